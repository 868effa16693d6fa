import { foreignKind } from "./foreign-file";
import type { Refusal } from "./refusal";

/** Why a file cannot be opened. */
type Reason = "empty" | "not-a-workbook" | "password-protected" | "old-xls" | "too-large" | "damaged";

const REFUSALS: Readonly<Record<Reason, Refusal>> = {
  empty: { code: "file-empty" },
  "not-a-workbook": { code: "file-not-workbook" },
  "password-protected": { code: "file-password" },
  "old-xls": { code: "file-old-xls" },
  "too-large": { code: "file-too-large" },
  damaged: { code: "file-damaged" },
};

/** The refusal of a file that cannot be opened, or cannot be written upon; one that is no workbook is told for what it is where its bytes are at hand. */
export function refusalOfUnreadable({ reason }: { readonly reason: Reason }, bytes?: Uint8Array | null): Refusal {
  const is = reason === "not-a-workbook" && bytes ? foreignKind(bytes) : null;
  return is === null ? REFUSALS[reason] : { code: "file-not-workbook", is };
}

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

/** The refusal of a file that is no workbook; says what it is instead where its bytes tell. */
export function notAWorkbook(bytes: Uint8Array): Refusal {
  const is = foreignKind(bytes);
  return is === null ? REFUSALS["not-a-workbook"] : { code: "file-not-workbook", is };
}

/** The refusal of a file that cannot be opened, or cannot be written upon; `bytes` of the file where they are at hand. */
export function refusalOfUnreadable({ reason }: { readonly reason: Reason }, bytes?: Uint8Array | null): Refusal {
  return reason === "not-a-workbook" && bytes ? notAWorkbook(bytes) : REFUSALS[reason];
}

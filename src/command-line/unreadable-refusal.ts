import type { UnreadableFile } from "../embedded-host/unreadable-file";
import type { Refusal } from "../operations/refusal";

const REFUSALS: Readonly<Record<UnreadableFile["reason"], Refusal>> = {
  empty: { code: "file-empty" },
  "not-a-workbook": { code: "file-not-workbook" },
  "password-protected": { code: "file-password" },
  "old-xls": { code: "file-old-xls" },
  "too-large": { code: "file-too-large" },
  damaged: { code: "file-damaged" },
};

/** The refusal of a file that cannot be opened, or cannot be written upon. */
export const refusalOfUnreadable = ({ reason }: UnreadableFile): Refusal => REFUSALS[reason];

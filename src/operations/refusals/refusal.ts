import type { CellLocation } from "../../domain/sheet/cell-location";
import type { WayBack } from "../undo/way-back";
import type { ForeignKind } from "./foreign-file";

/** Why an operation could not be done although the program is right; every one has a sentence and a tip in the wording files. */
export type Refusal =
  | { readonly code: "file-empty" | "file-password" | "file-old-xls" | "file-too-large" | "file-damaged" }
  /** `is`: what the file is instead, where that can be told. */
  | { readonly code: "file-not-workbook"; readonly is?: ForeignKind }
  | { readonly code: "file-missing"; readonly name: string }
  | { readonly code: "file-is-folder"; readonly name: string }
  | { readonly code: "script-without-function"; readonly name: string }
  | { readonly code: "file-exists"; readonly name: string }
  /** The result would be written over a file that is read. */
  | { readonly code: "output-is-input"; readonly name: string }
  /** The folder is missing, full or closed to this person. */
  | { readonly code: "output-unwritable"; readonly name: string }
  | { readonly code: "output-ending"; readonly name: string; readonly ending: ".xlsx" | ".xlsm" }
  | { readonly code: "output-missing" }
  | { readonly code: "plan-unreadable"; readonly reason: "empty" | "not-text" | "no-commitments" | "pdf" | "workbook" | "damaged" }
  | { readonly code: "nothing-recognised"; readonly hidden: readonly string[] }
  /** The rows that were looked at are not what they were. */
  | { readonly code: "changed-meanwhile" }
  /** Everything that was to be taken back was edited since. */
  | { readonly code: "changed-since" }
  /** No household meets what was asked for. */
  | { readonly code: "nobody-chosen" }
  /** Households that received something would not be on the roster. */
  | { readonly code: "received-not-chosen"; readonly names: readonly string[] }
  /** There is nobody to give anything to. */
  | { readonly code: "no-recipients" }
  /** More would come back than the recipient has. */
  | { readonly code: "returned-beyond"; readonly name: string; readonly has: number; readonly quantity: number }
  /** This place gives no copy of the open workbook as a file. */
  | { readonly code: "copy-not-possible" }
  | { readonly code: "no-ledger" }
  /** The file chosen as an earlier ledger says nothing of anything handed out. */
  | { readonly code: "nothing-handed-out"; readonly file: string }
  /** The file chosen as an earlier ledger is of the same plan. */
  | { readonly code: "earlier-is-same"; readonly file: string }
  /** More earlier receipts than a workbook can remember. */
  | { readonly code: "too-many-earlier"; readonly most: number }
  /** None of the files that were to be consolidated holds a ledger that can be used. */
  | { readonly code: "no-ledger-in-files"; readonly files: readonly string[] }
  /** The workbook holds a ledger already, beside which another cannot be written. */
  | { readonly code: "ledger-stands" }
  /** The report was not made yet, or somebody removed or renamed its sheet. */
  | { readonly code: "no-report" }
  | { readonly code: "ledger-damaged"; readonly table: string; readonly heading: string | null }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  /** Another program saved a table of this sheet without some of its columns. */
  | { readonly code: "table-torn"; readonly sheet: string }
  /** A sheet that was to be changed is no longer there, or bears another name. */
  | { readonly code: "sheet-gone"; readonly sheet: string }
  /** Somebody wrote into new sheets that were to be removed. */
  | { readonly code: "sheets-edited"; readonly cells: readonly string[] }
  /** Other sheets of the program rest on the ledger that was to be removed. */
  | { readonly code: "sheets-used"; readonly sheets: readonly string[] }
  | { readonly code: "workbook-protected" }
  | { readonly code: "workbook-read-only" }
  | { readonly code: "name-taken"; readonly name: string }
  /** Another table or merged cells stand below a table of the ledger and reach beside it; null where Excel does not say which. */
  | { readonly code: "in-the-way"; readonly at: CellLocation | null }
  /** The workbook counts days from 1904; the cell shows it where the open workbook does, null where a file says so. */
  | { readonly code: "dates-from-1904"; readonly at: CellLocation | null }
  | { readonly code: "cell-being-edited" }
  | { readonly code: "too-much-at-once" }
  | { readonly code: "excel-refused"; readonly excelCode: string }
  | { readonly code: "cancelled" }
  | { readonly code: "bad-option"; readonly option: string; readonly value: string };

/** Outcome of an operation: a value, with the way back where it changed the ledger, or a refusal that the person can act on. */
export type Result<T> =
  { readonly ok: true; readonly value: T; readonly undo?: WayBack } | { readonly ok: false; readonly refusal: Refusal };

export const done = <T>(value: T, undo?: WayBack): Result<T> => (undo ? { ok: true, value, undo } : { ok: true, value });
export const refused = (refusal: Refusal): Result<never> => ({ ok: false, refusal });

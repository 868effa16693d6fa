import type { Issue } from "../../issues/issue";

/** What a tracking table is about; unknown tables are kept as they are and not taken in. */
export type TableKind = "households" | "targets" | "visits" | "distribution" | "activities" | "units" | "progress" | "unknown";

/** A column with its heading as written, the field it was read as (null: kept under its own heading) and how sure that is (0 to 1). */
export interface TrackingColumn {
  readonly column: string;
  readonly header: string;
  readonly key: string | null;
  readonly confidence: number;
}

/** Text in NFC, number, or yes/no; dates are "YYYY-MM-DD". Empty cells leave their key out. */
export type TrackingValue = string | number | boolean;

/** One row that became a record; `row` is the sheet row from 1. */
export interface TrackingRecord {
  readonly row: number;
  readonly values: Readonly<Record<string, TrackingValue>>;
}

/** Why a row with text became no record. */
export type SkippedReason =
  | "title"
  | "parameter"
  | "repeated-heading"
  | "column-numbers"
  | "signature-block"
  | "note"
  | "filler"
  | "page-total"
  | "carried-forward"
  | "blank-record"
  | "household-member";

/** A table that was found in a sheet, with how every row of it was understood (rows from 1, ranges first and last). */
export interface TrackingTable {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly kindConfidence: number;
  readonly headerRows: readonly [number, number];
  /** Heading rows as they were found, where the user corrected them. */
  readonly foundRows?: readonly [number, number];
  readonly dataRows: readonly [number, number];
  readonly columns: readonly TrackingColumn[];
  readonly records: readonly TrackingRecord[];
  readonly groupRows: readonly { readonly row: number; readonly text: string; readonly field: string }[];
  readonly totalRows: readonly {
    readonly row: number;
    readonly key: string;
    readonly stated: number;
    readonly computed: number;
  }[];
  readonly skippedRows: readonly { readonly row: number; readonly reason: SkippedReason }[];
  /** The same for every table of the same form, whatever its records: under it corrections are remembered. */
  readonly layout: string;
  /** Text of the rows above the heading, one a line, and the year that they speak of. */
  readonly title?: string;
  readonly year?: number | null;
  /** Columns the reader is unsure of, with the fields they might be, best first: to be asked, not guessed. */
  readonly questions: readonly { readonly column: string; readonly candidates: readonly string[] }[];
}

/** What the user corrected for a layout: heading rows (first, last) and where they were found in that sheet, kind, and the field of a column letter (null: keep under its heading). */
export interface LayoutCorrection {
  readonly layout: string;
  readonly kind?: TableKind;
  readonly headerRows?: readonly [number, number];
  /** Heading rows as they were found: in a sheet where the form stands higher or lower, the corrected ones move with them. */
  readonly foundRows?: readonly [number, number];
  readonly columns?: Readonly<Record<string, string | null>>;
}

/** Everything that was found in a workbook. */
export interface TrackingReading {
  readonly tables: readonly TrackingTable[];
  readonly unread: readonly {
    readonly sheet: string;
    readonly reason: "no-table" | "empty" | "hidden" | "pivot" | "ledger";
  }[];
  readonly issues: readonly Issue[];
}

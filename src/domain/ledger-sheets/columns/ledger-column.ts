import type { DraftValue } from "../../sheet/sheet-draft";

/** What may be typed into a column; the messages stand in the wording files. */
export type ColumnRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "names-of"; readonly table: string; readonly heading: string }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly min: number; readonly max: number | null; readonly whole: boolean };

export type ColumnFormat = "general" | "text" | "date" | "number" | "percent" | "row";

/** One column of a ledger table: its heading, how a record is written into it or the formula that computes it. */
export interface LedgerColumn<R> {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly format: ColumnFormat;
  /** Field of the record that issues point to; null where the column is not one field. */
  readonly field: string | null;
  readonly write?: (record: R) => DraftValue;
  readonly formula?: string;
  /** Longest text that a formula will show for a record, where it may need more than a line. */
  readonly shown?: (record: R) => string | null;
  readonly rule?: ColumnRule;
  /** Columns that only formulas or the way back need. */
  readonly hidden?: boolean;
}

/** A table of the ledger on its sheet. */
export interface LedgerTable<R> {
  readonly name: string;
  readonly sheet: string;
  /** One line under the title: what the sheet is for. */
  readonly title: string;
  /** Headings that must be there; more columns follow. */
  readonly required: readonly string[];
  readonly columns: readonly LedgerColumn<R>[];
  /** Heading of the last column that is printed; without it the last required one, or the last that is seen. */
  readonly printedTo?: string;
  /** Pages side by side on which a wide table prints, its first two columns on each; 1 where left out. */
  readonly pagesWide?: number;
  /** Heading whose words are highlighted as verdicts or severities. */
  readonly judged?: string;
}

import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Compliance, Evidence } from "../../domain/compliance/compliance";
import type { Severity } from "../../domain/issues/issue";
import type { Ledger } from "../../domain/ledger/ledger";

/** First look at the open workbook: whether it holds a ledger, and its figures at the day. */
export interface Overview {
  readonly hasLedger: boolean;
  readonly asOf: CalendarDate;
  /** Last day of the plan's own reviews (sơ kết) that has come; left out where there is none. */
  readonly reviewDay?: CalendarDate;
  readonly ledger: Ledger | null;
  readonly compliance: Compliance | null;
  /** Open issues by severity. */
  readonly issues: Readonly<Record<Severity, number>>;
  /** Sheets that are not the ledger's. */
  readonly sheets: readonly string[];
  /** Ledger cell of a target, cadence or activity by its id, to lead from a figure to its row. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Rows of the ledger that the figure of a target or cadence rests on, by its id. */
  readonly evidence?: Readonly<Record<string, readonly RowsOfFigure[]>>;
}

/** Rows of one list that a figure was made from: how many, and the cells of the first ones. */
export interface RowsOfFigure {
  readonly list: Evidence["list"];
  readonly rows: number;
  readonly cells: readonly string[];
}

import type { CalendarDate } from "../calendar/calendar-date";
import type { Compliance } from "../compliance/compliance";
import type { Issue } from "../issues/issue";
import type { Ledger } from "../ledger/ledger";
import type { Making } from "./made-figures";
import type { KeptTexts } from "./kept-texts";

export type ReportLanguage = "vi" | "en";
export type ReportKind = "year-end" | "half-year" | "handover" | "monitoring" | "scorecard" | "data-quality";

/** Choices for one report; `from` is the first day of the period it covers (default: start of the plan, or of the year for a half-year review). */
export interface ReportSettings {
  readonly asOf: CalendarDate;
  readonly from?: CalendarDate;
  /** Day printed beside the place in the heading. */
  readonly today: CalendarDate;
  readonly language: ReportLanguage;
  /** Look of the heading: Nghị định 30/2020/NĐ-CP, or Hướng dẫn 36-HD/VPTW of the Party. */
  readonly style: "national" | "party";
  readonly showIdNumbers: boolean;
  readonly showPhones: boolean;
  /** Order of the hand-over list; the roster's own by default. */
  readonly order?: "roster" | "name";
}

/** Everything a report is made from; `last` is what it said when it was last made. */
export interface ReportInput {
  readonly ledger: Ledger;
  readonly compliance: Compliance;
  readonly issues: readonly Issue[];
  /** Cells of the ledger that an issue is about, for issues whose records came from no sheet. */
  readonly ledgerCells?: (issue: Issue) => readonly string[];
  readonly settings: ReportSettings;
  readonly kept?: KeptTexts;
  readonly last?: Making;
}

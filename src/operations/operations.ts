import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { FixChange, FixValue } from "../domain/checks/apply-fix";
import type { Compliance } from "../domain/compliance/compliance";
import type { TableKind, TrackingTable, LayoutCorrection } from "../domain/intake/tables/tracking-table";
import type { DuplicateEvidence } from "../domain/issues/duplicate-evidence";
import type { ConsolidationReport } from "../domain/consolidation/consolidation";
import type { Issue, Severity } from "../domain/issues/issue";
import type { LedgerList } from "../domain/ledger/ledger";
import type { Period } from "../domain/ledger/target";
import type { Visit } from "../domain/ledger/visit";
import type { TargetInput } from "../domain/ledger/target-input";
import type { UnitInput } from "../domain/ledger/unit-input";
import type { MergeChoice } from "../domain/roster/merge-households";
import type { ReceiptChoice } from "../domain/roster/merge-in-ledger";
import type { HouseholdField } from "../domain/ledger/household";
import type { PlanReading } from "../domain/plan-text/plan-reading";
import type { BookFile, BroughtIn } from "./intake/bring-in-files";
import type { ChosenFile } from "./files/chosen-file";
import type { AnonymisedCopy } from "./files/own-file";
import type { Overview } from "./reports/overview";
import type { REPORT_KINDS } from "./reports/report-kinds";
import type { TakenBackChange, WayBack } from "./undo/way-back";
import type { Result } from "./refusals/refusal";
import type { RosterOperations } from "./roster/roster-operations";
import type { Language, Work } from "./work";

export type { FixChange, FixValue as FieldValue } from "../domain/checks/apply-fix";
export type { MergeChoice } from "../domain/roster/merge-households";
export type { ReceiptChoice } from "../domain/roster/merge-in-ledger";

export type { ChosenFile } from "./files/chosen-file";
export type { AnonymisedCopy } from "./files/own-file";
export type { Overview, RowsOfFigure } from "./reports/overview";
export type { Language, Step, Work } from "./work";
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Text of the first rows of a sheet as shown, for the picture of a table; `rows[0]` is sheet row `firstRow`, its first cell column `firstColumn` (from 1). */
export interface SheetSketch {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly string[])[];
}

/** What taking in would do, nothing written yet. */
export interface IntakePreview {
  readonly tables: readonly TrackingTable[];
  readonly unread: readonly { readonly sheet: string; readonly reason: string }[];
  readonly issues: readonly Issue[];
  /** The same issues with their sentences and cells. */
  readonly problems?: readonly IssueRow[];
  /** Sheets that hold a table, as they look. */
  readonly sketches?: readonly SheetSketch[];
  /** Fields that a column can be read as, by kind, for the correction menu. */
  readonly fields: Readonly<Record<TableKind, readonly string[]>>;
  /** When a ledger exists: how many records are new, changed or gone against it, and which; issues say where ledger and sheet were both changed. */
  readonly changes: {
    readonly added: number;
    readonly changed: number;
    readonly gone: number;
    readonly records?: readonly RecordDifference[];
  } | null;
}

/** A record that taking in would add, change or take out of the ledger: its cell in the user's own sheet, and what its fields said and will say. */
export interface RecordDifference {
  readonly kind: "added" | "changed" | "gone";
  readonly list: LedgerList;
  readonly label: string;
  readonly cell: string | null;
  readonly fields: readonly {
    readonly field: string;
    readonly before: string | number | boolean;
    readonly after: string | number | boolean;
  }[];
}

export interface IntakeChoice {
  /** Tables to take in: sheet and first heading row. */
  readonly tables: readonly { readonly sheet: string; readonly headerRow: number }[];
  readonly corrections: readonly LayoutCorrection[];
}

/** What was written, for the message at the end. */
export interface WrittenLedger {
  readonly sheets: readonly string[];
  readonly records: Readonly<Record<string, number>>;
  readonly issues: Readonly<Record<Severity, number>>;
}

/** An issue as a list shows it: sentence, advice and the cells it is about (ledger cell first, then the user's own cell). */
export interface IssueRow {
  readonly issue: Issue;
  /** Says which issue it is as long as its data stay the same. */
  readonly key: string;
  /** What the suggestion would change; null where there is none. */
  readonly change: FixChange | null;
  readonly sentence: string;
  readonly advice: string;
  readonly ledgerCells: readonly string[];
  readonly sourceCells: readonly string[];
}

/** What many ledgers became (tổng hợp): what became of each file, the issues of the new ledger, its figures and its sheets. */
export interface ConsolidatedBook {
  readonly report: ConsolidationReport;
  readonly issues: readonly IssueRow[];
  readonly compliance: Compliance;
  readonly sheets: readonly string[];
}

/** An issue (by key) that a person lets stand. */
export interface Acceptance {
  readonly key: string;
  readonly reason: string;
  readonly acceptedBy: string;
}

/** A row of the roster: its index, and its mark by which a change since is noticed. */
export interface RosterRow {
  readonly index: number;
  readonly mark: string;
}

/** Two rows of the roster that may be one household, side by side, for a person to decide. */
export interface DuplicateQuestion {
  readonly first: RosterRow;
  readonly second: RosterRow;
  /** Cells of the two in the ledger. */
  readonly cells: readonly [string | null, string | null];
  readonly fields: readonly PairField[];
  readonly evidence: readonly DuplicateEvidence[];
  readonly against: readonly DuplicateEvidence[];
  readonly verdict: "duplicate" | "same-name";
  /** Whether both rows hold bins allocated or received. */
  readonly bothReceive: boolean;
}

/** A field that at least one of two households fills. */
export interface PairField {
  readonly field: HouseholdField;
  readonly first: FixValue;
  readonly second: FixValue;
  readonly differs: boolean;
  readonly suggested: "first" | "second";
}

export type PairAnswer = { readonly first: RosterRow; readonly second: RosterRow } & (
  { readonly verdict: "different" } | { readonly verdict: "same"; readonly choice: MergeChoice; readonly receipts: ReceiptChoice }
);

export interface PlanInput {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A plan as it was read, with the text that the offsets of its commitments point into. */
export interface PlanDocument extends PlanReading {
  readonly text?: string;
}

/** A plan that can be taken up without a document (kế hoạch soạn sẵn), and how much it holds. */
export interface ReadyPlanChoice {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly targets: number;
  readonly activities: number;
}

/** A figure entered for a target (nhập kết quả). */
export interface ProgressInput {
  readonly targetId: string;
  readonly date: CalendarDate;
  readonly unit: string | null;
  readonly quantity: number;
  readonly denominator: number | null;
  readonly source: string | null;
}

/** A target as a person defines it: a new one (id null) or the one of a code. */
export interface TargetDefinition {
  readonly id: string | null;
  readonly input: TargetInput;
}

/** A unit as a person writes it: a new one (id null) or the one of a code. */
export interface UnitDefinition {
  readonly id: string | null;
  readonly input: UnitInput;
}

/** A visit in the field as it is entered (lượt kiểm tra). */
export type VisitInput = Omit<Visit, "no" | "note" | "origin" | "originColumns">;

/** How the period of a visit stands for a cadence: visits made of those asked. */
export interface VisitStanding {
  readonly id: string;
  readonly text: string;
  readonly period: Exclude<Period, "once">;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly done: number;
  readonly asked: number;
}

/** That a task was done on a day, and what shows it (a link or a file name). */
export interface ActivityReport {
  readonly id: string;
  readonly completed: CalendarDate | null;
  readonly evidence: string | null;
}

/** Settings of one report. */
export interface ReportSettings {
  readonly asOf: CalendarDate;
  readonly from?: CalendarDate;
  readonly language: Language;
  readonly style: "national" | "party";
  readonly showIdNumbers: boolean;
  readonly showPhones: boolean;
  /** Order of the hand-over list; the roster's own where left out. */
  readonly order?: "roster" | "name";
}

/** Everything a person can ask of the program, over the open workbook. The shells hand it to the pane; tests hand in plain functions. */
export interface Operations extends RosterOperations {
  seeOverview(work?: Work, asOf?: CalendarDate): Promise<Result<Overview>>;
  previewIntake(corrections: readonly LayoutCorrection[], work?: Work): Promise<Result<IntakePreview>>;
  takeIn(choice: IntakeChoice, work?: Work): Promise<Result<WrittenLedger>>;
  /** Copies the sheets of files of the same form behind those of the workbook, so that they are taken in together. */
  bringInFiles(files: readonly BookFile[], work?: Work): Promise<Result<BroughtIn>>;
  startEmptyLedger(
    heading: { readonly title: string; readonly start: CalendarDate; readonly end: CalendarDate },
    work?: Work,
  ): Promise<Result<WrittenLedger>>;
  readPlan(input: PlanInput, work?: Work): Promise<Result<PlanDocument>>;
  /** Writes the plan's heading and the commitments chosen (by index) into the ledger. */
  adoptPlan(reading: PlanReading, chosen: readonly number[], work?: Work): Promise<Result<WrittenLedger>>;
  /** Plans that can be taken up without a document. */
  listReadyPlans(): Promise<readonly ReadyPlanChoice[]>;
  adoptReadyPlan(id: string, work?: Work): Promise<Result<WrittenLedger>>;
  /** Issues as they are now; nothing is written. */
  listIssues(work?: Work): Promise<Result<readonly IssueRow[]>>;
  /** The same, and brings the sheet of issues up to date. */
  checkAgain(work?: Work): Promise<Result<readonly IssueRow[]>>;
  /** Makes sheets of the ledger that were deleted anew, empty; answers the names of their tables. */
  restoreSheets(work?: Work): Promise<Result<readonly string[]>>;
  /** Puts the suggestions of issues (by key) into the ledger; answers what changed. */
  applyFixes(keys: readonly string[], work?: Work): Promise<Result<readonly FixChange[]>>;
  /** Takes a change of the ledger back, by the way back that its result holds; what was edited since stays. */
  undoChange(undo: WayBack, work?: Work): Promise<Result<TakenBackChange>>;
  /** Lets an issue stand, with the reason and who says so, until its data change. */
  acceptIssue(acceptance: Acceptance, work?: Work): Promise<Result<null>>;
  listDuplicates(work?: Work): Promise<Result<readonly DuplicateQuestion[]>>;
  /** Merges a pair of households, or remembers that they are two; never asked again. */
  settlePair(answer: PairAnswer, work?: Work): Promise<Result<null>>;
  /** Adds a target defined by hand, or changes the one of the code given; answers its code. */
  saveTarget(definition: TargetDefinition, work?: Work): Promise<Result<{ readonly id: string }>>;
  /** Adds a unit written by hand, or changes the one of the code given; answers its code. */
  saveUnit(definition: UnitDefinition, work?: Work): Promise<Result<{ readonly id: string }>>;
  /** Ends a level at a day; answers how many units end with it. */
  endLevel(end: { readonly level: string; readonly lastDay: CalendarDate }, work?: Work): Promise<Result<number>>;
  /** Adds the places that the roster names and the list of units lacks; answers how many. */
  addUnitsOfRoster(work?: Work): Promise<Result<number>>;
  /** Adds a visit; answers how its period stands for the cadences of its level. */
  enterVisit(visit: VisitInput, work?: Work): Promise<Result<readonly VisitStanding[]>>;
  completeActivity(report: ActivityReport, work?: Work): Promise<Result<null>>;
  enterProgress(entry: ProgressInput, work?: Work): Promise<Result<null>>;
  writeReport(kind: ReportKind, settings: ReportSettings, work?: Work): Promise<Result<{ readonly sheet: string }>>;
  /** Turns the figures of a report into values under a name with the day; the next making writes a new sheet. */
  freezeReport(kind: ReportKind, language: Language): Promise<Result<{ readonly sheet: string }>>;
  /** Makes a copy of the workbook without names, numbers and addresses of people, and hands it to the person. */
  makeAnonymisedCopy(work?: Work): Promise<Result<AnonymisedCopy>>;
  /** Makes one ledger of those in the chosen files and writes it with its reports into the workbook, which has none yet. */
  consolidateFiles(files: readonly ChosenFile[], settings: ReportSettings, work?: Work): Promise<Result<ConsolidatedBook>>;
  /** Selects the cell of an address such as `'Danh sách'!B12` in the workbook. */
  showCell(address: string): Promise<Result<null>>;
}

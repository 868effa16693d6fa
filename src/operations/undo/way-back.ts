import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { AcceptedLine } from "../../domain/ledger-sheets/columns/accepted-lines";
import type { JournalLine } from "../../domain/ledger-sheets/tables/journal-table";
import type { LedgerTurn } from "../../domain/ledger/take-back";
import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import type { FrozenSheet } from "../../excel/writing/freeze-sheet";
import type { ReportKind } from "../../domain/reports/report-input";
import type { Language } from "../work";

/** What was done; some things are not told in the journal: two households called different, rules switched off, a comparison with an earlier ledger, a report kept as it was signed. */
export type DoneOperation = JournalLine["operation"] | "keep-apart" | "rules" | "earlier" | "freeze";

/** A value before and after a change. */
export interface Turn<T> {
  readonly before: T;
  readonly after: T;
}

/** A list that the workbook remembers under a key, before and after a change; null where nothing was remembered. */
export interface SettingTurn {
  readonly key: string;
  readonly before: readonly unknown[] | null;
  readonly after: readonly unknown[];
}

/** The way back from one change of the ledger: what the change touched, as it was before and after. */
export interface LedgerUndo {
  readonly kind: "ledger";
  readonly operation: DoneOperation;
  readonly turn: LedgerTurn;
  /** The day of the ledger's figures, where it may have changed. */
  readonly asOf?: Turn<CalendarDate>;
  /** Issues that were let stand, where they may have changed. */
  readonly accepted?: Turn<readonly AcceptedLine[]>;
  /** What the workbook remembers beside its sheets. */
  readonly settings: readonly SettingTurn[];
}

/** The way back from new sheets, which are removed unless somebody wrote into them since; or from their removal. */
export interface SheetsUndo {
  readonly kind: "sheets";
  readonly operation: DoneOperation;
  /** The sheets as they were written, each with the name it bears. */
  readonly sheets: readonly { readonly name: string; readonly draft: SheetDraft }[];
  readonly areThere: boolean;
  /** The day of the ledger's figures, where it changed with them. */
  readonly asOf?: Turn<CalendarDate>;
  readonly settings: readonly SettingTurn[];
}

/** The way back from a report that was kept as it was signed: its formulas; or from giving them back. */
export interface FreezeUndo {
  readonly kind: "freeze";
  readonly operation: DoneOperation;
  readonly report: ReportKind;
  readonly language: Language;
  /** null where the report's figures are formulas again. */
  readonly frozen: FrozenSheet | null;
}

/** The way back from one change, kept while the workbook is open. */
export type WayBack = LedgerUndo | SheetsUndo | FreezeUndo;

/** What was edited since a change and therefore stayed when that was taken back: its cells, and how many rows are no longer there. */
export interface TakenBackChange {
  readonly kept: readonly string[];
  readonly gone: number;
}

import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { AcceptedLine } from "../domain/ledger-sheets/accepted-lines";
import type { JournalLine } from "../domain/ledger-sheets/journal-table";
import type { LedgerTurn } from "../domain/ledger/take-back";
import type { SettingTurn } from "./kept-lists";

/** The way back from one change of the ledger, kept while the pane is open: what the change touched, as it was before and after. */
export interface LedgerUndo {
  /** What was done; two households called different are not told in the journal. */
  readonly operation: JournalLine["operation"] | "keep-apart";
  readonly turn: LedgerTurn;
  /** The day of the ledger's figures. */
  readonly asOf: { readonly before: CalendarDate; readonly after: CalendarDate };
  /** Issues that were let stand. */
  readonly accepted: { readonly before: readonly AcceptedLine[]; readonly after: readonly AcceptedLine[] };
  /** What the workbook remembers beside its sheets. */
  readonly settings: readonly SettingTurn[];
}

/** What was edited since a change and therefore stayed when that was taken back: its cells, and how many rows are no longer there. */
export interface TakenBackChange {
  readonly kept: readonly string[];
  readonly gone: number;
}

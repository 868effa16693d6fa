import type { CalendarDate } from "../domain/calendar/calendar-date";
import { checkLedger } from "../domain/checks/check-ledger";
import type { Issue } from "../domain/issues/issue";
import { draftLedgerSheets } from "../domain/ledger-sheets/draft-ledger-sheets";
import type { JournalLine } from "../domain/ledger-sheets/journal-table";
import type { Ledger } from "../domain/ledger/ledger";
import type { SheetDraft } from "../domain/sheet/sheet-draft";
import { updateTables } from "../excel/update-tables";
import { namesForSheets, writeSheets } from "../excel/write-sheets";
import { countBySeverity, issueLines, issueRows } from "./issue-rows";
import { layoutFromDrafts, layoutFromTables, type LedgerLayout } from "./ledger-layout";
import type { IssueRow, Work, WrittenLedger } from "./operations";
import type { StandingLedger } from "./standing-ledger";
import { languageOf, type Workshop } from "./workshop";

/** A ledger about to be written, with what is known of the user's sheets and what is to be told in the journal. */
export interface LedgerToWrite {
  readonly ledger: Ledger;
  readonly asOf: CalendarDate;
  /** Issues of the user's own sheets, found while taking in. */
  readonly intakeIssues: readonly Issue[];
  readonly standing: StandingLedger | null;
  readonly operation: JournalLine["operation"];
  readonly table: string;
  readonly rows: number;
}

/** A ledger checked and drafted, nothing written yet. */
export interface PreparedLedger {
  readonly drafts: readonly SheetDraft[];
  readonly issues: readonly Issue[];
  readonly rows: readonly IssueRow[];
  readonly written: WrittenLedger;
}

/** Checks a ledger and drafts its sheets, each issue with the cell it will be found at. */
export async function prepareLedger(shop: Workshop, toWrite: LedgerToWrite, work?: Work): Promise<PreparedLedger> {
  const { ledger, asOf, standing } = toWrite;
  work?.progress?.("checking", 0, 1);
  const issues = [...toWrite.intakeIssues, ...checkLedger(ledger, { today: shop.today() })];
  const journal = [...(standing?.journal ?? []), journalLine(shop, toWrite)];
  const language = languageOf(shop, work);
  const draft = (lines: ReturnType<typeof issueLines>) => draftLedgerSheets(ledger, lines, journal, { asOf, today: shop.today(), language });

  const plain = draft([]);
  const wanted = plain.map(({ name }) => name);
  const layout: LedgerLayout = standing ? layoutFromTables(standing.tables) : layoutFromDrafts(plain, await namesForSheets(shop.excel, wanted));
  const rows = issueRows(issues, ledger, layout, language);
  const sheets = [...new Set([...layout.values()].map(({ sheet }) => sheet))];
  return { drafts: draft(issueLines(rows)), issues, rows, written: { sheets, records: recordCounts(ledger), issues: countBySeverity(issues) } };
}

/** Checks a ledger and writes it: as new sheets where the workbook has none, else into its tables. All or nothing. */
export async function writeLedger(shop: Workshop, toWrite: LedgerToWrite, work?: Work): Promise<PreparedLedger> {
  const prepared = await prepareLedger(shop, toWrite, work);
  const pace = writingPace(work);
  if (toWrite.standing) await updateTables(shop.excel, prepared.drafts, toWrite.standing.keptRows, pace);
  else await writeSheets(shop.excel, prepared.drafts, new Set(), pace);
  return prepared;
}

/** Progress of writing, told to whoever watches the work. */
export const writingPace = (work: Work | undefined) => ({
  signal: work?.signal,
  progress: (at: number, of: number) => work?.progress?.("writing", at, of),
});

function journalLine(shop: Workshop, { operation, table, rows }: LedgerToWrite): JournalLine {
  return { at: shop.now(), operation, table, rows };
}

function recordCounts(ledger: Ledger): Record<string, number> {
  const { targets, activities, progress, households, distributions, visits, units } = ledger;
  return {
    units: units.length,
    targets: targets.length,
    activities: activities.length,
    progress: progress.length,
    households: households.length,
    distributions: distributions.length,
    visits: visits.length,
  };
}

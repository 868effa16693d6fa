import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { ledgerChecks } from "../../domain/checks/check-ledger";
import type { EarlierReceipt } from "../../domain/checks/earlier-receipt";
import type { Issue } from "../../domain/issues/issue";
import { draftIssuesSheet, ledgerSheetDrafts } from "../../domain/ledger-sheets/sheets/draft-ledger-sheets";
import type { AcceptedLine } from "../../domain/ledger-sheets/columns/accepted-lines";
import type { JournalLine } from "../../domain/ledger-sheets/tables/journal-table";
import type { Ledger } from "../../domain/ledger/ledger";
import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import type { Pace } from "../../excel/excel-api";
import { namesForSheets } from "../../excel/writing/place-drafts";
import { readTables } from "../../excel/reading/read-tables";
import { removeSheets } from "../../excel/removing/remove-sheets";
import { draftedTable } from "../../excel/tables/table-body";
import { refuseUpdate, updateTables } from "../../excel/tables/update-tables";
import { WorkbookObstacle } from "../../excel/guards/workbook-obstacle";
import type { SettingChange } from "../../excel/workbook-settings";
import { writeSheets } from "../../excel/writing/write-sheets";
import { checksOf } from "../issues/checks-of";
import { acceptedLines, sortAccepted } from "../issues/sort-accepted";
import { keyOf } from "../issues/issue-key";
import { countBySeverity, issueLines, issueRows } from "../issues/issue-rows";
import { layoutFromDrafts, layoutFromTables, type LedgerLayout } from "./ledger-layout";
import type { IssueRow, Work, WrittenLedger } from "../operations";
import type { StandingLedger } from "./standing-ledger";
import { inSteps, rest } from "../rest";
import { languageOf, type Workshop } from "../workshop";

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
  /** What households got by other plans, beside what the workbook remembers. */
  readonly earlier?: readonly EarlierReceipt[];
  /** Issues that are let stand from now on. */
  readonly accepted?: readonly AcceptedLine[];
  /** Keys of issues that are no longer let stand. */
  readonly reopened?: ReadonlySet<string>;
  /** What the workbook remembers from now on. */
  readonly settings?: readonly SettingChange[];
  /** Sheets with a table that stand beside the ledger's own and are brought up to date with them. */
  readonly beside?: readonly SheetDraft[];
}

/** A ledger checked and drafted, nothing written yet. */
export interface PreparedLedger {
  readonly drafts: readonly SheetDraft[];
  readonly issues: readonly Issue[];
  readonly rows: readonly IssueRow[];
  /** Issues that are let stand, as they are written. */
  readonly accepted: readonly AcceptedLine[];
  readonly written: WrittenLedger;
}

/** The sheets that were written anew, each with the name it bears. */
export interface WrittenSheets {
  readonly sheets: readonly { readonly name: string; readonly draft: SheetDraft }[];
}

/** Checks a ledger and drafts its sheets, each issue with the cell it will be found at. */
export async function prepareLedger(shop: Workshop, toWrite: LedgerToWrite, work?: Work): Promise<PreparedLedger> {
  const { ledger, asOf, standing } = toWrite;
  work?.progress?.("checking", 0, 1);
  const settings = await checksOf(shop, standing);
  const earlierReceipts = [...(settings.earlierReceipts ?? []), ...(toWrite.earlier ?? [])];
  const found = [...toWrite.intakeIssues, ...(await inSteps(ledgerChecks(ledger, { ...settings, earlierReceipts, accepted: [] }), work))];
  const stillAccepted = (standing?.accepted ?? []).filter(({ code, digest }) => !toWrite.reopened?.has(keyOf(code, digest)));
  const { open: issues, accepted, unseen } = sortAccepted(found, ledger, [...(toWrite.accepted ?? []), ...stillAccepted]);
  const journal = [...(standing?.journal ?? []), journalLine(shop, toWrite)];
  const language = languageOf(shop, work);
  const options = { asOf, today: shop.today(), language };
  const plain = await inSteps(ledgerSheetDrafts(ledger, [], journal, options), work);
  const wanted = plain.map(({ name }) => name);
  const layout: LedgerLayout = standing
    ? layoutFromTables(standing.tables)
    : layoutFromDrafts(plain, await namesForSheets(shop.excel, wanted));
  const rows = await inSteps(issueRows(issues, ledger, layout, language), work);
  const sheets = [...new Set([...layout.values()].map(({ sheet }) => sheet))];
  const acceptedIssues = accepted.map(({ issue }) => issue);
  const acceptedRows = await inSteps(issueRows(acceptedIssues, ledger, layout, language), work);
  const letStand = acceptedLines(accepted, issueLines(acceptedRows));
  await rest(work);
  const issuesSheet = draftIssuesSheet([...issueLines(rows), ...letStand, ...unseen], options);
  await rest(work);
  return {
    drafts: plain.map((sheet) => (sheet.name === issuesSheet.name ? issuesSheet : sheet)),
    issues,
    rows,
    accepted: [...accepted.map(({ line }) => line), ...unseen],
    written: { sheets, records: recordCounts(ledger), issues: countBySeverity(issues) },
  };
}

/** Checks a ledger and writes it: as new sheets where the workbook has none, else into its tables. All or nothing. */
export async function writeLedger(shop: Workshop, toWrite: LedgerToWrite, work?: Work): Promise<PreparedLedger & WrittenSheets> {
  const prepared = await prepareLedger(shop, toWrite, work);
  const { standing, settings = [], beside = [] } = toWrite;
  const pace = writingPace(work);
  if (standing) {
    await updateLedger(shop, [...prepared.drafts, ...beside], standing, settings, pace);
    return { ...prepared, sheets: [] };
  }
  const names = await writeSheets(shop.excel, prepared.drafts, { replaces: new Set(), settings }, pace);
  return { ...prepared, sheets: prepared.drafts.map((draft, i) => ({ draft, name: names[i] ?? draft.name })) };
}

/** Brings the tables of a ledger up to date, all of them or none; sheets of it that were deleted and hold nothing of the user's are made again. */
export async function updateLedger(
  shop: Workshop,
  drafts: readonly SheetDraft[],
  standing: StandingLedger,
  settings: readonly SettingChange[],
  pace: Pace,
): Promise<void> {
  const known = new Set(standing.tables.map(({ name }) => name));
  const missing = await withoutTable(
    shop,
    drafts.filter(({ tables }) => tables.length > 0 && !tables.some(({ name }) => known.has(name))),
  );
  const update = {
    drafts: drafts.filter((draft) => !missing.includes(draft)),
    keptRows: standing.keptRows,
    read: standing.tables,
    settings,
  };
  if (missing.length === 0) return updateTables(shop.excel, update, pace);
  await refuseUpdate(shop.excel, update);
  const added = await writeSheets(shop.excel, missing, { replaces: new Set() }, pace);
  try {
    await updateTables(shop.excel, update, pace);
  } catch (error) {
    await removeSheets(shop.excel, added);
    throw error;
  }
}

/** Those of the drafts whose table the workbook does not hold; a table of the user's that is called like one of them stands in the way. */
async function withoutTable(shop: Workshop, drafts: readonly SheetDraft[]): Promise<readonly SheetDraft[]> {
  if (drafts.length === 0) return drafts;
  const wanted = drafts.flatMap(({ tables }) => tables.map(({ name }) => name));
  const there = await readTables(shop.excel, wanted, new Map());
  return drafts.filter((draft) => {
    const found = draft.tables.flatMap((table) =>
      there.filter(({ name }) => name === table.name).map(({ headings }) => ({ table, headings })),
    );
    for (const { table, headings } of found) {
      if (draftedTable(draft, table).headings.some((heading) => !headings.includes(heading)))
        throw new WorkbookObstacle({ kind: "name-taken", name: table.name });
    }
    return found.length === 0;
  });
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

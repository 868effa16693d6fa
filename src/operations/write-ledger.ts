import type { CalendarDate } from "../domain/calendar/calendar-date";
import { checkLedger } from "../domain/checks/check-ledger";
import type { EarlierReceipt } from "../domain/checks/earlier-receipt";
import type { Issue } from "../domain/issues/issue";
import { draftLedgerSheets } from "../domain/ledger-sheets/draft-ledger-sheets";
import type { AcceptedLine } from "../domain/ledger-sheets/accepted-lines";
import type { JournalLine } from "../domain/ledger-sheets/journal-table";
import type { Ledger } from "../domain/ledger/ledger";
import type { SheetDraft } from "../domain/sheet/sheet-draft";
import type { Pace } from "../excel/excel-api";
import { updateTables } from "../excel/update-tables";
import { namesForSheets } from "../excel/place-drafts";
import { writeSheets } from "../excel/write-sheets";
import { checksOf } from "./checks-of";
import { acceptedLines, sortAccepted } from "./sort-accepted";
import { keyOf } from "./issue-key";
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
  /** What households got by other plans, beside what the workbook remembers. */
  readonly earlier?: readonly EarlierReceipt[];
  /** Issues that are let stand from now on. */
  readonly accepted?: readonly AcceptedLine[];
  /** Keys of issues that are no longer let stand. */
  readonly reopened?: ReadonlySet<string>;
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

/** Checks a ledger and drafts its sheets, each issue with the cell it will be found at. */
export async function prepareLedger(shop: Workshop, toWrite: LedgerToWrite, work?: Work): Promise<PreparedLedger> {
  const { ledger, asOf, standing } = toWrite;
  work?.progress?.("checking", 0, 1);
  const settings = await checksOf(shop, standing);
  const earlierReceipts = [...(settings.earlierReceipts ?? []), ...(toWrite.earlier ?? [])];
  const found = [...toWrite.intakeIssues, ...checkLedger(ledger, { ...settings, earlierReceipts, accepted: [] })];
  const stillAccepted = (standing?.accepted ?? []).filter(({ code, digest }) => !toWrite.reopened?.has(keyOf(code, digest)));
  const { open: issues, accepted, unseen } = sortAccepted(found, ledger, [...(toWrite.accepted ?? []), ...stillAccepted]);
  const journal = [...(standing?.journal ?? []), journalLine(shop, toWrite)];
  const language = languageOf(shop, work);
  const draft = (lines: ReturnType<typeof issueLines>) =>
    draftLedgerSheets(ledger, lines, journal, { asOf, today: shop.today(), language });

  const plain = draft([]);
  const wanted = plain.map(({ name }) => name);
  const layout: LedgerLayout = standing
    ? layoutFromTables(standing.tables)
    : layoutFromDrafts(plain, await namesForSheets(shop.excel, wanted));
  const rows = issueRows(issues, ledger, layout, language);
  const sheets = [...new Set([...layout.values()].map(({ sheet }) => sheet))];
  const letStand = acceptedLines(
    accepted,
    issueLines(
      issueRows(
        accepted.map(({ issue }) => issue),
        ledger,
        layout,
        language,
      ),
    ),
  );
  return {
    drafts: draft([...issueLines(rows), ...letStand, ...unseen]),
    issues,
    rows,
    accepted: [...accepted.map(({ line }) => line), ...unseen],
    written: { sheets, records: recordCounts(ledger), issues: countBySeverity(issues) },
  };
}

/** Checks a ledger and writes it: as new sheets where the workbook has none, else into its tables. All or nothing. */
export async function writeLedger(shop: Workshop, toWrite: LedgerToWrite, work?: Work): Promise<PreparedLedger> {
  const prepared = await prepareLedger(shop, toWrite, work);
  const pace = writingPace(work);
  if (toWrite.standing) await updateLedger(shop, prepared.drafts, toWrite.standing, pace);
  else await writeSheets(shop.excel, prepared.drafts, { replaces: new Set() }, pace);
  return prepared;
}

/** Brings the tables of a ledger up to date; sheets of it that were deleted and hold nothing of the user's are made again first. */
export async function updateLedger(shop: Workshop, drafts: readonly SheetDraft[], standing: StandingLedger, pace: Pace): Promise<void> {
  const known = new Set(standing.tables.map(({ name }) => name));
  const missing = drafts.filter(({ tables }) => tables.length > 0 && !tables.some(({ name }) => known.has(name)));
  if (missing.length > 0) await writeSheets(shop.excel, missing, { replaces: new Set() }, pace);
  const others = drafts.filter((draft) => !missing.includes(draft));
  await updateTables(shop.excel, others, standing.keptRows, pace);
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

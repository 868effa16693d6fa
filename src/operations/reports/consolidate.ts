import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { computeCompliance } from "../../domain/compliance/compute-compliance";
import { addLedger, leaveOut, startConsolidation } from "../../domain/consolidation/add-ledger";
import type { ConsolidationState, LeftOutReason } from "../../domain/consolidation/consolidation";
import { finishConsolidation } from "../../domain/consolidation/finish-consolidation";
import { CALCULATED_HEADINGS } from "../../domain/ledger-sheets/columns/calculated-headings";
import { RECORD_TABLE_NAMES } from "../../domain/ledger-sheets/reading/read-ledger-tables";
import type { TableSnapshot } from "../../domain/sheet/sheet-snapshot";
import type { AskedTables } from "../files/open-file";
import type { Issue } from "../../domain/issues/issue";
import type { Ledger } from "../../domain/ledger/ledger";
import { draftReport } from "../../domain/reports/draft-report";
import { throwIfCancelled } from "../../excel/excel-api";
import { writeSheets } from "../../excel/writing/write-sheets";
import type { ConsolidatedBook, ReportKind, ReportSettings, Work } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Refusal, type Result } from "../refusals/refusal";
import { readStandingLedger, type StandingLedger, standingLedgerOf } from "../ledger/standing-ledger";
import type { SheetsUndo } from "../undo/way-back";
import type { Workshop } from "../workshop";
import { prepareLedger, writingPace } from "../ledger/write-ledger";

/** A file that a unit sent in, opened only when its turn comes. */
export interface SentFile {
  readonly name: string;
  /** Name of the unit where the person gives it. */
  readonly unit?: string;
  open(): Promise<Result<Workshop>>;
  /** The named tables, read without opening the file; null where it has to be opened. */
  tables?(...asked: AskedTables): Promise<readonly TableSnapshot[] | null>;
}

const REPORTS: readonly ReportKind[] = ["scorecard", "year-end"];

/** Why a file is left out that could not be opened; where another reason than these, it is unreadable. */
const REASONS: Partial<Record<Refusal["code"], LeftOutReason>> = {
  "file-password": "password",
  "file-old-xls": "old-xls",
  "ledger-damaged": "damaged",
};

/** Reads the ledgers one at a time and writes one of them all, with its reports, into the open workbook, which has none yet. */
export async function consolidate(
  shop: Workshop,
  files: readonly SentFile[],
  settings: ReportSettings,
  work?: Work,
): Promise<Result<ConsolidatedBook>> {
  return refusingOn(async () => {
    const standing = await readStandingLedger(shop);
    if (!standing.ok || standing.value !== null) return refused({ code: "ledger-stands" });
    const state = await gather(files, settings.asOf, shop.today(), work);
    const { ledger, issues, report } = finishConsolidation(state);
    if (ledger === null) return refused({ code: "no-ledger-in-files", files: files.map(({ name }) => name) });
    const { undo, ...book } = await writeAll(shop, ledger, issues, settings, report.taken.length, work);
    return done({ report, ...book }, undo);
  });
}

async function gather(
  files: readonly SentFile[],
  asOf: CalendarDate,
  today: CalendarDate,
  work: Work | undefined,
): Promise<ConsolidationState> {
  let state = startConsolidation(asOf);
  for (const [index, file] of files.entries()) {
    throwIfCancelled({ signal: work?.signal });
    work?.progress?.("reading", index, files.length);
    state = await withFile(state, file, today);
  }
  work?.progress?.("reading", files.length, files.length);
  return state;
}

/** The ledger of a file, of which no more is read than that; the whole file is opened where that does not do. */
async function readSentLedger(file: SentFile, on: CalendarDate): Promise<Result<Pick<StandingLedger, "ledger" | "asOf"> | null>> {
  const tables = await file.tables?.(RECORD_TABLE_NAMES, CALCULATED_HEADINGS);
  const quick = tables && standingLedgerOf(tables, on);
  if (quick?.ok && quick.value) return quick;
  const opened = await file.open();
  return opened.ok ? readStandingLedger(opened.value) : opened;
}

async function withFile(state: ConsolidationState, file: SentFile, on: CalendarDate): Promise<ConsolidationState> {
  const { name, unit } = file;
  const without = (reason: LeftOutReason) => leaveOut(state, { file: name, reason });
  const refusedWith = ({ code }: Refusal) => without(REASONS[code] ?? "unreadable");
  try {
    const standing = await readSentLedger(file, on);
    if (!standing.ok) return refusedWith(standing.refusal);
    if (standing.value === null) return without("no-ledger");
    const { ledger, asOf } = standing.value;
    return addLedger(state, { unit: unit ?? null, file: name, ledger, asOf });
  } catch {
    // Whatever is wrong with one unit's file, the others are still added up; the file is named among those left out.
    return without("unreadable");
  }
}

async function writeAll(
  shop: Workshop,
  ledger: Ledger,
  found: readonly Issue[],
  settings: ReportSettings,
  taken: number,
  work: Work | undefined,
): Promise<Omit<ConsolidatedBook, "report"> & { readonly undo: SheetsUndo }> {
  const { asOf } = settings;
  const prepared = await prepareLedger(
    shop,
    { ledger, asOf, intakeIssues: found, standing: null, operation: "consolidate", table: "", rows: taken },
    work,
  );
  work?.progress?.("computing", 0, 1);
  const compliance = computeCompliance(ledger, asOf);
  const input = { ledger, compliance, issues: prepared.issues, settings: { ...settings, today: shop.today() } };
  const reports = REPORTS.map((kind) => draftReport(kind, input));
  const drafts = [...reports, ...prepared.drafts];
  const sheets = await writeSheets(shop.excel, drafts, { replaces: new Set() }, writingPace(work));
  const written = drafts.map((draft, i) => ({ draft, name: sheets[i] ?? draft.name }));
  const undo = { kind: "sheets", operation: "consolidate", sheets: written, areThere: true, settings: [] } as const;
  return { issues: prepared.rows, compliance, sheets, undo };
}

import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Compliance } from "../domain/compliance/compliance";
import { computeCompliance } from "../domain/compliance/compute-compliance";
import { addLedger, leaveOut, startConsolidation } from "../domain/consolidation/add-ledger";
import type { ConsolidationReport, ConsolidationState, LeftOutReason } from "../domain/consolidation/consolidation";
import { finishConsolidation } from "../domain/consolidation/finish-consolidation";
import type { Issue } from "../domain/issues/issue";
import type { Ledger } from "../domain/ledger/ledger";
import { draftReport } from "../domain/reports/draft-report";
import { throwIfCancelled } from "../excel/excel-api";
import { removeEmptySheets } from "../excel/remove-empty-sheets";
import { writeSheets } from "../excel/write-sheets";
import type { IssueRow, ReportKind, ReportSettings, Work } from "./operations";
import { refusingOn } from "./refusal-from-error";
import { done, refused, type Result } from "./refusal";
import { readStandingLedger } from "./standing-ledger";
import type { Workshop } from "./workshop";
import { prepareLedger, writingPace } from "./write-ledger";

/** A file that a unit sent in, opened only when its turn comes. */
export interface SentFile {
  readonly name: string;
  /** Name of the unit where the person gives it. */
  readonly unit?: string;
  open(): Promise<Result<Workshop>>;
}

/** What many ledgers became (tổng hợp). */
export interface ConsolidatedBook {
  readonly report: ConsolidationReport;
  readonly issues: readonly IssueRow[];
  readonly compliance: Compliance;
  readonly sheets: readonly string[];
}

const REPORTS: readonly ReportKind[] = ["scorecard", "year-end"];

/** Reads the ledgers one at a time and writes one of them all, with its reports, into the open new workbook. */
export async function consolidate(
  shop: Workshop,
  files: readonly SentFile[],
  settings: ReportSettings,
  work?: Work,
): Promise<Result<ConsolidatedBook>> {
  return refusingOn(async () => {
    const state = await gather(files, settings.asOf, work);
    const { ledger, issues, report } = finishConsolidation(state);
    if (ledger === null) return refused({ code: "no-ledger" });
    return done({ report, ...(await writeAll(shop, ledger, issues, settings, report.taken.length, work)) });
  });
}

async function gather(files: readonly SentFile[], asOf: CalendarDate, work: Work | undefined): Promise<ConsolidationState> {
  let state = startConsolidation(asOf);
  for (const [index, file] of files.entries()) {
    throwIfCancelled({ signal: work?.signal });
    work?.progress?.("reading", index, files.length);
    state = await withFile(state, file);
  }
  work?.progress?.("reading", files.length, files.length);
  return state;
}

async function withFile(state: ConsolidationState, { name, unit, open }: SentFile): Promise<ConsolidationState> {
  const without = (reason: LeftOutReason) => leaveOut(state, { file: name, reason });
  try {
    const opened = await open();
    if (!opened.ok) return without("unreadable");
    const standing = await readStandingLedger(opened.value);
    if (!standing.ok) return without(standing.refusal.code === "ledger-damaged" ? "damaged" : "unreadable");
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
): Promise<Omit<ConsolidatedBook, "report">> {
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
  const sheets = await writeSheets(shop.excel, [...reports, ...prepared.drafts], { replaces: new Set() }, writingPace(work));
  await removeEmptySheets(shop.excel, new Set(sheets));
  return { issues: prepared.rows, compliance, sheets };
}

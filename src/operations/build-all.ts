import type { Compliance } from "../domain/compliance/compliance";
import { computeCompliance } from "../domain/compliance/compute-compliance";
import type { TrackingReading } from "../domain/intake/tables/tracking-table";
import type { ReportInput } from "../domain/reports/report-input";
import { reviewDay } from "../domain/reports/review-day";
import { writeSheets } from "../excel/writing/write-sheets";
import { ledgerOfWorkbook } from "./ledger/ledger-of-workbook";
import type { IssueRow, PlanDocument, ReportKind, ReportSettings, Work } from "./operations";
import { readTrackingWorkbook } from "./intake/preview-intake";
import { refusingOn } from "./refusals/refusal-from-error";
import { done, type Result } from "./refusals/refusal";
import { reportToWrite, type ReportToWrite } from "./reports/report-to-write";
import { prepareLedger, updateLedger, writingPace } from "./ledger/write-ledger";
import type { Workshop } from "./workshop";
import { nothingRecognised } from "./intake/nothing-recognised";

/** What the whole way found and wrote. */
export interface BuiltLedger {
  readonly reading: TrackingReading;
  readonly issues: readonly IssueRow[];
  readonly compliance: Compliance;
  readonly sheets: readonly string[];
}

export interface BuildSettings extends ReportSettings {
  readonly plan: PlanDocument | null;
  readonly reports: readonly ReportKind[];
}

/** The main job in one go: tracking sheets and plan become ledger, checks, figures and reports, written together. */
export async function buildAll(shop: Workshop, settings: BuildSettings, work?: Work): Promise<Result<BuiltLedger>> {
  return refusingOn(async () => {
    const sheets = await readTrackingWorkbook(shop, [], work);
    if (!sheets.ok) return sheets;
    const { reading, standing } = sheets.value;
    const known = reading.tables.some(({ kind }) => kind !== "unknown");
    if (!known && !standing && !settings.plan) return nothingRecognised(reading);
    const { ledger, issues: intakeIssues } = ledgerOfWorkbook(shop, sheets.value, settings.plan);
    const rows = reading.tables.reduce((sum, table) => sum + table.records.length, 0);
    const prepared = await prepareLedger(
      shop,
      { ledger, asOf: settings.asOf, intakeIssues, standing, operation: "take-in", table: sheetNames(reading), rows },
      work,
    );
    work?.progress?.("computing", 0, 1);
    const compliance = computeCompliance(ledger, settings.asOf);
    const input = { ledger, compliance, issues: prepared.issues, settings: { ...settings, today: shop.today() } };
    const reports: ReportToWrite[] = [];
    for (const kind of settings.reports)
      reports.push(await reportToWrite(shop.excel, kind, kind === "half-year" ? atReviewDay(input) : input));
    if (standing) await updateLedger(shop, prepared.drafts, standing, [], writingPace(work));
    const written = await writeSheets(
      shop.excel,
      [...(standing ? [] : prepared.drafts), ...reports.map(({ draft }) => draft)],
      { replaces: new Set(reports.flatMap(({ replaced }) => (replaced === null ? [] : [replaced]))) },
      writingPace(work),
    );
    return done({ reading, issues: prepared.rows, compliance, sheets: standing ? [...prepared.written.sheets, ...written] : written });
  });
}

/** A review goes up to the day that the plan itself sets for it, where that day has come. */
function atReviewDay(input: Omit<ReportInput, "kept" | "last">): Omit<ReportInput, "kept" | "last"> {
  const asOf = reviewDay(input.ledger, input.settings.asOf);
  if (asOf === null) return input;
  return { ...input, compliance: computeCompliance(input.ledger, asOf), settings: { ...input.settings, asOf } };
}

function sheetNames(reading: TrackingReading): string {
  return [...new Set(reading.tables.map(({ sheet }) => sheet))].join("; ");
}

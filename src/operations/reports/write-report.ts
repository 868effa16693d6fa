import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { ledgerChecks } from "../../domain/checks/check-ledger";
import { computeCompliance } from "../../domain/compliance/compute-compliance";
import { journalRow } from "../../domain/ledger-sheets/tables/journal-table";
import { writeSheets } from "../../excel/writing/write-sheets";
import { AS_OF } from "../as-of";
import { checksOf } from "../issues/checks-of";
import { ledgerCellsOf } from "../issues/issue-rows";
import { layoutFromTables } from "../ledger/ledger-layout";
import type { ReportKind, ReportSettings, Work } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, type Result } from "../refusals/refusal";
import { reportToWrite } from "./report-to-write";
import { requireLedger } from "../ledger/standing-ledger";
import { writingPace } from "../ledger/write-ledger";
import { inSteps, rest } from "../rest";
import type { Workshop } from "../workshop";

/** Writes a report sheet, or makes it again: figures anew, what the user typed into it kept. A new sheet can be taken back, one made again cannot: no copy of it is kept. */
export async function writeReport(
  shop: Workshop,
  kind: ReportKind,
  settings: ReportSettings,
  work?: Work,
): Promise<Result<{ readonly sheet: string }>> {
  return refusingOn(async () => {
    const standing = await requireLedger(shop);
    if (!standing.ok) return standing;
    const { ledger, asOf, tables } = standing.value;
    const layout = layoutFromTables(tables);
    work?.progress?.("computing", 0, 1);
    await rest(work);
    const issues = await inSteps(ledgerChecks(ledger, await checksOf(shop, standing.value)), work);
    const compliance = computeCompliance(ledger, settings.asOf);
    await rest(work);
    const { draft, replaced } = await reportToWrite(shop.excel, kind, {
      ledger,
      compliance,
      issues,
      ledgerCells: (issue) => ledgerCellsOf(issue, layout),
      settings: { ...settings, today: shop.today() },
    });
    await rest(work);
    // The report's figures are formulas over the ledger, so the ledger comes to stand at the report's day in the same moment.
    const dates: Record<string, CalendarDate> = asOf === settings.asOf ? {} : { [AS_OF]: settings.asOf };
    const replaces = new Set(replaced === null ? [] : [replaced]);
    const rows = [journalRow({ at: shop.now(), operation: "report", table: draft.name, rows: 1 })];
    const [sheet = draft.name] = await writeSheets(shop.excel, [draft], { replaces, dates, rows }, writingPace(work));
    if (replaced !== null) return done({ sheet });
    const day = asOf === settings.asOf ? {} : { asOf: { before: asOf, after: settings.asOf } };
    return done({ sheet }, { kind: "sheets", operation: "report", sheets: [{ name: sheet, draft }], areThere: true, ...day, settings: [] });
  });
}

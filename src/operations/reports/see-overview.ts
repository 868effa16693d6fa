import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { ledgerChecks } from "../../domain/checks/check-ledger";
import type { Compliance } from "../../domain/compliance/compliance";
import { computeCompliance } from "../../domain/compliance/compute-compliance";
import type { Ledger } from "../../domain/ledger/ledger";
import { reviewDay } from "../../domain/reports/review-day";
import { cellAddress } from "../../domain/sheet/cell-location";
import { readSheetNames } from "../../excel/reading/read-sheet-names";
import { checksOf, openIssues } from "../issues/checks-of";
import { countBySeverity } from "../issues/issue-rows";
import { cellInLedger, layoutFromTables, type LedgerLayout } from "../ledger/ledger-layout";
import type { Overview, RowsOfFigure, Work } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, type Result } from "../refusals/refusal";
import { readStandingLedger } from "../ledger/standing-ledger";
import { inSteps, rest } from "../rest";
import type { Workshop } from "../workshop";

/** First look at the open workbook: whether it holds a ledger, and its figures at the day. */
export async function seeOverview(shop: Workshop, work?: Work, asOf?: CalendarDate): Promise<Result<Overview>> {
  return refusingOn<Overview>(async () => {
    const standing = await readStandingLedger(shop);
    if (!standing.ok) return standing;
    const names = await readSheetNames(shop.excel);
    if (!standing.value) {
      const none = { error: 0, warning: 0, info: 0 };
      return done({
        hasLedger: false,
        asOf: asOf ?? shop.today(),
        ledger: null,
        compliance: null,
        issues: none,
        sheets: names,
      });
    }
    work?.progress?.("computing", 0, 1);
    const { ledger, tables } = standing.value;
    await rest(work);
    const settings = await checksOf(shop, standing.value);
    const day = asOf ?? standing.value.asOf;
    const compliance = computeCompliance(ledger, day);
    await rest(work);
    const found = await inSteps(ledgerChecks(ledger, settings), work);
    const layout = layoutFromTables(tables);
    const review = reviewDay(ledger, day);
    const ours = new Set(tables.map(({ sheet }) => sheet));
    return done({
      hasLedger: true,
      asOf: day,
      ...(review === null ? {} : { reviewDay: review }),
      ledger,
      compliance,
      issues: countBySeverity(openIssues([...standing.value.issues, ...found], ledger, settings)),
      sheets: names.filter((name) => !ours.has(name)),
      cells: cellsById(ledger, layout),
      evidence: evidenceById(compliance, layout),
    });
  });
}

function cellsById(ledger: Ledger, layout: LedgerLayout): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const list of ["targets", "activities"] as const) {
    ledger[list].forEach(({ id }, index) => {
      const cell = cellInLedger(layout, { list, index, field: "text" });
      if (cell) cells[id] = cellAddress(cell);
    });
  }
  return cells;
}

/** Cells named for each list of rows that a figure rests on. */
const MOST_CELLS = 12;

function evidenceById({ targets, cadences }: Compliance, layout: LedgerLayout): Record<string, RowsOfFigure[]> {
  return Object.fromEntries(
    [...targets, ...cadences].map(({ id, evidence }) => [
      id,
      evidence
        .filter(({ indexes }) => indexes.length > 0)
        .map(({ list, indexes }) => ({
          list,
          rows: indexes.length,
          cells: indexes.slice(0, MOST_CELLS).flatMap((index) => {
            const cell = cellInLedger(layout, { list, index, field: null });
            return cell ? [cellAddress(cell)] : [];
          }),
        })),
    ]),
  );
}

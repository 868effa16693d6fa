import type { CalendarDate } from "../domain/calendar/calendar-date";
import { checkLedger } from "../domain/checks/check-ledger";
import { computeCompliance } from "../domain/compliance/compute-compliance";
import { draftReport, reportSheetName } from "../domain/reports/draft-report";
import { readKept } from "../domain/reports/kept-texts";
import { readMaking } from "../domain/reports/made-figures";
import { writeSheets } from "../excel/write-sheets";
import { checksOf } from "./checks-of";
import { ledgerCellsOf } from "./issue-rows";
import { layoutFromTables } from "./ledger-layout";
import { findReport } from "./find-report";
import type { ReportKind, ReportSettings, Work } from "./operations";
import { refusingOn } from "./refusal-from-error";
import { done, type Result } from "./refusal";
import { requireLedger } from "./standing-ledger";
import { writingPace } from "./write-ledger";
import type { Workshop } from "./workshop";

/** Name of the cell that holds the day the ledger's figures stand at. */
const AS_OF = "AsOf";

/** Writes a report sheet, or makes it again: figures anew, what the user typed into it kept. */
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
    const before = await findReport(shop.excel, kind, reportSheetName(kind, settings.language));
    const draft = draftReport(kind, {
      ledger,
      compliance: computeCompliance(ledger, settings.asOf),
      issues: checkLedger(ledger, await checksOf(shop, standing.value)),
      ledgerCells: (issue) => ledgerCellsOf(issue, layout),
      settings: { ...settings, today: shop.today() },
      kept: before ? readKept(before, kind) : undefined,
      last: before ? readMaking(before) : undefined,
    });
    // The report's figures are formulas over the ledger, so the ledger comes to stand at the report's day in the same moment.
    const dates: Record<string, CalendarDate> = asOf === settings.asOf ? {} : { [AS_OF]: settings.asOf };
    const replaces = new Set(before ? [before.name] : []);
    const named = before ? { ...draft, name: before.name } : draft;
    const [sheet = draft.name] = await writeSheets(shop.excel, [named], { replaces, dates }, writingPace(work));
    return done({ sheet });
  });
}

import { checkLedger } from "../domain/checks/check-ledger";
import { computeCompliance } from "../domain/compliance/compute-compliance";
import { draftReport, reportSheetName } from "../domain/reports/draft-report";
import { readKept } from "../domain/reports/kept-texts";
import { readOneSheet } from "../excel/read-one-sheet";
import { writeNamedDate } from "../excel/write-named-date";
import { writeSheets } from "../excel/write-sheets";
import type { ReportKind, ReportSettings, Work } from "./operations";
import { refusingOn } from "./refusal-from-error";
import { done, type Result } from "./refusal";
import { requireLedger } from "./standing-ledger";
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
    const { ledger, asOf } = standing.value;
    work?.progress?.("computing", 0, 1);
    const name = reportSheetName(kind, settings.language);
    const before = await readOneSheet(shop.excel, name);
    const draft = draftReport(kind, {
      ledger,
      compliance: computeCompliance(ledger, settings.asOf),
      issues: checkLedger(ledger, { today: shop.today() }),
      settings: { ...settings, today: shop.today() },
      kept: before ? readKept(before, kind) : undefined,
    });
    const pace = { signal: work?.signal, progress: (at: number, of: number) => work?.progress?.("writing", at, of) };
    // The report's figures are formulas over the ledger, so the ledger must stand at the report's day.
    if (asOf !== settings.asOf) await writeNamedDate(shop.excel, AS_OF, settings.asOf);
    try {
      const [sheet = draft.name] = await writeSheets(shop.excel, [draft], new Set(before ? [before.name] : []), pace);
      return done({ sheet });
    } catch (error) {
      if (asOf !== settings.asOf) await writeNamedDate(shop.excel, AS_OF, asOf);
      throw error;
    }
  });
}

import { reportSheetName } from "../domain/reports/draft-report";
import { freezeSheet } from "../excel/freeze-sheet";
import { findReport } from "./find-report";
import type { Language, ReportKind } from "./operations";
import { refusingOn } from "./refusal-from-error";
import { done, refused, type Result } from "./refusal";
import type { Workshop } from "./workshop";

/** Letters of a sheet's name before the date, of the 31 that Excel allows. */
const NAME_PART = 20;

/** Keeps a report as it was signed (chốt bản đã ký): its figures become values and its sheet bears the day; the next making writes a new sheet. */
export async function freezeReport(shop: Workshop, kind: ReportKind, language: Language): Promise<Result<{ readonly sheet: string }>> {
  return refusingOn(async () => {
    const name = reportSheetName(kind, language);
    const report = await findReport(shop.excel, kind, name);
    if (!report) return refused({ code: "no-report" });
    const [year = "", month = "", day = ""] = shop.today().split("-");
    return done({ sheet: await freezeSheet(shop.excel, report.name, `${name.slice(0, NAME_PART)} ${day}-${month}-${year}`) });
  });
}

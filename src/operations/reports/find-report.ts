import { isReport } from "../../domain/reports/kept-texts";
import type { SheetSnapshot } from "../../domain/sheet/sheet-snapshot";
import type { ExcelApi } from "../../excel/excel-api";
import { bearsName } from "../../excel/writing/place-drafts";
import { readOneSheet } from "../../excel/reading/read-one-sheet";
import { readSheetNames } from "../../excel/reading/read-sheet-names";
import type { ReportKind } from "../operations";

/** The sheet of a report made earlier, under its name or one beside a sheet of the user's that is called so; null where there is none. A sheet that the program did not make is never taken for one. */
export async function findReport(excel: ExcelApi, kind: ReportKind, name: string): Promise<SheetSnapshot | null> {
  for (const candidate of (await readSheetNames(excel)).filter((sheet) => bearsName(sheet, name))) {
    const sheet = await readOneSheet(excel, candidate);
    if (sheet && isReport(sheet, kind)) return sheet;
  }
  return null;
}

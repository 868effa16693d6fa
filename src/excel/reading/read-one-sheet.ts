import type { SheetSnapshot } from "../../domain/sheet/sheet-snapshot";
import type { ExcelApi } from "../excel-api";
import { queueSheetHead, readSheet } from "./read-sheet";

/** Reads the sheet of a name; null where the workbook has none. */
export async function readOneSheet(excel: ExcelApi, name: string): Promise<SheetSnapshot | null> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const head = queueSheetHead(sheet);
    await context.sync();
    return sheet.isNullObject ? null : readSheet(context, head);
  });
}

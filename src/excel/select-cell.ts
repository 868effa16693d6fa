import { cellLocationFromAddress, columnLetters } from "../domain/sheet/cell-location";
import type { ExcelApi } from "./excel-api";

/** Shows the cell of an address such as `'Danh sách'!B12`; false where its sheet is gone. */
export async function selectCell(excel: ExcelApi, address: string): Promise<boolean> {
  const location = cellLocationFromAddress(address);
  if (!location) return false;
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(location.sheet);
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    sheet.getRange(`${columnLetters(location.column)}${location.row}`).select();
    await context.sync();
    return true;
  });
}

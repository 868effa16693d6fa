import type { ExcelApi } from "../excel-api";

/** Names of all sheets of the open workbook, in their order. */
export async function readSheetNames(excel: ExcelApi): Promise<string[]> {
  return excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
}

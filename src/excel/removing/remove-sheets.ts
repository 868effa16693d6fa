import type { ExcelApi } from "../excel-api";

/** Takes sheets of ours away again; those that are not there are passed over. */
export async function removeSheets(excel: ExcelApi, names: readonly string[]): Promise<void> {
  await excel.run(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    sheets.filter(({ isNullObject }) => !isNullObject).forEach((sheet) => sheet.delete());
    await context.sync();
  });
}

import type { ExcelApi } from "./excel-api";

/** Takes a sheet of ours away again; nothing happens where it is not there. */
export async function removeSheet(excel: ExcelApi, name: string): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}

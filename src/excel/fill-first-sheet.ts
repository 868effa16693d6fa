import type { ExcelApi, Pace } from "./excel-api";
import { writePlainValues } from "./write-values";

/** Names the first sheet of a new workbook and fills it with texts from A1. */
export async function fillFirstSheet(excel: ExcelApi, name: string, rows: readonly (readonly string[])[], pace?: Pace): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = name;
    await writePlainValues(context, { sheet, row: 1, column: 1 }, rows, pace);
    await context.sync();
  });
}

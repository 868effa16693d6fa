import type { ExcelApi, Pace } from "../excel-api";
import { RequestBudget } from "../requests/request-budget";
import { queuePlainValues } from "./write-values";

/** Names the first sheet of a new workbook and fills it with texts from A1. */
export async function fillFirstSheet(excel: ExcelApi, name: string, rows: readonly (readonly string[])[], pace?: Pace): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = name;
    const budget = new RequestBudget(context, pace);
    await queuePlainValues({ sheet, row: 1, column: 1 }, rows, budget);
    await budget.send();
  });
}

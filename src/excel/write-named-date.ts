import { serialFromDate, type CalendarDate } from "../domain/calendar/calendar-date";
import type { ExcelApi } from "./excel-api";

/** Puts a date into the cell that a workbook name stands for. */
export async function writeNamedDate(excel: ExcelApi, name: string, date: CalendarDate): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[serialFromDate(date)]];
    await context.sync();
  });
}

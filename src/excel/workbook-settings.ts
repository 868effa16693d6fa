import type { ExcelApi } from "./excel-api";

/** Reads what the add-in keeps in the workbook under a key (plain JSON); null where there is nothing. */
export async function readSetting(excel: ExcelApi, key: string): Promise<unknown> {
  return excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/** Keeps plain JSON in the workbook under a key; it travels with the file and holds nothing personal. */
export async function writeSetting(excel: ExcelApi, key: string, value: unknown): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

import type { ExcelApi } from "./excel-api";

/** What the workbook remembers under a key before and after a writing (plain JSON); null where it remembers nothing. */
export interface SettingChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

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

/** Queues that the workbook remembers what a writing says. */
export function queueSettings({ settings }: Excel.Workbook, changes: readonly SettingChange[]): void {
  for (const { key, after } of changes) settings.add(key, after);
}

/** Queues that the workbook remembers what it did before; `known` are the keys that it holds now. */
export function queueSettingsBack(
  { settings }: Excel.Workbook,
  changes: readonly Pick<SettingChange, "key" | "before">[],
  known: ReadonlySet<string>,
): void {
  for (const { key, before } of changes) {
    if (before !== null) settings.add(key, before);
    else if (known.has(key)) settings.getItem(key).delete();
  }
}

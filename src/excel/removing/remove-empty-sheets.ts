import type { ExcelApi } from "../excel-api";

/** Removes the sheets that hold nothing, such as the one that a new workbook begins with; those named are kept, and so is the last. */
export async function removeEmptySheets(excel: ExcelApi, kept: ReadonlySet<string>): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const others = worksheets.items.filter(({ name }) => !kept.has(name));
    if (others.length === worksheets.items.length) return;
    const used = others.map((sheet) => sheet.getUsedRangeOrNullObject());
    used.forEach((range) => range.load("address"));
    await context.sync();
    others.forEach((sheet, index) => {
      if (used[index]?.isNullObject) sheet.delete();
    });
    await context.sync();
  });
}

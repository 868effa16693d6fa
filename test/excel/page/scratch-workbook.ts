import type { HostUnderTest } from "../case";

/** True when nothing would be lost: every sheet is empty and there are no names and tables. */
export const isEmptyWorkbook = ({ Excel: excel }: HostUnderTest): Promise<boolean> =>
  excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name");
    const counts = [names.getCount(), tables.getCount()];
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    await context.sync();
    return counts.every(({ value }) => value === 0) && used.every(({ isNullObject }) => isNullObject);
  });

async function leaveOneSheet(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const before = [...worksheets.items];
  const fresh = worksheets.add();
  fresh.activate();
  await context.sync();
  for (const sheet of before) {
    sheet.visibility = "Visible";
    sheet.delete();
  }
  await context.sync();
  fresh.name = "Sheet1";
  await context.sync();
}

async function dropTheRest(context: Excel.RequestContext): Promise<void> {
  const { names, settings, customXmlParts, properties, application } = context.workbook;
  names.load("items/name");
  settings.load("items/key");
  customXmlParts.load("items/id");
  properties.custom.load("items/key");
  await context.sync();
  for (const { items } of [names, settings, customXmlParts, properties.custom] as { items: { delete(): void }[] }[])
    for (const item of [...items]) item.delete();
  application.calculationMode = "Automatic";
  context.runtime.enableEvents = true;
  await context.sync();
}

/** Makes the scratch workbook as good as new: one empty sheet "Sheet1", and nothing else. */
export const emptyWorkbook = ({ Excel: excel }: HostUnderTest): Promise<void> =>
  excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    if (protection.protected) protection.unprotect();
    await leaveOneSheet(context);
    await dropTheRest(context);
  });

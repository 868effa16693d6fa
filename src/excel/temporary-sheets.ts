const PREFIX = "~so-ke-hoach-";

/** Name that a sheet bears while it is being written. */
export function temporaryName(index: number): string {
  return `${PREFIX}${index + 1}`;
}

/** Removes sheets that a broken-off run left under temporary names, with the names that pointed into them. */
export async function repairLeftovers(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name,items/formula");
  await context.sync();
  const left = workbook.worksheets.items.filter(({ name }) => name.startsWith(PREFIX));
  if (left.length === 0) return;
  for (const item of workbook.names.items) {
    if (String(item.formula).includes(PREFIX)) item.delete();
  }
  left.forEach((sheet) => sheet.delete());
  await context.sync();
}

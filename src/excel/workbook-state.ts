/** What a writer must know before it begins: sheets, tables and what stands in the way. */
export interface WorkbookState {
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean; readonly visible: boolean }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly string[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
}

/** Reads names and protection of everything in the workbook, in one request. */
export async function readWorkbookState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { workbook } = context;
  workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  workbook.tables.load("items/name,items/worksheet/name");
  workbook.names.load("items/name");
  workbook.protection.load("protected");
  workbook.load("readOnly");
  await context.sync();
  return {
    sheets: workbook.worksheets.items.map((sheet) => ({
      name: sheet.name,
      isProtected: sheet.protection.protected,
      visible: sheet.visibility === "Visible",
    })),
    tables: workbook.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    names: workbook.names.items.map((item) => item.name),
    structureProtected: workbook.protection.protected,
    readOnly: workbook.readOnly,
  };
}

import type { CellValue, TableSnapshot } from "../domain/sheet/sheet-snapshot";
import type { ExcelApi, Pace } from "./excel-api";
import { readCells } from "./read-cells";

/** Reads the Excel tables that bear one of the names, wherever their sheets are; tables that are not there are left out. */
export async function readTables(excel: ExcelApi, names: readonly string[], pace?: Pace): Promise<TableSnapshot[]> {
  return excel.run(async (context) => {
    const tables = context.workbook.tables;
    tables.load("items/name,items/showTotals,items/worksheet/name");
    await context.sync();
    const wanted = tables.items.filter((table) => names.includes(table.name));
    const ranges = wanted.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return range;
    });
    await context.sync();
    const read: TableSnapshot[] = [];
    for (const [i, table] of wanted.entries()) read.push(await readTable(context, table, ranges[i] as Excel.Range, pace));
    return read;
  });
}

async function readTable(context: Excel.RequestContext, table: Excel.Table, range: Excel.Range, pace?: Pace): Promise<TableSnapshot> {
  const { values } = await readCells(context, range, range.rowCount, pace);
  const rows = table.showTotals ? values.slice(1, -1) : values.slice(1);
  return {
    name: table.name,
    sheet: table.worksheet.name,
    firstRow: range.rowIndex + 2,
    firstColumn: range.columnIndex + 1,
    headings: (values[0] ?? []).map((heading) => String(heading ?? "")),
    rows: rows.map((row) => row.map((value): CellValue => (value === "" ? null : value))),
  };
}

import type { CellValue, TableSnapshot } from "../domain/sheet/sheet-snapshot";
import { type ExcelApi, type Pace } from "./excel-api";
import { readEntered } from "./read-cells";

/**
 * Reads the Excel tables that bear one of the names, wherever their sheets are; tables that are not there are left out.
 * Cells under `calculated` headings come back empty: what formulas of ours give is not read back.
 */
export async function readTables(
  excel: ExcelApi,
  names: readonly string[],
  calculated: ReadonlyMap<string, ReadonlySet<string>>,
  pace?: Pace,
): Promise<TableSnapshot[]> {
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
    for (const [i, table] of wanted.entries()) {
      read.push(
        await readTable(context, table, ranges[i] as Excel.Range, calculated.get(table.name) ?? new Set(), pace),
      );
    }
    return read;
  });
}

async function readTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  range: Excel.Range,
  calculated: ReadonlySet<string>,
  pace?: Pace,
): Promise<TableSnapshot> {
  const isCalculated = (heading: CellValue) => calculated.has(String(heading ?? ""));
  const [head = [], ...body] = await readEntered(context, range, range.rowCount, isCalculated, pace);
  const rows = table.showTotals ? body.slice(0, -1) : body;
  return {
    name: table.name,
    sheet: table.worksheet.name,
    firstRow: range.rowIndex + 2,
    firstColumn: range.columnIndex + 1,
    headings: head.map((heading) => String(heading ?? "")),
    rows,
  };
}

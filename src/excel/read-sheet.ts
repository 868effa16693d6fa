import type { SheetRange } from "../domain/sheet/sheet-range";
import type { CellValue, SheetSnapshot } from "../domain/sheet/sheet-snapshot";
import type { Pace } from "./excel-api";
import { readCells } from "./read-cells";
import { readHidden } from "./read-hidden";
import { readLooks } from "./read-looks";
import { rangeFromIndexes, readMerges } from "./read-merges";

/** Reads one sheet whole: values, formulas, formats, fonts, merges, hidden rows and columns, Excel tables. */
export async function readSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  pace?: Pace,
): Promise<SheetSnapshot> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.load("name,visibility");
  sheet.tables.load("items/name,items/showTotals");
  await context.sync();
  const head = { name: sheet.name, visible: sheet.visibility === "Visible" };
  if (used.isNullObject)
    return { ...head, cells: [], merges: [], hiddenRows: [], hiddenColumns: [], tables: [], pivots: [] };

  const { top, left } = rangeFromIndexes(used);
  const tables = await tableRanges(context, sheet.tables.items);
  const merges = await readMerges(context, used, 0, used.rowCount);
  const hidden = await readHidden(context, used, top, left);
  const cells = await readCells(context, used, used.rowCount, pace);
  const looks = await readLooks(context, used, used.rowCount, used.columnCount);
  const place = <T>(rows: readonly (T[] | undefined)[]) => shifted(rows, top - 1, left - 1);
  return {
    ...head,
    cells: place<CellValue>(cells.values),
    formulas: place(cells.formulas),
    numberFormats: place(cells.numberFormats),
    fontNames: place(looks.fontNames),
    bold: place(looks.bold),
    merges,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    tables,
    pivots: [],
  };
}

/** Rows placed so that index 0 is the sheet's first row and column. */
function shifted<T>(rows: readonly (T[] | undefined)[], down: number, right: number): (T[] | undefined)[] {
  const moved = right === 0 ? [...rows] : rows.map((row) => row && [...new Array<T>(right), ...row]);
  return down === 0 ? moved : [...new Array<undefined>(down), ...moved];
}

async function tableRanges(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<{ name: string; range: SheetRange; hasTotals: boolean }[]> {
  if (tables.length === 0) return [];
  const ranges = tables.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  return tables.map((table, i) => ({
    name: table.name,
    range: rangeFromIndexes(ranges[i] as Excel.Range),
    hasTotals: table.showTotals,
  }));
}

import type { SheetRange } from "../../domain/sheet/sheet-range";
import type { CellValue, SheetSnapshot } from "../../domain/sheet/sheet-snapshot";
import type { Pace } from "../excel-api";
import { readCells } from "./read-cells";
import { readHidden } from "./read-hidden";
import { queueLooks } from "./read-looks";
import { rangeFromIndexes, readMerges } from "./read-merges";
import { queueMarkLookup } from "../writing/sheet-mark";

/** A sheet of which name, visibility, used cells and tables are loaded. */
export interface SheetHead {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.NamedItem;
}

/** Queues what must be known of a sheet before its cells can be read. */
export function queueSheetHead(sheet: Excel.Worksheet): SheetHead {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  sheet.load("name,visibility");
  sheet.tables.load("items/name,items/showTotals,items/showHeaders");
  sheet.pivotTables.load("items/name");
  return { sheet, used, mark: queueMarkLookup(sheet) };
}

/** Reads one sheet whole: values, formulas, formats, fonts, merges, hidden rows and columns, Excel tables. Its head must be loaded. */
export async function readSheet(context: Excel.RequestContext, { sheet, used, mark }: SheetHead, pace?: Pace): Promise<SheetSnapshot> {
  const head = { name: sheet.name, visible: sheet.visibility === "Visible", isOurs: !mark.isNullObject };
  if (used.isNullObject) return { ...head, cells: [], merges: [], hiddenRows: [], hiddenColumns: [], tables: [], pivots: [] };

  const { rowCount, columnCount } = used;
  const { top, left } = rangeFromIndexes(used);
  const takeTables = queueTableRanges(sheet.tables.items.filter(({ showHeaders }) => showHeaders));
  const takePivots = queuePivotRanges(sheet.pivotTables.items);
  const takeLooks = queueLooks(used, rowCount, columnCount);
  await context.sync();
  const tables = takeTables();
  const looks = takeLooks();
  const merges = await readMerges(context, used, 0, rowCount);
  const hidden = await readHidden(context, used, top, left);
  const cells = await readCells(context, { range: used, rowCount, columnCount }, pace);
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
    pivots: takePivots(),
  };
}

/** Rows placed so that index 0 is the sheet's first row and column. */
function shifted<T>(rows: readonly (T[] | undefined)[], down: number, right: number): (T[] | undefined)[] {
  const moved = right === 0 ? [...rows] : rows.map((row) => row && [...new Array<T>(right), ...row]);
  return down === 0 ? moved : [...new Array<undefined>(down), ...moved];
}

function queueTableRanges(tables: readonly Excel.Table[]): () => { name: string; range: SheetRange; hasTotals: boolean }[] {
  const ranges = tables.map((table) => table.getRange());
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  return () =>
    tables.map((table, i) => ({
      name: table.name,
      range: rangeFromIndexes(ranges[i] as Excel.Range),
      hasTotals: table.showTotals,
    }));
}

function queuePivotRanges(pivots: readonly Excel.PivotTable[]): () => SheetRange[] {
  const ranges = pivots.map(({ layout }) => layout.getRange());
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  return () => ranges.map(rangeFromIndexes);
}

import { dateFromSerial, dateParts } from "../../calendar/calendar-date";
import type { CellValue } from "../../sheet/sheet-snapshot";
import { isDateFormat } from "../columns/column-profile";
import type { HeadingBlock } from "./heading-block";
import { isColumnNumberRow } from "../rows/row-shape";
import type { SheetGrid } from "../sheet-grid";

/** A column with the texts of its heading from the top down. */
export interface HeadedColumn {
  readonly column: number;
  readonly path: readonly string[];
}

/** Reads each column's heading through merged cells, and through cells left empty beside a wide one; rows of column numbers are left out. */
export function headingPaths(grid: SheetGrid, block: HeadingBlock): HeadedColumn[] {
  const columns: HeadedColumn[] = [];
  const rows = headingTextRows(grid, block);
  for (let column = block.left; column <= block.right; column++) {
    const path: string[] = [];
    for (const [at, row] of rows.entries()) {
      const text = headingText(grid, rows, at, row, column, block);
      if (text && path[path.length - 1] !== text) path.push(text);
    }
    columns.push({ column, path });
  }
  return columns;
}

/** Rows of a heading that hold words, without those that only number the columns. */
export function headingTextRows(grid: SheetGrid, block: HeadingBlock): number[] {
  if (block.top === 0) return [];
  const rows: number[] = [];
  for (let row = block.top; row <= block.bottom; row++) if (row === block.top || !isColumnNumberRow(grid, row, block)) rows.push(row);
  return rows;
}

function headingText(grid: SheetGrid, rows: readonly number[], at: number, row: number, column: number, block: HeadingBlock): string {
  const shown = grid.shownValue(row, column);
  if (shown !== null) return shownHeading(grid, shown, row, column);
  if (grid.merge(row, column) || at === rows.length - 1) return "";
  return spreadFromLeft(grid, rows, at, row, column, block);
}

/** A date in a heading stands for its month. */
function shownHeading(grid: SheetGrid, shown: CellValue, row: number, column: number): string {
  const format = grid.format(row, column);
  if (typeof shown !== "number" || format === null || !isDateFormat(format)) return String(shown);
  const { year, month } = dateParts(dateFromSerial(shown));
  return `Tháng ${month}/${year}`;
}

/** An unmerged wide heading: its text stands in the first of its columns, the cells beside it are empty and have headings under them. */
function spreadFromLeft(grid: SheetGrid, rows: readonly number[], at: number, row: number, column: number, block: HeadingBlock): string {
  const below = rows.slice(at + 1);
  const hasOwnBelow = (c: number): boolean => below.some((r) => grid.value(r, c) !== null);
  if (!hasOwnBelow(column)) return "";
  for (let left = column - 1; left >= block.left; left--) {
    const text = grid.value(row, left);
    if (text !== null) return hasOwnBelow(left) && grid.merge(row, left) === null ? String(text) : "";
    if (grid.merge(row, left) || !hasOwnBelow(left)) return "";
  }
  return "";
}

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
  const ofDays = new Set(rows.filter((row) => namesDays(grid, row, block)));
  for (let column = block.left; column <= block.right; column++) {
    const path: string[] = [];
    for (const [at, row] of rows.entries()) {
      const text = headingText(grid, rows, at, row, column, block, ofDays.has(row));
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
  for (let row = block.top; row <= block.bottom; row++)
    if (row === block.top || !isColumnNumberRow(grid, row, block) || numbersTimes(grid, row, block)) rows.push(row);
  return rows;
}

const TIMES = /(?<!\p{L})(?:tháng|tuần|quý|month|week|quarter)s?(?!\p{L})/iu;

/** 1, 2, 3 … under a wide heading of months or weeks count these, not the columns. */
function numbersTimes(grid: SheetGrid, row: number, block: HeadingBlock): boolean {
  if (grid.value(row, block.left) !== null) return false;
  for (let column = block.left; column <= block.right; column++) {
    if (grid.value(row, column) === null) continue;
    let above = row - 1;
    while (above > block.top && grid.shownValue(above, column) === null) above--;
    if (!TIMES.test(wideHeading(grid, above, column, block.left))) return false;
  }
  return true;
}

/** Text of a heading cell, or of the one before it that it was left empty for. */
function wideHeading(grid: SheetGrid, row: number, column: number, left: number): string {
  let at = column;
  while (at > left && grid.shownValue(row, at) === null) at--;
  return String(grid.shownValue(row, at) ?? "");
}

function headingText(
  grid: SheetGrid,
  rows: readonly number[],
  at: number,
  row: number,
  column: number,
  block: HeadingBlock,
  ofDays: boolean,
): string {
  const shown = grid.shownValue(row, column);
  if (shown !== null) return shownHeading(grid, shown, row, column, ofDays);
  if (grid.merge(row, column) || at === rows.length - 1) return "";
  return spreadFromLeft(grid, rows, at, row, column, block);
}

/** Whether the dates of a row of headings are days: some shows its day and is not the first of a month. */
function namesDays(grid: SheetGrid, row: number, block: HeadingBlock): boolean {
  for (let column = block.left; column <= block.right; column++) {
    const format = grid.format(row, column) ?? "";
    const value = grid.value(row, column);
    if (typeof value === "number" && value > 0 && isDateFormat(format) && /d/i.test(format) && dateParts(dateFromSerial(value)).day !== 1)
      return true;
  }
  return false;
}

/** A date in a heading stands for its day where the row names days, else for its month. */
function shownHeading(grid: SheetGrid, shown: CellValue, row: number, column: number, ofDays: boolean): string {
  const format = grid.format(row, column);
  if (typeof shown !== "number" || format === null || !isDateFormat(format)) return String(shown);
  const { year, month, day } = dateParts(dateFromSerial(shown));
  return ofDays ? `${day}/${month}/${year}` : `Tháng ${month}/${year}`;
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

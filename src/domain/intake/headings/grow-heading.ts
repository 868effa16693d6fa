import type { SheetRange } from "../../sheet/sheet-range";
import type { HeadingBlock } from "./heading-block";
import { isHeadingText, isLikeHeading } from "./heading-dictionary";
import { areSignatures, isParameterText, isTitleText } from "../rows/row-words";
import { isColumnNumberRow, isNumberLike, isYearLike, rowShape, rowTexts, type Area } from "../rows/row-shape";
import type { SheetGrid } from "../sheet-grid";

const MOST_HEADING_ROWS = 6;

/** The whole heading around one of its rows: rows above and below that belong to it by merged cells, by standing over or under it, and a row of column numbers. */
export function growHeading(grid: SheetGrid, row: number, area: Area, notAbove: number): HeadingBlock {
  const width = extent(grid, row, area);
  let top = Math.max(notAbove + 1, mergedTop(grid, row, width));
  while (top > notAbove + 1 && row - top < MOST_HEADING_ROWS && standsOverHeading(grid, top - 1, top, width, area))
    top = Math.max(notAbove + 1, mergedTop(grid, top - 1, width));
  const bottom = headingBottom(grid, top, row, width);
  const whole = [...Array(bottom - top + 1).keys()]
    .map((at) => extent(grid, top + at, area))
    .reduce((a, b) => ({ left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) }), width);
  return { top, bottom, left: whole.left, right: whole.right };
}

/** Last heading row below a row that is known to be one. */
export function headingBottom(grid: SheetGrid, top: number, row: number, width: Area): number {
  let bottom = mergedBottom(grid, top, row, width);
  while (bottom - top < MOST_HEADING_ROWS) {
    const next = bottom + 1;
    if (isColumnNumberRow(grid, next, width)) return next;
    if (!standsUnderHeading(grid, top, bottom, next, width)) break;
    bottom = mergedBottom(grid, next, next, width);
  }
  return bottom;
}

function extent(grid: SheetGrid, row: number, area: Area): Area {
  const shape = rowShape(grid, row, area);
  const merge = shape.last > 0 ? grid.merge(row, shape.last) : null;
  const right = Math.min(area.right, Math.max(shape.last, merge?.right ?? 0));
  return { left: shape.first || area.left, right: right || area.left };
}

function mergesOf(grid: SheetGrid, row: number, width: Area): SheetRange[] {
  const merges = new Set<SheetRange>();
  if (grid.hasMerges) {
    for (let column = width.left; column <= width.right; column++) {
      const merge = grid.merge(row, column);
      if (merge) merges.add(merge);
    }
  }
  return [...merges];
}

function mergedTop(grid: SheetGrid, row: number, width: Area): number {
  return Math.min(
    row,
    ...mergesOf(grid, row, width)
      .filter((merge) => row - merge.top < MOST_HEADING_ROWS)
      .map((merge) => merge.top),
  );
}

function mergedBottom(grid: SheetGrid, top: number, row: number, width: Area): number {
  let bottom = row;
  for (let at = top; at <= bottom; at++) {
    for (const merge of mergesOf(grid, at, width))
      if (merge.bottom - top < MOST_HEADING_ROWS && grid.value(merge.top, merge.left) !== null) bottom = Math.max(bottom, merge.bottom);
  }
  return bottom;
}

/** Whether the row above a heading row is its upper part rather than a title, a parameter or data. */
function standsOverHeading(grid: SheetGrid, row: number, below: number, width: Area, area: Area): boolean {
  const shape = rowShape(grid, row, area);
  if (shape.cells === 0 || shape.numbers > 0) return false;
  const texts = rowTexts(grid, row, area);
  if (
    areSignatures(texts) ||
    texts.some((text) => isTitleText(text) || (isParameterText(text) && !isHeadingText(text)) || text.length > 90)
  )
    return false;
  if (shape.first < width.left - 1) return false;
  const merges = mergesOf(grid, row, width);
  const spansAll = merges.some((merge) => merge.left <= width.left && merge.right >= width.right);
  if (spansAll) return false;
  const spansSome = merges.some((merge) => merge.right > merge.left && merge.left >= width.left);
  if (shape.cells === 1) return spansSome && shape.first > width.left;
  const fillsGap = columnsOf(grid, row, width).some((column) => grid.shownValue(below, column) === null);
  return spansSome || fillsGap || texts.some(isHeadingText);
}

function columnsOf(grid: SheetGrid, row: number, width: Area): number[] {
  const columns: number[] = [];
  for (let column = width.left; column <= width.right; column++) if (grid.value(row, column) !== null) columns.push(column);
  return columns;
}

/** Whether a row under the heading is its lower part: texts under wide or empty heading cells, or words where numbers follow. */
function standsUnderHeading(grid: SheetGrid, top: number, bottom: number, row: number, width: Area): boolean {
  const columns = columnsOf(grid, row, width);
  if (columns.length === 0 || columns.some((column) => isDataValue(grid, row, column))) return false;
  const texts = columns.map((column) => grid.text(row, column));
  if (texts.some((text) => text.length > 60)) return false;
  const covered = columns.filter((column) => isClosed(grid, top, bottom, column, width.right));
  if (covered.length === 0) return columns.length >= 2 || columns[0] !== width.left;
  if (columns.length < 2) return false;
  if (texts.every((text) => /^\(.*\)$|^%$/.test(text))) return true;
  if (texts.filter(isLikeHeading).length >= 0.7 * texts.length) return true;
  return columns.length >= 3 && covered.length < columns.length && contrastsWithBody(grid, row, columns);
}

function isDataValue(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === "boolean" || (isNumberLike(value) && !isYearLike(value) && !/^[1-9]$|^1[0-2]$/.test(String(value)));
}

/** A column whose heading is complete: its lowest heading cell has text and is no wider than the column. */
function isClosed(grid: SheetGrid, top: number, bottom: number, column: number, right: number): boolean {
  const merge = grid.merge(bottom, column);
  if (merge) return merge.right === merge.left || merge.top < top;
  if (grid.value(bottom, column) === null) return false;
  const rightIsEmpty = column < right && grid.value(bottom, column + 1) === null && grid.merge(bottom, column + 1) === null;
  return !rightIsEmpty;
}

/** Whether most of these columns hold numbers in the rows that follow. */
function contrastsWithBody(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  let numbers = 0,
    texts = 0;
  for (let below = row + 1; below <= Math.min(grid.rowCount, row + 12); below++) {
    for (const column of columns) {
      const value = grid.value(below, column);
      if (value === null) continue;
      if (isNumberLike(value)) numbers++;
      else texts++;
    }
  }
  return numbers > 1.5 * texts;
}

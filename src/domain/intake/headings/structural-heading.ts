import { headingBottom } from "./grow-heading";
import type { HeadingBlock } from "./heading-block";
import { areSignatures, isNoteText, isParameterText, isTitleText } from "../rows/row-words";
import { isColumnNumberRow, isNumberLike, rowShape, rowTexts, type Area } from "../rows/row-shape";
import type { SheetGrid } from "../sheet-grid";

const ROWS_SEARCHED = 300;

/** Finds the heading of a table by its build alone: what stands over the first rows of numbers, or over rows filled alike. Null where nothing is a table; top 0 where it has no heading. */
export function findStructuralHeading(grid: SheetGrid, area: Area, from: number): HeadingBlock | null {
  const first = firstDataRow(grid, area, from);
  if (first === null) return null;
  const width = bodyWidth(grid, first, area);
  let bottom = first - 1;
  while (bottom >= from && isGroupLike(grid, bottom, area, width)) bottom--;
  if (bottom > from && rowShape(grid, bottom, area).cells === 0 && spansBody(grid, bottom - 1, width)) bottom--;
  const top = headingTop(grid, bottom, from, area, width);
  if (top > bottom) return { top: 0, bottom: first - 1, ...width };
  const whole = { ...width, right: headedRight(grid, top, bottom, width.right, area) };
  return { top, bottom: Math.max(bottom, headingBottom(grid, top, bottom, whole)), ...whole };
}

/** Last column with a heading: those beside the body that are still empty ("Ký nhận", "Ghi chú") belong to the table. */
function headedRight(grid: SheetGrid, top: number, bottom: number, bodyRight: number, area: Area): number {
  let right = bodyRight;
  const isHeaded = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (grid.value(row, column) !== null) return true;
    return false;
  };
  while (right < area.right && isHeaded(right + 1)) right++;
  return right;
}

/** First row of numbers that is neither a heading of years nor a count of columns, and is not alone. */
function firstDataRow(grid: SheetGrid, area: Area, from: number): number | null {
  const last = Math.min(grid.rowCount, from + ROWS_SEARCHED);
  for (let row = from; row <= last; row++) {
    if (isColumnNumberRow(grid, row, area)) continue;
    const shape = rowShape(grid, row, area);
    if (shape.cells < 2) continue;
    if (shape.numbers > 0 && (shape.numbers >= shape.texts - 1 || shape.cells >= 3) && hasCompany(grid, row, area)) return row;
  }
  return firstTextRow(grid, area, from, last);
}

/** Whether the next rows have numbers in the same columns. */
function hasCompany(grid: SheetGrid, row: number, area: Area): boolean {
  const columns = numberColumns(grid, row, area);
  let agreeing = 0;
  for (let below = row + 1; below <= Math.min(grid.rowCount, row + 6); below++) {
    if (numberColumns(grid, below, area).some((column) => columns.includes(column))) agreeing++;
  }
  return agreeing >= 1 || columns.length >= 2;
}

function numberColumns(grid: SheetGrid, row: number, area: Area): number[] {
  const columns: number[] = [];
  for (let column = area.left; column <= area.right; column++) if (isNumberLike(grid.value(row, column))) columns.push(column);
  return columns;
}

/** In a table of words alone the first filled row is the heading: the row after it begins the body. */
function firstTextRow(grid: SheetGrid, area: Area, from: number, last: number): number | null {
  for (let row = from; row < last; row++) {
    const cells = rowShape(grid, row, area).cells;
    const next = rowShape(grid, row + 1, area).cells;
    const third = rowShape(grid, row + 2, area).cells;
    if (cells >= 3 && next >= 3 && third >= 3 && Math.abs(cells - next) <= 2) return row + 1;
  }
  return null;
}

function bodyWidth(grid: SheetGrid, first: number, area: Area): Area {
  let left = area.right,
    right = area.left;
  for (let row = first; row <= Math.min(grid.rowCount, first + 15); row++) {
    const shape = rowShape(grid, row, area);
    if (shape.cells < 2) continue;
    left = Math.min(left, shape.first);
    right = Math.max(right, shape.last);
  }
  return { left, right };
}

/** A row of words over most of the body's columns. */
function spansBody(grid: SheetGrid, row: number, width: Area): boolean {
  const shape = rowShape(grid, row, width);
  return shape.numbers === 0 && shape.cells >= 3 && shape.cells >= 0.7 * (width.right - width.left + 1);
}

/** A row with nothing but a text at its beginning, directly over data: a group, or a place without figures. */
function isGroupLike(grid: SheetGrid, row: number, area: Area, width: Area): boolean {
  const shape = rowShape(grid, row, area);
  if (shape.cells !== 1 || shape.texts !== 1 || shape.first > width.left + 1) return false;
  const merge = grid.merge(row, shape.first);
  const above = rowShape(grid, row - 1, area);
  return above.cells >= 2 || (merge !== null && merge.right - merge.left >= 1 && above.cells >= 2);
}

function headingTop(grid: SheetGrid, bottom: number, from: number, area: Area, width: Area): number {
  let top = bottom + 1;
  while (top > from && bottom - top < 5) {
    const row = top - 1;
    if (!couldBeHeading(grid, row, area, width)) break;
    top = row;
  }
  while (top <= bottom && rowShape(grid, top, area).cells === 1 && !spansPart(grid, top, width)) top++;
  return top;
}

function couldBeHeading(grid: SheetGrid, row: number, area: Area, width: Area): boolean {
  const shape = rowShape(grid, row, area);
  if (shape.cells === 0) return false;
  const texts = rowTexts(grid, row, area);
  if (areSignatures(texts) || texts.some((text) => isTitleText(text) || (texts.length === 1 && isNoteText(text)) || text.length > 120))
    return false;
  if (texts.length <= 2 && texts.some(isParameterText)) return false;
  if (shape.cells > 1) return !(shape.cells === 2 && shape.longest > 45 && width.right - width.left > 3);
  return spansPart(grid, row, width) || shape.first > width.left;
}

/** A single cell that is merged over some, not all, of the table's columns. */
function spansPart(grid: SheetGrid, row: number, width: Area): boolean {
  const shape = rowShape(grid, row, width);
  const merge = shape.first > 0 ? grid.merge(row, shape.first) : null;
  return merge !== null && merge.right > merge.left && merge.left > width.left;
}

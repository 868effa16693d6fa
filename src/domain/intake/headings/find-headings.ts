import { growHeading } from "./grow-heading";
import type { HeadingBlock } from "./heading-block";
import { isHeadingText, isLikeHeading } from "./heading-dictionary";
import { areSignatures, isTitleText } from "../rows/row-words";
import { isColumnNumberRow, isNumberLike, isYearLike, rowShape, rowTexts, type Area } from "../rows/row-shape";
import { isTimeOnly } from "../columns/score-columns";
import type { SheetGrid } from "../sheet-grid";

/** Rows in which misspelt headings are looked for as well; further down only exact ones. */
const ROWS_LOOKED_AT_CLOSELY = 80;

/** Finds the headings of an area that the dictionary knows words of, from the top down; a heading printed again counts again. */
export function findHeadings(grid: SheetGrid, area: Area): HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  const tableTops = new Set(
    grid.snapshot.tables
      .filter((table) => table.range.left >= area.left && table.range.right <= area.right)
      .map((table) => table.range.top),
  );
  for (let row = 1; row <= grid.rowCount; row++) {
    if (!tableTops.has(row) && !isHeadingRow(grid, row, area)) continue;
    const above = blocks[blocks.length - 1]?.bottom ?? 0;
    const block = growHeading(grid, row, area, above);
    blocks.push(block);
    row = Math.max(row, block.bottom);
  }
  return blocks;
}

/** A row whose numbers are all dates that show as months: months as columns. */
function isRowOfMonths(grid: SheetGrid, row: number, area: Area): boolean {
  const cells = grid.row(row);
  let months = 0;
  for (let at = area.left - 1; at < Math.min(cells.length, area.right); at++) {
    if (typeof cells[at] !== "number") continue;
    if (!/^(?:m{1,4}[-/. ]?y{2,4}|mmm)/i.test(grid.format(row, at + 1) ?? "")) return false;
    months++;
  }
  return months >= 2;
}

/** A row that begins with a count or a date is data, whatever follows. */
function startsWithNumber(grid: SheetGrid, row: number, area: Area): boolean {
  const cells = grid.row(row);
  for (let at = area.left - 1; at < Math.min(cells.length, area.right); at++) {
    const value = cells[at];
    if (value !== null && value !== undefined) return typeof value === "number" && !isYearLike(value);
  }
  return false;
}

/** Whether most of a row's cells are words of headings. */
export function isHeadingRow(grid: SheetGrid, row: number, area: Area): boolean {
  if (startsWithNumber(grid, row, area)) return false;
  const shape = rowShape(grid, row, area);
  if (shape.texts < 2 || (shape.numbers * 3 > shape.texts && !isRowOfMonths(grid, row, area)) || isColumnNumberRow(grid, row, area))
    return false;
  const texts = rowTexts(grid, row, area).filter((text) => !isNumberLike(text) && !isYearLike(text) && !isTimeOnly(text));
  if (texts.some((text) => isTitleText(text) && (text.includes(":") || !isHeadingText(text))) || areSignatures(texts)) return false;
  const closely = row <= ROWS_LOOKED_AT_CLOSELY;
  if (!closely && !texts.slice(0, 4).some(isHeadingText)) return false;
  const distinct = [...new Set(texts)];
  const exact = distinct.filter(isHeadingText).length;
  if (exact >= 2 && exact >= 0.4 * texts.length) return true;
  if (!closely || exact < 1) return false;
  const like = distinct.filter(isLikeHeading).length;
  return like >= 2 && like >= 0.5 * texts.length && shape.numbers === 0;
}

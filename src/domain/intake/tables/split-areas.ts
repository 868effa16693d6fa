import { foldText } from "../../vietnamese/fold-text";
import { findHeadings } from "../headings/find-headings";
import type { HeadingBlock } from "../headings/heading-block";
import { filledCells, type Area } from "../rows/row-shape";
import type { SheetGrid } from "../sheet-grid";

const ORDINAL = new Set(["stt", "tt", "số tt", "so tt", "số thứ tự", "no", "s tt"]);

/** An area of a sheet with the headings found in it. */
export interface TableArea {
  readonly area: Area;
  readonly headings: readonly HeadingBlock[];
}

/** Parts of a sheet that hold tables of their own side by side: split at empty columns where both sides have a heading of their own, and where a heading counts its rows anew. */
export function splitAreas(grid: SheetGrid): TableArea[] {
  const whole: Area = { left: 1, right: Math.max(1, grid.columnCount) };
  const strips = emptyColumnStrips(grid, whole);
  const areas: TableArea[] = [];
  for (const strip of strips) {
    const own: TableArea = { area: strip, headings: findHeadings(grid, strip) };
    const before = areas[areas.length - 1];
    if (before && !isTableOfItsOwn(grid, before, own)) {
      const joined: Area = { left: before.area.left, right: strip.right };
      areas[areas.length - 1] = { area: joined, headings: findHeadings(grid, joined) };
    } else areas.push(own);
  }
  return areas.flatMap((found) => splitPanels(grid, found));
}

/** Stretches of columns between columns that are empty in every row with more than one cell. */
function emptyColumnStrips(grid: SheetGrid, whole: Area): Area[] {
  const used = new Uint8Array(whole.right + 2);
  for (let row = 1; row <= grid.rowCount; row++) {
    const cells = grid.row(row);
    if (filledCells(grid, row, whole) < 2) continue;
    for (let at = 0; at < cells.length; at++) if (cells[at] !== null && cells[at] !== undefined) used[at + 1] = 1;
  }
  for (const merge of grid.snapshot.merges) {
    if (merge.right === merge.left || grid.value(merge.top, merge.left) === null || filledCells(grid, merge.top, whole) < 2) continue;
    used.fill(1, merge.left, Math.min(merge.right, whole.right) + 1);
  }
  const strips: Area[] = [];
  for (let column = 1; column <= whole.right; column++) {
    if (!used[column]) continue;
    const left = column;
    while (column < whole.right && used[column + 1]) column++;
    strips.push({ left, right: column });
  }
  const last = strips.length - 1;
  if (last < 0) return [whole];
  return strips.map((strip, at) => ({
    left: at === 0 ? 1 : strip.left,
    right: at === last ? whole.right : strip.right,
  }));
}

function isTableOfItsOwn(grid: SheetGrid, before: TableArea, own: TableArea): boolean {
  const left = before.headings[0];
  const right = own.headings[0];
  if (!left || !right) return false;
  const rightTexts = headingTexts(grid, right);
  if (rightTexts.some((text) => ORDINAL.has(text))) return true;
  const leftTexts = new Set(headingTexts(grid, left));
  const repeated = rightTexts.filter((text) => leftTexts.has(text)).length;
  if (repeated > 0 && right.left !== right.right) return true;
  return left.top > right.bottom || right.top > left.bottom;
}

function headingTexts(grid: SheetGrid, block: HeadingBlock): string[] {
  const texts: string[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      const value = grid.value(row, column);
      if (typeof value === "string") texts.push(foldText(value));
    }
  }
  return texts;
}

/** One heading over two or three panels of the same list: "STT … | STT …". */
function splitPanels(grid: SheetGrid, found: TableArea): TableArea[] {
  const first = found.headings[0];
  if (!first) return [found];
  const starts: number[] = [];
  for (let column = first.left; column <= first.right; column++) {
    for (let row = first.top; row <= first.bottom; row++) if (ORDINAL.has(foldText(grid.text(row, column)))) starts.push(column);
  }
  if (starts.length < 2) return [found];
  const edges = [found.area.left, ...starts.slice(1), found.area.right + 1];
  return starts.map((_, at) => {
    const area: Area = { left: edges[at] ?? 1, right: (edges[at + 1] ?? 1) - 1 };
    return { area, headings: findHeadings(grid, area) };
  });
}

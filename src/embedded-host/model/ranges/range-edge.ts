import { type Area, areaOf, boundingArea, LAST_COLUMN, LAST_ROW } from "../area";
import type { SheetModel } from "../sheets/sheet-model";
import type { TrackedRange } from "./tracked-range";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl and an arrow lead from a cell: to the end of a filled block, or to the next filled cell, or to the end of the sheet. */
function edgeFrom(sheet: SheetModel, row: number, column: number, [down, right]: readonly [number, number]): Area {
  const used = sheet.usedArea(true);
  const filled = (r: number, c: number): boolean => {
    const value = sheet.grid.value(r, c);
    return (value !== null && value !== "") || sheet.grid.formulas.has(r, c);
  };
  const isBeyond = (r: number, c: number): boolean =>
    !used || (down < 0 && r < used.top) || (down > 0 && r > used.bottom) || (right < 0 && c < used.left) || (right > 0 && c > used.right);
  const end = areaOf(down < 0 ? 0 : down > 0 ? LAST_ROW : row, right < 0 ? 0 : right > 0 ? LAST_COLUMN : column);
  const inBlock = filled(row, column) && filled(row + down, column + right);
  let [r, c] = [row + down, column + right];
  for (;;) {
    if (inBlock && (isBeyond(r, c) || !filled(r, c))) return areaOf(r - down, c - right);
    if (isBeyond(r, c)) return end;
    if (!inBlock && filled(r, c)) return areaOf(r, c);
    r += down;
    c += right;
  }
}

/** The cell at the edge of the data in a direction, seen from the range's first cell or another one of it; null for no direction. */
export function edgeCell({ sheet, area }: TrackedRange, direction: string, from: Area | null): Area | null {
  const step = STEPS[direction];
  const { top, left } = from ?? area;
  return step ? edgeFrom(sheet, top, left, step) : null;
}

/** The range and everything as far as the edge of the data. */
export function extendedArea(range: TrackedRange, direction: string, from: Area | null): Area | null {
  const edge = edgeCell(range, direction, from);
  return edge && boundingArea(range.area, edge);
}

import { type Area, sameArea } from "../area";
import type { SheetModel } from "../sheets/sheet-model";

/** The block of filled cells around an area, bounded by empty rows and columns. */
export function areaAround(sheet: SheetModel, area: Area): Area {
  const filled = (row: number, column: number): boolean => {
    const value = sheet.grid.value(row, column);
    return value !== null && value !== "";
  };
  const rowHas = (row: number, left: number, right: number): boolean => {
    for (let column = Math.max(0, left); column <= right; column++) if (filled(row, column)) return true;
    return false;
  };
  const columnHas = (column: number, top: number, bottom: number): boolean => {
    for (let row = Math.max(0, top); row <= bottom; row++) if (filled(row, column)) return true;
    return false;
  };
  const around = { ...area };
  for (;;) {
    const { top, left, bottom, right } = around;
    if (top > 0 && rowHas(top - 1, left - 1, right + 1)) around.top--;
    if (rowHas(bottom + 1, left - 1, right + 1)) around.bottom++;
    if (left > 0 && columnHas(left - 1, top - 1, bottom + 1)) around.left--;
    if (columnHas(right + 1, top - 1, bottom + 1)) around.right++;
    if (sameArea(around, { top, left, bottom, right })) return around;
  }
}

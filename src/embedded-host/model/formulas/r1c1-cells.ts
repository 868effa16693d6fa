import type { Area } from "../area";
import { readFormulas } from "../ranges/area-reading";
import { matrixFor, writeArea } from "../cells/cell-writing";
import { fromR1C1, toR1C1 } from "./r1c1";
import type { SheetModel } from "../sheets/sheet-model";

/** The formulas of an area in R1C1; null where there are too many cells. */
export const readR1C1 = (sheet: SheetModel, area: Area): (string | number | boolean)[][] | null =>
  readFormulas(sheet, area)?.map((cells, row) =>
    cells.map((shown, column) =>
      sheet.grid.formulas.has(area.top + row, area.left + column) ? toR1C1(String(shown), area.top + row, area.left + column) : shown,
    ),
  ) ?? null;

/** Assigns formulas given in R1C1. */
export function writeR1C1(sheet: SheetModel, area: Area, assigned: unknown): void {
  const at = matrixFor(area, assigned, "Range.formulasR1C1");
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const input = at(row - area.top, column - area.left);
      cells.push(typeof input === "string" && input.startsWith("=") ? fromR1C1(input, row, column) : input);
    }
    rows.push(cells);
  }
  writeArea(sheet, area, rows, "Range.formulasR1C1");
}

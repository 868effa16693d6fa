import { areaOf, cellCountOf, columnCountOf, everyCell, rowCountOf } from "../area";
import { areaMove, type Shift } from "../sheets/sheet-moves";
import type { SheetModel } from "../sheets/sheet-model";

/** Before cells are shifted: where that would tear apart what a formula fills, only the formula's own cell stays filled. */
export function emptyTornSpills(sheet: SheetModel, shift: Shift): void {
  const { grid } = sheet;
  const move = areaMove(shift);
  for (const [row, column, area] of [...grid.arrays.entries()]) {
    const moved = move(area);
    if (cellCountOf(area) === 1 || (moved && cellCountOf(moved) === cellCountOf(area))) continue;
    everyCell(area, (r, c) => {
      if ((r === row && c === column) || grid.formulas.has(r, c)) return;
      grid.setValue(r, c, null);
      grid.written.set(r, c, true);
    });
    grid.arrays.delete(row, column);
    sheet.workbook.edits.push({ sheet, area: areaOf(row, column) });
  }
}

/** After cells were shifted: what a formula fills is where the formula is. */
export function followSpills({ grid }: SheetModel): void {
  for (const [row, column, area] of [...grid.arrays.entries()])
    if (area.top !== row || area.left !== column) grid.arrays.set(row, column, areaOf(row, column, rowCountOf(area), columnCountOf(area)));
}

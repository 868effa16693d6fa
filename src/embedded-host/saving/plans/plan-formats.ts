import { cellAddress } from "../../model/address";
import { type FormatChange, joinChanges, shared } from "../../model/cells/cell-format";
import { LAST_COLUMN } from "../../model/area";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { PlanStep } from "../save-plan";

interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
  change: FormatChange;
}

/** The change of a cell. The library does not tell the colour of every fill, so that a fill the file gives is said again. */
function changeAt({ grid }: SheetModel, row: number, column: number): FormatChange | undefined {
  const change = grid.changeOf(row, column);
  if (!change || !grid.fileFormats || change.fillColor !== undefined) return change;
  const { fillColor } = grid.fileFormat(row, column);
  return fillColor === "" ? change : joinChanges(change, shared({ fillColor }));
}

/** Cells with one and the same change, as blocks: runs along a row, joined with equal runs of the row above. */
function blocksOf(
  sheet: SheetModel,
  rows: number,
  columnsIn: (row: number) => number,
  only: (row: number, column: number) => boolean,
): Block[] {
  const done: Block[] = [];
  let open: Block[] = [];
  for (let row = 0; row < rows; row++) {
    const runs: Block[] = [];
    const columns = columnsIn(row);
    for (let column = 0; column < columns; column++) {
      const change = only(row, column) ? changeAt(sheet, row, column) : undefined;
      const last = runs.at(-1);
      if (!change) continue;
      if (last && last.right === column - 1 && last.change === change) last.right = column;
      else runs.push({ top: row, bottom: row, left: column, right: column, change });
    }
    const next: Block[] = [];
    for (const run of runs) {
      const above = open.find((block) => block.left === run.left && block.right === run.right && block.change === run.change);
      if (above) {
        above.bottom = row;
        next.push(above);
      } else next.push(run);
    }
    for (const block of open) if (!next.includes(block)) done.push(block);
    open = next;
  }
  return [...done, ...open];
}

/** Gives whole rows and columns of a new sheet their looks; done while it is empty, or the library would fill it with cells. */
export function planLines(sheet: SheetModel): PlanStep[] {
  if (sheet.isFromFile) return [];
  const { sheetChange, columnChanges, rowChanges } = sheet.grid;
  const steps: PlanStep[] = [];
  if (sheetChange) steps.push(["column-format", sheet.name, 0, LAST_COLUMN, sheetChange]);
  for (const [column, change] of columnChanges) steps.push(["column-format", sheet.name, column, column, { ...sheetChange, ...change }]);
  for (const [row, change] of rowChanges) steps.push(["row-format", sheet.name, row + 1, { ...sheetChange, ...change }]);
  return steps;
}

/** Gives the changed cells of a sheet their looks. */
export function planFormats(sheet: SheetModel): PlanStep[] {
  const { grid } = sheet;
  const wide = grid.sheetChange !== undefined || grid.columnChanges.size > 0 || grid.rowChanges.size > 0;
  const steps: PlanStep[] = [];
  const filled = (row: number, column: number): boolean => {
    if (grid.changes[row]?.[column]) return true;
    if (!wide) return false;
    const value = grid.rows[row]?.[column];
    return (
      (value !== null && value !== undefined) || grid.formulas.has(row, column) || (sheet.isFromFile && grid.fileFormats!.has(row, column))
    );
  };
  const rows = Math.max(grid.lastRow + 1, wide && grid.fileFormats ? grid.fileFormats.rowCount : 0);
  const columnsIn = (row: number): number =>
    Math.max(
      grid.changes[row]?.length ?? 0,
      wide ? (grid.rows[row]?.length ?? 0) : 0,
      wide && grid.fileFormats ? (grid.fileFormats.extentOf(row)?.[1] ?? -1) + 1 : 0,
    );
  for (const { top, left, bottom, right, change } of blocksOf(sheet, rows, columnsIn, filled)) {
    steps.push([sheet.isFromFile ? "format" : "format-new", sheet.name, cellAddress(top, left), cellAddress(bottom, right), change]);
  }
  return steps;
}

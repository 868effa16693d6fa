import { cellAddress } from "../../model/address";
import { type CellFormat, type FormatChange, joinChanges, shared } from "../../model/cells/cell-format";
import { areaOf, LAST_COLUMN, LAST_ROW } from "../../model/area";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { borderSides } from "../parts/style-words";
import type { NewSheetPatch, PlanStep } from "../save-plan";

interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
  change: FormatChange;
}

/** What the library does not tell of a look it reads: the whole of a fill, and tints of borders. */
function untold(format: CellFormat): FormatChange | null {
  const { fillColor, fillTint, fillPattern, patternColor, patternTint } = format;
  const sides = (Object.keys(borderSides) as (keyof typeof borderSides)[]).filter((side) => format[side]?.tint);
  const isFilled = fillColor !== "" || fillPattern !== "Solid";
  if (!isFilled && sides.length === 0) return null;
  return shared({
    ...(isFilled && { fillColor }),
    ...(fillTint && { fillTint }),
    ...(fillPattern !== "Solid" && { fillPattern, patternColor, ...(patternTint && { patternTint }) }),
    ...Object.fromEntries(sides.map((side) => [side, format[side]])),
  });
}

/** The change of a cell, upon what has to be said again of its look in the file. */
function changeAt({ grid }: SheetModel, row: number, column: number): FormatChange | undefined {
  const change = grid.changeOf(row, column);
  const again = change && grid.fileFormats ? untold(grid.fileFormat(row, column)) : null;
  return change && again ? joinChanges(again, change) : change;
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

/** The looks of whole rows and columns of a new sheet. */
export function newLines({ grid }: SheetModel): Pick<NewSheetPatch, "columnLooks" | "rowLooks"> {
  const { sheetChange, columnChanges, rowChanges } = grid;
  const upon = (change: FormatChange): FormatChange => shared({ ...sheetChange, ...change });
  return {
    columnLooks: [
      ...(sheetChange ? [{ area: areaOf(0, 0, LAST_ROW + 1, LAST_COLUMN + 1), look: sheetChange }] : []),
      ...[...columnChanges].map(([column, change]) => ({ area: areaOf(0, column, LAST_ROW + 1), look: upon(change) })),
    ],
    rowLooks: [...rowChanges].map(([row, change]) => ({ area: areaOf(row, 0, 1, LAST_COLUMN + 1), look: upon(change) })),
  };
}

function changedBlocks(sheet: SheetModel): Block[] {
  const { grid } = sheet;
  const wide = grid.sheetChange !== undefined || grid.columnChanges.size > 0 || grid.rowChanges.size > 0;
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
  return blocksOf(sheet, rows, columnsIn, filled);
}

/** Gives the changed cells of a sheet of the file their looks. */
export const planFormats = (sheet: SheetModel): PlanStep[] =>
  (sheet.isFromFile ? changedBlocks(sheet) : []).map(({ top, left, bottom, right, change }): PlanStep => [
    "format",
    sheet.name,
    cellAddress(top, left),
    cellAddress(bottom, right),
    change,
  ]);

/** The looks of the cells of a new sheet. */
export const newLooks = (sheet: SheetModel): NewSheetPatch["looks"] =>
  changedBlocks(sheet).map(({ change, ...area }) => ({ area, look: change }));

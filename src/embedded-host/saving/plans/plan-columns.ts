import type { CellFormat } from "../../model/cells/cell-format";
import { digitPixels } from "../../model/sheets/digit-width";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { ColumnPatch } from "../save-plan";

/** A width in points as the file says it: digits of the workbook's usual font, with the padding. */
export const digitsFromPoints = (points: number, font: CellFormat): number => Math.round((points / 0.75 / digitPixels(font)) * 256) / 256;

/** Widths and hiding of columns as far as they were changed; neighbours that are alike are put together. */
export function planColumns({ columns, workbook }: SheetModel): ColumnPatch[] {
  const patches: ColumnPatch[] = [];
  const all = [...new Set([...columns.changedSizes, ...columns.changedHidden, ...columns.changedLevels])].sort((a, b) => a - b);
  for (const index of all) {
    const width = columns.changedSizes.has(index)
      ? digitsFromPoints(columns.sizes.get(index) ?? columns.standard, workbook.defaultFormat)
      : undefined;
    const hidden = columns.changedHidden.has(index) ? columns.hidden.has(index) : undefined;
    const level = columns.changedLevels.has(index) ? (columns.levels.get(index) ?? 0) : undefined;
    const last = patches.at(-1);
    if (last && last.to === index - 1 && last.width === width && last.hidden === hidden && last.level === level) last.to = index;
    else patches.push({ from: index, to: index, width, hidden, level });
  }
  return patches;
}

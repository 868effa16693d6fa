import { HostFailure, invalidArgument } from "../../client/office-error";
import { columnCountOf } from "../area";
import { readTexts } from "../ranges/area-reading";
import type { CellScalar } from "../cells/cell-scalar";
import { checkUnlocked, putFormula, putValue } from "../cells/cell-writing";
import type { TrackedRange } from "../ranges/tracked-range";

/** Of longer ranges the empty rows at the end are left out. */
const MOST_ROWS = 100_000;

interface Entry {
  value: CellScalar;
  formula: string | undefined;
}

/** Takes out rows of a range that are alike in the given columns, letters large or small; the rows below move up inside the range. */
export function removeDuplicates(
  { sheet, area }: TrackedRange,
  columns: readonly number[],
  hasHeader: boolean,
): { removed: number; uniqueRemaining: number } {
  if (columns.length === 0 || columns.some((column) => !Number.isInteger(column) || column < 0 || column >= columnCountOf(area)))
    throw invalidArgument("The columns are numbers of columns of the range, from 0.", "Range.removeDuplicates");
  checkUnlocked(sheet, area);
  const used = sheet.usedArea(true);
  const isEndless = area.bottom - area.top > MOST_ROWS;
  const right = Math.max(area.left + Math.max(...columns), Math.min(area.right, used?.right ?? area.left));
  const searched = { ...area, right, bottom: isEndless ? Math.min(area.bottom, used?.bottom ?? area.top) : area.bottom };
  const first = searched.top + (hasHeader ? 1 : 0);
  const texts = readTexts(sheet, searched);
  if (!texts) throw new HostFailure("UnsupportedOperation", "The range is too large to look for rows that are alike.");
  const seen = new Set<string>();
  const kept: Entry[][] = [];
  for (let row = first; row <= searched.bottom; row++) {
    const key = JSON.stringify(columns.map((column) => texts[row - searched.top]![column]!.toLowerCase()));
    if (seen.has(key)) continue;
    seen.add(key);
    const entries: Entry[] = [];
    for (let column = area.left; column <= searched.right; column++)
      entries.push({ value: sheet.grid.value(row, column), formula: sheet.grid.formulas.get(row, column) });
    kept.push(entries);
  }
  for (let row = first; row <= searched.bottom; row++) {
    const entries = kept[row - first];
    for (let column = area.left; column <= searched.right; column++) {
      const entry = entries?.[column - area.left];
      if (entry?.formula !== undefined) putFormula(sheet, row, column, entry.formula);
      else putValue(sheet, row, column, entry?.value ?? null);
    }
  }
  sheet.workbook.edited(sheet, searched);
  return { removed: Math.max(0, searched.bottom - first + 1) - kept.length, uniqueRemaining: kept.length };
}

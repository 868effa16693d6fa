import { HostFailure, invalidArgument } from "../../client/office-error";
import { isWholeColumns, isWholeRows } from "../area";
import type { LineSizes } from "./sheet-sizes";
import type { SheetModel } from "./sheet-model";
import type { TrackedRange } from "../ranges/tracked-range";

const DEEPEST = 7;

interface Lines {
  sizes: LineSizes;
  from: number;
  to: number;
}

/** The rows or columns of a range; entire rows cannot be taken by columns, nor entire columns by rows. */
function linesOf({ sheet, area }: TrackedRange, option: unknown, location: string): Lines {
  if (sheet.protection.protected) throw new HostFailure("AccessDenied", `The sheet '${sheet.name}' is protected.`);
  if (option === "ByRows" && !isWholeColumns(area)) return { sizes: sheet.rows, from: area.top, to: area.bottom };
  if (option === "ByColumns" && !isWholeRows(area)) return { sizes: sheet.columns, from: area.left, to: area.right };
  throw invalidArgument("Entire rows are grouped ByRows, entire columns ByColumns.", location);
}

/** Puts lines one level deeper into a group, or takes them out by one. */
export function groupLines(range: TrackedRange, option: unknown, by: 1 | -1): void {
  const location = by > 0 ? "Range.group" : "Range.ungroup";
  const { sizes, from, to } = linesOf(range, option, location);
  const grouped = [...sizes.levels].filter(([index]) => index >= from && index <= to);
  if (by > 0 && grouped.some(([, level]) => level === DEEPEST)) throw invalidArgument("There are at most eight levels.", location);
  if (by < 0 && grouped.length === 0) throw invalidArgument("The lines are in no group.", location);
  const lines = by > 0 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : grouped.map(([index]) => index);
  for (const index of lines) {
    sizes.group(index, by);
    if (by < 0 && !sizes.levels.has(index) && sizes.hidden.has(index)) sizes.hide(index, false);
  }
  range.sheet.workbook.isDirty = true;
}

/** Hides or shows the grouped lines of a range. */
export function showGroup(range: TrackedRange, option: unknown, shown: boolean): void {
  const { sizes, from, to } = linesOf(range, option, shown ? "Range.showGroupDetails" : "Range.hideGroupDetails");
  for (let index = from; index <= to; index++) if (sizes.levels.has(index) && sizes.hidden.has(index) === shown) sizes.hide(index, !shown);
  range.sheet.workbook.isDirty = true;
}

/** Shows lines up to a level and hides deeper ones; 0 leaves an axis as it is. */
export function showLevels(sheet: SheetModel, rows: number, columns: number): void {
  for (const [sizes, shown] of [
    [sheet.rows, rows],
    [sheet.columns, columns],
  ] as const) {
    if (!Number.isInteger(shown) || shown < 0 || shown > DEEPEST + 1)
      throw invalidArgument("A level is a number from 0 to 8.", "Worksheet.showOutlineLevels");
    if (shown === 0) continue;
    for (const [index, level] of sizes.levels) if (sizes.hidden.has(index) === level < shown) sizes.hide(index, level >= shown);
  }
  sheet.workbook.isDirty = true;
}

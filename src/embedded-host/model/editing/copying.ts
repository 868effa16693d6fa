import { invalidArgument } from "../../client/office-error";
import { cellAddress, quotedSheetName } from "../address";
import { type Area, areaOf, columnCountOf, contains, intersection, isOnSheet, isWholeColumns, isWholeRows, rowCountOf } from "../area";
import { checkUnlocked, putFormula, putValue } from "../cells/cell-writing";
import { recordMerge, removeMerge } from "../cells/merging";
import { offsetReferences } from "../formulas/formula-references";
import type { SheetModel } from "../sheets/sheet-model";
import type { TrackedRange } from "../ranges/tracked-range";

interface CopiedCell {
  value: ReturnType<SheetModel["grid"]["value"]>;
  formula: string | undefined;
  format: ReturnType<SheetModel["grid"]["format"]>;
}

function take({ sheet, area }: TrackedRange): CopiedCell[][] {
  const rows: CopiedCell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: CopiedCell[] = [];
    for (let column = area.left; column <= area.right; column++) {
      cells.push({
        value: sheet.grid.value(row, column),
        formula: sheet.grid.formulas.get(row, column),
        format: sheet.grid.format(row, column),
      });
    }
    rows.push(cells);
  }
  return rows;
}

/** Where a copy goes: the target filled as often as the source fits into it, at least once. */
function filledArea(target: Area, rows: number, columns: number): Area {
  const fitsDown = rowCountOf(target) % rows === 0;
  const fitsAcross = columnCountOf(target) % columns === 0;
  return areaOf(target.top, target.left, fitsDown ? rowCountOf(target) : rows, fitsAcross ? columnCountOf(target) : columns);
}

function putContent(
  target: SheetModel,
  row: number,
  column: number,
  cell: CopiedCell,
  from: { sheet: SheetModel; row: number; column: number },
  type: string,
): void {
  if (type === "Link") {
    const cellOf = (sheet: string) => `${sheet}${cellAddress(from.row, from.column)}`;
    putFormula(target, row, column, cellOf(from.sheet === target ? "" : `${quotedSheetName(from.sheet.name)}!`));
    return;
  }
  if (cell.formula !== undefined && type !== "Values")
    putFormula(target, row, column, offsetReferences(cell.formula, row - from.row, column - from.column));
  else putValue(target, row, column, cell.value);
}

/** Merged cells of the source as they lie at the target; what was merged there gives way to them. */
function copyMerges(target: SheetModel, place: Area, source: TrackedRange): void {
  const [down, across] = [place.top - source.area.top, place.left - source.area.left];
  const copies = source.sheet.merges
    .filter((merge) => contains(source.area, merge))
    .map((one) => areaOf(one.top + down, one.left + across, rowCountOf(one), columnCountOf(one)));
  for (const copy of copies) {
    target.merges.filter((other) => intersection(other, copy)).forEach((other) => removeMerge(target, other));
    target.merges.push(copy);
    recordMerge(target, "MergeCell", copy);
  }
}

/** How many rows and columns of an area, from its first cell, hold anything. */
function reachIn(sheet: SheetModel, area: Area): [rows: number, columns: number] {
  const used = sheet.usedArea(false, area);
  return used ? [used.bottom - area.top + 1, used.right - area.left + 1] : [1, 1];
}

/** Whole rows or columns by what is in them: without the ends that are empty here and there. */
function shortened(source: TrackedRange, target: SheetModel, place: Area, transpose: boolean): [source: TrackedRange, place: Area] {
  const from = reachIn(source.sheet, source.area);
  const [toRows, toColumns] = reachIn(target, place);
  const rows = Math.max(from[0], transpose ? toColumns : toRows);
  const columns = Math.max(from[1], transpose ? toRows : toColumns);
  const { top, left } = source.area;
  return [
    { ...source, area: areaOf(top, left, rows, columns) },
    transpose ? areaOf(place.top, place.left, columns, rows) : areaOf(place.top, place.left, rows, columns),
  ];
}

/** Copies contents and looks, by the names of Excel.RangeCopyType; references without $ move along. */
export function copyInto(target: TrackedRange, given: TrackedRange, type: string, skipBlanks: boolean, transpose: boolean): void {
  const size = [rowCountOf(given.area), columnCountOf(given.area)] as const;
  const whole = transpose ? areaOf(target.area.top, target.area.left, size[1], size[0]) : filledArea(target.area, ...size);
  if (!isOnSheet(whole)) throw invalidArgument("The copy does not fit on the sheet.", "Range.copyFrom");
  checkUnlocked(target.sheet, whole);
  const isOnce = transpose || (rowCountOf(whole) === size[0] && columnCountOf(whole) === size[1]);
  const isEndless = isWholeColumns(given.area) || isWholeRows(given.area);
  const [source, place] = isOnce && isEndless ? shortened(given, target.sheet, whole, transpose) : [given, whole];
  const cells = take(source);
  const [rows, columns] = [cells.length, cells[0]!.length];
  for (let row = place.top; row <= place.bottom; row++) {
    for (let column = place.left; column <= place.right; column++) {
      const [down, across] = transpose
        ? [column - place.left, row - place.top]
        : [(row - place.top) % rows, (column - place.left) % columns];
      const cell = cells[down]![across]!;
      if (skipBlanks && cell.value === null) continue;
      if (type !== "Formats")
        putContent(
          target.sheet,
          row,
          column,
          cell,
          { sheet: source.sheet, row: source.area.top + down, column: source.area.left + across },
          type,
        );
      if (type === "All" || type === "Formats") target.sheet.grid.formatCell(row, column, cell.format);
    }
  }
  if (type === "All") copyMerges(target.sheet, whole, given);
  target.sheet.workbook.edited(target.sheet, place);
}

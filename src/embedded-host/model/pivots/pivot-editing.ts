import { HostFailure, invalidArgument } from "../../client/office-error";
import { areaAddress } from "../address";
import { type Area, areaOf, everyCell, hasCell, intersection, isOnSheet } from "../area";
import { putValue } from "../cells/cell-writing";
import type { SheetModel } from "../sheets/sheet-model";
import { autofitColumns } from "../sheets/autofit";
import { layOut, type PivotCellContent, type PivotLayout } from "./pivot-layout";
import type { PivotModel, PivotState } from "./pivot-model";

/** The cells of the filters above a report; null when it has none. */
export function filterArea({ place, state }: PivotModel): Area | null {
  const rows = state.filters.length;
  return rows === 0 ? null : areaOf(place.area.top - rows - 1, place.area.left, rows, 2);
}

/** All cells a report takes up, those of its filters too. */
const wholeAreas = (report: Area, filters: Area | null): Area[] => (filters ? [filters, report] : [report]);

/** Where the report begins: below its filters and an empty row. */
function cornerOf({ place }: PivotModel, filters: number): { top: number; left: number } {
  const { top, left } = place.area;
  return { top: filters === 0 ? top : Math.max(top, filters + 1), left };
}

function checkRoom(pivot: PivotModel, areas: readonly Area[], before: readonly Area[]): void {
  const { sheet } = pivot;
  for (const area of areas) {
    if (!isOnSheet(area)) throw invalidArgument("The pivot table does not fit on the sheet.");
    if (sheet.tables.some((table) => intersection(table.area, area))) throw invalidArgument("A pivot table can't overlap a table.");
    if (sheet.merges.some((merge) => intersection(merge, area)))
      throw new HostFailure("MergedRangeConflict", "A pivot table can't overlap merged cells.");
    for (const other of sheet.pivots) {
      const taken = other === pivot ? [] : wholeAreas(other.place.area, filterArea(other));
      if (taken.some((one) => intersection(one, area))) throw invalidArgument("A pivot table report cannot overlap another one.");
    }
    everyCell(area, (row, column) => {
      if (before.some((one) => hasCell(one, row, column))) return;
      const value = sheet.grid.value(row, column);
      if ((value !== null && value !== "") || sheet.grid.formulas.has(row, column))
        throw invalidArgument(`The pivot table would overwrite ${sheet.name}!${areaAddress(areaOf(row, column))}, which is not empty.`);
    });
  }
}

export function checkMayChange(sheet: SheetModel): void {
  const { protected: isProtected, options } = sheet.protection;
  if (isProtected && options["allowPivotTables"] !== true) throw new HostFailure("AccessDenied", `The sheet '${sheet.name}' is protected.`);
}

/** Puts a report into the cells; what it said of the look of a cell is taken back where it says no more. */
function write(pivot: PivotModel, layout: PivotLayout, report: Area, filters: Area | null, before: readonly Area[]): void {
  const { sheet, looks: known } = pivot;
  const plain = { numberFormat: "General", indent: 0 };
  const keyOf = (corner: Area, row: number, column: number): string => `${row - corner.top},${column - corner.left}`;
  const contents = new Map<string, PivotCellContent | null>();
  layout.cells.forEach((cells, row) => cells.forEach((cell, column) => contents.set(`${row},${column}`, cell)));
  layout.filters.forEach(([caption, chosen], index) => {
    const row = filters!.top - report.top + index;
    contents.set(`${row},0`, { value: caption, ...plain });
    contents.set(`${row},1`, { value: chosen, ...plain });
  });
  pivot.looks = new Map();
  const written = new Set<string>();
  const putCell = (row: number, column: number): void => {
    const key = keyOf(report, row, column);
    if (written.has(key)) return;
    written.add(key);
    const content = contents.get(key) ?? null;
    const value = content?.value ?? null;
    if (sheet.grid.value(row, column) !== value || sheet.grid.formulas.has(row, column)) putValue(sheet, row, column, value);
    const look = { numberFormat: content?.numberFormat ?? "General", indent: content?.indent ?? 0 };
    const lookBefore = known.get(keyOf(pivot.place.area, row, column)) ?? plain;
    if (look.numberFormat !== lookBefore.numberFormat) sheet.grid.formatCell(row, column, { numberFormat: look.numberFormat });
    if (look.indent !== lookBefore.indent)
      sheet.grid.formatCell(row, column, { horizontalAlignment: look.indent === 0 ? "General" : "Left", indentLevel: look.indent });
    if (look.numberFormat !== "General" || look.indent !== 0) pivot.looks.set(key, look);
  };
  const areas = [...before, ...wholeAreas(report, filters)];
  areas.forEach((area) => everyCell(area, putCell));
  pivot.place.area = report;
  pivot.frame = layout.frame;
  Object.assign(pivot, { changed: true, rewritten: true });
  if (pivot.state.options.autoFormat) autofitColumns(sheet, report);
  for (const area of areas) sheet.workbook.edited(sheet, area);
}

/** The areas a pivot table takes up now. */
export const areasOf = (pivot: PivotModel): Area[] => wholeAreas(pivot.place.area, filterArea(pivot));

/** Works a report out anew and makes sure of its room; what it answers with writes it. */
export function preparedReport(pivot: PivotModel, before: readonly Area[]): () => void {
  const layout = layOut(pivot, pivot.sheet.workbook.today);
  const { top, left } = cornerOf(pivot, layout.filters.length);
  const report = areaOf(top, left, layout.cells.length, layout.cells[0]!.length);
  const filters = layout.filters.length === 0 ? null : areaOf(top - layout.filters.length - 1, left, layout.filters.length, 2);
  checkRoom(pivot, wholeAreas(report, filters), before);
  return () => write(pivot, layout, report, filters, before);
}

/** What this host cannot build anew is not changed. */
export function checkIsOwn({ foreign }: PivotModel): void {
  if (foreign !== null) throw new HostFailure("NotImplemented", `This host does not change pivot tables with ${foreign}.`);
}

/** Changes what a pivot table shows; a change that finds no room, or cannot be carried out, leaves it as it was. */
export function changePivot(pivot: PivotModel, change: (state: PivotState) => void): void {
  checkIsOwn(pivot);
  checkMayChange(pivot.sheet);
  const kept = structuredClone(pivot.state);
  const before = areasOf(pivot);
  try {
    change(pivot.state);
    preparedReport(pivot, before)();
  } catch (error) {
    pivot.state = kept;
    throw error;
  }
}

/** Changes what does not show in the cells. */
export function changeQuietly(pivot: PivotModel, change: (state: PivotState) => void): void {
  checkIsOwn(pivot);
  checkMayChange(pivot.sheet);
  change(pivot.state);
  pivot.changed = true;
  pivot.sheet.workbook.isDirty = true;
}

/** Forgets a pivot table whose cells are gone, or are emptied. */
function forget(pivot: PivotModel): void {
  const { sheet, inFile } = pivot;
  sheet.pivots = sheet.pivots.filter((one) => one !== pivot);
  if (inFile) sheet.workbook.deletedPivots.push(inFile.path);
  sheet.workbook.ranges.untrack(pivot.place);
  sheet.workbook.isDirty = true;
}

/** Takes a pivot table away with the cells of its report. */
export function deletePivot(pivot: PivotModel): void {
  const { sheet } = pivot;
  checkMayChange(sheet);
  for (const area of areasOf(pivot)) {
    everyCell(area, (row, column) => {
      if (sheet.grid.value(row, column) !== null || sheet.grid.formulas.has(row, column)) putValue(sheet, row, column, null);
    });
    sheet.workbook.edited(sheet, area);
  }
  forget(pivot);
}

/** Forgets the pivot tables of a sheet whose cells were deleted. */
export const forgetDeleted = (sheet: SheetModel): void => sheet.pivots.filter(({ place }) => !place.alive).forEach(forget);

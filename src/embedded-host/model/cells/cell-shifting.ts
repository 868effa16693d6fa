import { HostFailure, invalidArgument } from "../../client/office-error";
import { columnLetters } from "../address";
import {
  type Area,
  boundingArea,
  columnCountOf,
  contains,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  rowCountOf,
  sameArea,
} from "../area";
import { moveRemarks } from "../notes/comment-model";
import { followCells } from "../formulas/formula-rewriting";
import { shapesFollowing } from "../shapes/shape-geometry";
import { areasOf, forgetDeleted } from "../pivots/pivot-editing";
import { areaMove, cellMove, isWholeShift, type Shift, shiftedArea, tears } from "../sheets/sheet-moves";
import type { FilterModel } from "../sheets/sheet-features";
import type { SheetModel } from "../sheets/sheet-model";
import { columnOfTable } from "../tables/table-model";
import { emptyTornSpills, followSpills } from "./spilled-cells";

function shiftOf(area: Area, along: "rows" | "columns", kind: Shift["kind"]): Shift {
  return along === "rows"
    ? { axis: "rows", at: area.top, count: rowCountOf(area), kind, across: { from: area.left, to: area.right } }
    : { axis: "columns", at: area.left, count: columnCountOf(area), kind, across: { from: area.top, to: area.bottom } };
}

/** A pivot table goes with its cells as a whole, or is deleted as a whole. */
function checkPivots(sheet: SheetModel, shift: Shift): void {
  const move = areaMove(shift);
  for (const pivot of sheet.pivots) {
    const whole = areasOf(pivot).reduce(boundingArea);
    const moved = move(whole);
    const isKept = moved === null || (rowCountOf(moved) === rowCountOf(whole) && columnCountOf(moved) === columnCountOf(whole));
    if (!isKept || (!isWholeShift(shift) && tears(shift, whole)))
      throw new HostFailure("InsertDeleteConflict", "The operation would affect a pivot table.");
  }
}

/** Tables grow or shrink with whole rows through them; a shift that would tear a table or a merged area apart is refused. */
function checkTears(sheet: SheetModel, shift: Shift, area: Area): void {
  checkPivots(sheet, shift);
  if (isWholeShift(shift)) return;
  for (const table of sheet.tables) {
    if (tears(shift, table.area) && !contains(table.area, area))
      throw new HostFailure("InsertDeleteConflict", "The operation would shift cells of a table out of line.");
  }
  for (const merge of sheet.merges)
    if (tears(shift, merge)) throw new HostFailure("MergedRangeConflict", "The operation would tear merged cells apart.");
}

function checkLastCells(sheet: SheetModel, shift: Shift): void {
  if (shift.kind === "delete") return;
  const used = sheet.usedArea(true);
  const end = used && (shift.axis === "rows" ? used.bottom : used.right);
  if (end !== null && end + shift.count > (shift.axis === "rows" ? LAST_ROW : LAST_COLUMN)) {
    throw new HostFailure("NonBlankCellOffSheet", "The cells would be pushed off the end of the sheet.");
  }
}

function movePartOfGrid(sheet: SheetModel, shift: Shift): void {
  const { grid } = sheet;
  const touched = shiftedArea(shift);
  const move = cellMove(shift);
  const lastRow = Math.min(touched.bottom, grid.lastRow);
  // The rows are sparse: `map` would leave holes, and a hole is no number.
  const width = (rows: readonly (readonly unknown[] | undefined)[]) =>
    rows.reduce<number>((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  const lastColumn = Math.min(touched.right, Math.max(width(grid.rows), width(grid.changes)));
  const taken: [number, number, ReturnType<typeof grid.value>, ReturnType<typeof grid.changeOf>, boolean][] = [];
  for (let row = touched.top; row <= lastRow; row++) {
    for (let column = touched.left; column <= lastColumn; column++) {
      const to = move(row, column);
      const change = grid.fileFormats ? { ...grid.format(row, column) } : grid.changes[row]?.[column];
      if (to) taken.push([to[0], to[1], grid.value(row, column), change, true]);
      grid.setValue(row, column, null);
      if (grid.changes[row]) grid.changes[row]![column] = undefined;
      grid.written.set(row, column, true);
    }
  }
  [grid.formulas, grid.arrays, grid.rich, sheet.links, sheet.sharedFormulas].forEach((cells) => (cells as typeof grid.formulas).move(move));
  for (const [row, column, value, change] of taken) {
    grid.setValue(row, column, value);
    if (change) grid.formatCell(row, column, change);
    grid.written.set(row, column, true);
  }
}

function moveWholeLines(sheet: SheetModel, shift: Shift): void {
  const move = cellMove(shift);
  const shapesFollow = shapesFollowing(sheet, shift);
  const [removed, added] = shift.kind === "insert" ? [0, shift.count] : [shift.count, 0];
  if (shift.axis === "rows") {
    sheet.grid.spliceRows(shift.at, removed, added, move);
    sheet.rows.splice(shift.at, removed, added);
  } else {
    sheet.grid.spliceColumns(shift.at, removed, added, move);
    sheet.columns.splice(shift.at, removed, added);
  }
  [sheet.links, sheet.changedLinks, sheet.recalculated, sheet.sharedFormulas].forEach((cells) =>
    (cells as typeof sheet.changedLinks).move(move),
  );
  shapesFollow();
  if (!sheet.isFromFile) return;
  const { steps } = sheet.workbook;
  if (shift.axis === "rows") {
    if (shift.kind === "insert") steps.push(["InsertRows", sheet.name, shift.at + 1, shift.count]);
    else for (let i = 0; i < shift.count; i++) steps.push(["RemoveRow", sheet.name, shift.at + 1]);
  } else if (shift.kind === "insert") steps.push(["InsertCols", sheet.name, columnLetters(shift.at), shift.count]);
  else for (let i = 0; i < shift.count; i++) steps.push(["RemoveCol", sheet.name, columnLetters(shift.at)]);
}

/** A sheet's filter goes with its area, and what is asked of a column with the column. */
function moveFilter(sheet: SheetModel, shift: Shift): void {
  const { filter } = sheet;
  if (!filter) return;
  const move = areaMove(shift);
  const area = move(filter.area);
  if (area && sameArea(area, filter.area)) return;
  const criteria: FilterModel["criteria"] = new Map();
  if (area) {
    for (const [column, one] of filter.criteria) {
      const cells = move(columnOfTable(filter.area, column));
      if (cells) criteria.set(cells.left - area.left, one);
    }
  }
  sheet.filter = area && { area, criteria };
  sheet.touch("filter");
}

function moveFeatures(sheet: SheetModel, shift: Shift): void {
  const move = areaMove(shift);
  const moved = (areas: Area[]): Area[] => areas.map(move).filter((area): area is Area => area !== null);
  sheet.merges = moved(sheet.merges);
  moveFilter(sheet, shift);
  for (const validation of sheet.validations) validation.areas = moved(validation.areas);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    format.areas = moved(format.areas);
    return format.areas.length > 0;
  });
  moveRemarks(sheet, cellMove(shift));
  sheet.workbook.ranges.follow(sheet, move);
  forgetDeleted(sheet);
}

function moveTables(sheet: SheetModel, shift: Shift): void {
  const move = areaMove(shift);
  for (const table of [...sheet.tables]) {
    const area = move(table.area);
    if (!area) sheet.tables.splice(sheet.tables.indexOf(table), 1);
    else if (shift.axis === "columns" && columnCountOf(area) !== columnCountOf(table.area))
      throw new HostFailure("InvalidOperation", "Columns of a table are added and deleted through the table.");
    else table.area = area;
  }
}

/** How an event tells of a shift. */
function changeOf({ axis, kind }: Shift, whole: boolean): { changeType: string } & Record<string, unknown> {
  const done = kind === "insert" ? "Inserted" : "Deleted";
  if (whole) return { changeType: `${axis === "rows" ? "Row" : "Column"}${done}` };
  const direction = kind === "insert" ? (axis === "rows" ? "Down" : "Right") : axis === "rows" ? "Up" : "Left";
  return {
    changeType: `Cell${done}`,
    changeDirectionState: kind === "insert" ? { insertShiftDirection: direction } : { deleteShiftDirection: direction },
  };
}

function shiftCells(sheet: SheetModel, area: Area, shift: Shift): void {
  checkTears(sheet, shift, area);
  checkLastCells(sheet, shift);
  moveTables(sheet, shift);
  emptyTornSpills(sheet, shift);
  const whole = isWholeShift(shift);
  if (whole) moveWholeLines(sheet, shift);
  else movePartOfGrid(sheet, shift);
  followSpills(sheet);
  followCells(sheet, areaMove(shift), !whole);
  moveFeatures(sheet, shift);
  sheet.workbook.shifted(sheet, shiftedArea(shift));
  sheet.workbook.tellOfChange(sheet, area, changeOf(shift, whole));
}

/** Makes room for new cells; "Down" or "Right" says where the present ones go. */
export function insertCells(sheet: SheetModel, area: Area, direction: string): void {
  const along = isWholeRows(area)
    ? "rows"
    : isWholeColumns(area)
      ? "columns"
      : direction === "Down"
        ? "rows"
        : direction === "Right"
          ? "columns"
          : null;
  if (!along) throw invalidArgument("Cells are shifted Down or Right.");
  shiftCells(sheet, area, shiftOf(area, along, "insert"));
}

/** Takes cells out; "Up" or "Left" says where the following ones go. */
export function deleteCells(sheet: SheetModel, area: Area, direction: string): void {
  const along = isWholeRows(area)
    ? "rows"
    : isWholeColumns(area)
      ? "columns"
      : direction === "Up"
        ? "rows"
        : direction === "Left"
          ? "columns"
          : null;
  if (!along) throw invalidArgument("Cells are shifted Up or Left.");
  shiftCells(sheet, area, shiftOf(area, along, "delete"));
}

import { HostFailure, invalidArgument } from "../../client/office-error";
import { areaFromAddress, quotedSheetName, splitSheetName } from "../address";
import { type Area, areaOf, columnCountOf, contains, everyCell, hasCell, intersection, isOnSheet, rowCountOf, sameArea } from "../area";
import { recordMerge, removeMerge } from "../cells/merging";
import { checkUnlocked, putFormula, putValue } from "../cells/cell-writing";
import { movedReference, rewriteReferences } from "../formulas/formula-references";
import { rewriteFormulas } from "../formulas/formula-rewriting";
import { moveRemarks } from "../notes/comment-model";
import { recordName } from "../ranges/name-editing";
import type { TrackedRange } from "../ranges/tracked-range";
import type { SheetModel } from "../sheets/sheet-model";

const LOCATION = "Range.moveTo";

/** Cells that are cut out of one place and put into another. */
interface Move {
  source: SheetModel;
  from: Area;
  target: SheetModel;
  to: Area;
}

const shifted = (area: Area, { from, to }: Move): Area =>
  areaOf(area.top + to.top - from.top, area.left + to.left - from.left, rowCountOf(area), columnCountOf(area));

/** A range of which one whole edge was moved along becomes longer or shorter. */
function stretched(area: Area, { from, to }: Move): Area | null {
  const [down, across] = [to.top - from.top, to.left - from.left];
  const isBroad = from.left <= area.left && from.right >= area.right;
  const isHigh = from.top <= area.top && from.bottom >= area.bottom;
  const holds = (line: number, start: number, end: number): boolean => line >= start && line <= end;
  const result = { ...area };
  if (isBroad && across === 0) {
    if (holds(area.bottom, from.top, from.bottom)) result.bottom += down;
    else if (holds(area.top, from.top, from.bottom)) result.top += down;
  } else if (isHigh && down === 0) {
    if (holds(area.right, from.left, from.right)) result.right += across;
    else if (holds(area.left, from.left, from.right)) result.left += across;
  }
  return sameArea(result, area) || result.top > result.bottom || result.left > result.right ? null : result;
}

/** Where a reference leads after the move; null where its cells were overwritten. */
function followed(sheet: SheetModel | null, area: Area, move: Move): { sheet: SheetModel | null; area: Area } | null {
  if (sheet === move.source && contains(move.from, area)) return { sheet: move.target, area: shifted(area, move) };
  if (sheet === move.target && contains(move.to, area)) return null;
  const longer = sheet === move.source && sheet === move.target ? stretched(area, move) : null;
  return { sheet, area: longer ?? area };
}

/** A formula after the move: read on one sheet, and standing on another one afterwards. */
function relocated(formula: string, before: SheetModel | null, after: SheetModel | null, move: Move): string {
  return rewriteReferences(formula, (text) => {
    const { sheetName, local } = splitSheetName(text);
    const area = areaFromAddress(local);
    const sheet = sheetName === null ? before : move.source.workbook.findSheet(sheetName);
    if (!area || !sheet) return text;
    const found = followed(sheet, area, move);
    if (found && found.sheet === sheet && sameArea(found.area, area) && (sheetName !== null || before === after)) return text;
    const isOwn = sheetName === null ? (found?.sheet ?? sheet) === after : found?.sheet === after && sheet !== after;
    const prefix = isOwn ? "" : `${quotedSheetName((found?.sheet ?? sheet).name)}!`;
    return prefix + (found ? movedReference(local, found.area) : "#REF!");
  });
}

interface MovedCell {
  row: number;
  column: number;
  value: ReturnType<SheetModel["grid"]["value"]>;
  formula: string | undefined;
  format: ReturnType<SheetModel["grid"]["format"]>;
  link: ReturnType<SheetModel["links"]["get"]>;
}

/** Takes the cells out of their place. */
function cut({ source, from }: Move): MovedCell[] {
  const { grid, links } = source;
  const filled = intersection(from, source.usedArea(false) ?? from);
  const cells: MovedCell[] = [];
  if (!filled) return cells;
  everyCell(filled, (row, column) => {
    const link = links.get(row, column);
    const formula = grid.formulas.get(row, column);
    cells.push({ row, column, value: grid.value(row, column), formula, format: grid.format(row, column), link });
    putValue(source, row, column, null);
    if (!link) return;
    links.delete(row, column);
    source.changedLinks.set(row, column, true);
  });
  grid.formatArea(filled, { ...source.workbook.defaultFormat });
  return cells;
}

function paste(cells: readonly MovedCell[], move: Move): void {
  const { source, from, target, to } = move;
  const overwritten = intersection(to, target.usedArea(false) ?? to);
  if (overwritten) {
    everyCell(overwritten, (row, column) => {
      putValue(target, row, column, null);
      if (target.links.delete(row, column)) target.changedLinks.set(row, column, true);
    });
    target.grid.formatArea(overwritten, { ...target.workbook.defaultFormat });
  }
  for (const { row, column, value, formula, format, link } of cells) {
    const at = [row + to.top - from.top, column + to.left - from.left] as const;
    if (formula === undefined) putValue(target, ...at, value);
    else putFormula(target, ...at, relocated(formula, source, target, move));
    if (formula !== undefined) target.grid.setValue(...at, value);
    target.grid.formatCell(...at, format);
    if (!link) continue;
    target.links.set(...at, link);
    target.changedLinks.set(...at, true);
  }
}

function moveMerges(move: Move): void {
  const { source, from, target, to } = move;
  const taken = source.merges.filter((merge) => contains(from, merge));
  taken.forEach((merge) => removeMerge(source, merge));
  target.merges.filter((merge) => contains(to, merge)).forEach((merge) => removeMerge(target, merge));
  for (const merge of taken.map((one) => shifted(one, move))) {
    target.merges.push(merge);
    recordMerge(target, "MergeCell", merge);
  }
}

/** Tables, validations and conditional formats that lie wholly among the cells go with them, on the same sheet. */
function moveFeatures(move: Move): void {
  const { source, from, target } = move;
  const followers = (areas: Area[]): Area[] => areas.map((area) => (contains(from, area) ? shifted(area, move) : area));
  if (source !== target) return;
  for (const table of source.tables) {
    if (!contains(from, table.area)) continue;
    table.area = shifted(table.area, move);
    table.changed = true;
  }
  for (const validation of source.validations) {
    const areas = followers(validation.areas);
    if (areas.some((area, i) => area !== validation.areas[i])) validation.isNew = true;
    validation.areas = areas;
  }
  if (source.conditionalFormats.some(({ areas }) => areas.some((area) => contains(from, area)))) source.touch("conditionals");
  for (const format of source.conditionalFormats) format.areas = followers(format.areas);
}

/** Comments and notes go with their cells on the same sheet. */
function followRemarks(move: Move): void {
  const { source, from, target, to } = move;
  if (source !== target) return;
  moveRemarks(source, (row, column) => {
    if (hasCell(from, row, column)) return [row + to.top - from.top, column + to.left - from.left];
    return hasCell(to, row, column) ? null : [row, column];
  });
}

function checkMove({ source, from, target, to }: Move): void {
  if (!isOnSheet(to)) throw invalidArgument("The cells do not fit on the sheet.", LOCATION);
  checkUnlocked(source, intersection(from, source.usedArea(false) ?? from) ?? areaOf(from.top, from.left));
  checkUnlocked(target, intersection(to, target.usedArea(false) ?? to) ?? areaOf(to.top, to.left));
  const torn = (sheet: SheetModel, place: Area): boolean =>
    sheet.merges.some((merge) => intersection(merge, place) && !contains(place, merge));
  if (torn(source, from) || torn(target, to)) throw new HostFailure("MergedRangeConflict", "The operation would tear merged cells apart.");
  const tables = source.tables.filter(({ area }) => intersection(area, from));
  if (tables.some(({ area }) => contains(from, area)) && source !== target)
    throw new HostFailure("NotImplemented", "This host moves no tables to another sheet.");
  if (target.tables.some((table) => intersection(table.area, to) && !tables.includes(table) && !contains(table.area, to)))
    throw invalidArgument("The cells would overlap a table.", LOCATION);
}

/** Moves cells as cut and paste does: moved formulas keep what they refer to, and formulas that refer to moved cells follow them. */
export function moveCells({ sheet: source, area: from }: TrackedRange, { sheet: target, area }: TrackedRange): void {
  const move: Move = { source, from, target, to: areaOf(area.top, area.left, rowCountOf(from), columnCountOf(from)) };
  if (source === target && sameArea(from, move.to)) return;
  checkMove(move);
  const { workbook } = source;
  const cells = cut(move);
  const names = new Map(workbook.names.map((name) => [name, name.formula]));
  rewriteFormulas(
    workbook,
    (formula, sheet) => relocated(formula, sheet, sheet, move),
    (sheet, row, column) => {
      workbook.adjusted.add(sheet);
      sheet.grid.written.set(row, column, true);
    },
  );
  for (const [name, before] of names) if (name.formula !== before) recordName(workbook, name);
  moveFeatures(move);
  paste(cells, move);
  moveMerges(move);
  followRemarks(move);
  workbook.edited(source, from);
  workbook.edited(target, move.to);
  workbook.restructured();
}

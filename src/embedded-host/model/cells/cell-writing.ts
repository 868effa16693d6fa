import { HostFailure, invalidArgument } from "../../client/office-error";
import { type Area, cellCountOf, columnCountOf, hasCell, intersection, isWholeColumns, isWholeRows, rowCountOf } from "../area";
import type { CellScalar } from "./cell-scalar";
import { toFileReferences } from "../formulas/structured-references";
import { cellAddress } from "../address";
import { detailsFrom } from "../change-details";
import { announceOn } from "../sheets/sheet-events";
import type { SheetModel } from "../sheets/sheet-model";
import { headerArea, type TableModel } from "../tables/table-model";
import { renameTableColumn } from "../tables/table-columns";
import { readEntry } from "./typed-input";

const MAX_FORMULA = 8_192;

/** Refuses a change of locked cells on a protected sheet. */
export function checkUnlocked(sheet: SheetModel, area: Area): void {
  if (!sheet.protection.protected) return;
  const { grid } = sheet;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (grid.format(row, column).locked) throw new HostFailure("AccessDenied", `The sheet '${sheet.name}' is protected.`);
    }
  }
}

export const tableAt = (sheet: SheetModel, row: number, column: number): TableModel | null =>
  sheet.tables.find((table) => hasCell(table.area, row, column)) ?? null;

const isHiddenByMerge = (sheet: SheetModel, row: number, column: number): boolean => {
  const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : null;
  return merge !== null && (merge.top !== row || merge.left !== column);
};

function clearArrayAt(sheet: SheetModel, row: number, column: number): void {
  const filled = sheet.grid.arrays.get(row, column);
  if (!filled) return;
  sheet.grid.arrays.delete(row, column);
  sheet.workbook.edits.push({ sheet, area: filled });
  for (let r = filled.top; r <= filled.bottom; r++) {
    for (let c = filled.left; c <= filled.right; c++) if (r !== row || c !== column) sheet.grid.setValue(r, c, null);
  }
}

/** Puts a value into a cell, without a formula. */
export function putValue(sheet: SheetModel, row: number, column: number, value: CellScalar): void {
  clearArrayAt(sheet, row, column);
  sheet.grid.formulas.delete(row, column);
  sheet.grid.rich.delete(row, column);
  sheet.grid.setValue(row, column, value);
  sheet.grid.written.set(row, column, true);
}

/** Puts a formula, as a program writes it without "=", into a cell; its value is calculated later. */
export function putFormula(sheet: SheetModel, row: number, column: number, formula: string): void {
  if (formula.length > MAX_FORMULA) throw new HostFailure("FormulaLengthExceedsLimit", `A formula has at most ${MAX_FORMULA} characters.`);
  clearArrayAt(sheet, row, column);
  sheet.grid.rich.delete(row, column);
  const table = tableAt(sheet, row, column);
  sheet.grid.formulas.set(row, column, toFileReferences(formula, { tableName: table?.name ?? null }));
  if (sheet.grid.value(row, column) === null) sheet.grid.setValue(row, column, 0);
  sheet.grid.written.set(row, column, true);
}

/** Puts what a program assigns into a cell, read as typing is read. */
export function putEntry(sheet: SheetModel, row: number, column: number, input: unknown): void {
  if (isHiddenByMerge(sheet, row, column)) return;
  const { grid } = sheet;
  const numberFormat = grid.format(row, column).numberFormat;
  const entry = readEntry(input, numberFormat, sheet.workbook.today.getFullYear());
  if ("formula" in entry) putFormula(sheet, row, column, entry.formula);
  else {
    putValue(sheet, row, column, entry.value);
    if (entry.numberFormat && numberFormat === "General") grid.formatCell(row, column, { numberFormat: entry.numberFormat });
  }
}

/** The headings of a table are texts, and the names of its columns; its part is written anew when cells of it were. */
function followHeadings(sheet: SheetModel, area: Area): void {
  for (const table of sheet.tables) {
    if (intersection(table.area, area)) table.changed = true;
    const changed = table.showHeaders ? intersection(headerArea(table), area) : null;
    if (!changed) continue;
    for (let column = changed.left; column <= changed.right; column++) {
      const value = sheet.grid.value(table.area.top, column);
      renameTableColumn(table, column - table.area.left, value === null ? "" : String(value));
    }
  }
}

/** The matrix a program assigned, as rows; a scalar or a single cell stands for every cell. */
export function matrixFor(area: Area, assigned: unknown, location: string): (row: number, column: number) => unknown {
  if (assigned === null) throw invalidArgument("null is not a value of a whole range.", location);
  if (!Array.isArray(assigned)) return () => assigned;
  const rows = assigned as unknown[];
  if (!rows.every((row) => Array.isArray(row)))
    throw invalidArgument("The argument is invalid or missing or has an incorrect format.", location);
  const matrix = rows as unknown[][];
  if (matrix.length === 1 && matrix[0]!.length === 1) {
    const only = matrix[0]![0];
    return () => only;
  }
  const columns = columnCountOf(area);
  if (matrix.length !== rowCountOf(area) || matrix.some((row) => row.length !== columns)) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.", location);
  }
  return (row, column) => matrix[row]![column];
}

const formulasIn = (sheet: SheetModel, area: Area): Map<string, string> =>
  new Map([...sheet.grid.formulas.inArea(area)].map(([row, column, formula]) => [cellAddress(row, column), formula]));

/** Tells those who listen which formulas of an area are others now. */
function tellOfFormulas(sheet: SheetModel, area: Area, before: ReadonlyMap<string, string>): void {
  const after = formulasIn(sheet, area);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((address) => before.get(address) !== after.get(address));
  const formulaDetails = changed.map((address) => {
    const previous = before.get(address);
    return { cellAddress: address, previousFormula: previous === undefined ? "" : `=${previous}` };
  });
  if (formulaDetails.length > 0) announceOn(sheet, "WorksheetFormulaChanged", { formulaDetails });
}

/** Assigns values or formulas to an area; null leaves a cell as it is. */
export function writeArea(sheet: SheetModel, area: Area, assigned: unknown, location: string): void {
  if ((isWholeRows(area) || isWholeColumns(area)) && cellCountOf(area) > 5_000_000)
    throw invalidArgument("Whole rows or columns cannot be written.", location);
  const at = matrixFor(area, assigned, location);
  checkUnlocked(sheet, area);
  const formulas = sheet.workbook.events.hears("WorksheetFormulaChanged") ? formulasIn(sheet, area) : null;
  const before = sheet.grid.value(area.top, area.left);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const input = at(row - area.top, column - area.left);
      if (input !== null && input !== undefined) putEntry(sheet, row, column, input);
    }
  }
  followHeadings(sheet, area);
  growTables(sheet, area);
  sheet.workbook.edited(sheet, area, cellCountOf(area) === 1 ? detailsFrom(sheet, area.top, area.left, before) : undefined);
  if (formulas) tellOfFormulas(sheet, area, formulas);
}

/** A table takes in the row written directly below it, as long as nothing else is there and it has no totals row. */
function growTables(sheet: SheetModel, area: Area): void {
  for (const table of sheet.tables) {
    const { bottom, left, right } = table.area;
    if (table.showTotals || area.top !== bottom + 1 || area.left < left || area.right > right) continue;
    const grown = { ...table.area, bottom: area.bottom };
    if (sheet.tables.some((other) => other !== table && intersection(other.area, grown))) continue;
    table.area = grown;
    table.changed = true;
    sheet.workbook.redefined();
  }
}

import type { Cell, CellValue, Sheet } from "hucre";
import { dateToSerial } from "hucre";
import { cellAddress, areaFromAddress } from "../model/address";
import type { CellGrid } from "../model/cells/cell-grid";
import type { CellMap } from "../model/cells/cell-map";
import { CellError, type CellScalar } from "../model/cells/cell-scalar";
import { offsetReferences } from "../model/formulas/formula-references";

const position = (key: string): [row: number, column: number] => {
  const comma = key.indexOf(",");
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
};

/** Turns the dates the reader made into serial numbers again, in place; the rows stay the reader's own. */
function datesToSerials(rows: CellValue[][], is1904: boolean): CellScalar[][] {
  for (const row of rows) {
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (value instanceof Date) row[column] = dateToSerial(value, is1904);
    }
  }
  return rows as CellScalar[][];
}

interface SharedFormula {
  row: number;
  column: number;
  formula: string;
}

function readFormula(grid: CellGrid, row: number, column: number, cell: Cell, shared: Map<number, SharedFormula>): void {
  const index = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
  if (cell.formula) {
    if (index !== undefined) shared.set(index, { row, column, formula: cell.formula });
    grid.formulas.set(row, column, cell.formula);
    const filled = cell.formulaType === "array" ? areaFromAddress(cell.formulaRef ?? cellAddress(row, column)) : null;
    if (filled) grid.arrays.set(row, column, filled);
    return;
  }
  const master = index === undefined ? undefined : shared.get(index);
  if (master) grid.formulas.set(row, column, offsetReferences(master.formula, row - master.row, column - master.column));
}

/** A formula as it is typed; the file writes the namespace of an add-in's function before a line instead of a dot. */
const withoutPrefixes = (formula: string): string =>
  formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, "").replace(/_xldudf_([A-Za-z0-9]+)_(?=[\w.]+\()/g, "$1.");

/** Values, errors and formulas of a sheet; tells which formulas have no result in the file. */
export function readCells(
  grid: CellGrid,
  sheet: Sheet,
  sharing: CellMap<true>,
  is1904: boolean,
  withoutResult: (row: number, column: number) => void,
): void {
  grid.rows = datesToSerials(sheet.rows, is1904);
  const shared = new Map<number, SharedFormula>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = position(key);
    if (cell.type === "error") grid.setValue(row, column, CellError.of(String(cell.value)));
    if (cell.formula === undefined) continue;
    if (cell.formulaType === "shared") sharing.set(row, column, true);
    readFormula(grid, row, column, { ...cell, formula: withoutPrefixes(cell.formula) }, shared);
    if (cell.value === null) withoutResult(row, column);
  }
}

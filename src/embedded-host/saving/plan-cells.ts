import { cellAddress } from "../model/address";
import { CellError, type CellScalar } from "../model/cell-scalar";
import type { SheetModel } from "../model/sheet-model";
import { fileFormula } from "./file-formula";
import type { PlanStep } from "./save-plan";

const plain = (value: CellScalar): string | number | boolean | null => (value instanceof CellError ? null : value);

function* formulaSteps(sheet: SheetModel, row: number, column: number, formula: string): Iterable<PlanStep> {
  const address = cellAddress(row, column);
  const filled = sheet.grid.arrays.get(row, column);
  yield ["call", "SetCellDefault", sheet.name, address, ""];
  if (filled)
    yield [
      "call",
      "SetCellFormula",
      sheet.name,
      address,
      fileFormula(formula),
      { Type: "array", Ref: `${cellAddress(filled.top, filled.left)}:${cellAddress(filled.bottom, filled.right)}` },
    ];
  else yield ["call", "SetCellFormula", sheet.name, address, fileFormula(formula)];
}

function* newSheetCells(sheet: SheetModel): Iterable<PlanStep> {
  const { grid } = sheet;
  const rows = grid.rows.map((cells, row) => {
    const values = cells.map((value, column) => (grid.formulas.has(row, column) ? null : plain(value)));
    while (values.length > 0 && (values.at(-1) === null || values.at(-1) === undefined)) values.pop();
    return Array.from(values, (value) => value ?? null);
  });
  yield ["rows", sheet.name, rows];
  for (const [row, column, formula] of grid.formulas.entries()) yield* formulaSteps(sheet, row, column, formula);
  for (let row = 0; row < grid.rows.length; row++) {
    for (let column = 0; column < grid.rows[row]!.length; column++) {
      const value = grid.rows[row]![column];
      if (value instanceof CellError && !grid.formulas.has(row, column))
        yield* formulaSteps(sheet, row, column, value.code);
    }
  }
}

function* changedCell(sheet: SheetModel, row: number, column: number): Iterable<PlanStep> {
  const address = cellAddress(row, column);
  const formula = sheet.grid.formulas.get(row, column);
  if (formula !== undefined) {
    yield* formulaSteps(sheet, row, column, formula);
    return;
  }
  const value = sheet.grid.value(row, column);
  if (value instanceof CellError) yield* formulaSteps(sheet, row, column, value.code);
  else if (value === null) {
    yield ["call", "SetCellFormula", sheet.name, address, ""];
    yield ["call", "SetCellDefault", sheet.name, address, ""];
  } else if (typeof value === "string") yield ["call", "SetCellStr", sheet.name, address, value];
  else yield ["call", "SetCellValue", sheet.name, address, value];
}

/** Writes the cells of a new sheet, or those of a sheet of the file whose content was set. */
export function planCells(sheet: SheetModel): PlanStep[] {
  if (!sheet.isFromFile) return [...newSheetCells(sheet)];
  const steps: PlanStep[] = [];
  const written = new Set<string>();
  for (const [row, column] of sheet.grid.written.entries()) {
    written.add(`${row},${column}`);
    steps.push(...changedCell(sheet, row, column));
  }
  if (steps.length > 0 || sheet.workbook.steps.length > 0) {
    for (const [row, column] of sheet.sharedFormulas.entries()) {
      const formula = sheet.grid.formulas.get(row, column);
      if (formula !== undefined && !written.has(`${row},${column}`))
        steps.push(...formulaSteps(sheet, row, column, formula));
    }
  }
  return steps;
}

import { cellAddress } from "../../model/address";
import { CellError } from "../../model/cells/cell-scalar";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { fileFormula } from "../file-formula";
import type { PlanStep } from "../save-plan";

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
      fileFormula(formula, sheet.workbook.customFunctions),
      { Type: "array", Ref: `${cellAddress(filled.top, filled.left)}:${cellAddress(filled.bottom, filled.right)}` },
    ];
  else yield ["call", "SetCellFormula", sheet.name, address, fileFormula(formula, sheet.workbook.customFunctions)];
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

/** Writes the cells of a sheet of the file whose content was set. */
export function planCells(sheet: SheetModel): PlanStep[] {
  if (!sheet.isFromFile) return [];
  const steps: PlanStep[] = [];
  const written = new Set<string>();
  for (const [row, column] of sheet.grid.written.entries()) {
    written.add(`${row},${column}`);
    steps.push(...changedCell(sheet, row, column));
  }
  if (steps.length > 0 || sheet.workbook.steps.length > 0) {
    for (const [row, column] of sheet.sharedFormulas.entries()) {
      const formula = sheet.grid.formulas.get(row, column);
      if (formula !== undefined && !written.has(`${row},${column}`)) steps.push(...formulaSteps(sheet, row, column, formula));
    }
  }
  return steps;
}

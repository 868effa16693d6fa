import { cellAddress } from "../model/address";
import { CellError } from "../model/cell-scalar";
import type { SheetModel } from "../model/sheet-model";
import { fileFormula } from "./file-formula";
import type { PlanStep } from "./save-plan";

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

/** Stands in the place of a formula until the patch; the library takes long to write formulas one by one. */
const UNTIL_PATCHED = 0;

/** The rows of a new sheet. Formulas and errors are put in by the patch. */
function newSheetRows({ name, grid }: SheetModel): PlanStep {
  const rows = grid.rows.map((cells, row) => {
    const values = Array.from(cells, (value, column) =>
      grid.formulas.has(row, column) || value instanceof CellError ? UNTIL_PATCHED : (value ?? null),
    );
    while (values.length > 0 && values.at(-1) === null) values.pop();
    return values;
  });
  return ["rows", name, rows];
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
  if (!sheet.isFromFile) return [newSheetRows(sheet)];
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

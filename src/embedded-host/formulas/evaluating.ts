import { CellError, type CellScalar } from "../model/cells/cell-scalar";
import { referencesIn } from "../model/formulas/formula-references";
import type { SheetModel } from "../model/sheets/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import { EngineFormulas } from "./engine-formula";
import { type LongWork, RunPace } from "./run-pace";

const SCRATCH = "the formula";

/** Works a formula out that stands in no cell, over the cells as they are calculated now. */
export async function evaluateFormula(workbook: WorkbookModel, formula: string, longWork: LongWork): Promise<CellScalar> {
  const home = workbook.activeSheet;
  const read = new EngineFormulas(workbook).of(formula, home, 0);
  if (read === null) return CellError.of("#VALUE!");
  const { text, references, isVolatile } = read;
  const named = referencesIn(text).map(({ sheetName }) => (sheetName === null ? home : workbook.findSheet(sheetName)));
  const sheets = [...new Set(named.filter((sheet): sheet is SheetModel => sheet !== null))];
  const { FormulaEngine } = await import("./formula-engine");
  const engine = await FormulaEngine.create(
    [...sheets.map((sheet) => ({ id: sheet.id, name: sheet.name, rows: sheet.grid.rows })), { id: SCRATCH, name: SCRATCH, rows: [[]] }],
    () => workbook.today,
    workbook.customFunctions,
    new RunPace(longWork),
  );
  try {
    engine.setFormula(SCRATCH, 0, 0, { source: text, f: text, text, references, isVolatile });
    const { results } = await engine.calculate(null);
    return results.find(({ sheetId, row, column }) => sheetId === SCRATCH && row === 0 && column === 0)?.value ?? CellError.of("#VALUE!");
  } finally {
    engine.dispose();
  }
}

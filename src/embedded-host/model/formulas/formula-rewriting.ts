import type { Area } from "../area";
import type { ChartModel } from "../charts/chart-model";
import { moveReferences } from "./formula-references";
import type { SheetModel } from "../sheets/sheet-model";
import type { WorkbookModel } from "../workbook-model";
import { allNamed } from "../xml-node";

/** Rewrites every formula of the workbook: cells, names, charts, validations and conditional formats. */
export function rewriteFormulas(
  workbook: WorkbookModel,
  rewrite: (formula: string, sheet: SheetModel | null) => string,
  done?: (sheet: SheetModel, row: number, column: number) => void,
): void {
  for (const sheet of workbook.sheets) {
    const known = new Map<string, string>();
    sheet.grid.formulas.forEach((formula, row, column) => {
      let rewritten = known.get(formula);
      if (rewritten === undefined) known.set(formula, (rewritten = rewrite(formula, sheet)));
      if (rewritten === formula) return;
      sheet.grid.formulas.set(row, column, rewritten);
      done?.(sheet, row, column);
    });
    for (const table of sheet.tables) {
      for (const column of table.columns) if (column.calculated !== null) column.calculated = rewrite(column.calculated, sheet);
    }
    for (const chart of sheet.charts) rewriteChart(chart, rewrite);
    for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
      rule.formula1 = rewrite(rule.formula1, sheet);
      rule.formula2 = rewrite(rule.formula2, sheet);
    }
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, name.scopeSheet as SheetModel | null);
}

function rewriteChart(chart: ChartModel, rewrite: (formula: string, sheet: SheetModel | null) => string): void {
  for (const source of chart.root ? allNamed(chart.root, "f") : []) {
    const rewritten = rewrite(source.text, chart.sheet);
    if (rewritten === source.text) continue;
    source.text = rewritten;
    chart.treeChanged = true;
  }
}

/** After cells of a sheet moved, all references to them follow. The file library repeats the same for whole rows and columns. */
export function followCells(moved: SheetModel, move: (area: Area) => Area | null, markWritten: boolean): void {
  rewriteFormulas(
    moved.workbook,
    (formula, sheet) => moveReferences(formula, sheet?.name ?? "", moved.name, move),
    (sheet, row, column) => {
      sheet.workbook.adjusted.add(sheet);
      if (markWritten) sheet.grid.written.set(row, column, true);
    },
  );
}

import { intersection } from "../area";
import { insertCells } from "../cells/cell-shifting";
import { putFormula, putValue } from "../cells/cell-writing";
import type { TableModel } from "./table-model";
import { bodyArea } from "./table-model";

const subtotals: Record<string, number> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** Formula text of a totals cell, as Excel itself puts it. */
export function totalsFormula(table: TableModel, index: number): string | null {
  const column = table.columns[index]!;
  if (column.totalsFormula !== null) return column.totalsFormula;
  const code = column.totalsFunction === null ? undefined : subtotals[column.totalsFunction];
  return code === undefined ? null : `SUBTOTAL(${code},${table.name}[${column.name.replace(/['#[\]@]/g, "'$&")}])`;
}

function onlyNumbers(table: TableModel, index: number): boolean {
  const { top, bottom, left } = bodyArea(table);
  let numbers = 0;
  for (let row = top; row <= bottom; row++) {
    const value = table.sheet.grid.value(row, left + index);
    if (typeof value === "number") numbers++;
    else if (value !== null) return false;
  }
  return numbers > 0;
}

/** Shows or hides the totals row. The first time it says "Total" on the left and sums the last column, as Excel does. */
export function showTotals(table: TableModel, shown: boolean): void {
  if (shown === table.showTotals) return;
  const { sheet, area } = table;
  if (!shown) {
    for (let column = area.left; column <= area.right; column++) putValue(sheet, area.bottom, column, null);
    table.showTotals = false;
    table.area = { ...area, bottom: area.bottom - 1 };
  } else {
    const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    const used = sheet.usedArea(true);
    if (used && intersection(used, { ...row, bottom: 1_048_575 })) insertCells(sheet, row, "Down");
    table.area = { ...area, bottom: row.bottom };
    table.showTotals = true;
    setFirstTotals(table);
    writeTotals(table);
  }
  table.changed = true;
  sheet.workbook.edited(sheet, table.area);
  sheet.workbook.restructured();
}

function setFirstTotals(table: TableModel): void {
  if (table.columns.some(({ totalsLabel, totalsFunction }) => totalsLabel !== null || totalsFunction !== null)) return;
  const last = table.columns.length - 1;
  if (last > 0) table.columns[0]!.totalsLabel = "Total";
  table.columns[last]!.totalsFunction = onlyNumbers(table, last) ? "sum" : "count";
}

function writeTotals(table: TableModel): void {
  const { sheet, area } = table;
  table.columns.forEach((column, index) => {
    const formula = totalsFormula(table, index);
    if (formula !== null) putFormula(sheet, area.bottom, area.left + index, formula);
    else if (column.totalsLabel !== null) putValue(sheet, area.bottom, area.left + index, column.totalsLabel);
  });
}

/** After cells of a totals row were written, the columns' own totals say the same. */
export function readTotals(table: TableModel): void {
  if (!table.showTotals) return;
  table.columns.forEach((column, index) => {
    const at = table.area.left + index;
    const formula = table.sheet.grid.formulas.get(table.area.bottom, at);
    const value = table.sheet.grid.value(table.area.bottom, at);
    const subtotal = formula === undefined ? null : /^SUBTOTAL\((\d+),/i.exec(formula);
    const known = subtotal && Object.entries(subtotals).find(([, code]) => code === Number(subtotal[1]))?.[0];
    column.totalsFormula = null;
    column.totalsFunction = known ?? (formula === undefined ? null : "custom");
    if (column.totalsFunction === "custom") column.totalsFormula = formula!;
    if (known && totalsFormula(table, index)?.toLowerCase() !== formula?.toLowerCase()) {
      column.totalsFunction = "custom";
      column.totalsFormula = formula!;
    }
    column.totalsLabel = formula === undefined && value !== null ? String(value) : null;
  });
}

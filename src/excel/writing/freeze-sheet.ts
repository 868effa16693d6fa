import { plainInput } from "./cell-input";
import type { ExcelApi } from "../excel-api";
import { freeName } from "./place-drafts";
import { refuseSheetChange } from "../guards/refuse-sheet-change";
import { readWorkbookState } from "../workbook-state";
import { WorkbookObstacle } from "../guards/workbook-obstacle";

/** Tab of a sheet whose figures do not change any more. */
const FROZEN_TAB = "#6B7280";

/** A sheet whose formulas became values: its names, and the stretches of formulas with the values that stand in their place; row and column from 0. */
export interface FrozenSheet {
  readonly name: string;
  readonly before: { readonly name: string; readonly tabColor: string };
  readonly stretches: readonly {
    readonly row: number;
    readonly column: number;
    readonly formulas: readonly string[];
    readonly values: readonly (string | number | boolean)[];
  }[];
}

/** Turns every formula of a sheet into the value it shows and gives the sheet another name, in one request. */
export async function freezeSheet(excel: ExcelApi, name: string, wanted: string): Promise<FrozenSheet> {
  return excel.run(async (context) => {
    const state = await readWorkbookState(context);
    refuseSheetChange(state, name);
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("tabColor");
    const used = sheet.getUsedRange();
    used.load("values,formulas,rowIndex,columnIndex");
    await context.sync();
    const values = used.values as (string | number | boolean)[][];
    const stretches = (used.formulas as unknown[][]).flatMap((cells, row) =>
      stretchesOfFormulas(cells).map(({ first, last }) => ({
        row: used.rowIndex + row,
        column: used.columnIndex + first,
        formulas: cells.slice(first, last + 1).map(String),
        values: values[row]!.slice(first, last + 1),
      })),
    );
    const frozen = {
      name: freeName(wanted, new Set(state.sheets.map((other) => other.name.toLowerCase()))),
      before: { name, tabColor: sheet.tabColor },
      stretches,
    };
    for (const { row, column, values: shown } of stretches)
      sheet.getRangeByIndexes(row, column, 1, shown.length).values = [shown.map((value) => plainInput(value))];
    sheet.name = frozen.name;
    sheet.tabColor = FROZEN_TAB;
    await context.sync();
    return frozen;
  });
}

/** Gives a frozen sheet its formulas and its name back, in one request; cells whose value was changed since stay, and their places (from 1) are answered. */
export async function thawSheet(
  excel: ExcelApi,
  { name, before, stretches }: FrozenSheet,
): Promise<readonly { readonly row: number; readonly column: number }[]> {
  return excel.run(async (context) => {
    const state = await readWorkbookState(context);
    if (!state.sheets.some((sheet) => sheet.name === name)) throw new WorkbookObstacle({ kind: "sheet-gone", sheet: name });
    if (state.sheets.some((sheet) => sheet.name.toLowerCase() === before.name.toLowerCase()))
      throw new WorkbookObstacle({ kind: "name-taken", name: before.name });
    refuseSheetChange(state, name);
    const sheet = context.workbook.worksheets.getItem(name);
    const ranges = stretches.map(({ row, column, values }) => sheet.getRangeByIndexes(row, column, 1, values.length));
    ranges.forEach((range) => range.load("formulas"));
    await context.sync();
    const edited: { row: number; column: number }[] = [];
    stretches.forEach(({ row, column, formulas, values }, i) => {
      const now = ranges[i]?.formulas[0] as readonly (string | number | boolean)[];
      formulas.forEach((formula, at) => {
        if (String(now[at] ?? "") !== String(values[at] ?? "")) edited.push({ row: row + 1, column: column + at + 1 });
        else sheet.getRangeByIndexes(row, column + at, 1, 1).formulas = [[formula]];
      });
    });
    sheet.name = before.name;
    sheet.tabColor = before.tabColor;
    await context.sync();
    return edited;
  });
}

/** First and last places (from 0) of formulas that stand side by side in a row. */
function stretchesOfFormulas(cells: readonly unknown[]): { readonly first: number; readonly last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  cells.forEach((cell, at) => {
    if (typeof cell !== "string" || !cell.startsWith("=")) return;
    const open = stretches.at(-1);
    if (open?.last === at - 1) open.last = at;
    else stretches.push({ first: at, last: at });
  });
  return stretches;
}

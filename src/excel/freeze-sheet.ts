import { plainInput } from "./cell-input";
import type { ExcelApi } from "./excel-api";
import { freeName } from "./place-drafts";
import { WorkbookObstacle } from "./workbook-obstacle";
import { readWorkbookState } from "./workbook-state";

/** Tab of a sheet whose figures do not change any more. */
const FROZEN_TAB = "#6B7280";

/** Turns every formula of a sheet into the value it shows and gives the sheet another name, in one request; gives the name it got. */
export async function freezeSheet(excel: ExcelApi, name: string, wanted: string): Promise<string> {
  return excel.run(async (context) => {
    const state = await readWorkbookState(context);
    if (state.readOnly) throw new WorkbookObstacle({ kind: "workbook-read-only" });
    if (state.structureProtected) throw new WorkbookObstacle({ kind: "workbook-protected" });
    if (state.sheets.some((sheet) => sheet.isProtected && sheet.name === name))
      throw new WorkbookObstacle({ kind: "sheet-protected", sheet: name });
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange();
    used.load("values,formulas");
    await context.sync();
    const values = used.values as (string | number | boolean)[][];
    const formulas = used.formulas as unknown[][];
    for (const [row, cells] of formulas.entries()) {
      for (const { first, last } of stretchesOfFormulas(cells)) {
        const shown = values[row]!.slice(first, last + 1).map((value) => plainInput(value));
        used.getCell(row, first).getResizedRange(0, last - first).values = [shown];
      }
    }
    const frozen = freeName(wanted, new Set(state.sheets.map((other) => other.name.toLowerCase())));
    sheet.name = frozen;
    sheet.tabColor = FROZEN_TAB;
    await context.sync();
    return frozen;
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

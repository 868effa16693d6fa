import type { DraftTable, SheetDraft } from "../domain/sheet/sheet-draft";
import { type ExcelApi, type Pace, throwIfCancelled } from "./excel-api";
import { rangeFromIndexes } from "./read-merges";
import { bodyForTable, draftedTable, type StandingTable, type TableBody } from "./table-body";
import { WorkbookObstacle } from "./workbook-obstacle";
import { readWorkbookState } from "./workbook-state";
import { queueTableRules } from "./write-table-rules";
import { writeFormulas, writePlainValues } from "./write-values";

/**
 * Puts the drafted records into the tables of the same names that stand in the workbook, all or nothing.
 * Rows in `keptRows` (by table, from 0) stay as they were typed. Sheets stay: their place, widths, the user's own columns and what other formulas point to.
 */
export async function updateTables(excel: ExcelApi, drafts: readonly SheetDraft[], keptRows: ReadonlyMap<string, readonly number[]>, pace?: Pace): Promise<void> {
  await excel.run(async (context) => {
    await refuseProtected(context, drafts);
    const standing: StandingTable[] = [];
    for (const draft of drafts) {
      for (const table of draft.tables) standing.push(await readStanding(context, draft, table));
    }
    const touched: StandingTable[] = [];
    try {
      for (const [i, one] of standing.entries()) {
        throwIfCancelled(pace);
        touched.push(one);
        await writeTable(context, one, keptRows.get(one.table.name) ?? []);
        pace?.progress?.(i + 1, standing.length);
      }
    } catch (error) {
      for (const one of touched.reverse()) await restoreTable(context, one);
      throw error;
    }
  });
}

async function refuseProtected(context: Excel.RequestContext, drafts: readonly SheetDraft[]): Promise<void> {
  const state = await readWorkbookState(context);
  if (state.readOnly) throw new WorkbookObstacle({ kind: "workbook-read-only" });
  const wanted = drafts.flatMap((draft) => draft.tables.map(({ name }) => name));
  const sheets = state.tables.filter(({ name }) => wanted.includes(name)).map(({ sheet }) => sheet);
  const guarded = state.sheets.find(({ name, isProtected }) => isProtected && sheets.includes(name));
  if (guarded) throw new WorkbookObstacle({ kind: "sheet-protected", sheet: guarded.name });
}

async function readStanding(context: Excel.RequestContext, draft: SheetDraft, table: DraftTable): Promise<StandingTable> {
  const found = context.workbook.tables.getItem(table.name);
  const range = found.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount,formulas");
  found.load("showTotals");
  found.worksheet.load("name");
  await context.sync();
  const { top, left } = rangeFromIndexes(range);
  const formulas = range.formulas as unknown[][];
  const body = found.showTotals ? formulas.slice(1, -1) : formulas.slice(1);
  return { draft, table, sheet: found.worksheet.name, top, left, before: { headings: (formulas[0] ?? []).map(String), formulas: body } };
}

async function writeTable(context: Excel.RequestContext, standing: StandingTable, keptRows: readonly number[]): Promise<void> {
  const body = bodyForTable(standing.before, draftedTable(standing.draft, standing.table), standing.table.calculatedColumns ?? {}, keptRows);
  await sizeTable(context, standing, standing.before.formulas.length, Math.max(1, body.rows.length));
  await fillTable(context, standing, body);
}

/** Makes the body as long as wanted; cells below move down rather than being covered. */
async function sizeTable(context: Excel.RequestContext, { table, sheet, top, left, before }: StandingTable, from: number, to: number): Promise<void> {
  const width = before.headings.length;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const rows = (first: number, count: number) => worksheet.getRangeByIndexes(top + first - 1, left - 1, count, width);
  if (to > from) rows(from + 1, to - from).insert("Down");
  context.workbook.tables.getItem(table.name).resize(worksheet.getRangeByIndexes(top - 1, left - 1, to + 1, width));
  if (to < from) rows(to + 1, from - to).delete("Up");
  await context.sync();
}

async function fillTable(context: Excel.RequestContext, standing: StandingTable, body: TableBody): Promise<void> {
  const { table, sheet, top, left, before } = standing;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const count = Math.max(1, body.rows.length);
  const range = worksheet.getRangeByIndexes(top, left - 1, count, before.headings.length);
  queueTableRules(worksheet, standing, count);
  clearWritten(context, table, before.headings, body.calculated);
  const place = { sheet: worksheet, row: top + 1, column: left };
  const rows = body.rows.map((row) => row.map((value) => value ?? null));
  await writePlainValues(context, place, rows);
  await writeFormulas(context, place, rows);
  for (const [heading, formula] of Object.entries(body.calculated)) {
    const column = before.headings.indexOf(heading);
    if (column >= 0) range.getColumn(column).formulas = [[formula]];
  }
  await context.sync();
}

function clearWritten(context: Excel.RequestContext, table: DraftTable, headings: readonly string[], calculated: Readonly<Record<string, string>>): void {
  const { columns } = context.workbook.tables.getItem(table.name);
  for (const heading of headings) {
    if (!(heading in calculated)) columns.getItem(heading).getDataBodyRange().clear("Contents");
  }
}

async function restoreTable(context: Excel.RequestContext, standing: StandingTable): Promise<void> {
  const { table, sheet, top, left, before } = standing;
  const range = context.workbook.tables.getItem(table.name).getDataBodyRange();
  range.load("rowCount");
  await context.sync();
  await sizeTable(context, standing, range.rowCount, before.formulas.length);
  const body = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left - 1, before.formulas.length, before.headings.length);
  body.formulas = before.formulas.map((row) => row.map(restoredInput));
  await context.sync();
}

/** Text that a formula cell did not give must not become one on its way back. */
function restoredInput(value: unknown): unknown {
  return typeof value === "string" && value !== "" && !value.startsWith("=") ? `'${value}` : value;
}

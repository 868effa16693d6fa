import type { SheetDraft } from "../domain/sheet/sheet-draft";
import { type ExcelApi, type Pace } from "./excel-api";
import { readStanding } from "./read-standing";
import { RequestBudget } from "./request-budget";
import { ACTION_BYTES } from "./request-size";
import { restoreTables } from "./restore-tables";
import { bodyForTable, draftedTable, type StandingTable } from "./table-body";
import { insertedRows, queueTableSize } from "./table-size";
import { WorkbookObstacle } from "./workbook-obstacle";
import { readWorkbookState } from "./workbook-state";
import { queueTableRules } from "./write-table-rules";
import { queueFormulas, queuePlainValues } from "./write-values";

/** Actions that the looks of one column of new rows take: font, place, fill, six borders. */
const LOOKS_OF_COLUMN = 35;

/**
 * Puts the drafted records into the tables of the same names that stand in the workbook, all or nothing.
 * Rows in `keptRows` (by table, from 0) stay as they were typed. Sheets stay: their place, widths, the user's own columns and what other formulas point to.
 */
export async function updateTables(
  excel: ExcelApi,
  drafts: readonly SheetDraft[],
  keptRows: ReadonlyMap<string, readonly number[]>,
  pace?: Pace,
): Promise<void> {
  await excel.run(async (context) => {
    await refuseProtected(context, drafts);
    const standing = await readStanding(context, drafts);
    const budget = new RequestBudget(context, pace);
    try {
      for (const [i, one] of standing.entries()) {
        await queueTable(context.workbook, one, keptRows.get(one.table.name) ?? [], budget);
        pace?.progress?.(i + 1, standing.length + 1);
      }
      await budget.send();
    } catch (error) {
      await restoreTables(context, standing);
      throw error;
    }
    pace?.progress?.(standing.length + 1, standing.length + 1);
  });
}

async function refuseProtected(context: Excel.RequestContext, drafts: readonly SheetDraft[]): Promise<void> {
  const state = await readWorkbookState(context);
  if (state.readOnly) throw new WorkbookObstacle({ kind: "workbook-read-only" });
  const wanted = new Set(drafts.flatMap((draft) => draft.tables.map(({ name }) => name)));
  const sheets = new Set(state.tables.filter(({ name }) => wanted.has(name)).map(({ sheet }) => sheet));
  const guarded = state.sheets.find(({ name, isProtected }) => isProtected && sheets.has(name));
  if (guarded) throw new WorkbookObstacle({ kind: "sheet-protected", sheet: guarded.name });
}

async function queueTable(
  workbook: Excel.Workbook,
  standing: StandingTable,
  keptRows: readonly number[],
  budget: RequestBudget,
): Promise<void> {
  const { draft, table, sheet: name, top, left, before } = standing;
  const drafted = draftedTable(draft, table);
  const { rows, calculated } = bodyForTable(before, drafted, table.calculatedColumns ?? {}, keptRows);
  const count = Math.max(1, rows.length);
  const sheet = workbook.worksheets.getItem(name);
  const found = workbook.tables.getItem(table.name);
  const looks = insertedRows(standing, count) ? before.headings.length * LOOKS_OF_COLUMN : 0;
  await budget.reserve((draft.links.length * 3 + draft.styles.length * 3 + before.headings.length * 5 + looks) * ACTION_BYTES);
  // Values written through a filter land in other rows.
  found.clearFilters();
  queueTableSize(workbook, standing, before.cells.length, count);
  queueTableRules(sheet, standing, count);
  for (const heading of before.headings) {
    if (!(heading in calculated)) found.columns.getItem(heading).getDataBodyRange().clear("Contents");
  }
  const place = { sheet, row: top + 1, column: left };
  await queuePlainValues(place, rows, budget);
  await queueFormulas(place, rows, budget);
  for (const [heading, formula] of Object.entries(calculated)) {
    if (before.headings.includes(heading)) found.columns.getItem(heading).getDataBodyRange().formulas = [[formula]];
  }
  await queueHeights(sheet, standing, budget);
}

/** Rows as high as their text needs; of several that follow each other and need the same, all at once. */
async function queueHeights(sheet: Excel.Worksheet, { draft, table, top }: StandingTable, budget: RequestBudget): Promise<void> {
  const heightOf = (row: number) => draft.rowHeights[row];
  const last = table.range.bottom;
  for (let row = table.range.top + 1; row <= last; row++) {
    const height = heightOf(row);
    if (height === undefined) continue;
    const first = row;
    while (row < last && heightOf(row + 1) === height) row++;
    await budget.reserve(ACTION_BYTES);
    const place = top + first - table.range.top;
    sheet.getRangeByIndexes(place - 1, 0, row - first + 1, 1).format.rowHeight = height;
  }
}

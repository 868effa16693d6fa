import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import { boundsOfDraft, draftedValues } from "./draft-matrix";
import type { Pace } from "../excel-api";
import type { PlacedDraft } from "./place-drafts";
import { RequestBudget } from "../requests/request-budget";
import { ACTION_BYTES } from "../requests/request-size";
import { queueMark } from "./sheet-mark";
import { queueLooks, queueNumberFormats, rangeOf } from "./write-looks";
import { queueCharts, queuePage } from "./write-page";
import { queueRules } from "./write-rules";
import { queueFormulas, queuePlainValues } from "./write-values";

/** Builds new sheets under their temporary names: first every table, then what names tables. Few requests, by their bytes. */
export async function buildSheets(context: Excel.RequestContext, placed: readonly PlacedDraft[], pace?: Pace): Promise<void> {
  const budget = new RequestBudget(context, pace);
  for (const { draft, temporary } of placed) await queueTables(context, draft, temporary, budget);
  for (const [i, { draft, temporary }] of placed.entries()) {
    const sheet = context.workbook.worksheets.getItem(temporary);
    await queueFormulas({ sheet, row: 1, column: 1 }, draftedValues(draft, boundsOfDraft(draft)), budget);
    await budget.reserve(bytesOfLooks(draft));
    queueCalculatedColumns(sheet, draft);
    queueRules(context.workbook, sheet, draft);
    queueLooks(sheet, draft);
    if (draft.page) queuePage(sheet, draft.page);
    queueCharts(sheet, draft);
    pace?.progress?.(i + 1, placed.length + 1);
  }
  await budget.send();
}

async function queueTables(context: Excel.RequestContext, draft: SheetDraft, name: string, budget: RequestBudget): Promise<void> {
  await budget.reserve(draft.styles.length * 2 * ACTION_BYTES);
  const sheet = context.workbook.worksheets.add(name);
  queueMark(sheet);
  queueNumberFormats(sheet, draft);
  await queuePlainValues({ sheet, row: 1, column: 1 }, draftedValues(draft, boundsOfDraft(draft)), budget);
  for (const table of draft.tables) {
    const added = sheet.tables.add(rangeOf(sheet, table.range), true);
    added.name = table.name;
    if (table.style !== undefined) added.style = table.style;
    if (table.banded !== undefined) added.showBandedRows = table.banded;
  }
}

function queueCalculatedColumns(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const table of draft.tables) {
    for (const [heading, formula] of Object.entries(table.calculatedColumns ?? {})) {
      sheet.tables.getItem(table.name).columns.getItem(heading).getDataBodyRange().formulas = [[formula]];
    }
  }
}

/** Rough bytes of everything but values: every style is up to ten actions, every link three. */
function bytesOfLooks(draft: SheetDraft): number {
  const { styles, merges, validations, highlights, links, charts, rowHeights, columnWidths } = draft;
  const small = merges.length * 2 + Object.keys(rowHeights).length * 3 + Object.keys(columnWidths).length * 3;
  const actions = styles.length * 10 + (validations.length + highlights.length) * 5 + links.length * 3;
  return (actions + small + charts.length * 20 + 30) * ACTION_BYTES;
}

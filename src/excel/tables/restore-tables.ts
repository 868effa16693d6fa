import type { DraftValue } from "../../domain/sheet/sheet-draft";
import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import { cellLocationFromAddress } from "../../domain/sheet/cell-location";
import { RequestBudget } from "../requests/request-budget";
import { draftedTable, type StandingTable } from "./table-body";
import { allLinks, queueTableLinks } from "./table-links";
import { queueTableSize } from "./table-size";
import { queueSettingsBack, type SettingChange } from "../workbook-settings";
import { queueFormulas, queuePlainValues } from "../writing/write-values";
import { queueTableRules } from "../writing/write-table-rules";

/** Puts tables back as they were read, and settings as they were, however far the writing had come. */
export async function restoreTables(
  context: Excel.RequestContext,
  standing: readonly StandingTable[],
  settings: readonly SettingChange[],
): Promise<void> {
  const { workbook } = context;
  const bodies = standing.map(({ table }) => workbook.tables.getItem(table.name).getDataBodyRange());
  bodies.forEach((body) => body.load("rowCount"));
  workbook.settings.load("items/key");
  await context.sync();
  const budget = new RequestBudget(context);
  for (const [i, one] of standing.entries()) {
    const { before, sheet: name, top, left } = one;
    const sheet = workbook.worksheets.getItem(name);
    queueTableSize(workbook, one, bodies[i]?.rowCount ?? before.cells.length, before.cells.length);
    workbook.tables.getItem(one.table.name).getDataBodyRange().clear("Contents");
    const linked = { ...one, draft: withLinksOf(one) };
    queueTableRules(sheet, linked, before.cells.length);
    await queueTableLinks(workbook, name, allLinks(linked, before.cells.length), budget);
    const place = { sheet, row: top + 1, column: left };
    await queuePlainValues(place, before.cells, budget);
    await queueFormulas(place, before.cells, budget);
    queueCalculated(workbook, one);
  }
  queueSettingsBack(workbook, settings, new Set(workbook.settings.items.map(({ key }) => key)));
  await budget.send();
}

/** The draft with links where the rows from before name the cell they came from. */
function withLinksOf({ draft, table, before }: StandingTable): SheetDraft {
  const { headings } = draftedTable(draft, table);
  const column = draft.links[0]?.column;
  const heading = column === undefined ? undefined : headings[column - table.range.left];
  if (column === undefined || heading === undefined) return { ...draft, links: [] };
  const at = before.headings.indexOf(heading);
  const links = before.cells.flatMap((row, i) => {
    const text: DraftValue = row[at] ?? null;
    return typeof text === "string" && cellLocationFromAddress(text) ? [{ row: table.range.top + 1 + i, column, address: text }] : [];
  });
  return { ...draft, links };
}

function queueCalculated(workbook: Excel.Workbook, { table, before }: StandingTable): void {
  const { columns } = workbook.tables.getItem(table.name);
  for (const [heading, formula] of Object.entries(table.calculatedColumns ?? {})) {
    if (before.headings.includes(heading)) columns.getItem(heading).getDataBodyRange().formulas = [[formula]];
  }
}

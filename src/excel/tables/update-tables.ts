import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import type { TableSnapshot } from "../../domain/sheet/sheet-snapshot";
import { type ExcelApi, type Pace } from "../excel-api";
import { readStanding } from "../reading/read-standing";
import { refuseChanged } from "../guards/refuse-changed";
import { refuseInTheWay } from "../guards/refuse-in-the-way";
import { refuseProtected } from "../guards/refuse-sheet-change";
import { RequestBudget } from "../requests/request-budget";
import { ACTION_BYTES, REQUEST_BYTES, valuesBytes } from "../requests/request-size";
import { repairIfPossible } from "../removing/repair-leftovers";
import { restoreTables } from "./restore-tables";
import { stageBodies, type StagedBody } from "./stage-bodies";
import { bodyForTable, draftedTable, type StandingTable, type TableBody } from "./table-body";
import { ACTIONS_OF_LINK, type LinkChanges, linkChanges, queueTableLinks } from "./table-links";
import { insertedRows, queueTableSize } from "./table-size";
import { isUnchanged } from "./unchanged-table";
import { WorkbookObstacle } from "../guards/workbook-obstacle";
import { queueSettings, type SettingChange } from "../workbook-settings";
import { readWorkbookState, type WorkbookState } from "../workbook-state";
import { queueTableRules } from "../writing/write-table-rules";
import { queueFormulas, queuePlainValues } from "../writing/write-values";

/** Actions that the looks of one column of new rows take: font, place, fill, six borders. */
const LOOKS_OF_COLUMN = 35;

/** Drafted records for tables that stand in the workbook, what they rest on, and what changes together with them. */
export interface TablesToUpdate {
  readonly drafts: readonly SheetDraft[];
  /** Rows of each table (from 0) that stay as they were typed. */
  readonly keptRows: ReadonlyMap<string, readonly number[]>;
  /** The tables as they were read; those that are missing here are not compared. */
  readonly read: readonly TableSnapshot[];
  /** What the workbook is to remember. */
  readonly settings: readonly SettingChange[];
}

/** A table that stands with what is to be written into it. */
interface TableChange {
  readonly standing: StandingTable;
  readonly body: TableBody;
  readonly links: LinkChanges;
}

/**
 * Puts the drafted records into the tables of the same names that stand in the workbook, all or nothing.
 * Sheets stay: their place, widths, the user's own columns and what other formulas point to. A table that holds the records already is left alone.
 * Refused where a table no longer holds what was read.
 */
export async function updateTables(excel: ExcelApi, update: TablesToUpdate, pace?: Pace): Promise<void> {
  await excel.run(async (context) => {
    const { changes, canStage } = await lookedThrough(context, update);
    const budget = new RequestBudget(context, pace);
    const isHeavy = changes.reduce((sum, change) => sum + updateBytes(change), 0) > REQUEST_BYTES;
    const bodies = changes.map(({ body }) => body);
    const staged = isHeavy && canStage ? await stagedOrGone(context, bodies, budget) : [];
    try {
      for (const [i, change] of changes.entries()) {
        await queueTable(context.workbook, staged.length > 0 ? withoutNewLinks(change) : change, staged[i] ?? null, budget);
        pace?.progress?.(i + 1, changes.length + 1);
      }
      for (const sheet of staged) sheet?.sheet.delete();
      queueSettings(context.workbook, update.settings);
      if (staged.length > 0) {
        await budget.send();
        // What only leads back to the source and how high rows are may follow in requests of their own.
        for (const { standing, links } of changes)
          await queueTableLinks(context.workbook, standing.sheet, { ...links, cleared: [] }, budget);
      }
      for (const { standing } of changes) await queueHeights(context.workbook.worksheets.getItem(standing.sheet), standing, budget);
      await budget.send();
    } catch (error) {
      if (staged.length > 0) await repairIfPossible(context);
      const begun = changes.map(({ standing }) => standing);
      await restoreTables(context, begun, update.settings);
      throw error;
    }
    pace?.progress?.(changes.length + 1, changes.length + 1);
  });
}

/** Rough bytes of all that is asked for a table besides its rows. */
function actionBytes({ standing, body, links }: TableChange): number {
  const { draft, before } = standing;
  const count = lengthOf(body);
  const linked = links.set.length + links.cleared.length;
  const looks = insertedRows(standing, count) ? before.headings.length * LOOKS_OF_COLUMN : 0;
  return (linked * ACTIONS_OF_LINK + draft.styles.length * 3 + before.headings.length * 5 + looks) * ACTION_BYTES;
}

const updateBytes = (change: TableChange): number => actionBytes(change) + valuesBytes(change.body.rows);

const withoutNewLinks = (change: TableChange): TableChange => ({ ...change, links: { ...change.links, set: [] } });

/** The new rows on hidden sheets; where that fails, no such sheet is left. */
async function stagedOrGone(
  context: Excel.RequestContext,
  bodies: readonly TableBody[],
  budget: RequestBudget,
): Promise<readonly (StagedBody | null)[]> {
  try {
    return await stageBodies(context, bodies, budget);
  } catch (error) {
    await repairIfPossible(context);
    throw error;
  }
}

/** Throws what stands in the way of an update; nothing is written. */
export async function refuseUpdate(excel: ExcelApi, update: TablesToUpdate): Promise<void> {
  await excel.run(async (context) => void (await lookedThrough(context, update)));
}

/** The tables that are to change, once nothing was found in the way. */
async function lookedThrough(
  context: Excel.RequestContext,
  { drafts, keptRows, read }: TablesToUpdate,
): Promise<{ readonly changes: readonly TableChange[]; readonly canStage: boolean }> {
  const canStage = !(await refuseObstacles(context, drafts)).structureProtected;
  const found = await readStanding(context, drafts);
  refuseChanged(found, read);
  const changes = found
    .map((standing) => {
      const body = newBody(standing, keptRows.get(standing.table.name) ?? []);
      return { standing, body, links: linkChanges(standing, lengthOf(body)) };
    })
    .filter(({ standing, body, links }) => !isUnchanged(standing, body, links));
  await refuseInTheWay(
    context,
    changes.map(({ standing }) => standing),
    changes.map(({ body }) => lengthOf(body)),
  );
  return { changes, canStage };
}

async function refuseObstacles(context: Excel.RequestContext, drafts: readonly SheetDraft[]): Promise<WorkbookState> {
  const state = await readWorkbookState(context);
  if (state.readOnly) throw new WorkbookObstacle({ kind: "workbook-read-only" });
  const wanted = new Set(drafts.flatMap((draft) => draft.tables.map(({ name }) => name)));
  const sheets = new Set(state.tables.filter(({ name }) => wanted.has(name)).map(({ sheet }) => sheet));
  refuseProtected(state, sheets);
  return state;
}

const newBody = ({ draft, table, before }: StandingTable, keptRows: readonly number[]): TableBody =>
  bodyForTable(before, draftedTable(draft, table), table.calculatedColumns ?? {}, keptRows);

/** A table is never without a row. */
const lengthOf = ({ rows }: TableBody): number => Math.max(1, rows.length);

async function queueTable(workbook: Excel.Workbook, change: TableChange, staged: StagedBody | null, budget: RequestBudget): Promise<void> {
  const { standing, body, links } = change;
  const { table, sheet: name, top, left, before } = standing;
  const { rows, calculated } = body;
  const count = lengthOf(body);
  const sheet = workbook.worksheets.getItem(name);
  const found = workbook.tables.getItem(table.name);
  await budget.reserve(actionBytes(change) - (links.set.length + links.cleared.length) * ACTIONS_OF_LINK * ACTION_BYTES);
  // Values written through a filter land in other rows.
  found.clearFilters();
  queueTableSize(workbook, standing, before.cells.length, count);
  queueTableRules(sheet, standing, count);
  await queueTableLinks(workbook, name, links, budget);
  for (const heading of before.headings) {
    if (!(heading in calculated)) found.columns.getItem(heading).getDataBodyRange().clear("Contents");
  }
  const place = { sheet, row: top + 1, column: left };
  if (staged) sheet.getRangeByIndexes(top, left - 1, rows.length, before.headings.length).copyFrom(staged.cells, "Values");
  else await queuePlainValues(place, rows, budget);
  await queueFormulas(place, rows, budget);
  for (const [heading, formula] of Object.entries(calculated)) {
    if (before.headings.includes(heading)) found.columns.getItem(heading).getDataBodyRange().formulas = [[formula]];
  }
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

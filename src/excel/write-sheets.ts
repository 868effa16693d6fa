import type { CalendarDate } from "../domain/calendar/calendar-date";
import { serialFromDate } from "../domain/calendar/calendar-date";
import type { SheetDraft } from "../domain/sheet/sheet-draft";
import { buildSheets } from "./build-sheets";
import { type ExcelApi, type Pace, throwIfCancelled } from "./excel-api";
import { type PlacedDraft, placeDrafts } from "./place-drafts";
import { type Repair, repairLeftovers } from "./repair-leftovers";
import { type CellChange, swapSheets } from "./swap-sheets";
import { WorkbookObstacle } from "./workbook-obstacle";
import { readWorkbookState, type WorkbookState } from "./workbook-state";

/** What changes in the workbook together with the new sheets. */
export interface SheetChanges {
  /** Sheets of ours that the draft of the same name takes the place of. */
  readonly replaces: ReadonlySet<string>;
  /** Named cells that get another date in the same moment. */
  readonly dates?: Readonly<Record<string, CalendarDate>>;
}

/**
 * Writes drafts as new sheets, all or nothing: under temporary names first, named rightly in one last request.
 * Returns the names the sheets bear.
 */
export async function writeSheets(excel: ExcelApi, drafts: readonly SheetDraft[], changes: SheetChanges, pace?: Pace): Promise<string[]> {
  return excel.run(async (context) => {
    await repairLeftovers(context);
    const state = await readWorkbookState(context);
    const placed = placeDrafts(drafts, state, changes.replaces);
    refuseObstacles(state, placed);
    const cells = await readCellChanges(context, changes.dates ?? {}, state);
    let isSwapping = false;
    try {
      await buildSheets(context, placed, pace);
      throwIfCancelled(pace);
      isSwapping = true;
      await swapSheets(context, placed, cells);
    } catch (error) {
      const repair = await repairIfPossible(context);
      // A swap after which nothing is left to take back was done, although its answer never came.
      if (!isSwapping || repair === "undone") throw error;
    }
    pace?.progress?.(placed.length + 1, placed.length + 1);
    return placed.map(({ finalName }) => finalName);
  });
}

/** Where even the repair fails, the next writing finds what is left and takes it back. */
async function repairIfPossible(context: Excel.RequestContext): Promise<Repair> {
  try {
    return await repairLeftovers(context);
  } catch {
    return "undone";
  }
}

async function readCellChanges(
  context: Excel.RequestContext,
  dates: Readonly<Record<string, CalendarDate>>,
  state: WorkbookState,
): Promise<CellChange[]> {
  const wanted = Object.entries(dates);
  if (wanted.length === 0) return [];
  const cells = wanted.map(([name]) => context.workbook.names.getItem(name).getRange());
  cells.forEach((cell) => cell.load("values,worksheet/name"));
  await context.sync();
  for (const cell of cells) refuseProtected(state, new Set([cell.worksheet.name]));
  return wanted.map(([name, date], i) => ({
    name,
    before: (cells[i]?.values[0]?.[0] ?? "") as CellChange["before"],
    after: serialFromDate(date),
  }));
}

function refuseProtected(state: WorkbookState, touched: ReadonlySet<string>): void {
  const guarded = state.sheets.find(({ name, isProtected }) => isProtected && touched.has(name));
  if (guarded) throw new WorkbookObstacle({ kind: "sheet-protected", sheet: guarded.name });
}

function refuseObstacles(state: WorkbookState, placed: readonly PlacedDraft[]): void {
  if (state.readOnly) throw new WorkbookObstacle({ kind: "workbook-read-only" });
  if (state.structureProtected) throw new WorkbookObstacle({ kind: "workbook-protected" });
  const replaced = new Set(placed.filter(({ parked }) => parked !== null).map(({ finalName }) => finalName));
  refuseProtected(state, replaced);
  for (const { draft } of placed) {
    for (const table of draft.tables) {
      const owner = state.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
      // The name of a replaced sheet's table is free only once the sheet is gone.
      if (owner) throw new WorkbookObstacle({ kind: "name-taken", name: table.name });
    }
    for (const { name } of draft.names) {
      if (state.names.some((known) => known.toLowerCase() === name.toLowerCase())) throw new WorkbookObstacle({ kind: "name-taken", name });
    }
  }
}

import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { serialFromDate } from "../../domain/calendar/calendar-date";
import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import { buildSheets } from "./build-sheets";
import { type ExcelApi, type Pace, throwIfCancelled } from "../excel-api";
import { type PlacedDraft, placeDrafts } from "./place-drafts";
import { refuseProtected, refuseStructureChange } from "../guards/refuse-sheet-change";
import { orRepaired, repairIfPossible, repairLeftovers } from "../removing/repair-leftovers";
import { type AppendedRow, rowsToAppend } from "../tables/appended-row";
import { type CellChange, swapSheets } from "./swap-sheets";
import { WorkbookObstacle } from "../guards/workbook-obstacle";
import type { SettingChange } from "../workbook-settings";
import { readWorkbookState, type WorkbookState } from "../workbook-state";

/** What changes in the workbook together with the new sheets. */
export interface SheetChanges {
  /** Sheets of ours that the draft of the same name takes the place of. */
  readonly replaces: ReadonlySet<string>;
  /** Named cells that get another date in the same moment. */
  readonly dates?: Readonly<Record<string, CalendarDate>>;
  /** What the workbook is to remember from then on. */
  readonly settings?: readonly SettingChange[];
  /** Rows that tables gain. */
  readonly rows?: readonly AppendedRow[];
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
    const rows = await rowsToAppend(context, state, changes.rows ?? []);
    try {
      await buildSheets(context, placed, pace);
      throwIfCancelled(pace);
    } catch (error) {
      await repairIfPossible(context);
      throw error;
    }
    await orRepaired(context, () => swapSheets(context, placed, { cells, settings: changes.settings ?? [], rows }));
    pace?.progress?.(placed.length + 1, placed.length + 1);
    return placed.map(({ finalName }) => finalName);
  });
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

function refuseObstacles(state: WorkbookState, placed: readonly PlacedDraft[]): void {
  refuseStructureChange(state);
  const replaced = new Set(placed.filter(({ parked }) => parked !== null).map(({ finalName }) => finalName));
  refuseProtected(state, replaced);
  // Tables and named cells share their names; that of a replaced sheet's table is free only once the sheet is gone.
  const taken = new Set([...state.tables.map(({ name }) => name), ...state.names].map((name) => name.toLowerCase()));
  const wanted = placed.flatMap(({ draft }) => [...draft.tables, ...draft.names].map(({ name }) => name));
  const name = wanted.find((one) => taken.has(one.toLowerCase()));
  if (name !== undefined) throw new WorkbookObstacle({ kind: "name-taken", name });
}

import { dateFromSerial, serialFromDate, type CalendarDate } from "../../domain/calendar/calendar-date";
import type { CellLocation } from "../../domain/sheet/cell-location";
import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import { boundsOfDraft } from "../writing/draft-matrix";
import { editedCells } from "../guards/edited-cells";
import type { ExcelApi } from "../excel-api";
import { readBlocks } from "../reading/read-blocks";
import { refuseProtected, refuseStructureChange } from "../guards/refuse-sheet-change";
import { orRepaired, repairLeftovers } from "./repair-leftovers";
import { type AppendedRow, rowsToAppend } from "../tables/appended-row";
import { queueMarkLookup } from "../writing/sheet-mark";
import { type CellChange, removeInOneSwap } from "../writing/swap-sheets";
import { readWorkbookState, type WorkbookState } from "../workbook-state";
import type { SettingChange } from "../workbook-settings";

/** A sheet as it was written, with the name it bears. */
export interface WrittenSheet {
  readonly name: string;
  readonly draft: SheetDraft;
}

/** What changes together with the removal. */
export interface RemovalChanges {
  /** Named cells that get a date back, unless they hold another by now than `after`. */
  readonly dates?: Readonly<Record<string, { readonly before: CalendarDate; readonly after: CalendarDate }>>;
  readonly settings?: readonly SettingChange[];
  /** Rows that tables gain. */
  readonly rows?: readonly AppendedRow[];
  /** Table that gains rows with every operation: those after the rows that were written with its sheet are no edits. */
  readonly growing?: string;
}

/** Why sheets were not removed: cells that were edited since, and other sheets of ours that rest on their tables. Both empty where they were removed. */
export interface WhyKept {
  readonly edited: readonly CellLocation[];
  readonly users: readonly string[];
}

/** Removes sheets of ours that nobody wrote into since, all of them or none. Those that are gone already are passed over. */
export async function removeWritten(excel: ExcelApi, sheets: readonly WrittenSheet[], changes: RemovalChanges): Promise<WhyKept> {
  return excel.run(async (context) => {
    await repairLeftovers(context);
    const state = await readWorkbookState(context);
    const standing = sheets.filter(({ name }) => state.sheets.some((sheet) => sheet.name === name));
    refuseStructureChange(state);
    refuseProtected(state, new Set(standing.map(({ name }) => name)));
    const why = await whyKept(context, state, standing, changes.growing ?? null);
    if (why.edited.length + why.users.length > 0) return why;
    const cells = await cellsBack(context, state, changes.dates ?? {});
    const names = standing.map(({ name }) => name);
    const rows = await rowsToAppend(context, state, changes.rows ?? [], names);
    const isLastVisible = state.sheets.every(({ name, visible }) => !visible || names.includes(name));
    const swap = () => removeInOneSwap(context, names, { cells, settings: changes.settings ?? [], rows, isLastVisible });
    await orRepaired(context, swap, names);
    return why;
  });
}

async function whyKept(
  context: Excel.RequestContext,
  state: WorkbookState,
  standing: readonly WrittenSheet[],
  growing: string | null,
): Promise<WhyKept> {
  const { worksheets } = context.workbook;
  const areas = standing.map(({ name }) => {
    const used = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return used;
  });
  const hasTables = standing.some(({ draft }) => draft.tables.length > 0);
  const others = hasTables ? state.sheets.filter(({ name }) => !standing.some((one) => one.name === name)) : [];
  const marks = others.map(({ name }) => queueMarkLookup(worksheets.getItem(name)));
  await context.sync();
  const wanted = standing.map(({ name, draft }, i) => {
    const used = areas[i] as Excel.Range;
    const bounds = boundsOfDraft(draft);
    const rowCount = Math.max(bounds.bottom, used.isNullObject ? 0 : used.rowIndex + used.rowCount);
    const columnCount = Math.max(bounds.right, used.isNullObject ? 0 : used.columnIndex + used.columnCount);
    return { range: worksheets.getItem(name).getRangeByIndexes(0, 0, rowCount, columnCount), rowCount, columnCount };
  });
  const read = await readBlocks(context, wanted, ["formulas"]);
  return {
    edited: standing.flatMap(({ name, draft }, i) =>
      editedCells(name, draft, read[i]?.formulas ?? []).filter((cell) => !isGrown(cell, draft, growing)),
    ),
    users: others.filter((_, i) => marks[i]?.isNullObject === false).map(({ name }) => name),
  };
}

function isGrown({ row, column }: CellLocation, { tables }: SheetDraft, growing: string | null): boolean {
  const range = tables.find(({ name }) => name === growing)?.range;
  return range !== undefined && row > range.bottom && column >= range.left && column <= range.right;
}

/** The named cells that still hold the day that came with the sheets. */
async function cellsBack(
  context: Excel.RequestContext,
  state: WorkbookState,
  dates: NonNullable<RemovalChanges["dates"]>,
): Promise<CellChange[]> {
  const there = Object.entries(dates).filter(([name]) => state.names.includes(name));
  if (there.length === 0) return [];
  const ranges = there.map(([name]) => context.workbook.names.getItem(name).getRange());
  ranges.forEach((range) => range.load("values,worksheet/name"));
  await context.sync();
  return there.flatMap(([name, { before, after }], i) => {
    const now = ranges[i]?.values[0]?.[0] as CellChange["before"];
    if (typeof now !== "number" || dateFromSerial(now) !== after) return [];
    refuseProtected(state, new Set([ranges[i]?.worksheet.name ?? ""]));
    return [{ name, before: now, after: serialFromDate(before) }];
  });
}

import type { SheetDraft } from "../domain/sheet/sheet-draft";
import { boundsOfDraft, draftedValues } from "./draft-matrix";
import { type ExcelApi, type Pace, throwIfCancelled } from "./excel-api";
import { repairLeftovers, temporaryName } from "./temporary-sheets";
import { WorkbookObstacle } from "./workbook-obstacle";
import { readWorkbookState, type WorkbookState } from "./workbook-state";
import { queueLooks, queueNumberFormats, rangeOf } from "./write-looks";
import { queueCharts, queuePage } from "./write-page";
import { queueRules } from "./write-rules";
import { writeFormulas, writePlainValues } from "./write-values";

/** A draft with the name its sheet will bear in this workbook, and the sheet it takes the place of. */
interface PlacedDraft {
  readonly draft: SheetDraft;
  readonly finalName: string;
  readonly temporary: string;
  readonly replaces: string | null;
}

/** Longest name that Excel gives a sheet. */
const NAME_LENGTH = 31;

/**
 * Writes drafts as new sheets, all or nothing: under temporary names first, named rightly at the end.
 * `replaces` names sheets of ours that the draft of the same name takes the place of. Returns the names the sheets bear.
 */
export async function writeSheets(
  excel: ExcelApi,
  drafts: readonly SheetDraft[],
  replaces: ReadonlySet<string>,
  pace?: Pace,
): Promise<string[]> {
  return excel.run(async (context) => {
    await repairLeftovers(context);
    const state = await readWorkbookState(context);
    const placed = placeDrafts(drafts, state, replaces);
    refuseObstacles(state, placed);
    try {
      await buildSheets(context, placed, pace);
      throwIfCancelled(pace);
      await swapSheets(context, placed, state);
    } catch (error) {
      await repairLeftovers(context);
      throw error;
    }
    return placed.map(({ finalName }) => finalName);
  });
}

function placeDrafts(
  drafts: readonly SheetDraft[],
  state: WorkbookState,
  replaces: ReadonlySet<string>,
): PlacedDraft[] {
  const taken = new Set(state.sheets.map(({ name }) => name.toLowerCase()));
  return drafts.map((draft, i) => {
    const replaced = state.sheets.find(
      ({ name }) => name.toLowerCase() === draft.name.toLowerCase() && replaces.has(name),
    );
    const finalName = replaced ? replaced.name : freeName(draft.name, taken);
    taken.add(finalName.toLowerCase());
    return { draft, finalName, temporary: temporaryName(i), replaces: replaced?.name ?? null };
  });
}

/** The name wanted, or with " (sổ)", " (sổ 2)" … behind it where a sheet is called so already. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 0; ; n++) {
    const suffix = n === 0 ? "" : n === 1 ? " (sổ)" : ` (sổ ${n})`;
    const name = wanted.slice(0, NAME_LENGTH - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function refuseObstacles(state: WorkbookState, placed: readonly PlacedDraft[]): void {
  if (state.readOnly) throw new WorkbookObstacle({ kind: "workbook-read-only" });
  if (state.structureProtected) throw new WorkbookObstacle({ kind: "workbook-protected" });
  const replaced = new Set(placed.map((draft) => draft.replaces));
  const guarded = state.sheets.find((sheet) => sheet.isProtected && replaced.has(sheet.name));
  if (guarded) throw new WorkbookObstacle({ kind: "sheet-protected", sheet: guarded.name });
  for (const { draft } of placed) {
    for (const table of draft.tables) {
      const owner = state.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
      if (owner && !replaced.has(owner.sheet)) throw new WorkbookObstacle({ kind: "name-taken", name: table.name });
    }
    for (const { name } of draft.names) {
      if (state.names.some((known) => known.toLowerCase() === name.toLowerCase()))
        throw new WorkbookObstacle({ kind: "name-taken", name });
    }
  }
}

async function buildSheets(context: Excel.RequestContext, placed: readonly PlacedDraft[], pace?: Pace): Promise<void> {
  const { worksheets } = context.workbook;
  const steps = placed.length * 2;
  for (const [i, { draft, temporary }] of placed.entries()) {
    throwIfCancelled(pace);
    const sheet = worksheets.add(temporary);
    queueNumberFormats(sheet, draft);
    await writePlainValues(context, { sheet, row: 1, column: 1 }, draftedValues(draft, boundsOfDraft(draft)));
    for (const table of draft.tables) {
      const added = sheet.tables.add(rangeOf(sheet, table.range), true);
      added.name = table.name;
      if (table.style !== undefined) added.style = table.style;
      if (table.banded !== undefined) added.showBandedRows = table.banded;
    }
    queueRules(context.workbook, sheet, draft);
    await context.sync();
    pace?.progress?.(i + 1, steps);
  }
  for (const [i, { draft, temporary }] of placed.entries()) {
    throwIfCancelled(pace);
    const sheet = worksheets.getItem(temporary);
    await writeFormulas(context, { sheet, row: 1, column: 1 }, draftedValues(draft, boundsOfDraft(draft)));
    queueCalculatedColumns(sheet, draft);
    queueLooks(sheet, draft);
    if (draft.page) queuePage(sheet, draft.page);
    queueCharts(sheet, draft);
    await context.sync();
    pace?.progress?.(placed.length + i + 1, steps);
  }
}

function queueCalculatedColumns(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const table of draft.tables) {
    for (const [heading, formula] of Object.entries(table.calculatedColumns ?? {})) {
      sheet.tables.getItem(table.name).columns.getItem(heading).getDataBodyRange().formulas = [[formula]];
    }
  }
}

/** The only step that touches what stood before: one request that removes what is replaced and gives the names. */
async function swapSheets(
  context: Excel.RequestContext,
  placed: readonly PlacedDraft[],
  state: WorkbookState,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { temporary, finalName, replaces } of placed) {
    const sheet = worksheets.getItem(temporary);
    if (replaces !== null) {
      const old = state.sheets.findIndex(({ name }) => name === replaces);
      worksheets.getItem(replaces).delete();
      sheet.position = old;
    }
    sheet.name = finalName;
  }
  const shown = placed[0];
  if (shown) worksheets.getItem(shown.finalName).activate();
  await context.sync();
}

/** Names that sheets of these names would bear in the open workbook, in order. */
export async function namesForSheets(excel: ExcelApi, wanted: readonly string[]): Promise<string[]> {
  return excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    const taken = new Set(context.workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
    return wanted.map((name) => {
      const free = freeName(name, taken);
      taken.add(free.toLowerCase());
      return free;
    });
  });
}

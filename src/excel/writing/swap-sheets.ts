import type { PlacedDraft } from "./place-drafts";
import { parkedName } from "./temporary-names";
import { SWAP_KEY, type SwapPlan } from "./swap-plan";
import { queueAppended, type RowToAppend } from "../tables/appended-row";
import { queueSettings, type SettingChange } from "../workbook-settings";

/** A named cell that gets another value in the moment of the swap, with what it holds now. */
export interface CellChange {
  readonly name: string;
  readonly before: string | number | boolean;
  readonly after: number;
}

/** What changes in the same request as the sheets. */
export interface SwappedTogether {
  readonly cells: readonly CellChange[];
  readonly settings: readonly SettingChange[];
  readonly rows: readonly RowToAppend[];
}

/**
 * The only step that touches what stood before, in one request: the replaced sheets step aside, the new ones get their names,
 * and only then the replaced ones go. The plan of it stands in the workbook from its first action to its last.
 */
export async function swapSheets(context: Excel.RequestContext, placed: readonly PlacedDraft[], together: SwappedTogether): Promise<void> {
  const { worksheets, settings } = context.workbook;
  settings.add(SWAP_KEY, planOf(placed, together));
  queueTogether(context.workbook, together);
  for (const { finalName, parked } of placed) {
    if (parked !== null) worksheets.getItem(finalName).name = parked;
  }
  for (const { temporary, finalName, position } of placed) {
    const sheet = worksheets.getItem(temporary);
    if (position !== null) sheet.position = position;
    sheet.name = finalName;
  }
  for (const { parked } of placed) {
    if (parked !== null) worksheets.getItem(parked).delete();
  }
  const shown = placed[0];
  if (shown) worksheets.getItem(shown.finalName).activate();
  settings.getItem(SWAP_KEY).delete();
  await context.sync();
}

/** Removes sheets with the names that point into them, in one request: first all of them step aside, then they go. */
export async function removeInOneSwap(
  context: Excel.RequestContext,
  sheets: readonly string[],
  together: SwappedTogether & { readonly isLastVisible: boolean },
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const bound = names.items.filter(({ formula }) => sheets.some((sheet) => pointsInto(String(formula), sheet)));
  const aside = sheets.map((finalName, i) => ({ temporary: null, finalName, parked: parkedName(i) }));
  settings.add(SWAP_KEY, { sheets: aside, names: [], ...before(together) } satisfies SwapPlan);
  queueTogether(context.workbook, together);
  if (together.isLastVisible) worksheets.add();
  for (const { finalName, parked } of aside) worksheets.getItem(finalName).name = parked;
  for (const item of bound) item.delete();
  for (const { parked } of aside) worksheets.getItem(parked).delete();
  settings.getItem(SWAP_KEY).delete();
  await context.sync();
}

const pointsInto = (formula: string, sheet: string): boolean =>
  formula.startsWith(`=${sheet}!`) || formula.startsWith(`='${sheet.replaceAll("'", "''")}'!`);

function queueTogether(workbook: Excel.Workbook, { cells, settings, rows }: SwappedTogether): void {
  queueSettings(workbook, settings);
  for (const { name, after } of cells) workbook.names.getItem(name).getRange().values = [[after]];
  queueAppended(workbook, rows);
}

function planOf(placed: readonly PlacedDraft[], together: SwappedTogether): SwapPlan {
  return {
    sheets: placed.map(({ temporary, finalName, parked }) => ({ temporary, finalName, parked })),
    names: placed.flatMap(({ draft }) => draft.names.map(({ name }) => name)),
    ...before(together),
  };
}

/** What a swap found of the things that change together with the sheets. */
const before = ({ cells, settings, rows }: SwappedTogether): Pick<SwapPlan, "cells" | "settings" | "rows"> => ({
  cells: cells.map(({ name, before }) => ({ name, before })),
  settings: settings.map(({ key, before }) => ({ key, before })),
  rows: rows.map(({ table, before }) => ({ table, before })),
});

import type { PlacedDraft } from "./place-drafts";
import { parkedName } from "./temporary-names";
import { SWAP_KEY, type SwapPlan } from "./swap-plan";
import { queueSettings, type SettingChange } from "../workbook-settings";

/** A named cell that gets another value in the moment of the swap, with what it holds now. */
export interface CellChange {
  readonly name: string;
  readonly before: string | number | boolean;
  readonly after: number;
}

/**
 * The only step that touches what stood before, in one request: the replaced sheets step aside, the new ones get their names,
 * and only then the replaced ones go. The plan of it stands in the workbook from its first action to its last.
 */
export async function swapSheets(
  context: Excel.RequestContext,
  placed: readonly PlacedDraft[],
  cells: readonly CellChange[],
  remembered: readonly SettingChange[],
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  settings.add(SWAP_KEY, planOf(placed, cells, remembered));
  queueSettings(context.workbook, remembered);
  for (const { name, after } of cells) names.getItem(name).getRange().values = [[after]];
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
  together: { readonly cells: readonly CellChange[]; readonly settings: readonly SettingChange[]; readonly isLastVisible: boolean },
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const bound = names.items.filter(({ formula }) => sheets.some((sheet) => pointsInto(String(formula), sheet)));
  const aside = sheets.map((finalName, i) => ({ temporary: null, finalName, parked: parkedName(i) }));
  const { cells, settings: remembered } = together;
  settings.add(SWAP_KEY, { sheets: aside, names: [], cells: cellsBefore(cells), settings: settingsBefore(remembered) } satisfies SwapPlan);
  queueSettings(context.workbook, remembered);
  for (const { name, after } of cells) names.getItem(name).getRange().values = [[after]];
  if (together.isLastVisible) worksheets.add();
  for (const { finalName, parked } of aside) worksheets.getItem(finalName).name = parked;
  for (const item of bound) item.delete();
  for (const { parked } of aside) worksheets.getItem(parked).delete();
  settings.getItem(SWAP_KEY).delete();
  await context.sync();
}

const pointsInto = (formula: string, sheet: string): boolean =>
  formula.startsWith(`=${sheet}!`) || formula.startsWith(`='${sheet.replaceAll("'", "''")}'!`);

function planOf(placed: readonly PlacedDraft[], cells: readonly CellChange[], remembered: readonly SettingChange[]): SwapPlan {
  return {
    sheets: placed.map(({ temporary, finalName, parked }) => ({ temporary, finalName, parked })),
    names: placed.flatMap(({ draft }) => draft.names.map(({ name }) => name)),
    cells: cellsBefore(cells),
    settings: settingsBefore(remembered),
  };
}

const cellsBefore = (cells: readonly CellChange[]) => cells.map(({ name, before }) => ({ name, before }));
const settingsBefore = (settings: readonly SettingChange[]) => settings.map(({ key, before }) => ({ key, before }));

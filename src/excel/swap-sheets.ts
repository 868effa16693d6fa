import type { PlacedDraft } from "./place-drafts";
import { SWAP_KEY, type SwapPlan } from "./swap-plan";

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
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  settings.add(SWAP_KEY, planOf(placed, cells));
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

function planOf(placed: readonly PlacedDraft[], cells: readonly CellChange[]): SwapPlan {
  return {
    sheets: placed.map(({ temporary, finalName, parked }) => ({ temporary, finalName, parked })),
    names: placed.flatMap(({ draft }) => draft.names.map(({ name }) => name)),
    cells: cells.map(({ name, before }) => ({ name, before })),
  };
}

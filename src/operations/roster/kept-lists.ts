import { valueText } from "../../domain/ledger/same-value";
import { readSetting, writeSetting } from "../../excel/workbook-settings";
import type { DoneOperation, LedgerUndo, SettingTurn } from "../undo/way-back";
import type { Workshop } from "../workshop";

/** A list that the workbook remembers under a key, as it is to be from now on. */
export interface KeptList {
  readonly key: string;
  readonly list: readonly unknown[];
}

/** What keeping lists changes in what the workbook remembers. */
export async function turnsOf(shop: Workshop, lists: readonly KeptList[]): Promise<SettingTurn[]> {
  const turns: SettingTurn[] = [];
  for (const { key, list } of lists) turns.push({ key, before: await listOf(shop, key), after: list });
  return turns;
}

/** The remembered lists without what a change added and with what it took out; what came since stays. Lists in which nothing is to be taken back are left out. */
export async function listsBack(shop: Workshop, turns: readonly SettingTurn[]): Promise<KeptList[]> {
  const back: KeptList[] = [];
  for (const turn of turns) {
    const list = listBack(turn, (await listOf(shop, turn.key)) ?? []);
    if (list) back.push({ key: turn.key, list });
  }
  return back;
}

function listBack({ before, after }: SettingTurn, now: readonly unknown[]): readonly unknown[] | null {
  const textsOf = (list: readonly unknown[]) => new Set(list.map(valueText));
  const [wereThere, areThere, came] = [textsOf(before ?? []), textsOf(now), textsOf(after)];
  const stays = now.filter((entry) => wereThere.has(valueText(entry)) || !came.has(valueText(entry)));
  const back = (before ?? []).filter((entry) => !came.has(valueText(entry)) && !areThere.has(valueText(entry)));
  return stays.length === now.length && back.length === 0 ? null : [...back, ...stays];
}

async function listOf(shop: Workshop, key: string): Promise<readonly unknown[] | null> {
  const kept = await readSetting(shop.excel, key);
  return Array.isArray(kept) ? (kept as unknown[]) : null;
}

/** Keeps a list in the workbook and changes nothing else; answers the way back. */
export async function keepOnly(shop: Workshop, operation: DoneOperation, kept: KeptList): Promise<LedgerUndo> {
  const settings = await turnsOf(shop, [kept]);
  await writeSetting(shop.excel, kept.key, kept.list);
  return { kind: "ledger", operation, turn: { before: {}, after: {} }, settings };
}

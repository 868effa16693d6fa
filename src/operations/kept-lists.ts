import { readSetting, writeSetting } from "../excel/workbook-settings";
import { valueText } from "../domain/ledger/same-value";
import type { Workshop } from "./workshop";

/** A list that the workbook remembers under a key, as it is to be from now on. */
export interface KeptList {
  readonly key: string;
  readonly list: readonly unknown[];
}

/** A remembered list before and after a change. */
export interface SettingTurn {
  readonly key: string;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

/** Keeps a list in the workbook; answers how it was before. */
export async function keepList(shop: Workshop, { key, list }: KeptList): Promise<SettingTurn> {
  const before = await listOf(shop, key);
  await writeSetting(shop.excel, key, list);
  return { key, before, after: list };
}

/** The remembered list without what a change added and with what it took out; what came since stays. Null where nothing is to be taken back. */
export async function listBack(shop: Workshop, { key, before, after }: SettingTurn): Promise<KeptList | null> {
  const now = await listOf(shop, key);
  const [wereThere, areThere, came] = [before, now, after].map((list) => new Set(list.map(valueText))) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const stays = now.filter((entry) => wereThere.has(valueText(entry)) || !came.has(valueText(entry)));
  const back = before.filter((entry) => !came.has(valueText(entry)) && !areThere.has(valueText(entry)));
  return stays.length === now.length && back.length === 0 ? null : { key, list: [...back, ...stays] };
}

async function listOf(shop: Workshop, key: string): Promise<readonly unknown[]> {
  const kept = await readSetting(shop.excel, key);
  return Array.isArray(kept) ? (kept as unknown[]) : [];
}

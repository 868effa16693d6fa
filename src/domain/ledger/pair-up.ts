import type { LedgerList } from "./ledger";
import { valueText } from "./same-value";

type LedgerRecord = Readonly<Record<string, unknown>>;

/** What a record keeps while its other fields are edited. */
const KEY: Readonly<Record<LedgerList, readonly string[]>> = {
  units: ["id"],
  targets: ["id"],
  activities: ["id"],
  households: ["id"],
  progress: ["targetId"],
  allocationRules: ["item", "colour", "recipientKind"],
  distributions: ["recipientKind", "recipient", "item", "colour"],
  visits: ["no"],
};

/** Finds the records of one list in another state of it, by index: first those that are wholly alike, then, unless that is not wanted, those of the same key in their order. */
export function pairUp(
  list: LedgerList,
  from: readonly LedgerRecord[],
  to: readonly LedgerRecord[],
  byKey = true,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pass = (textOf: (record: LedgerRecord) => string): void => {
    const open = new Map<string, number[]>();
    to.forEach((record, index) => {
      if (taken.has(index)) return;
      const text = textOf(record);
      const same = open.get(text);
      if (same) same.push(index);
      else open.set(text, [index]);
    });
    for (const waiting of open.values()) waiting.reverse();
    from.forEach((record, index) => {
      if (pairs.has(index)) return;
      const partner = open.get(textOf(record))?.pop();
      if (partner === undefined) return;
      pairs.set(index, partner);
      taken.add(partner);
    });
  };
  pass(valueText);
  if (byKey) pass((record) => valueText(KEY[list].map((field) => record[field])));
  return pairs;
}

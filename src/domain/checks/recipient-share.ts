import type { Distribution } from "../ledger/distribution";
import { itemName, shareKey } from "../roster/same-item";

/** All that one recipient has of one item and colour: how many, and the rows (indexes in the list) that say so. */
export interface RecipientShare {
  readonly recipient: string;
  readonly recipientKind: Distribution["recipientKind"];
  readonly item: string;
  readonly colour: string | null;
  readonly quantity: number | null;
  readonly rows: readonly number[];
}

/** What a row hands out: received where that is known, else allocated. */
export function quantityOf({ received, allocated }: Distribution): number | null {
  return received ?? allocated;
}

/** Adds up the rows of each recipient (partial deliveries), item and colour by colour. */
export function recipientShares(
  distributions: readonly Distribution[],
  of: (distribution: Distribution) => number | null = quantityOf,
): readonly RecipientShare[] {
  const shares = new Map<string, { first: Distribution; quantity: number | null; rows: number[] }>();
  distributions.forEach((distribution, index) => {
    const key = `${distribution.recipientKind} ${shareKey(distribution)}`;
    const share = shares.get(key) ?? { first: distribution, quantity: null, rows: [] };
    const quantity = of(distribution);
    share.quantity = quantity === null ? share.quantity : (share.quantity ?? 0) + quantity;
    share.rows.push(index);
    shares.set(key, share);
  });
  return [...shares.values()].map(({ first, quantity, rows }) => ({
    recipient: first.recipient,
    recipientKind: first.recipientKind,
    item: first.item,
    colour: first.colour,
    quantity,
    rows,
  }));
}

/** The same with all colours of an item together; a row without colour beside coloured ones is their total and is not added again. */
export function sharesOfAllColours(shares: readonly RecipientShare[]): readonly RecipientShare[] {
  const byItem = new Map<string, RecipientShare[]>();
  for (const share of shares) {
    const key = JSON.stringify([share.recipientKind, share.recipient, itemName(share.item)]);
    byItem.set(key, [...(byItem.get(key) ?? []), share]);
  }
  return [...byItem.values()].flatMap((parts) => {
    const first = parts[0];
    if (first === undefined) return [];
    const plain = parts.find(({ colour }) => colour === null);
    const known = (plain ? [plain] : parts).flatMap(({ quantity }) => quantity ?? []);
    const quantity = known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
    return [{ ...first, colour: null, quantity, rows: plain ? plain.rows : parts.flatMap(({ rows }) => rows) }];
  });
}

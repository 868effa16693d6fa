import type { AllocationRule, Distribution } from "../ledger/distribution";
import { itemName, shareKey } from "../roster/same-item";
import { foldText } from "../vietnamese/fold-text";

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

/** Words that name the thing in general and do not tell one item from another. */
const GENERAL = new Set(["thùng", "rác", "đựng", "chiếc", "cái", "loại", "lít", "l"]);

function itemWords(item: string): ReadonlySet<string> {
  return new Set(
    itemName(item)
      .split(" ")
      .filter((word) => !GENERAL.has(word)),
  );
}

/** Whether two names mean one item: the general words ("thùng rác") are left out. */
export function isSameItem(rule: string, item: string): boolean {
  const [wanted, given] = [itemWords(rule), itemWords(item)];
  return (
    itemName(rule) === itemName(item) ||
    wanted.size === 0 ||
    given.size === 0 ||
    [...given].every((word) => wanted.has(word)) ||
    [...wanted].every((word) => given.has(word))
  );
}

function isSameColour(rule: string | null, colour: string | null): boolean {
  return rule === null || (colour !== null && foldText(rule).replace(/^màu /, "") === foldText(colour).replace(/^màu /, ""));
}

/** Whether a rule is about something handed out; a rule without colour is about all colours. */
export function isRuleFor(rule: AllocationRule, share: Pick<RecipientShare, "recipientKind" | "item" | "colour">): boolean {
  return rule.recipientKind === share.recipientKind && isSameItem(rule.item, share.item) && isSameColour(rule.colour, share.colour);
}

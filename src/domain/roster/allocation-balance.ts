import type { AllocationRule, Distribution } from "../ledger/distribution";
import type { Ledger } from "../ledger/ledger";
import { itemKey, shareKey } from "./same-item";

/** What one recipient is meant to get of one item and colour, and has by now (returns taken off). */
export interface RecipientBalance {
  readonly recipient: string;
  readonly recipientKind: Distribution["recipientKind"];
  readonly item: string;
  readonly colour: string | null;
  /** Null where nothing was allocated, only handed out. */
  readonly allocated: number | null;
  readonly received: number;
  /** Came back broken, whether it was exchanged or not. */
  readonly broken: number;
  /** Last day on which something was received. */
  readonly lastDate: string | null;
}

interface Sums {
  readonly recipients: number;
  /** Recipients that have all that was allocated to them. */
  readonly complete: number;
  readonly allocated: number;
  readonly received: number;
  readonly broken: number;
}

/** Totals of one item and colour: supplied, allocated, received, also by unit (thôn, xóm, tổ; "" where none is known, null for public places). */
export interface ItemBalance extends Sums {
  readonly item: string;
  readonly colour: string | null;
  readonly recipientKind: Distribution["recipientKind"];
  readonly supply: number | null;
  /** Still in store of what was supplied: all but what recipients have and what is broken; below nothing where too much was handed out, null where the supply is not known. */
  readonly left: number | null;
  readonly units: readonly (Sums & { readonly unit: string | null })[];
}

/** Each recipient's balance, in the order of the ledger. */
export function recipientBalances(distributions: readonly Distribution[]): readonly RecipientBalance[] {
  const balances = new Map<string, RecipientBalance>();
  for (const line of distributions) {
    const { recipient, recipientKind, item, colour } = line;
    const known = balances.get(shareKey(line)) ?? {
      recipient,
      recipientKind,
      item,
      colour,
      allocated: null,
      received: 0,
      broken: 0,
      lastDate: null,
    };
    const receivedOn = (line.received ?? 0) > 0 ? line.receivedDate : null;
    balances.set(shareKey(line), {
      ...known,
      allocated: line.allocated === null ? known.allocated : (known.allocated ?? 0) + line.allocated,
      received: known.received + (line.received ?? 0),
      broken: known.broken + (line.broken ?? 0),
      lastDate: receivedOn !== null && receivedOn > (known.lastDate ?? "") ? receivedOn : known.lastDate,
    });
  }
  return [...balances.values()];
}

/** What a recipient still has to get; nothing where nothing was allocated. */
export function outstanding({ allocated, received }: Pick<RecipientBalance, "allocated" | "received">): number {
  return Math.max(0, (allocated ?? 0) - received);
}

function sums(balances: readonly RecipientBalance[]): Sums {
  const total = (of: (one: RecipientBalance) => number) => balances.reduce((sum, one) => sum + of(one), 0);
  return {
    recipients: balances.length,
    complete: balances.filter((one) => one.received > 0 && outstanding(one) === 0).length,
    allocated: total(({ allocated }) => allocated ?? 0),
    received: total(({ received }) => received),
    broken: total(({ broken }) => broken),
  };
}

function grouped<K>(balances: readonly RecipientBalance[], keyOf: (one: RecipientBalance) => K): Map<K, RecipientBalance[]> {
  const groups = new Map<K, RecipientBalance[]>();
  for (const one of balances) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Totals by item, colour and unit, against what was supplied. */
export function itemBalances({ households, distributions, allocationRules }: Ledger): readonly ItemBalance[] {
  const unitOf = new Map(households.map(({ id, unit }) => [id, unit ?? ""]));
  const items = grouped(recipientBalances(distributions), (one) => `${one.recipientKind} ${itemKey(one)}`);
  return [...items.values()].flatMap((balances) => {
    const [first] = balances;
    if (!first) return [];
    const { item, colour, recipientKind } = first;
    const isOwn = (rule: AllocationRule) => rule.recipientKind === recipientKind && itemKey(rule) === itemKey(first);
    const supply = allocationRules.find(isOwn)?.supply ?? null;
    const all = sums(balances);
    const units = grouped(balances, ({ recipient }) => (recipientKind === "site" ? null : (unitOf.get(recipient) ?? "")));
    return [
      {
        item,
        colour,
        recipientKind,
        supply,
        left: supply === null ? null : supply - all.received - all.broken,
        ...all,
        units: [...units].map(([unit, own]) => ({ unit, ...sums(own) })),
      },
    ];
  });
}

import type { AllocationRule, Distribution } from "../../ledger/distribution";
import type { Ledger } from "../../ledger/ledger";
import { groupedBy } from "../grouped-by";
import type { Check, IssueWith } from "../check";
import type { CheckSettings } from "../check-settings";
import { recipientNames } from "../recipient-name";
import { recipientShares, sharesOfAllColours, type RecipientShare } from "../recipient-share";
import { isRuleFor } from "../../roster/rule-for";
import { distributionPlace } from "../record-place";

type Mismatch = IssueWith<"allocation/quantity-mismatch">;

/** Fewer rows than this have no habit that one of them could break. */
const FEWEST_ROWS = 5;
const LIKE_SHARE = 0.8;

function mismatch(
  share: RecipientShare,
  name: string,
  expected: number,
  distributions: readonly Distribution[],
  more: Partial<Mismatch["facts"]>,
): Mismatch {
  const fieldOf = (row: number): string => (distributions[row]?.received === null ? "allocated" : "received");
  return {
    code: "allocation/quantity-mismatch",
    severity: share.recipientKind === "site" && more.basis === "list" ? "warning" : "error",
    at: share.rows.map((row) => distributionPlace(row, fieldOf(row))),
    facts: { recipient: name, item: share.item, expected, found: share.quantity ?? 0, ...more },
  };
}

/** The quantity that at least the share of rows have; null where there is no such habit. */
function habitOf(shares: readonly RecipientShare[], likeShare: number): { readonly quantity: number; readonly alike: number } | null {
  const counts = new Map<number, number>();
  for (const { quantity } of shares) if (quantity !== null) counts.set(quantity, (counts.get(quantity) ?? 0) + 1);
  const [quantity, alike] = [...counts.entries()].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
  return shares.length >= FEWEST_ROWS && alike >= likeShare * shares.length && alike < shares.length ? { quantity, alike } : null;
}

type MismatchOf = (share: RecipientShare, expected: number, more: Partial<Mismatch["facts"]>) => Mismatch;

function againstRules(shares: readonly RecipientShare[], rules: readonly AllocationRule[], mismatchOf: MismatchOf): readonly Mismatch[] {
  return shares.flatMap((share) =>
    rules
      .filter((rule) => isRuleFor(rule, share) && rule.perRecipient !== share.quantity)
      .map((rule) => mismatchOf(share, rule.perRecipient as number, { basis: "rule" })),
  );
}

function againstHabit(shares: readonly RecipientShare[], likeShare: number, mismatchOf: MismatchOf): readonly Mismatch[] {
  const lists = groupedBy(shares, ({ recipientKind, item, colour }) => JSON.stringify([recipientKind, item, colour]));
  return [...lists.values()].flatMap((list) => {
    const habit = habitOf(list, likeShare);
    if (habit === null) return [];
    return list
      .filter(({ quantity }) => quantity !== habit.quantity)
      .map((share) => mismatchOf(share, habit.quantity, { basis: "list", alike: habit.alike, listed: list.length }));
  });
}

function knownShares({ distributions }: Ledger): {
  readonly byColour: readonly RecipientShare[];
  readonly whole: readonly RecipientShare[];
} {
  const byColour = recipientShares(distributions).filter(({ quantity }) => quantity !== null);
  return { byColour, whole: sharesOfAllColours(byColour) };
}

/**
 * A recipient with another quantity than the plan gives each (sai số lượng).
 * Where no rule names a quantity, the list itself is the measure: a row that differs from what nearly all rows have.
 */
export const checkQuantityMismatch: Check<"allocation/quantity-mismatch"> = (ledger, { likeShare = LIKE_SHARE }: CheckSettings) => {
  const nameOf = recipientNames(ledger.households);
  const mismatchOf: MismatchOf = (share, expected, more) => mismatch(share, nameOf(share), expected, ledger.distributions, more);
  const { byColour, whole } = knownShares(ledger);
  const rules = ledger.allocationRules.filter(({ perRecipient }) => perRecipient !== null);
  const coloured = againstRules(
    byColour,
    rules.filter(({ colour }) => colour !== null),
    mismatchOf,
  );
  const all = againstRules(
    whole,
    rules.filter(({ colour }) => colour === null),
    mismatchOf,
  );
  const unruled = whole.filter(
    (share) => !rules.some((rule) => rule.recipientKind === share.recipientKind && isRuleFor({ ...rule, colour: null }, share)),
  );
  return [...coloured, ...all, ...againstHabit(unruled, likeShare, mismatchOf)];
};

import type { AllocationRule } from "../../ledger/distribution";
import type { Ledger } from "../../ledger/ledger";
import type { Check } from "../check";
import { recipientShares, sharesOfAllColours, type RecipientShare } from "../recipient-share";
import { isRuleFor } from "../../roster/rule-for";
import { distributionPlace } from "../record-place";

/** The shares that a rule adds up: of its colour, or of all colours together. */
export function sharesUnder(
  rule: AllocationRule,
  { distributions }: Pick<Ledger, "distributions">,
  of?: Parameters<typeof recipientShares>[1],
): readonly RecipientShare[] {
  const shares = recipientShares(distributions, of);
  return (rule.colour === null ? sharesOfAllColours(shares) : shares).filter((share) => isRuleFor(rule, share));
}

/** A list that adds up to another number than the plan fixes (tổng không khớp); while rows are still empty only too much is wrong. */
export const checkTotalMismatch: Check<"allocation/total-mismatch"> = (ledger) =>
  ledger.allocationRules.flatMap((rule) => {
    if (rule.total === null) return [];
    const shares = sharesUnder(rule, ledger, ({ allocated, received }) => allocated ?? received);
    const found = shares.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
    const complete = shares.length > 0 && shares.every(({ quantity }) => quantity !== null);
    if (found === rule.total || (found < rule.total && !complete)) return [];
    const at = shares.flatMap(({ rows }) => rows).map((row) => distributionPlace(row, "received"));
    return [
      {
        code: "allocation/total-mismatch",
        severity: "error",
        at,
        facts: { item: rule.item, colour: rule.colour, expected: rule.total, found },
      },
    ];
  });

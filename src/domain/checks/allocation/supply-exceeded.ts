import type { Check } from "../check";
import { distributionPlace } from "../record-place";
import { sharesUnder } from "./total-mismatch";

/** More handed out than was delivered (cấp vượt số nhận về). */
export const checkSupplyExceeded: Check<"allocation/supply-exceeded"> = (ledger) =>
  ledger.allocationRules.flatMap((rule) => {
    if (rule.supply === null) return [];
    const shares = sharesUnder(rule, ledger);
    const found = shares.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
    if (found <= rule.supply) return [];
    const at = shares.flatMap(({ rows }) => rows).map((row) => distributionPlace(row, "received"));
    return [
      {
        code: "allocation/supply-exceeded",
        severity: "error",
        at,
        facts: { item: rule.item, colour: rule.colour, supply: rule.supply, found },
      },
    ];
  });

import type { Check } from "../check";
import { distributionPlace } from "../record-place";
import { sharesUnder } from "./total-mismatch";

/** More handed out than was delivered (cấp vượt số nhận về); what came back broken was handed out too. */
export const checkSupplyExceeded: Check<"allocation/supply-exceeded"> = (ledger) =>
  ledger.allocationRules.flatMap((rule) => {
    if (rule.supply === null) return [];
    const shares = sharesUnder(rule, ledger);
    const rows = shares.flatMap((share) => share.rows);
    const broken = rows.reduce((sum, row) => sum + (ledger.distributions[row]?.broken ?? 0), 0);
    const found = shares.reduce((sum, { quantity }) => sum + (quantity ?? 0), broken);
    if (found <= rule.supply) return [];
    return [
      {
        code: "allocation/supply-exceeded",
        severity: "error",
        at: rows.map((row) => distributionPlace(row, "received")),
        facts: { item: rule.item, colour: rule.colour, supply: rule.supply, found, ...(broken > 0 ? { broken } : {}) },
      },
    ];
  });

import type { Check } from "../check";
import { earlierLookup } from "../earlier-receipt";
import { recipientShares, sharesOfAllColours } from "../recipient-share";
import { isSameItem } from "../../roster/rule-for";
import { distributionPlace } from "../record-place";

/** A household that got the same under another plan or in an earlier year (đã được cấp trước đây). */
export const checkReceivedBefore: Check<"allocation/received-before"> = ({ households, distributions }, { earlierReceipts = [] }) => {
  if (earlierReceipts.length === 0) return [];
  const byId = new Map(households.map((household) => [household.id, household]));
  const receiptsOf = earlierLookup(earlierReceipts);
  return sharesOfAllColours(recipientShares(distributions)).flatMap(({ recipient, recipientKind, item, rows }) => {
    const household = recipientKind === "household" ? byId.get(recipient) : undefined;
    if (!household) return [];
    return receiptsOf(household)
      .filter((earlier) => isSameItem(item, earlier.item))
      .map(({ plan, date, quantity, file, cell }) => ({
        code: "allocation/received-before",
        severity: "warning",
        at: [distributionPlace(rows[0] ?? 0, "recipient")],
        facts: { recipient: household.headName ?? recipient, item, plan, date, quantity, file, cell },
      }));
  });
};

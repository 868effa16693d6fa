import type { Household } from "../../ledger/household";
import { foldText } from "../../vietnamese/fold-text";
import { readPersonName } from "../../vietnamese/person-name";
import { groupedBy } from "../grouped-by";
import type { Check } from "../check";
import type { EarlierReceipt } from "../check-settings";
import { distributionPlace } from "../record-place";

function isReceiver(household: Household, receipt: EarlierReceipt): boolean {
  if (household.idNumber !== null && receipt.idNumber !== null) return household.idNumber === receipt.idNumber;
  const [one, other] = [readPersonName(household.headName), readPersonName(receipt.headName)];
  return one !== null && one.key === other?.key && household.birthYear !== null && household.birthYear === receipt.birthYear;
}

/** A household that got the same under another plan or in an earlier year (đã được cấp trước đây). */
export const checkReceivedBefore: Check<"allocation/received-before"> = ({ households, distributions }, { earlierReceipts = [] }) => {
  if (earlierReceipts.length === 0) return [];
  const byId = new Map(households.map((household) => [household.id, household]));
  const byItem = groupedBy(earlierReceipts, ({ item }) => foldText(item));
  return distributions.flatMap(({ recipient, item }, index) => {
    const household = byId.get(recipient);
    const receipt = household && byItem.get(foldText(item))?.find((earlier) => isReceiver(household, earlier));
    if (!household || !receipt) return [];
    const facts = { recipient: household.headName ?? recipient, item, plan: receipt.plan, date: receipt.date };
    return [{ code: "allocation/received-before", severity: "warning", at: [distributionPlace(index, "recipient")], facts }];
  });
};

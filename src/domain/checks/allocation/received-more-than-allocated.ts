import type { Check } from "../check";
import { recipientNames } from "../recipient-name";
import { recipientShares } from "../recipient-share";
import { distributionPlace } from "../record-place";

/** More received than was meant for the recipient (nhận vượt phân bổ), all deliveries together. */
export const checkReceivedMoreThanAllocated: Check<"allocation/received-more-than-allocated"> = ({ households, distributions }) => {
  const nameOf = recipientNames(households);
  const meant = recipientShares(distributions, ({ allocated }) => allocated);
  const got = recipientShares(distributions, ({ received }) => received);
  return meant.flatMap(({ recipient, item, quantity: allocated, rows }, index) => {
    const received = got[index]?.quantity ?? null;
    if (allocated === null || received === null || received <= allocated) return [];
    const facts = { recipient: nameOf({ recipient }), item, allocated, received };
    return [
      {
        code: "allocation/received-more-than-allocated",
        severity: "error",
        at: rows.map((row) => distributionPlace(row, "received")),
        facts,
      },
    ];
  });
};

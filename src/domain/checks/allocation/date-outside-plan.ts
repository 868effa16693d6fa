import type { Check } from "../check";
import { isOutsidePlan } from "../plan-period";
import { recipientNames } from "../recipient-name";
import { distributionPlace } from "../record-place";

/** Something received before the plan began or after it ended (ngày nhận ngoài kế hoạch). */
export const checkAllocationDateOutsidePlan: Check<"allocation/date-outside-plan"> = ({ plan, households, distributions }) => {
  const nameOf = recipientNames(households);
  return distributions.flatMap((distribution, index) => {
    const date = distribution.receivedDate;
    if (!isOutsidePlan(date, plan)) return [];
    const facts = { date, start: plan.start, end: plan.end, recipient: nameOf(distribution) };
    return [
      {
        code: "allocation/date-outside-plan",
        severity: "error",
        at: [distributionPlace(index, "receivedDate")],
        facts,
      },
    ];
  });
};

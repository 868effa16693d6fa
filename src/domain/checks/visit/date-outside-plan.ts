import type { Check } from "../check";
import { isOutsidePlan } from "../plan-period";

/** A visit before the plan began or after it ended (kiểm tra ngoài thời gian kế hoạch). */
export const checkVisitDateOutsidePlan: Check<"visit/date-outside-plan"> = ({ plan, visits }) =>
  visits.flatMap(({ date }, index) => {
    if (!isOutsidePlan(date, plan)) return [];
    return [
      {
        code: "visit/date-outside-plan",
        severity: "error",
        at: [{ list: "visits", index, field: "date" }],
        facts: { date, start: plan.start, end: plan.end },
      },
    ];
  });

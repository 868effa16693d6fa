import type { Check } from "../check";
import { isOutsidePlan } from "../plan-period";

/** A figure of a day before the plan began or after it ended (kết quả ngoài thời gian kế hoạch). */
export const checkProgressDateOutsidePlan: Check<"progress/date-outside-plan"> = ({ plan, progress }) =>
  progress.flatMap(({ date }, index) => {
    if (!isOutsidePlan(date, plan)) return [];
    return [
      {
        code: "progress/date-outside-plan",
        severity: "warning",
        at: [{ list: "progress", index, field: "date" }],
        facts: { date, start: plan.start, end: plan.end },
      },
    ];
  });

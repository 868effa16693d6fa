import type { CalendarDate } from "../../calendar/calendar-date";
import type { Plan } from "../../ledger/plan";

/** First day that a review covers by default: the first of the year, or the plan's own first day in its first year. */
export function halfYearStart(plan: Plan, asOf: CalendarDate): CalendarDate {
  const year = `${asOf.slice(0, 4)}-01-01`;
  return plan.start > year ? plan.start : year;
}

import type { CalendarDate } from "../calendar/calendar-date";
import type { Plan } from "../ledger/plan";

/** Whether somebody said which plan is followed; without a title the period is only a stand-in and judges nothing. */
export function isPlanKnown(plan: Plan): boolean {
  return plan.title.trim() !== "";
}

/** Whether a day lies outside a plan that is known. */
export function isOutsidePlan(date: CalendarDate | null, plan: Plan): date is CalendarDate {
  return date !== null && isPlanKnown(plan) && (date < plan.start || date > plan.end);
}

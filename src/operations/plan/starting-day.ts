import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Plan } from "../../domain/ledger/plan";

/** Day at which a new ledger's figures stand (tính đến ngày): the plan's end where that has passed, else the day given. */
export function startingDay(plan: Pick<Plan, "end">, today: CalendarDate): CalendarDate {
  return plan.end < today ? plan.end : today;
}

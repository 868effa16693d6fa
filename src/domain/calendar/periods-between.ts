import type { Cadence } from "./cadence";
import { addDays, type CalendarDate } from "./calendar-date";
import type { CalendarPeriod } from "./calendar-period";
import { periodContaining } from "./period-containing";

/** Calendar periods that touch the days from one date to another, in order; the first and the last may reach beyond. */
export function periodsBetween(cadence: Cadence, from: CalendarDate, to: CalendarDate): CalendarPeriod[] {
  const periods: CalendarPeriod[] = [];
  for (let day = from; day <= to;) {
    const period = periodContaining(cadence, day);
    periods.push(period);
    day = addDays(period.to, 1);
  }
  return periods;
}

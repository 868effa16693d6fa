import type { Cadence } from "./cadence";
import { addDays, calendarDate, dateParts, endOfMonth, startOfMonth, weekday, type CalendarDate } from "./calendar-date";
import type { CalendarPeriod } from "./calendar-period";

/** Months of the calendar in groups of a size that divides 12. */
function monthsAround(date: CalendarDate, size: number): CalendarPeriod {
  const { year, month } = dateParts(date);
  const first = Math.floor((month - 1) / size) * size + 1;
  const lastMonth = calendarDate(year, first + size - 1, 1) ?? date;
  return { from: calendarDate(year, first, 1) ?? date, to: endOfMonth(lastMonth) };
}

/** Calendar period in which a day lies: calendar years, half-years, quarters and months, weeks from Monday to Sunday, single days. */
export function periodContaining(cadence: Cadence, date: CalendarDate): CalendarPeriod {
  switch (cadence) {
    case "yearly":
      return monthsAround(date, 12);
    case "half_yearly":
      return monthsAround(date, 6);
    case "quarterly":
      return monthsAround(date, 3);
    case "monthly":
      return { from: startOfMonth(date), to: endOfMonth(date) };
    case "weekly": {
      const monday = addDays(date, 1 - weekday(date));
      return { from: monday, to: addDays(monday, 6) };
    }
    case "daily":
      return { from: date, to: date };
  }
}

import { daysBetween, type CalendarDate } from "../calendar/calendar-date";

/** Share of the days from the first to the last that have passed at the end of a day, between 0 and 1. */
export function elapsedShare(first: CalendarDate, last: CalendarDate, asOf: CalendarDate): number {
  const days = daysBetween(first, last) + 1;
  if (days <= 0) return 1;
  return Math.min(1, Math.max(0, (daysBetween(first, asOf) + 1) / days));
}

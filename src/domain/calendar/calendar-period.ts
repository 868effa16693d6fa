import type { CalendarDate } from "./calendar-date";

/** First and last day of a stretch of the calendar (kỳ), both included. */
export interface CalendarPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whether one period lies wholly inside another; null as an end of the outer one is open. */
export function liesWithin(inner: CalendarPeriod, from: CalendarDate | null, to: CalendarDate | null): boolean {
  return (from === null || inner.from >= from) && (to === null || inner.to <= to);
}

import { calendarDate, dateParts, type CalendarDate } from "./calendar-date";

/** The same day of the year before (cùng kỳ năm trước); 28 February for the 29th. */
export function yearBefore(date: CalendarDate): CalendarDate {
  const { year, month, day } = dateParts(date);
  return calendarDate(year - 1, month, day) ?? calendarDate(year - 1, month, day - 1)!;
}

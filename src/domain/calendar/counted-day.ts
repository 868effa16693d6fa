import { weekday, type CalendarDate } from "./calendar-date";

/** Whether a day is counted by a daily cadence: not a holiday that the user set and, where only working days count, Monday to Friday. */
export function isCountedDay(date: CalendarDate, holidays: ReadonlySet<CalendarDate>, workingDaysOnly: boolean): boolean {
  return !holidays.has(date) && (!workingDaysOnly || weekday(date) <= 5);
}

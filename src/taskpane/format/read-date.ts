import { calendarDate, type CalendarDate } from "../../domain/calendar/calendar-date";

/** Reads a day typed as day/month/year (also with - . or spaces, two-digit years as 20xx, or YYYY-MM-DD); null where it is no day. */
export function readDate(typed: string): CalendarDate | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const year = Number(match[3]);
  return calendarDate(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
}

import { dynamicFilters } from "./column-filter";

/** Whether a day is in the time a ready filter names, seen from today. Days are dates at midnight, universal time. */
export type DayTest = (day: Date) => boolean;

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month, date));

const between =
  (from: Date, to: Date): DayTest =>
  (one) =>
    one >= from && one < to;

/** Days, weeks (from Sunday), months, quarters and years away from the present one. */
function span(unit: string, step: number, today: Date): DayTest | null {
  const [year, month, date] = [today.getFullYear(), today.getMonth(), today.getDate()];
  if (unit === "Day") return between(day(year, month, date + step), day(year, month, date + step + 1));
  if (unit === "Week") {
    const sunday = date - today.getDay() + 7 * step;
    return between(day(year, month, sunday), day(year, month, sunday + 7));
  }
  if (unit === "Month") return between(day(year, month + step, 1), day(year, month + step + 1, 1));
  if (unit === "Quarter") {
    const first = month - (month % 3) + 3 * step;
    return between(day(year, first, 1), day(year, first + 3, 1));
  }
  return unit === "Year" ? between(day(year + step, 0, 1), day(year + step + 1, 0, 1)) : null;
}

/** The days a ready filter keeps; null for one that is not about days. */
export function daysOf(criterion: string, today: Date): DayTest | null {
  const single = { Yesterday: -1, Today: 0, Tomorrow: 1 }[criterion];
  if (single !== undefined) return span("Day", single, today);
  if (criterion === "YearToDate")
    return between(day(today.getFullYear(), 0, 1), day(today.getFullYear(), today.getMonth(), today.getDate() + 1));
  const away = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criterion);
  if (away) return span(away[2]!, { Last: -1, This: 0, Next: 1 }[away[1] as "Last" | "This" | "Next"], today);
  const ofAnyYear = /^([QM])(\d+)$/.exec(dynamicFilters[criterion] ?? "");
  if (!ofAnyYear) return null;
  const number = Number(ofAnyYear[2]) - 1;
  return (one) => (ofAnyYear[1] === "M" ? one.getUTCMonth() : Math.floor(one.getUTCMonth() / 3)) === number;
}

const MS_PER_DAY = 86_400_000;

/** The moment a serial number stands for, to the second. */
export function momentOfSerial(serial: number, is1904: boolean): Date {
  const days = is1904 ? serial + 1462 : serial;
  const milliseconds = Math.round(((days < 60 ? days + 1 : days) * MS_PER_DAY) / 1000) * 1000;
  return new Date(Date.UTC(1899, 11, 30) + milliseconds);
}

const PARTS = ["Year", "Month", "Day", "Hour", "Minute", "Second"];

/** Whether a moment agrees with a date given as text as far as it is specific. */
export function isWithin(moment: Date, { date, specificity }: Excel.FilterDatetime): boolean {
  const numbers = date.match(/\d+/g)?.map(Number) ?? [];
  const wanted = numbers.slice(0, PARTS.indexOf(specificity) + 1);
  const given = [
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  ];
  return wanted.length > 0 && wanted.every((number, i) => number === given[i]);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MS_PER_DAY = 86_400_000;

interface TypedDate {
  value: number;
  numberFormat: string;
}

/** The serial number of a day in the 1900 system (with its 29 February 1900); null when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / MS_PER_DAY);
  return serial >= 60 ? serial + 1 : serial;
}

const fullYear = (text: string): number => (text.length <= 2 ? Number(text) + (Number(text) < 30 ? 2000 : 1900) : Number(text));

function dated(year: number, month: number, day: number, numberFormat: string): TypedDate | null {
  const value = serialOfDay(year, month, day);
  return value === null ? null : { value, numberFormat };
}

function readDay(text: string, thisYear: number): TypedDate | null {
  const us = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(text);
  if (us) return dated(fullYear(us[3]!), Number(us[1]), Number(us[2]), "m/d/yyyy");
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (short) return dated(thisYear, Number(short[1]), Number(short[2]), "d-mmm");
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  if (!named) return null;
  const month = MONTHS.indexOf(named[2]!.toLowerCase()) + 1;
  if (month === 0) return null;
  return named[3] ? dated(fullYear(named[3]), month, Number(named[1]), "d-mmm-yy") : dated(thisYear, month, Number(named[1]), "d-mmm");
}

function readTime(text: string): TypedDate | null {
  const time = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s*([ap])m?)?$/i.exec(text);
  if (!time) return null;
  const hours = Number(time[1]);
  const half = time[4]?.toLowerCase();
  if (half && (hours < 1 || hours > 12)) return null;
  const clock = half ? (hours % 12) + (half === "p" ? 12 : 0) : hours;
  const value = (clock * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const format = half ? (time[3] ? "h:mm:ss AM/PM" : "h:mm AM/PM") : clock > 23 ? "[h]:mm:ss" : time[3] ? "h:mm:ss" : "h:mm";
  return { value, numberFormat: format };
}

/** Reads a date or time as the English (United States) Excel reads typing; dates without a year belong to `thisYear`. Null when it is none. */
export function readTypedDate(text: string, thisYear: number): TypedDate | null {
  const both = /^(\S.*?)\s+(\d{1,2}:.*)$/.exec(text);
  if (both) {
    const day = readDay(both[1]!, thisYear);
    const time = readTime(both[2]!);
    return day && time ? { value: day.value + time.value, numberFormat: "m/d/yyyy h:mm" } : null;
  }
  return readDay(text, thisYear) ?? readTime(text);
}

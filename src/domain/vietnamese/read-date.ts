export type DatePrecision = "day" | "month" | "quarter" | "half-year" | "year";

/** A date or a span of time as somebody typed it: first and last day that it covers, "YYYY-MM-DD". */
export interface DateReading {
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isoDate(year: number, month: number, dayOfMonth: number): string | null {
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= lastDay(year, month))) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

function endOfMonth(date: string): string {
  return `${date.slice(0, 8)}${lastDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Reads `06/5/2021`, `6-5-21`, `ngày 06 tháng 5 năm 2021`, `tháng 5/2021`, `Quý IV/2024`, `6 tháng đầu năm 2023`, `cuối năm 2018`, `2020`, `từ 5/2021 đến 12/2021`; a missing year is the one given. Null where there is no date. */
export function readDate(text: string, year: number | null = null): DateReading | null {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
  return readPoint(plain, year) ?? readSpan(plain, year);
}

function readSpan(text: string, year: number | null): DateReading | null {
  const match = /^(?:từ )?(.+?) ?(?:đến hết|đến|tới|[-–→]) ?(.+)$/.exec(text);
  if (!match) return null;
  const to = readPoint(match[2] ?? "", year);
  if (!to) return null;
  const start = /^(?:ngày )?\d{1,2}$/.test(match[1] ?? "") ? `${match[1]}/${Number(to.from.slice(5, 7))}` : (match[1] ?? "");
  const from = readPoint(
    to.precision === "month" && /^(?:tháng )?\d{1,2}$/.test(match[1] ?? "") ? `tháng ${/\d+/.exec(match[1] ?? "")?.[0]}` : start,
    Number(to.to.slice(0, 4)),
  );
  return from && from.from <= to.to ? { from: from.from, to: to.to, precision: to.precision } : null;
}

/** Hour before a date ("14h00 ngày 02/7") and part or name of the day behind it ("16/7 (chiều)"). */
const HOUR_BEFORE = /^(?:lúc )?\d{1,2} ?(?:h|g|giờ|:) ?\d{0,2}(?: ?phút)?[,;]? (?=\D{0,20}\d)/;
const TIME_OF_DAY_BEHIND = /,? ?\(?(?:buổi )?(?:sáng|chiều|tối|trưa|cả ngày|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|cn)\)?$/;

function readPoint(text: string, year: number | null): DateReading | null {
  const bare = text
    .replace(HOUR_BEFORE, "")
    .replace(TIME_OF_DAY_BEHIND, "")
    .replace(/^(?:(?:trước|đến|hết|trong|xong|chậm nhất|hoàn thành|vào|khoảng|dự kiến) )+/, "")
    .replace(/[.;,]+$/, "");
  return (
    readDay(bare, year) ??
    readMonth(bare, year) ??
    readQuarter(bare, year) ??
    readHalfYear(bare, year) ??
    readYear(bare) ??
    readEnglish(bare)
  );
}

function readDay(text: string, year: number | null): DateReading | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /^(?:ngày )?(\d{1,2}) ?tháng ?(\d{1,2})(?:(?: ?năm ?|[,/. -]{1,3})(\d{4}))?$/.exec(text);
  if (words) return day(Number(words[3] ?? year), Number(words[2]), Number(words[1]));
  const marks =
    /^(?:ngày |thứ \S+ |chủ nhật,? |cn,? |sáng |chiều |tối )*(\d{1,2}) ?[-/.] ?(\d{1,2})(?: ?[-/.] ?(\d{4}|\d{2}))?(?:,? \d{1,2}[:hg]\d{0,2}.*)?$/.exec(
      text,
    );
  if (!marks) return null;
  const short =
    marks[3] === undefined ? year : marks[3].length === 2 ? 2000 + Number(marks[3]) - (Number(marks[3]) > 50 ? 100 : 0) : Number(marks[3]);
  return day(Number(short), Number(marks[2]), Number(marks[1]));
}

const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `12 June 2021`, `June 12, 2021`, `Jun 2021`. */
function readEnglish(text: string): DateReading | null {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3})[a-z]*\.?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?((?:19|20)\d{2})$/.exec(text);
  const month = ENGLISH_MONTHS.indexOf(match?.[2] ?? "") + 1;
  if (!match || month === 0) return null;
  const dayOfMonth = match[1] ?? match[3];
  if (dayOfMonth !== undefined) return day(Number(match[4]), month, Number(dayOfMonth));
  const from = isoDate(Number(match[4]), month, 1);
  return from === null ? null : { from, to: endOfMonth(from), precision: "month" };
}

function day(year: number, month: number, dayOfMonth: number): DateReading | null {
  const date = year > 0 ? isoDate(year, month, dayOfMonth) : null;
  return date === null ? null : { from: date, to: date, precision: "day" };
}

function readMonth(text: string, year: number | null): DateReading | null {
  const match =
    /^(?:(đầu|giữa|cuối) )?(?:tháng|t)? ?(\d{1,2}) ?(?:[/.-]|năm) ?(\d{4})$/.exec(text) ??
    /^(?:(đầu|giữa|cuối) )?(?:tháng|t) ?(\d{1,2})$/.exec(text);
  const from = match ? isoDate(Number(match[3] ?? year ?? 0), Number(match[2]), 1) : null;
  return from === null ? null : { from, to: endOfMonth(from), precision: "month" };
}

function readQuarter(text: string, year: number | null): DateReading | null {
  const match = /^(?:(?:đầu|giữa|cuối) )?(?:quý|quí|q) ?(iv|i{1,3}|[1-4]) ?(?:[/.,-]|năm)? ?(\d{4})?$/.exec(text);
  if (!match) return null;
  const quarter = ROMAN[match[1] ?? ""] ?? Number(match[1]);
  const from = isoDate(Number(match[2] ?? year ?? 0), quarter * 3 - 2, 1);
  const last = isoDate(Number(match[2] ?? year ?? 0), quarter * 3, 1);
  return from && last ? { from, to: endOfMonth(last), precision: "quarter" } : null;
}

function readHalfYear(text: string, year: number | null): DateReading | null {
  const match = /^(?:6|sáu) tháng (đầu|cuối)(?: năm)? ?(\d{4})?$/.exec(text);
  if (!match) return null;
  const first = match[1] === "đầu";
  const from = isoDate(Number(match[2] ?? year ?? 0), first ? 1 : 7, 1);
  const last = isoDate(Number(match[2] ?? year ?? 0), first ? 6 : 12, 1);
  return from && last ? { from, to: endOfMonth(last), precision: "half-year" } : null;
}

function readYear(text: string): DateReading | null {
  const match = /^(?:(?:cuối|hết|trong|cả) )?(?:năm )?((?:19|20)\d{2})$/.exec(text);
  const year = Number(match?.[1] ?? 0);
  return match ? { from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" } : null;
}

import { calendarDate, endOfMonth, type CalendarDate } from "../../calendar/calendar-date";
import type { TextSpan } from "../source/text-span";

/** A day, month, quarter, half-year or year as it stands in the text; year null where the text names none. */
export interface DateAtom extends TextSpan {
  readonly precision: "day" | "month" | "quarter" | "half" | "year" | "bare-day" | "bare-year";
  readonly year: number | null;
  readonly months: readonly [number, number];
  readonly day: number | null;
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const Y = "(?:19|20)\\d{2}";
const ATOM = new RegExp(
  [
    `(?<d1>\\d{1,2})(?<sep>[/.-])(?<m1>\\d{1,2})\\k<sep>(?<y1>${Y})`,
    `(?:ngày|ngay)\\s{1,3}(?<d11>\\d{1,2})\\s{0,2}(?:,|và|&)\\s{0,2}(?:ngày\\s{1,2})?(?<d12>\\d{1,2})[/.-](?<m12>\\d{1,2})(?:[/.-](?<y12>${Y}))?(?![\\d/])`,
    `(?<d2>\\d{1,2})\\s{1,4}(?:tháng|thang)\\s{1,4}(?<m2>\\d{1,2})(?!\\d|\\s{1,3}lần)(?:\\s{0,3}(?:năm|nam|/)\\s{0,3}(?<y2>${Y}))?`,
    `(?<six>6|sáu)\\s{1,3}tháng\\s{1,3}(?<half>đầu|cuối)(?:\\s{1,3}năm)?(?:\\s{1,3}(?<y5>${Y}))?`,
    `(?<!(?:mỗi|hàng|hằng|một|từng)\\s{1,3})(?:tháng|thang)\\s{0,4}(?<m3>\\d{1,2})(?:\\s{0,2}(?:,|và|-|–|đến)\\s{0,2}(?:tháng\\s{1,2})?(?<m3b>\\d{1,2})(?=\\s{0,2}(?:/|năm)))?(?:\\s{0,3}(?:/|năm|nam)\\s{0,3}(?<y3>${Y}))?(?![\\d/])(?!\\s{1,3}(?:lần|tin|bài|phóng sự|chuyên mục)(?!\\p{L}))`,
    `(?<!(?:mỗi|hàng|hằng|một|từng)\\s{1,3})quý\\s{0,4}(?<q>iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?!\\s{1,3}lần)(?:\\s{0,2}(?:,|và|-|–|đến|;)\\s{0,2}(?:quý\\s{1,2})?(?<qb>iv|i{1,3}|[1-4])(?![\\p{L}\\d]))?(?:\\s{0,2}(?:/|-|năm)\\s{0,2}(?:năm\\s{1,2})?(?<y4>${Y}))?`,
    `(?<d6>\\d{1,2})/(?<m6>\\d{1,2})(?![\\d/])`,
    `(?:năm|nam)\\s{1,4}(?<y7>${Y})`,
    `(?<y8>${Y})(?![\\d.,]?\\d)(?:(?!\\s{0,3}[%\\p{L}])|(?<=(?:đến|từ|hết|trước|cuối|sau)\\s{1,3}${Y}))`,
    `(?<!(?:mỗi|hàng|hằng|một|từng)\\s{1,3})(?:ngày|ngay)\\s{1,4}(?<d9>\\d{1,2})(?!\\s{1,3}(?:lần|buổi))(?![\\d/]|[.-]\\d|\\s{1,4}(?:của\\s{1,4})?(?:tháng|thang))`,
    `(?<=từ\\s{1,3})(?<d10>\\d{1,2})(?=\\s{0,2}(?:-|–|đến)\\s{0,2}(?:ngày\\s{1,2})?\\d{1,2}[/.-]\\d{1,2})`,
  ]
    .map((part) => `(?<![\\p{L}\\p{N}/])(?:${part})`)
    .join("|"),
  "gu",
);

type Groups = Readonly<Record<string, string | undefined>>;
const n = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function monthAtom(g: Groups): Pick<DateAtom, "precision" | "year" | "months" | "day"> | null {
  if (g.six) return { precision: "half", year: n(g.y5), months: g.half === "đầu" ? [1, 6] : [7, 12], day: null };
  if (g.m3) return { precision: "month", year: n(g.y3), months: [Number(g.m3), Number(g.m3b ?? g.m3)], day: null };
  if (g.q) {
    const from = QUARTERS[g.q] ?? 1;
    const to = QUARTERS[g.qb ?? g.q] ?? from;
    return { precision: "quarter", year: n(g.y4), months: [from * 3 - 2, to * 3], day: null };
  }
  return null;
}

function atomFrom(g: Groups): Pick<DateAtom, "precision" | "year" | "months" | "day"> | null {
  const day = n(g.d1) ?? n(g.d2) ?? n(g.d6) ?? n(g.d12);
  const month = n(g.m1) ?? n(g.m2) ?? n(g.m6) ?? n(g.m12);
  if (day !== null && month !== null) return { precision: "day", year: n(g.y1) ?? n(g.y2) ?? n(g.y12), months: [month, month], day };
  const inMonths = monthAtom(g);
  if (inMonths) return inMonths;
  if (g.y7) return { precision: "year", year: Number(g.y7), months: [1, 12], day: null };
  if (g.y8) return { precision: "bare-year", year: Number(g.y8), months: [1, 12], day: null };
  const bare = n(g.d9) ?? n(g.d10);
  return bare === null ? null : { precision: "bare-day", year: null, months: [0, 0], day: bare };
}

function possible(atom: Pick<DateAtom, "months" | "day">): boolean {
  const [from, to] = atom.months;
  return from <= to && to <= 12 && (from >= 1 || atom.day !== null) && (atom.day === null || (atom.day >= 1 && atom.day <= 31));
}

/** Every date-like expression of the text (folded), in order. */
export function findDateAtoms(text: string): DateAtom[] {
  const atoms: DateAtom[] = [];
  if (!/\d|quý|sáu/.test(text)) return atoms;
  for (const match of text.matchAll(ATOM)) {
    const atom = atomFrom(match.groups ?? {});
    if (atom && possible(atom)) atoms.push({ ...atom, start: match.index, end: match.index + match[0].length });
  }
  return atoms;
}

/** First day of an atom in a year. */
export function firstDay(atom: DateAtom, year: number): CalendarDate | null {
  return calendarDate(year, atom.months[0], atom.day ?? 1);
}

/** Last day of an atom in a year. */
export function lastDay(atom: DateAtom, year: number): CalendarDate | null {
  if (atom.day !== null) return calendarDate(year, atom.months[1], atom.day);
  const first = calendarDate(year, atom.months[1], 1);
  return first && endOfMonth(first);
}

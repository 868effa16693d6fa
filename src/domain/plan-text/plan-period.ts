import type { CalendarDate } from "../calendar/calendar-date";
import { findDateAtoms } from "./cues/date-atoms";
import { findDateExpressions } from "./cues/date-expressions";
import { withoutTraps } from "./cues/traps";
import { hasCue } from "./cues/cue-pattern";
import { foldSameLength } from "./source/source-text";

/** When a plan runs, and whether it is one year of a longer programme. */
export interface PlanPeriod {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly yearOfProgramme: boolean;
}

const PHASE =
  /(?:giai\s{1,3}đoạn|từ\s{1,3}năm|nhiệm\s{1,3}kỳ)?\s{0,3}((?:19|20)\d{2})\s{0,3}(?:-|–|đến\s{1,3}(?:năm\s{1,3})?)\s{0,3}((?:19|20)\d{2})/u;
/** "Nghị quyết Đại hội … nhiệm kỳ 2021 - 2026": the term is the plan's time; that of a body to be elected is not. */
const TERM = /nhiệm\s{1,3}kỳ\s{1,3}((?:19|20)\d{2})\s{0,3}[-–]\s{0,3}((?:19|20)\d{2})/u;
const FOR_THE_TERM =
  /^(?:dự thảo\s)?nghị\s{1,3}quyết|(?:thực hiện|triển khai)\s{1,3}(?:thắng lợi\s{1,3})?nghị\s{1,3}quyết|^chương\s{1,3}trình\s{1,3}(?:hành\s{1,3}động|công\s{1,3}tác|làm\s{1,3}việc)|toàn\s{1,3}khóa/u;
const YEAR = /(?<!(?:đến|từ|hết|trước|quyết định|luật)\s{1,3})năm\s{1,3}((?:19|20)\d{2})/gu;

/** The period that a text names with "Thời gian thực hiện: …"; null where it names none. */
export function periodInLine(line: string, year: number): { start: CalendarDate | null; end: CalendarDate | null } | null {
  const text = withoutTraps(foldSameLength(line));
  const found = findDateExpressions(text, { first: year, last: year }).filter((date) => date.from !== null || date.to !== null);
  const range = found.find((date) => date.from !== null && date.to !== null) ?? found[0];
  return range ? { start: range.from, end: range.to } : null;
}

/** The year that most days in a text lie in, the later of two; days of documents that are cited do not count. Null where no day has a year. */
export function yearMostNamed(text: string): number | null {
  const times = new Map<number, number>();
  for (const { precision, year } of findDateAtoms(withoutTraps(foldSameLength(text))))
    if (precision === "day" && year !== null) times.set(year, (times.get(year) ?? 0) + 1);
  const [most] = [...times].sort(([year, count], [otherYear, otherCount]) => otherCount - count || otherYear - year);
  return most?.[0] ?? null;
}

/** Of the title of a report what it says of the time to come: "… 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm". */
function ahead(title: string): string {
  const at = /^(?:dự thảo\s)?báo\s{1,3}cáo(?!\p{L})/u.test(title)
    ? title.search(/(?<!\p{L})(?:phương\s{1,3}hướng|nhiệm\s{1,3}vụ|kế\s{1,3}hoạch)(?!\p{L})/u)
    : 0;
  return at > 0 && /\d/.test(title.slice(at)) ? title.slice(at) : title;
}

/**
 * Period from the title: a phase of years, or one year; traps such as the name of the programme in quotes left out.
 *
 * @param otherwise the year where the title names none
 */
export function periodInTitle(title: string, otherwise: number | null): PlanPeriod {
  const folded = ahead(foldSameLength(title));
  const clean = withoutTraps(folded);
  const part = findDateExpressions(clean, { first: otherwise ?? 2000, last: otherwise ?? 2000 }).find(
    (date) => date.yearNamed && date.from !== null && date.to !== null && /^(?:month|quarter|half)$/.test(date.precision),
  );
  if (part) return { start: part.from, end: part.to, yearOfProgramme: false };
  const years = [...clean.matchAll(YEAR)].map((match) => Number(match[1]));
  const year = years[years.length - 1] ?? null;
  const phase = PHASE.exec(clean);
  if (year !== null && !(phase && phase.index > clean.lastIndexOf(`năm ${year}`))) {
    return {
      start: `${year}-01-01`,
      end: `${year}-12-31`,
      yearOfProgramme: /đến\s{1,3}năm\s{1,3}20\d{2}|giai\s{1,3}đoạn|20\d{2}\s{0,2}[-–]\s{0,2}20\d{2}/u.test(folded),
    };
  }
  if (phase && /năm\s{1,3}học\s{0,3}$/u.test(clean.slice(0, phase.index)))
    return { start: `${phase[1]}-09-01`, end: `${phase[2]}-05-31`, yearOfProgramme: false };
  if (phase) return { start: `${phase[1]}-01-01`, end: `${phase[2]}-12-31`, yearOfProgramme: false };
  const term = FOR_THE_TERM.test(folded) && !hasCue(folded, "bầu cử|học tập|quán triệt|tuyên truyền") ? TERM.exec(folded) : null;
  if (term) return { start: `${term[1]}-01-01`, end: `${term[2]}-12-31`, yearOfProgramme: false };
  if (otherwise !== null) return { start: `${otherwise}-01-01`, end: `${otherwise}-12-31`, yearOfProgramme: false };
  return { start: null, end: null, yearOfProgramme: false };
}

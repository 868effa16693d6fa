import type { CalendarDate } from "../calendar/calendar-date";
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
const YEAR = /(?<!(?:đến|từ|hết|trước|quyết định|luật)\s{1,3})năm\s{1,3}((?:19|20)\d{2})/gu;

/** The period that a text names with "Thời gian thực hiện: …"; null where it names none. */
export function periodInLine(line: string, year: number): { start: CalendarDate | null; end: CalendarDate | null } | null {
  const text = withoutTraps(foldSameLength(line));
  const found = findDateExpressions(text, { first: year, last: year }).filter((date) => date.from !== null || date.to !== null);
  const range = found.find((date) => date.from !== null && date.to !== null) ?? found[0];
  return range ? { start: range.from, end: range.to } : null;
}

/** Whether a line gives the time of the plan as a whole. */
export function isPeriodLine(folded: string): boolean {
  return hasCue(folded.slice(0, 60), "^(?:[ivx\\d.)]{1,5} )?(?:tiến độ,? )?thời gian(?: thực hiện| triển khai)?(?: kế hoạch)?\\s{0,3}:");
}

/** Period from the title: a phase of years, or one year; traps such as the name of the programme in quotes left out. */
export function periodInTitle(title: string, issuedYear: number | null): PlanPeriod {
  const folded = foldSameLength(title);
  const clean = withoutTraps(folded);
  const part = findDateExpressions(clean, { first: issuedYear ?? 2000, last: issuedYear ?? 2000 }).find(
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
  if (issuedYear !== null) return { start: `${issuedYear}-01-01`, end: `${issuedYear}-12-31`, yearOfProgramme: false };
  return { start: null, end: null, yearOfProgramme: false };
}

import type { CalendarDate } from "../../calendar/calendar-date";
import type { TextSpan } from "../source/text-span";
import { endsWithCue } from "./cue-pattern";
import { type DateAtom, findDateAtoms, firstDay, lastDay } from "./date-atoms";

/** A time that a promise names: from, to or both; `firm` where words or brackets make it a date of the promise and not a mere mention. */
export interface DateExpression extends TextSpan {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly exclusive: boolean;
  readonly firm: boolean;
  readonly precision: DateAtom["precision"];
  /** Where the words that introduce it begin. */
  readonly cueStart: number;
  readonly yearNamed: boolean;
  /** The day itself of "(07/5/1954 - 07/5/2024)": when an event that honours it is held; null for any other time. */
  readonly anniversary: CalendarDate | null;
}

/** Years between which a date without a year lies: those of the plan. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

const JOIN =
  /^\s{0,4}(?:-|–|—|đến hết|đến|tới|den|(?:\([^()]{1,30}\))?,?\s{0,3}(?:và\s{1,3})?kết thúc(?:\s{1,3}(?:vào|trước|trong))?)\s{0,4}(?:hết\s{1,3})?(?:ngày\s{1,4}|tháng\s{1,4}|năm\s{1,4})?$/u;
const BEFORE = "(?:trước|truoc)(?: ngày| ngay| tháng| hết ngày)?";
const UNTIL =
  "(?:chậm nhất|muộn nhất|đến hết|đến cuối|hết|cuối|đến|tới|hạn|thời hạn|xong|hoàn thành)(?: là| vào| trong| đến| hết| cuối| trước)?(?: ngày| tháng| năm)?";
const SINCE = "(?:từ|kể từ|bắt đầu)(?: ngày| tháng| năm| đầu)?(?: ngày)?";
const AT =
  "(?:sáng|chiều|tối|trưa|đêm|vào|trong|dự kiến|thời gian|thực hiện|nhân ngày|nhân|dịp|ngày|hoàn thành)(?: trong| vào| ngày| tháng| cuối| đầu)?:?";

const OWN_CUES = { before: BEFORE, until: UNTIL, since: SINCE, at: AT };
const RELATIONS = (["before", "until", "since", "at"] as const).map(
  (relation) => [relation, new RegExp(`(?<![\\p{L}\\p{N}])(?:${OWN_CUES[relation].replace(/ /g, "\\s{1,4}")})[\\s:]{0,4}$`, "u")] as const,
);
type Relation = keyof typeof OWN_CUES | "none";

function relationOf(before: string): { relation: Relation; length: number } {
  for (const [relation, pattern] of RELATIONS) {
    const match = pattern.exec(before);
    if (match) return { relation, length: match[0].length };
  }
  return { relation: "none", length: 0 };
}

function yearOf(atom: DateAtom, years: PlanYears, other?: DateAtom): number {
  return atom.year ?? other?.year ?? years.last;
}

/** "Mục tiêu đến năm 2027:" at the beginning of a line: by when, not whose aim. */
const LEADING_AIM =
  /^[\s\d.*•+–-]{0,8}(?:mục tiêu|chỉ tiêu)(?:\s{1,3}(?:cụ thể|phấn đấu|chính|chủ yếu))?,?\s{1,3}(?:đến|trong)\s{1,3}(?:cuối\s{1,3}|hết\s{1,3})?$/u;

function isMention(text: string, atom: DateAtom, relation: Relation): boolean {
  const before = text.slice(Math.max(0, atom.start - 40), atom.start);
  if (LEADING_AIM.test(before) && before.length < 40) return false;
  if (/(?:định hướng|tầm nhìn|mục tiêu)(?:\s{1,3}đến)?[\s,]{0,3}(?:đến\s{1,3})?(?:hết\s{1,3})?$/u.test(before)) return true;
  if (/(?:so\s{1,3}với|kể\s{1,3}với)\s{1,3}(?:cùng\s{1,3}kỳ|cuối|đầu|hết|thời\s{1,3}điểm|ngày|tháng|năm|\s){0,8}$/u.test(before))
    return true;
  if (/đã[^.;]{0,38}$/u.test(before) && relation === "since") return true;
  if (atom.precision === "bare-year" || atom.precision === "bare-day") return relation === "none" || relation === "at";
  return false;
}

/** "nhân Ngày Quốc tế Người cao tuổi 01/10": the day that carries a name. */
const NAMED_DAY = /(?<!\p{L})(?:ngày|lễ|dịp)\s(?!nay|càng)[^,.;:()\d\u0001]{3,60}\s$/u;

function isNamedDay(text: string, atom: DateAtom): boolean {
  return atom.precision === "day" && atom.year === null && NAMED_DAY.test(text.slice(Math.max(0, atom.start - 80), atom.start));
}

/** "năm 2026 đạt 40%, năm 2027 đạt 50%": behind the comma the year of the next figure. */
const isYearOfFigure = (before: string, after: string): boolean =>
  /,\s{0,3}(?:và\s{1,3})?(?:đến\s{1,3})?$/u.test(before) &&
  /^\s{0,3}(?::|là|đạt|còn|có|tăng|giảm|phấn đấu)\s{0,3}(?:(?:đạt|còn|xuống|lên|ít nhất|tối thiểu|trên|dưới|từ|khoảng)\s{1,3}){0,2}\d/u.test(
    after,
  );

function isFirm(text: string, atom: DateAtom, relation: Relation, end: number): boolean {
  if (relation === "before" || relation === "until" || relation === "since") return true;
  const before = text.slice(Math.max(0, atom.start - 12), atom.start);
  if (atom.precision === "day" && text.startsWith("ngày", atom.start)) return true;
  if (isNamedDay(text, atom)) return true;
  if (/[(]\s{0,3}(?:dự kiến\s{1,3})?(?:trong\s{1,3}|vào\s{1,3}|ngày\s{1,3})?$/u.test(before)) return true;
  if (
    atom.precision === "year" &&
    /(?:sơ|tổng) kết(?: giữa nhiệm kỳ| giữa kỳ| nhiệm kỳ| đề án| chương trình)?(?: vào)? $/u.test(
      text.slice(Math.max(0, atom.start - 40), atom.start),
    )
  )
    return true;
  if (/^[^\p{L}\d]{0,6}$/u.test(text.slice(0, atom.start)) && /^\s{0,3}:\s/u.test(text.slice(end, end + 5))) return true;
  if (atom.precision === "year")
    return (
      endsWithCue(before, "trong|vào|cuối|đầu") || /(?:^|[.;:])\s{0,3}$/u.test(before) || isYearOfFigure(before, text.slice(end, end + 40))
    );
  if (relation === "at") return true;
  return atom.precision !== "day" || atom.year !== null || /^\s{0,3}\)/u.test(text.slice(end, end + 4));
}

/** "giai đoạn 2021-2025" in running text names a programme, not when something is due. */
function isPhase(text: string, atom: DateAtom, relation: Relation): boolean {
  if (atom.precision !== "bare-year" && atom.precision !== "year") return false;
  return (
    relation !== "since" &&
    !/(?:^|[.;:(]|trong(?:\s{1,3}(?:\d|hai|ba|bốn|năm))?)\s{0,3}(?:giai đoạn\s{1,3})?(?:năm\s{1,3})?$/u.test(
      text.slice(Math.max(0, atom.start - 30), atom.start),
    )
  );
}

/** "8/8 chi hội" is a share, not the eighth of August. */
function isRatio(text: string, atom: DateAtom, relation: Relation): boolean {
  if (atom.precision !== "day" || atom.year !== null || relation !== "none" || !/^\d{1,2}\/\d{1,2}$/.test(text.slice(atom.start, atom.end)))
    return false;
  if (isNamedDay(text, atom)) return false;
  return (
    /^\s{1,4}\p{L}/u.test(text.slice(atom.end, atom.end + 6)) && !/[(]\s{0,3}$/.test(text.slice(Math.max(0, atom.start - 4), atom.start))
  );
}

/** A date that is only spoken of: nothing falls due, but its figures count nothing either. */
function mention(atom: DateAtom): DateExpression {
  return {
    start: atom.start,
    end: atom.end,
    from: null,
    to: null,
    exclusive: false,
    firm: false,
    precision: atom.precision,
    cueStart: atom.start,
    yearNamed: atom.year !== null,
    anniversary: null,
  };
}

function isAnniversary(from: DateAtom, to: DateAtom): boolean {
  return from.day !== null && from.day === to.day && from.months[0] === to.months[0] && (to.year ?? 0) - (from.year ?? 0) >= 5;
}

/** "từ tháng 3 đến tháng 11/2026", "từ quý II đến quý IV/2026": both ends stand in one. */
function isSpan({ precision, months: [first, last] }: DateAtom): boolean {
  return precision === "month" ? last > first : precision === "quarter" && last - first > 2;
}

function expressionFor(
  text: string,
  atom: DateAtom,
  next: DateAtom | undefined,
  years: PlanYears,
): { expression: DateExpression; joined: boolean } | null {
  const before = text.slice(Math.max(0, atom.start - 40), atom.start);
  const { relation, length } = relationOf(before);
  const joined = next !== undefined && JOIN.test(text.slice(atom.end, next.start));
  if (joined && next) {
    const year = yearOf(atom, years, next);
    if (isAnniversary(atom, next))
      return { joined: true, expression: { ...mention(atom), end: next.end, anniversary: lastDay(next, next.year ?? years.last) } };
    const start: DateAtom = atom.months[0] === 0 ? { ...atom, months: next.months } : atom;
    const end: DateAtom = next.months[0] === 0 ? { ...next, months: atom.months } : next;
    const expression: DateExpression = {
      start: atom.start,
      end: next.end,
      from: firstDay(start, year),
      to: lastDay(end, yearOf(next, years, atom)),
      exclusive: false,
      firm: !isPhase(text, atom, relation) && yearOf(next, years, atom) - (atom.year ?? year) < 10,
      precision: atom.precision,
      cueStart: atom.start - length,
      yearNamed: (next.year ?? atom.year) !== null,
      anniversary: null,
    };
    return { expression, joined };
  }
  if (isRatio(text, atom, relation)) return null;
  if (isMention(text, atom, relation) || atom.months[0] === 0) return { joined: false, expression: mention(atom) };
  const year = yearOf(atom, years);
  const sinceOnly = relation === "since" && !isSpan(atom);
  const spanStart = relation === "before" || relation === "until" || atom.precision === "day" ? null : firstDay(atom, year);
  return {
    joined: false,
    expression: {
      start: atom.start,
      end: atom.end,
      from: sinceOnly ? firstDay(atom, year) : spanStart,
      to: sinceOnly ? null : lastDay(atom, year),
      exclusive: relation === "before",
      firm: isFirm(text, atom, relation, atom.end),
      precision: atom.precision,
      cueStart: atom.start - length,
      yearNamed: atom.year !== null,
      anniversary: null,
    },
  };
}

/** Every time named in a text that has its traps blanked; ranges are one expression. */
export function findDateExpressions(text: string, years: PlanYears): DateExpression[] {
  const atoms = findDateAtoms(text);
  const found: DateExpression[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i];
    if (!atom) continue;
    const result = expressionFor(text, atom, atoms[i + 1], years);
    if (!result) continue;
    found.push(result.expression);
    if (result.joined) i++;
  }
  return found;
}

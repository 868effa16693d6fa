import { addDays, type CalendarDate, daysBetween } from "../../calendar/calendar-date";
import { within } from "../clauses/paragraph";
import type { Period } from "../../ledger/target";
import { fromVerb, isEvent, isRecurringMeasure } from "../cues/events";
import { beginsWithOccasion } from "./event-parts";
import { unitsMeant } from "../cues/organisations";
import { eachOf, everyOneOf, levelBeforeFrequency, levelOf } from "../cues/scopes";
import { shareOf } from "../cues/measures";
import { hasCue } from "../cues/cue-pattern";
import { beginsAsPromise } from "../cues/verbs";
import { zeroTarget } from "../cues/zero-targets";
import type { SourceText } from "../source/source-text";
import { type TextSpan, trimmedSpan, wordCount } from "../source/text-span";
import type { Commitment } from "../plan-reading";
import type { BlockContext, PlanFrame } from "./block-context";
import type { PartReading } from "./part-reading";

type Judgement = Pick<Commitment, "kind" | "value" | "unit" | "comparator" | "denominator" | "period" | "isNorm" | "confidence"> & {
  readonly each: string | null;
};

const TASK: Judgement = {
  kind: "task",
  value: null,
  unit: null,
  comparator: null,
  denominator: null,
  period: null,
  isNorm: false,
  each: null,
  confidence: 0.6,
};

function cleanOf(part: PartReading): string {
  return part.paragraph.clean.slice(part.span.start, part.span.end);
}

function shareBefore(clean: string, at: number): string | null {
  const match =
    /tỷ\s{1,3}lệ\s{1,3}([^,.;:\u0001]{3,90}?)\s{1,3}(?:đạt|còn|là|chiếm|từ|dưới|trên|giảm|tăng|xuống|lên|tham gia|được|có|phải)(?![\p{L}])/u.exec(
      clean.slice(0, at),
    );
  return (
    match?.[1] ??
    /(?:giảm|tăng|nâng|đưa)\s{1,3}(?:tỷ\s{1,3}lệ\s{1,3})?([^,.;:\u0001]{3,60}?)\s{1,3}(?:xuống|lên|còn|đạt)(?!\p{L})/u.exec(
      clean.slice(0, at),
    )?.[1] ??
    null
  );
}

/** "Từ 01/7 đến 14/10/2025, mỗi tuần …"; "Quý I hằng năm" in a plan of many years says no beginning. */
function cadenceStart({ date }: PartReading, frame: PlanFrame): CalendarDate | null {
  return (date && (date.yearNamed || frame.years.first === frame.years.last) ? date.from : null) ?? frame.start;
}

/** "Trên 80% …; 100% …": more than a whole cannot be meant. */
function inheritedComparator({ inherited, counting }: PartReading) {
  const isWhole = counting?.number.percent === true && counting.number.value >= 100;
  return isWhole && inherited.comparator === "above" ? ("at_least" as const) : inherited.comparator;
}

function judgeCounted(part: PartReading): Judgement | null {
  const { counting } = part;
  if (!counting) return null;
  const clean = cleanOf(part);
  const at = counting.number.start - part.span.start;
  const average = hasCue(clean, "bình quân|trung bình");
  const units = average ? null : (eachOf(clean, counting.end - part.span.start) ?? part.inherited.each);
  const each = units?.toLowerCase() === counting.measure.toLowerCase() && !hasCue(clean.slice(0, at), "mỗi|từng") ? null : units;
  const comparator = counting.comparator ?? inheritedComparator(part) ?? (counting.number.upTo !== null ? ("at_least" as const) : null);
  const value = counting.number.value;
  const period = part.frequency?.period ?? null;
  if (counting.number.percent) {
    const denominator = shareBefore(clean, at) ?? shareOf(clean.slice(counting.number.end - part.span.start));
    return {
      kind: "percentage",
      value,
      unit: "%",
      comparator: comparator ?? "at_least",
      denominator,
      period: period ?? "once",
      isNorm: false,
      each,
      confidence: 0.92,
    };
  }
  if (period && isRecurringMeasure(counting.measure, period)) {
    return {
      kind: "cadence",
      value: part.frequency?.times ? part.frequency.times * value : value,
      unit: counting.measure,
      comparator: comparator ?? "at_least",
      denominator: null,
      period,
      isNorm: false,
      each,
      confidence: 0.92,
    };
  }
  const outOf = counting.number.outOf;
  const isNorm = (comparator ?? "exactly") === "exactly" && (isAllocation(clean, each) || counting.isSpecification);
  return {
    kind: "quantity",
    value,
    unit: counting.measure,
    comparator: comparator ?? "exactly",
    denominator: outOf === null ? null : `${outOf} ${counting.measure}`,
    period: period ?? "once",
    isNorm,
    each,
    confidence: comparator || each ? 0.92 : 0.8,
  };
}

/** Handing out a fixed number ("mỗi hộ 2 thùng", "số lượng 30 thùng"): more is over the norm. */
function isAllocation(clean: string, each: string | null): boolean {
  if (each !== null && hasCue(each, "hộ|màu|người|thùng|gia đình|điểm|học sinh|suất|em|cháu|cá nhân")) return !hasCue(clean, "khác");
  return hasCue(clean, "số lượng|cấp phát|trao tặng|hỗ trợ [^,]{0,40}(?:thùng|túi|giỏ|suất|cây giống|con giống)");
}

function judgeUncounted(part: PartReading): Judgement {
  const clean = cleanOf(part);
  const zero = zeroTarget(clean);
  if (zero)
    return {
      ...TASK,
      kind: "quantity",
      value: 0,
      unit: zero.measure,
      comparator: "exactly",
      period: part.frequency?.period ?? (/(?:ngay )?trong năm$/u.test(clean.trim()) ? "yearly" : "once"),
      confidence: 0.85,
    };
  const every = everyOneOf(clean);
  if (every)
    return {
      ...TASK,
      kind: "percentage",
      value: 100,
      unit: "%",
      comparator: "at_least",
      denominator: every,
      period: part.frequency?.period ?? "once",
      each: every,
      confidence: 0.8,
    };
  if (
    part.frequency &&
    !/(?:kinh phí|ngân sách|dự toán)[^,.;]{0,60}$/u.test(clean.slice(0, Math.max(0, part.frequency.start - part.span.start))) &&
    !(part.frequency.period === null && part.date && !part.dateInherited)
  ) {
    const unit = part.frequency.period === null ? null : hasCue(clean, "báo cáo") ? "báo cáo" : "lần";
    return {
      ...TASK,
      kind: "cadence",
      value: part.frequency.period === null ? null : (part.frequency.times ?? 1),
      unit,
      comparator: part.frequency.period === null ? null : "at_least",
      period: part.frequency.period,
      confidence: 0.75,
    };
  }
  const above = hasCue(clean, "cao hơn") ? ("above" as const) : null;
  if (part.paragraph.written.startsWith("(")) return TASK;
  if (isDated(part) || (part.frequency?.period === null && part.date))
    return { ...TASK, kind: "milestone", comparator: above, period: "once", confidence: 0.8 };
  return isEvent(fromVerb(clean)) ? { ...TASK, kind: "milestone", period: "once", confidence: 0.75 } : TASK;
}

function cleanWords(part: PartReading): string {
  return part.paragraph.folded.slice(part.span.start, part.span.end).replace(/^[\s,;:(]+/u, "");
}

/** A month of action may run over the end of a month. */
const LONGEST_EVENT = 45;

/** Whether a part names when one act is done. What goes on in the course of a quarter or a year ("Quý I/2025: khảo sát …") is no such act. */
function isDated(part: PartReading): boolean {
  if (!part.date || part.dateInherited) return false;
  const { from, to, precision, cueStart } = part.date;
  if (from === null || to === null || from.slice(0, 7) === to.slice(0, 7) || beginsWithOccasion(cleanWords(part))) return true;
  if (precision === "day" && daysBetween(from, to) <= LONGEST_EVENT) return true;
  const leads = !/\p{L}/u.test(part.paragraph.folded.slice(part.span.start, cueStart));
  return !leads && (precision === "quarter" || precision === "half" || precision === "year");
}

const TOLD =
  /(?:chỉ đạo|hướng dẫn|yêu cầu|giao|vận động|đôn đốc|có phát sinh)\s{1,3}[^.;:]{0,60}?(?:các|từng)\s{1,3}((?:huyện|thị xã|thành phố|xã|phường|thị trấn|cơ sở|đơn vị|chi hội|chi đoàn|thôn|xóm|ấp|địa phương)(?:,\s(?:huyện|thị xã|thành phố|xã|phường|thị trấn))*)/u;
const RATED = /(?:của|tại)\s{1,3}(?:các|từng)\s{1,3}(địa phương|đơn vị|xã|phường|huyện|cơ sở|chi hội|chi đoàn|thôn|xóm|ấp)[^,;]{0,20}$/u;

function unitsNamed(judged: Judgement, clean: string): string | null {
  if (judged.kind === "cadence") return RATED.exec(clean)?.[1] ?? null;
  return judged.kind === "quantity" && (judged.value ?? 2) <= 1 ? (TOLD.exec(clean)?.[1] ?? null) : null;
}

function boundedPeriod(judged: Judgement, part: PartReading, context: BlockContext, frame: PlanFrame): Period | null {
  if (judged.period === "once" && context.period !== null && !part.date && (judged.kind === "quantity" || judged.kind === "percentage"))
    return context.period;
  if (judged.period !== "once" || !frame.yearOfProgramme || part.date) return judged.period;
  return (judged.kind === "quantity" || judged.kind === "percentage") && judged.value !== 0 ? "yearly" : judged.period;
}

/** "và duy trì 2 tổ" reads "duy trì 2 tổ" where it stands alone. */
function withoutConjunction(source: SourceText, span: TextSpan): TextSpan {
  const length = /^(?:và|đồng thời)\s{1,4}(?=[\p{L}\d])/u.exec(source.folded.slice(span.start, Math.min(span.end, span.start + 20)))?.[0]
    .length;
  return { start: span.start + (length ?? 0), end: span.end };
}

/** The commitment that a stretch of text makes; null where it is too short to say anything. */
export function commitmentFromPart(part: PartReading, context: BlockContext, frame: PlanFrame, source: SourceText): Commitment | null {
  const base = part.paragraph.base;
  const span = withoutConjunction(source, trimmedSpan(source.plain, { start: base + part.span.start, end: base + part.span.end }));
  const words = wordCount(source.plain, span);
  if (words < 2) return null;
  const judged = judgeCounted(part) ?? judgeUncounted(part);
  if (judged.kind === "task" && words < 3 && !beginsAsPromise(source.folded.slice(span.start, span.end))) return null;
  return assembled(part, judged, context, frame, source, span);
}

function anniversaryIn(part: PartReading): CalendarDate | null {
  return within(part.paragraph.dates, part.span).find((date) => date.anniversary !== null)?.anniversary ?? null;
}

/** Words that were found in folded text as the document writes them. */
function writtenIn(part: PartReading, words: string | null): string | null {
  if (words === null) return null;
  const at = part.paragraph.clean.indexOf(words, part.span.start);
  return at === -1 || at > part.span.end ? words : part.paragraph.written.slice(at, at + words.length).replace(/\s+/g, " ");
}

function assembled(
  part: PartReading,
  judged: Judgement,
  context: BlockContext,
  frame: PlanFrame,
  source: SourceText,
  span: { start: number; end: number },
): Commitment {
  const lead = part.actors.lead ?? context.lead;
  const together = part.actors.lead !== null && judged.kind === "quantity" && (judged.value ?? 0) > 3;
  const units = judged.each ?? (lead && !together ? unitsMeant(lead) : null) ?? unitsNamed(judged, cleanOf(part));
  const due = part.date?.to ?? (judged.kind === "milestone" ? anniversaryIn(part) : null) ?? context.due ?? frame.end;
  const start = part.since?.from ?? (judged.kind === "cadence" ? cadenceStart(part, frame) : (part.date?.from ?? context.start));
  const exclusive = part.date?.exclusive ?? false;
  const lastDay = due && exclusive ? addDays(due, -1) : due;
  const outsidePlan =
    frame.end !== null && ((start !== null && start > frame.end) || (lastDay !== null && part.date !== null && lastDay > frame.end));
  const from = source.originalOffset(span.start);
  const asWritten = (words: string | null): string | null => writtenIn(part, words);
  return {
    kind: judged.kind,
    value: judged.value,
    unit: judged.unit,
    comparator: judged.comparator,
    isNorm: judged.isNorm,
    confidence: judged.confidence,
    denominator: asWritten(judged.denominator),
    section: context.section,
    text: source.original.slice(from, source.originalOffset(span.end)),
    offset: from,
    period: boundedPeriod(judged, part, context, frame),
    scope: units !== null ? "each_unit" : "whole",
    scopeUnit: asWritten(units),
    lead,
    coordinating: part.actors.coordinating.length > 0 ? part.actors.coordinating : context.coordinating,
    start,
    due: outsidePlan && part.date === null ? null : due,
    dueExclusive: exclusive,
    optional: context.optional || part.actors.optional,
    outsidePlan,
    level:
      judged.kind === "cadence"
        ? (levelBeforeFrequency(part.paragraph.folded.slice(part.span.start, part.span.end)) ??
          context.level ??
          levelOf((part.actors.lead ?? "").toLowerCase()) ??
          (lead ? levelOf(lead.toLowerCase()) : null))
        : null,
  };
}

import { calendarDate, daysBetween } from "../../calendar/calendar-date";
import { readFigure } from "../cues/number-expressions";
import { isRecurringMeasure } from "../cues/events";
import { comparatorFor } from "../cues/comparators";
import { findDateExpressions } from "../cues/date-expressions";
import { findFrequencies } from "../cues/frequencies";
import { measureAfter } from "../cues/measures";
import { cleanText } from "../../vietnamese/clean-text";
import type { Commitment } from "../plan-reading";
import type { SourceText } from "../source/source-text";
import type { TextSpan } from "../source/text-span";
import type { ColumnRole, PlanTable } from "../structure/plan-table";
import type { BlockContext, PlanFrame } from "./block-context";
import { paragraphCommitments } from "./paragraph-commitments";

type Row = readonly (TextSpan | null)[];
const TOTAL = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:huyện|tỉnh|xã|thành phố))\s{0,3}(?:$|[:(\d=+]|toàn|cả|chung|các)/u;
const CLOCK = /\d{1,2}\s?(?:h|giờ|:)\s?\d{0,2}/u;
const FIGURE = /(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(\s{0,3}%)?/u;

function cellOf(table: PlanTable, row: Row, role: ColumnRole): TextSpan | null {
  const at = table.columns.findIndex((column) => column.role === role);
  return at === -1 ? null : (row[at] ?? null);
}

function written(source: SourceText, span: TextSpan | null): string {
  return span ? cleanText(source.plain.slice(span.start, span.end)) : "";
}

function folded(source: SourceText, span: TextSpan | null): string {
  return span ? source.folded.slice(span.start, span.end) : "";
}

function leadIn(source: SourceText, span: TextSpan | null): string | null {
  if (!span) return null;
  const names = source.plain
    .slice(span.start, span.end)
    .split(/\n+/)
    .map((name) => cleanText(name).replace(/^[-+*•]\s*/u, ""))
    .filter(Boolean);
  return names.length > 0 ? names.join("; ") : null;
}

function rowContext(table: PlanTable, row: Row, above: BlockContext, source: SourceText, frame: PlanFrame): BlockContext {
  const lead = leadIn(source, cellOf(table, row, "lead")) ?? above.lead;
  const partners = leadIn(source, cellOf(table, row, "coordinating"));
  const dates = findDateExpressions(`trong ${folded(source, cellOf(table, row, "time"))}`, frame.years).filter((date) => date.to !== null);
  const last = dates[dates.length - 1];
  return {
    ...above,
    lead,
    coordinating: partners ? [partners] : above.coordinating,
    start: last && last.precision !== "day" ? last.from : above.start,
    due: last?.to ?? above.due,
  };
}

function plainCommitment(span: TextSpan, context: BlockContext, frame: PlanFrame, source: SourceText): Commitment {
  const offset = source.originalOffset(span.start);
  return {
    section: context.section,
    text: source.original.slice(offset, source.originalOffset(span.end)),
    offset,
    kind: "task",
    value: null,
    unit: null,
    comparator: null,
    denominator: null,
    period: null,
    scope: "whole",
    scopeUnit: null,
    lead: context.lead,
    coordinating: context.coordinating,
    start: context.start,
    due: context.due ?? frame.end,
    dueExclusive: false,
    optional: context.optional,
    outsidePlan: false,
    isNorm: false,
    level: null,
    confidence: 0.75,
  };
}

function measured(text: Commitment, cell: string, measure: string, label: string): Commitment | null {
  const match = FIGURE.exec(cell);
  if (!match?.[1]) return null;
  const percent = match[2] !== undefined || /^%|phần trăm/u.test(measure);
  const stated = comparatorFor(cell, match.index, match.index + match[0].length, percent) ?? null;
  const own = measureAfter(cell.slice(match.index + match[0].length))?.measure ?? null;
  const common = { ...text, value: readFigure(match[1]), period: "once" as const, confidence: 0.9 };
  if (percent)
    return {
      ...common,
      kind: "percentage",
      unit: "%",
      comparator: stated ?? "at_least",
      denominator: /tỷ lệ\s(.{3,80}?)\s(?:đạt|tham gia|được|có|là)/u.exec(label)?.[1] ?? null,
    };
  return { ...common, kind: "quantity", unit: (measure || own) ?? null, comparator: stated ?? "exactly" };
}

const LONGEST_ACT = 100;

/** Work whose time column names a day, a month or a quarter is one act by then. */
function dated(found: Commitment, time: string, frame: PlanFrame): Commitment {
  if (found.kind !== "task" || !found.due || /thường\s{1,3}xuyên|cả\s{1,3}năm/u.test(time)) return found;
  const date = findDateExpressions(`trong ${time}`, frame.years).find((one) => one.to !== null && one.precision !== "year");
  if (!date?.to || (date.from !== null && daysBetween(date.from, date.to) > LONGEST_ACT)) return found;
  return { ...found, kind: "milestone", period: "once", confidence: 0.75 };
}

/** Work whose time column says how often ("Quý IV hằng năm", "Hàng tháng") recurs. */
function recurring(found: Commitment, time: string, frame: PlanFrame): Commitment {
  const period = findFrequencies(time).find((frequency) => frequency.period !== null)?.period;
  if (!period) return found;
  if (found.kind === "quantity" && found.period === "once" && found.due === frame.end)
    return { ...found, kind: isRecurringMeasure(found.unit ?? "", period) ? "cadence" : "quantity", period };
  if (found.kind !== "task") return found;
  return {
    ...found,
    kind: "cadence",
    value: 1,
    unit: "lần",
    comparator: "at_least",
    period,
    start: frame.start,
    due: frame.end,
  };
}

/** "Năm 2021 | Năm 2022 | …": a figure a year, each due at its end. */
function yearlyFigures(
  table: PlanTable,
  row: Row,
  text: TextSpan,
  context: BlockContext,
  frame: PlanFrame,
  source: SourceText,
): Commitment[] {
  return table.columns.flatMap((column, i) => {
    const year = /^(?:năm\s|kế hoạch\s(?:năm\s)?|kh\s(?:năm\s)?)?(20\d{2})$/u.exec(folded(source, column.heading).trim())?.[1];
    if (!year || column.role === "no" || column.role === "note") return [];
    const inYear = { ...context, start: calendarDate(Number(year), 1, 1), due: calendarDate(Number(year), 12, 31) };
    const found = measured(
      plainCommitment(text, inYear, frame, source),
      folded(source, row[i] ?? null),
      written(source, cellOf(table, row, "measure")),
      folded(source, text),
    );
    return found ? [found] : [];
  });
}

function targetRow(table: PlanTable, row: Row, context: BlockContext, frame: PlanFrame, source: SourceText): Commitment[] | null {
  const text = cellOf(table, row, "text");
  const value = folded(source, cellOf(table, row, "value"));
  if (!text || !table.columns.some((column) => column.role === "value")) return null;
  const years = yearlyFigures(table, row, text, context, frame, source);
  if (years.length > 1) return years;
  const found = measured(
    plainCommitment(text, context, frame, source),
    value,
    written(source, cellOf(table, row, "measure")) || measureInHeading(table, source),
    folded(source, text),
  );
  return found ? [found] : [];
}

/** "Chỉ tiêu (đơn vị máu)": the measure that stands in brackets over the figures. */
function measureInHeading(table: PlanTable, source: SourceText): string {
  const heading = written(source, table.columns.find((column) => column.role === "value")?.heading ?? null);
  return /\((?:đvt\s?:\s?)?([%\p{L}][^()]{0,24})\)\s{0,2}$/iu.exec(heading)?.[1] ?? "";
}

const SAYS_TARGET =
  /^(?:chỉ tiêu|kế hoạch|kh|giao|phân bổ|phấn đấu|đăng ký|mục tiêu)(?!\p{L})|(?<!\p{L})(?:chỉ tiêu|kế hoạch|được giao|giao|phân bổ)(?:\s\d{4})?$/u;
const AS_IT_IS =
  /^(?:thực hiện|kết quả|hiện có|hiện trạng|đã|tổng số hộ|tổng số dân|dân số|số dân|số hộ hiện|số khẩu|ước)(?!\p{L})|hiện có|^(?:tổng )?số (?:hộ|dân|nhân khẩu)$/u;

/** Columns of an allocation that promise: those that say so, else every one that does not tell how things stand or stood. */
function promisedColumns(table: PlanTable, source: SourceText, frame: PlanFrame): ReadonlySet<number> {
  const figures = table.columns.flatMap(({ role, heading }, at) =>
    role === "value" || role === "other" ? [{ at, heading: folded(source, heading).trim() }] : [],
  );
  const ahead = figures.filter(({ heading }) => !AS_IT_IS.test(heading) && !(lastYearIn(heading) < frame.years.first));
  const said = ahead.filter(({ heading }) => SAYS_TARGET.test(heading));
  return new Set((said.length > 0 ? said : ahead).map(({ at }) => at));
}

function lastYearIn(heading: string): number {
  const years = [...heading.matchAll(/(?<!\d)20\d{2}(?!\d)/gu)].map(([year]) => Number(year));
  return years.length > 0 ? Math.max(...years) : Infinity;
}

function allocationRow(
  table: PlanTable,
  row: Row,
  promised: ReadonlySet<number>,
  context: BlockContext,
  frame: PlanFrame,
  source: SourceText,
): Commitment[] {
  const unit = cellOf(table, row, "unit");
  if (!unit || TOTAL.test(folded(source, unit))) return [];
  const name = written(source, unit);
  return table.columns.flatMap((column, i) => {
    const cell = row[i];
    if (!cell || !promised.has(i)) return [];
    const text = folded(source, cell);
    if (!/^[\d.,\s%]{1,14}(?:\p{L}{2,12})?$/u.test(text)) return [];
    const heading = folded(source, column.heading).replace(/^(?:số lượng|số|chỉ tiêu|kế hoạch)\s/u, "");
    const found = measured(
      plainCommitment({ start: unit.start, end: cell.end }, { ...context, lead: context.lead ?? name }, frame, source),
      text,
      measureAfter(` ${heading}`)?.measure ?? "",
      heading,
    );
    return found ? [{ ...found, scopeUnit: name }] : [];
  });
}

/** A table with unit prices or amounts due counts what things cost. */
function isPriced(table: PlanTable, source: SourceText): boolean {
  return table.columns.some(({ heading }) => /^(?:đơn giá|thành tiền)/u.test(folded(source, heading).trim()));
}

/** Rows of a table as commitments: targets with their figures, work with lead and time, an agenda as tasks, an allocation by unit. */
export function tableCommitments(table: PlanTable, context: BlockContext, frame: PlanFrame, source: SourceText): Commitment[] {
  if (context.role === "budget" || isPriced(table, source)) return [];
  const isAgenda = table.rows.some((row) => CLOCK.test(folded(source, cellOf(table, row, "time"))));
  const hasText = table.columns.some((column) => column.role === "text");
  const promised = promisedColumns(table, source, frame);
  return table.rows.flatMap((row) => {
    const inRow = rowContext(table, row, context, source, frame);
    if (!hasText) return allocationRow(table, row, promised, inRow, frame, source);
    const text = cellOf(table, row, "text");
    if (!text || TOTAL.test(folded(source, text))) return [];
    if (isAgenda) return [plainCommitment(text, inRow, frame, source)];
    const target = targetRow(table, row, inRow, frame, source);
    if (target && target.length > 0) return target;
    return paragraphCommitments(text, inRow, frame, source, { tasks: !target }).map((found) =>
      dated(recurring(found, folded(source, cellOf(table, row, "time")), frame), folded(source, cellOf(table, row, "time")), frame),
    );
  });
}

import { dateParts, type CalendarDate } from "../../calendar/calendar-date";
import type { Target } from "../../ledger/target";
import { readDate } from "../../vietnamese/read-date";
import { fieldOfKey, qualifierOfKey } from "../fields";
import type { TrackingTable } from "../tracking-table";
import { nextId, type IntakeDraft } from "./intake-draft";
import { matchTarget } from "./match-target";
import { sameAllocation } from "./same-allocation";
import { sourcesOf, type RecordSource } from "./record-source";

/** Adds the targets of all target tables with the figures reached; where the plan has a target of the same wording, its figures go there. */
export function addTargets(draft: IntakeDraft, tables: readonly TrackingTable[]): void {
  for (const source of sourcesOf(tables, "targets")) {
    const text = source.text("targetText");
    if (text === null) {
      addAcross(draft, source);
      continue;
    }
    const planned = plannedFigure(source, draft);
    const target = targetFor(draft, source, text, planned);
    addFigures(draft, source, target);
  }
}

/** Targets across, units down: one target for each heading, its value the sum over the units, a figure for each unit. */
function addAcross(draft: IntakeDraft, source: RecordSource): void {
  const qualifiers = new Set(
    source.table.columns.flatMap(({ key }) =>
      key === null || !["planned", "actual"].includes(fieldOfKey(key)) ? [] : [qualifierOfKey(key) ?? ""],
    ),
  );
  for (const qualifier of qualifiers) {
    if (qualifier === "") continue;
    const planned = source.number(`planned:${qualifier}`);
    const found = matchTarget(qualifier, null, draft.planTargets) ?? draft.targets.find((target) => target.text === qualifier);
    const target = found ?? newTarget(draft, source, qualifier, 0);
    if (!found) {
      draft.targets.push(target);
      draft.known.push(target);
    }
    if (draft.targets.includes(target)) Object.assign(target, { value: (target.value ?? 0) + (planned ?? 0), scopeUnit: null });
    const quantity = source.number(`actual:${qualifier}`);
    if (quantity !== null)
      draft.progress.push({
        date: dateOfFigure(draft, source.table, null),
        targetId: target.id,
        unit: placeOf(source),
        quantity,
        denominator: null,
        source: source.table.sheet,
        origin: source.origin(`actual:${qualifier}`),
      });
  }
}

function targetFor(draft: IntakeDraft, source: RecordSource, text: string, planned: number | null): Target {
  const byCode = draft.known.find(({ id }) => id === source.text("code"));
  const matched =
    byCode ??
    matchTarget(text, planned, draft.planTargets) ??
    sameAllocation(text, planned, source.text("measureUnit"), draft.planTargets) ??
    draft.targets.find((target) => target.text === text && target.value === planned && target.scopeUnit === placeOf(source));
  if (matched) return matched;
  const made = newTarget(draft, source, text, planned);
  draft.targets.push(made);
  draft.known.push(made);
  return made;
}

function newTarget(draft: IntakeDraft, source: RecordSource, text: string, value: number | null): Target {
  const measure = source.text("measureUnit");
  const isPercentage =
    measure === "%" ||
    /^(?:tỷ lệ|tỉ lệ|phần trăm)(?!\p{L})/iu.test(measure ?? "") ||
    (measure === null && /^(?:tỷ lệ|tỉ lệ|%)/i.test(text));
  const isStock = /(?:duy trì|hiện có|không còn)/i.test(text);
  return {
    id: source.text("code") ?? nextId("CT", 2, draft.known),
    text,
    kind: isPercentage ? "percentage" : "quantity",
    comparator: null,
    value,
    measure: isPercentage ? "%" : measure,
    denominator: null,
    nature: isPercentage ? "ratio" : isStock ? "stock" : "flow",
    counting: null,
    countingItem: null,
    baseline: null,
    period: "once",
    scope: "whole",
    level: null,
    scopeUnit: placeOf(source),
    start: null,
    due: source.date("due"),
    weight: 1,
    optional: false,
    isNorm: false,
    outsidePlan: false,
    linkedTo: null,
    lead: source.text("lead"),
    coordinating: [],
    section: source.text("group"),
    origin: source.origin("targetText"),
  };
}

function placeOf(source: RecordSource): string | null {
  return source.text("unit") ?? source.text("commune") ?? source.text("district");
}

/** The plan's figure: the plain column, else that of the plan's last year, else the latest year's. */
function plannedFigure(source: RecordSource, draft: IntakeDraft): number | null {
  const plain = source.number("planned");
  if (plain !== null) return plain;
  const years = keysOf(source, "planned");
  const wanted = years.find((key) => qualifierOfKey(key) === String(dateParts(draft.plan.end).year)) ?? years[years.length - 1];
  return wanted === undefined ? null : source.number(wanted);
}

function keysOf(source: RecordSource, field: string): string[] {
  return source.table.columns.flatMap(({ key }) => (key !== null && fieldOfKey(key) === field && source.number(key) !== null ? [key] : []));
}

/** One entry for each figure reached; a share is kept as so many of a hundred. */
function addFigures(draft: IntakeDraft, source: RecordSource, target: Target): void {
  for (const key of keysOf(source, "actual")) {
    const quantity = source.number(key);
    if (quantity === null) continue;
    const origin = source.origin(key);
    const denominator = target.kind === "percentage" ? 100 : null;
    draft.progress.push({
      date: dateOfFigure(draft, source.table, qualifierOfKey(key)),
      targetId: target.id,
      unit: placeOf(source),
      quantity,
      denominator,
      source: source.table.sheet,
      origin,
    });
  }
}

/** Day that a figure stands for: the end of the time its heading names, else of the sheet's year or the plan, never later than today. */
function dateOfFigure(draft: IntakeDraft, table: TrackingTable, qualifier: string | null): CalendarDate {
  const year = table.year ?? dateParts(draft.plan.end).year;
  const named = qualifier === null ? null : (readDate(qualifier, year)?.to ?? halfYear(qualifier, year));
  const end = named ?? (table.year ? `${table.year}-12-31` : draft.plan.end);
  return end < draft.today ? end : draft.today;
}

function halfYear(qualifier: string, year: number): CalendarDate | null {
  const months = /(\d{1,2}) tháng/i.exec(qualifier)?.[1];
  if (months === "6") return `${year}-06-30`;
  return months === "9" ? `${year}-09-30` : months === "3" ? `${year}-03-31` : null;
}

import { dateParts } from "../../calendar/calendar-date";
import type { Target } from "../../ledger/target";
import { fieldOfKey, qualifierOfKey } from "../fields";
import type { TrackingTable } from "../tables/tracking-table";
import { dateOfFigure } from "./date-of-figure";
import type { IntakeDraft } from "./intake-draft";
import { matchTarget } from "./match-target";
import { newTarget, placeOf } from "./new-target";
import { sameAllocation } from "./same-allocation";
import { subjectOfTitle } from "./subject-of-title";
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
    const text = qualifier === "" ? subjectOfTitle(source.table.title ?? "") : qualifier;
    if (text === null) continue;
    const keyed = (field: string): string => (qualifier === "" ? field : `${field}:${qualifier}`);
    const planned = source.number(keyed("planned"));
    const found = matchTarget(text, null, draft.planTargets) ?? draft.targets.find((target) => target.text === text);
    const target = found ?? newTarget(draft, source, text, 0);
    if (!found) {
      draft.targets.push(target);
      draft.known.push(target);
    }
    if (draft.targets.includes(target)) Object.assign(target, { value: (target.value ?? 0) + (planned ?? 0), scopeUnit: null });
    const quantity = source.number(keyed("actual"));
    if (quantity !== null)
      draft.progress.push({
        date: dateOfFigure(draft, source.table, null),
        targetId: target.id,
        unit: placeOf(source),
        quantity,
        denominator: null,
        source: source.table.sheet,
        origin: source.origin(keyed("actual")),
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

/**
 * Columns of figures reached that may be added up: of months and quarters beside their sum the months, of anything else beside the whole
 * (“6 tháng”, “Ước cả năm”) the whole alone.
 */
function countedOnce(source: RecordSource, target: Target): string[] {
  const keys = keysOf(source, "actual");
  const parts = keys.filter((key) => qualifierOfKey(key) !== null);
  if (target.nature !== "flow" || parts.length === 0 || parts.length === keys.length) return keys;
  const sum = parts.reduce((all, key) => all + (source.number(key) ?? 0), 0);
  const whole = source.number("actual") ?? 0;
  return parts.length > 1 && Math.abs(sum - whole) <= 1e-9 * Math.max(1, Math.abs(whole)) ? parts : ["actual"];
}

/** One entry for each figure reached; a share is kept as so many of a hundred. */
function addFigures(draft: IntakeDraft, source: RecordSource, target: Target): void {
  for (const key of countedOnce(source, target)) {
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

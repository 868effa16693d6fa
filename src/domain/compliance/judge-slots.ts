import type { UnitCompliance, Verdict } from "./compliance";
import type { Evidence } from "./compliance";
import { withoutDust } from "./exact-number";
import { judgeFigure } from "./judge-figure";
import type { Judgement } from "./judgement";
import { slotResult, type SlotResult } from "./slot-result";
import { slotsOfTarget } from "./slots-of-target";
import type { TargetGround } from "./target-ground";
import { shapeOf } from "./target-shape";

/** Verdict over due slots; a target without any slot to be judged by has no data. */
export function verdictOfSlots(results: readonly SlotResult[], judged: TargetGround): Verdict {
  const due = results.filter((result) => result.isDue);
  const met = due.filter((result) => result.isMet).length;
  if (due.length === 0) return results.length === 0 && judged.ground.asOf >= judged.figures.window.first ? "no-data" : "not-due";
  if (judged.value === null) return "no-data";
  if (due.every((result) => result.figure.value === null)) return judged.ground.asOf < judged.figures.window.first ? "not-due" : "no-data";
  if (judged.target.period === "once") return met === due.length ? "met" : judged.hasEnded ? "missed" : "not-due";
  if (judged.hasEnded) return met === due.length ? "met" : "missed";
  return met === due.length ? "on-track" : "behind";
}

function resultsByUnit(results: readonly SlotResult[]): Map<number, SlotResult[]> {
  const byUnit = new Map<number, SlotResult[]>();
  for (const result of results) {
    if (result.slot.unit === null) continue;
    const known = byUnit.get(result.slot.unit);
    if (known) known.push(result);
    else byUnit.set(result.slot.unit, [result]);
  }
  return byUnit;
}

function sumOf(results: readonly SlotResult[]): number | null {
  const values = results.flatMap((result) => (result.figure.value === null ? [] : [result.figure.value]));
  return values.length === 0 ? null : withoutDust(values.reduce((sum, value) => sum + value, 0));
}

/** Figure of one unit: its only one, or over periods the sum for what adds up and the latest otherwise. */
function unitActual(results: readonly SlotResult[], judged: TargetGround): number | null {
  if (judged.target.kind === "percentage" || judged.target.nature === "stock") {
    return results.reduce<number | null>((latest, result) => result.figure.value ?? latest, null);
  }
  return sumOf(results);
}

function unitCompliance(unit: number, results: readonly SlotResult[], judged: TargetGround): UnitCompliance {
  const actual = unitActual(results, judged);
  const verdict = judged.target.period === "once" ? judgeFigure(judged, actual) : verdictOfSlots(results, judged);
  return { unit: judged.ground.ledger.units[unit]?.name ?? "", required: judged.value, actual, verdict };
}

function evidenceOf(results: readonly SlotResult[]): Evidence[] {
  const byList = new Map<Evidence["list"], Set<number>>();
  for (const { list, indexes } of results.flatMap((result) => result.figure.evidence)) {
    const known = byList.get(list) ?? new Set<number>();
    for (const index of indexes) known.add(index);
    byList.set(list, known);
  }
  return [...byList].map(([list, indexes]) => ({ list, indexes: [...indexes].sort((a, b) => a - b) }));
}

function householdsPart(results: readonly SlotResult[], judged: TargetGround): Partial<Judgement> {
  if (results.length === 0 || judged.value === null) return {};
  return {
    unitsDue: results.length,
    unitsMet: results.filter((result) => result.isMet).length,
    sumActual: sumOf(results) ?? 0,
    sumRequired: withoutDust(judged.value * results.length),
  };
}

function unitsPart(results: readonly SlotResult[], judged: TargetGround): Partial<Judgement> {
  if (shapeOf(judged.target) === "each-household") return householdsPart(results, judged);
  const due = results.filter((result) => result.isDue);
  const dueByUnit = resultsByUnit(due);
  const sums =
    judged.target.kind === "percentage" || judged.value === null
      ? {}
      : { sumActual: sumOf(due) ?? 0, sumRequired: withoutDust(judged.value * due.length) };
  return {
    byUnit: [...resultsByUnit(results)].map(([unit, own]) => unitCompliance(unit, own, judged)),
    unitsDue: dueByUnit.size,
    unitsMet: [...dueByUnit.values()].filter((own) => own.every((result) => result.isMet)).length,
    ...sums,
  };
}

/** Judges a target by its units, its periods, or its units in its periods: every due one must hold. */
export function judgeSlots(judged: TargetGround): Judgement {
  const shape = shapeOf(judged.target);
  const results = slotsOfTarget(judged.target, judged.ground.ledger, judged.ground.findUnit).map((slot) => slotResult(slot, judged));
  const due = results.filter((result) => result.isDue);
  const met = due.filter((result) => result.isMet).length;
  const verdict = verdictOfSlots(results, judged);
  return {
    required: judged.value,
    actual: shape === "each-household" ? householdsMet(results, met) : judged.figures.whole.value,
    rate: due.length === 0 || verdict === "no-data" ? null : met / due.length,
    verdict: judged.target.kind === "milestone" ? milestoneVerdict(verdict, judged.hasEnded) : verdict,
    numerator: met,
    denominator: due.length,
    rule: shape,
    evidence: evidenceOf(results),
    ...(judged.target.scope === "each_unit" ? unitsPart(results, judged) : {}),
    ...(judged.target.period === "once" ? {} : { periodsMet: met, periodsDue: due.length }),
  };
}

/** Households that have what each is to have; none where there is no roster, or no figure for any household. */
function householdsMet(results: readonly SlotResult[], met: number): number | null {
  return results.some((result) => result.figure.value !== null) ? met : null;
}

function milestoneVerdict(verdict: Verdict, hasEnded: boolean): Verdict {
  if (verdict === "met") return "done";
  if (verdict === "missed" || (verdict === "no-data" && hasEnded)) return "overdue";
  return verdict === "no-data" ? "not-due" : verdict;
}

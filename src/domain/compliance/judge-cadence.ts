import { periodContaining } from "../calendar/period-containing";
import type { CadenceCompliance, CadencePeriod, Verdict } from "./compliance";
import type { ComplianceGround } from "./compliance-ground";
import type { CountedVisit } from "./counted-visit";
import { levelKey } from "./name-key";
import type { Slot } from "./slot";
import { slotsOfTarget } from "./slots-of-target";
import type { TargetGround } from "./target-ground";

type Judgement = Omit<CadenceCompliance, "id" | "text" | "isDue">;

function slotKey(unit: number | null, start: string): string {
  return `${unit ?? ""}|${start}`;
}

/** Visits of the cadence's level, grouped by unit and period. */
function visitsBySlot(judged: TargetGround): Map<string, CountedVisit[]> {
  const { target, ground } = judged;
  const level = target.scope === "whole" ? levelKey(target.level) : "";
  const groups = new Map<string, CountedVisit[]>();
  for (const visit of ground.visits) {
    const unit = target.scope === "whole" ? null : visit.unit;
    const counts =
      (target.scope === "whole" ? visit.isFirst : visit.isFirstOfUnit) &&
      (level === "" || visit.level === level) &&
      visit.date <= ground.asOf;
    if (!counts) continue;
    const key = slotKey(unit, target.period === "once" ? "" : periodContaining(target.period, visit.date).from);
    const known = groups.get(key);
    if (known) known.push(visit);
    else groups.set(key, [visit]);
  }
  return groups;
}

function stateOf(slot: Slot, done: number, perPeriod: number, ground: ComplianceGround): CadencePeriod["state"] {
  if (!slot.whole) return "cut";
  if (slot.to > ground.asOf) return "not-due";
  return done >= perPeriod ? "met" : "missed";
}

function verdictOf(
  periods: readonly CadencePeriod[],
  periodsDue: number,
  periodsMet: number,
  judged: TargetGround,
): Verdict {
  if (periodsDue === 0)
    return periods.length === 0 && judged.ground.asOf >= judged.figures.window.first ? "no-data" : "not-due";
  if (judged.hasEnded) return periodsMet === periodsDue ? "met" : "missed";
  return periodsMet === periodsDue ? "on-track" : "behind";
}

/** Judges a cadence (giám sát định kỳ): every whole period that has ended must have its visits. */
export function judgeCadence(judged: TargetGround): Judgement {
  const { target, ground } = judged;
  const perPeriod = target.value ?? 1;
  const groups = visitsBySlot(judged);
  const counted: number[] = [];
  const periods = slotsOfTarget(target, ground.ledger, ground.findUnit).map((slot): CadencePeriod => {
    const group = groups.get(slotKey(slot.unit, target.period === "once" ? "" : slot.from)) ?? [];
    const visits =
      target.period === "once" ? group.filter((visit) => visit.date >= slot.from && visit.date <= slot.to) : group;
    const state = stateOf(slot, visits.length, perPeriod, ground);
    if (state === "met" || state === "missed") counted.push(...visits.map((visit) => visit.index));
    return {
      from: slot.from,
      to: slot.to,
      unit: slot.unit === null ? null : (ground.ledger.units[slot.unit]?.name ?? null),
      done: visits.length,
      state,
    };
  });
  const periodsMet = periods.filter((period) => period.state === "met").length;
  const periodsDue = periodsMet + periods.filter((period) => period.state === "missed").length;
  return {
    level: target.level,
    unit: target.scopeUnit,
    period: target.period,
    perPeriod,
    periodsDue,
    periodsMet,
    visitsDue: perPeriod * periodsDue,
    visitsDone: counted.length,
    rate: periodsDue === 0 ? null : periodsMet / periodsDue,
    verdict: verdictOf(periods, periodsDue, periodsMet, judged),
    periods,
    rule: target.scope === "whole" ? "cadence" : "cadence-each-unit",
    evidence: counted.length > 0 ? [{ list: "visits", indexes: counted.sort((a, b) => a - b) }] : [],
  };
}

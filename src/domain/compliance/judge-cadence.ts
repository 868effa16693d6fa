import type { CadenceCompliance, CadencePeriod, Verdict } from "./compliance";
import type { ComplianceGround } from "./compliance-ground";
import { withoutDust } from "./exact-number";
import { roundsOfCadence, type CadenceRounds, type Round } from "./rounds-of-cadence";
import type { Slot } from "./slot";
import { slotsOfTarget } from "./slots-of-target";
import type { TargetGround } from "./target-ground";

type Judgement = Omit<CadenceCompliance, "id" | "text" | "isDue">;

function timesOf(rounds: readonly Round[]): number {
  return withoutDust(rounds.reduce((sum, { times }) => sum + times, 0));
}

/** A cadence of reports for which nothing was ever entered: unlike a level that made no visits, nobody can know what was done. */
function isUnreported(rounds: CadenceRounds): boolean {
  return rounds.list === "progress" && !rounds.any;
}

function stateOf(slot: Slot, done: number, perPeriod: number, ground: ComplianceGround): CadencePeriod["state"] {
  if (!slot.whole) return "cut";
  if (slot.to > ground.asOf) return "not-due";
  return done >= perPeriod ? "met" : "missed";
}

function verdictOf(periods: readonly CadencePeriod[], periodsDue: number, periodsMet: number, judged: TargetGround): Verdict {
  if (periodsDue === 0) return periods.length === 0 && judged.ground.asOf >= judged.figures.window.first ? "no-data" : "not-due";
  if (judged.hasEnded) return periodsMet === periodsDue ? "met" : "missed";
  return periodsMet === periodsDue ? "on-track" : "behind";
}

/** Judges a cadence (giám sát định kỳ): every whole period that has ended must have its visits. */
export function judgeCadence(judged: TargetGround): Judgement {
  const { target, ground } = judged;
  const perPeriod = target.value ?? 1;
  const rounds = roundsOfCadence(judged);
  const counted: Round[] = [];
  const periods = slotsOfTarget(target, ground.ledger, ground.findUnit).map((slot): CadencePeriod => {
    const group = rounds.of(slot.unit, slot.from);
    const own = target.period === "once" ? group.filter(({ date }) => date >= slot.from && date <= slot.to) : group;
    const done = timesOf(own);
    const state = stateOf(slot, done, perPeriod, ground);
    if (state === "met" || state === "missed") own.forEach((round) => counted.push(round));
    return {
      from: slot.from,
      to: slot.to,
      unit: slot.unit === null ? null : (ground.ledger.units[slot.unit]?.name ?? null),
      done,
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
    visitsDone: timesOf(counted),
    rate: periodsDue === 0 || isUnreported(rounds) ? null : periodsMet / periodsDue,
    verdict: isUnreported(rounds) && periodsDue > 0 ? "no-data" : verdictOf(periods, periodsDue, periodsMet, judged),
    periods,
    rule: target.scope === "whole" ? "cadence" : "cadence-each-unit",
    evidence: counted.length > 0 ? [{ list: rounds.list, indexes: counted.map(({ index }) => index).sort((a, b) => a - b) }] : [],
  };
}

import type { CalendarDate } from "../calendar/calendar-date";
import { periodContaining } from "../calendar/period-containing";
import type { Target } from "../ledger/target";
import { levelKey, nameKey } from "./name-key";
import type { TargetGround } from "./target-ground";

function slotKey(unit: number | null, start: string): string {
  return `${unit ?? ""}|${start}`;
}

/** Something done for a cadence: a visit of its list, or figures reported (how many times) for one that is no inspection. */
export interface Round {
  readonly index: number;
  readonly date: CalendarDate;
  readonly times: number;
}

function startOf(target: Target, date: CalendarDate): string {
  return target.period === "once" ? "" : periodContaining(target.period, date).from;
}

function addTo(groups: Map<string, Round[]>, key: string, round: Round): void {
  const known = groups.get(key);
  if (known) known.push(round);
  else groups.set(key, [round]);
}

/** Visits of the cadence's level, grouped by unit and period. */
function visitsBySlot({ target, ground }: TargetGround): Map<string, Round[]> {
  const level = target.scope === "whole" ? levelKey(target.level) : "";
  const groups = new Map<string, Round[]>();
  for (const visit of ground.visits) {
    const unit = target.scope === "whole" ? null : visit.unit;
    const counts =
      (target.scope === "whole" ? visit.isFirst : visit.isFirstOfUnit) &&
      (level === "" || visit.level === level) &&
      visit.date <= ground.asOf;
    if (!counts) continue;
    addTo(groups, slotKey(unit, startOf(target, visit.date)), { index: visit.index, date: visit.date, times: 1 });
  }
  return groups;
}

/** Reports of a cadence that counts no visits, grouped by unit and period. */
function reportsBySlot({ target, ground }: TargetGround): Map<string, Round[]> {
  const groups = new Map<string, Round[]>();
  for (const { index, date, reporter, quantity } of ground.entriesByTarget.get(nameKey(target.id)) ?? []) {
    if (quantity <= 0 || date > ground.asOf || (target.scope !== "whole" && typeof reporter !== "number")) continue;
    const unit = target.scope === "whole" ? null : (reporter as number);
    addTo(groups, slotKey(unit, startOf(target, date)), { index, date, times: quantity });
  }
  return groups;
}

/** Whether a cadence is fulfilled by visits in the field, as it is unless it says that entries count. */
export function countsVisits(target: Target): boolean {
  return target.counting !== "entries";
}

/** What was done for a cadence in a period (by its first day) of a unit or of the whole plan. */
export interface CadenceRounds {
  readonly list: "visits" | "progress";
  readonly any: boolean;
  of(unit: number | null, start: CalendarDate): readonly Round[];
}

export function roundsOfCadence(judged: TargetGround): CadenceRounds {
  const byVisits = countsVisits(judged.target);
  const groups = byVisits ? visitsBySlot(judged) : reportsBySlot(judged);
  return {
    list: byVisits ? "visits" : "progress",
    any: groups.size > 0,
    of: (unit, start) => groups.get(slotKey(unit, judged.target.period === "once" ? "" : start)) ?? [],
  };
}

import type { TargetCompliance, UnitCompliance } from "../../compliance/compliance";
import { nameKey } from "../../compliance/name-key";
import type { Target } from "../../ledger/target";
import type { Unit } from "../../ledger/unit";
import type { ReportInput } from "../report-input";

/** A target set for each unit, with how each unit stands. */
export interface UnitTarget {
  readonly no: number;
  readonly target: Target;
  readonly byUnit: ReadonlyMap<string, UnitCompliance>;
}

/** Targets that the plan sets for each unit, where the ledger lists the units. */
export function unitTargets(input: ReportInput): UnitTarget[] {
  const judged = new Map<string, TargetCompliance>(input.compliance.targets.map((target) => [target.id, target]));
  const own = input.ledger.targets.filter(
    (target) => target.kind !== "cadence" && target.scope === "each_unit" && !target.optional && !target.outsidePlan,
  );
  const set = own.map((target) => ({
    target,
    byUnit: new Map((judged.get(target.id)?.byUnit ?? []).map((unit) => [nameKey(unit.unit), unit])),
  }));
  return set.filter(({ byUnit }) => byUnit.size > 0).map((each, index) => ({ no: index + 1, ...each }));
}

/** How a unit's verdict counts: whether it meets what it was set. */
export function isMet(unit: UnitCompliance | undefined): boolean {
  return unit !== undefined && ["met", "exceeded", "done", "on-track"].includes(unit.verdict);
}

/** Units of the scorecard, the best first: those that targets are set for, or all where none is. */
export function rankedUnits(input: ReportInput, targets: readonly UnitTarget[]): Unit[] {
  const concerned = input.ledger.units.filter((unit) => targets.some((target) => target.byUnit.has(nameKey(unit.name))));
  const share = (unit: Unit): number => {
    const own = targets.flatMap((target) => target.byUnit.get(nameKey(unit.name)) ?? []);
    return own.length === 0 ? 0 : own.filter(isMet).length / own.length;
  };
  return [...(concerned.length > 0 ? concerned : input.ledger.units)].sort((a, b) => share(b) - share(a));
}

import type { Target } from "../ledger/target";
import { nameKey } from "./name-key";

/** Tells which targets the plan counts: not optional ones, nor those beyond its end, nor those that only repeat another. */
export function countsForPlan(targets: readonly Target[]): readonly boolean[] {
  const indexById = new Map<string, number>();
  targets.forEach((target, index) => {
    if (!indexById.has(nameKey(target.id))) indexById.set(nameKey(target.id), index);
  });
  const linkedIndex = (target: Target | undefined) =>
    target && nameKey(target.linkedTo) !== "" ? indexById.get(nameKey(target.linkedTo)) : undefined;
  return targets.map((target, index) => {
    const first = linkedIndex(target);
    const own = indexById.get(nameKey(target.id)) ?? index;
    const repeats = first !== undefined && first !== own && !(linkedIndex(targets[first]) === own && own < first);
    return !target.optional && !target.outsidePlan && !repeats;
  });
}

import type { Target } from "../ledger/target";
import { nameKey } from "./name-key";

/** Codes of the targets that are counted in place of others (tính chung): null for one that stands for itself, or whose link leads nowhere. Of two that name each other the first stands. */
export function countedInPlace(targets: readonly Target[]): readonly (string | null)[] {
  const indexById = new Map<string, number>();
  targets.forEach((target, index) => {
    if (!indexById.has(nameKey(target.id))) indexById.set(nameKey(target.id), index);
  });
  const linkedIndex = (target: Target | undefined) =>
    target && nameKey(target.linkedTo) !== "" ? indexById.get(nameKey(target.linkedTo)) : undefined;
  return targets.map((target, index) => {
    const first = linkedIndex(target);
    const own = indexById.get(nameKey(target.id)) ?? index;
    if (first === undefined || first === own || (linkedIndex(targets[first]) === own && own < first)) return null;
    return target.linkedTo;
  });
}

/** Tells which targets the plan counts: not optional ones, nor those beyond its end, nor those that only repeat another. */
export function countsForPlan(targets: readonly Target[]): readonly boolean[] {
  const inPlace = countedInPlace(targets);
  return targets.map((target, index) => !target.optional && !target.outsidePlan && inPlace[index] === null);
}

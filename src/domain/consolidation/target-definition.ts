import type { Target } from "../ledger/target";
import { foldText } from "../vietnamese/fold-text";

type Part = string | number | boolean | null;

/** What must be equal before figures of a target may be added up, by field. */
function definitionParts(target: Target): Readonly<Record<string, Part>> {
  return {
    value: target.value,
    comparator: target.comparator,
    measure: foldText(target.measure ?? ""),
    baseline: target.baseline,
    nature: target.nature,
    counting: target.counting,
    countingItem: foldText(target.countingItem ?? ""),
    level: foldText(target.level ?? ""),
    scopeUnit: foldText(target.scopeUnit ?? ""),
    start: target.start,
    due: target.due,
    optional: target.optional,
    isNorm: target.isNorm,
    outsidePlan: target.outsidePlan,
  };
}

/** Text that is equal for the same target in two ledgers: its wording, kind, period and scope. */
export function targetKey({ text, kind, period, scope }: Target): string {
  return [foldText(text), kind, period, scope].join("|");
}

/** Text that is equal for two targets that are defined the same. */
export function definitionText(target: Target): string {
  return JSON.stringify(Object.values(definitionParts(target)));
}

/** Fields in which two definitions differ. */
export function differingFields(a: Target, b: Target): string[] {
  const other = definitionParts(b);
  return Object.entries(definitionParts(a)).flatMap(([field, value]) => (other[field] === value ? [] : [field]));
}

/** Keys of a ledger's targets in their order; of several that say the same each has its own. */
export function targetKeys(targets: readonly Target[]): string[] {
  const seen = new Map<string, number>();
  return targets.map((target) => {
    const key = targetKey(target);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}|${times}`;
  });
}

import { matchTarget } from "../../domain/intake/records/match-target";
import { sameAllocation } from "../../domain/intake/records/same-allocation";
import type { Ledger } from "../../domain/ledger/ledger";
import type { Target } from "../../domain/ledger/target";

/**
 * A ledger with a plan's heading, targets and activities beside what it holds; ids that are taken go on counting.
 * A target that an office's own table gave already takes the plan's wording and keeps its id, so that its figures stay with it.
 */
export function withPlan(ledger: Ledger, adopted: Pick<Ledger, "plan" | "targets" | "activities" | "units" | "allocationRules">): Ledger {
  const targets = targetsWith(ledger.targets, adopted.targets);
  const knownTasks = new Set(ledger.activities.map(({ text }) => text));
  const newTasks = adopted.activities.filter(({ text }) => !knownTasks.has(text));
  const taskIds = freeIds(ledger.activities.map(({ id }) => id));
  const knownUnits = new Set(ledger.units.map(({ name }) => name));
  return {
    ...ledger,
    plan: adopted.plan,
    targets,
    activities: [...ledger.activities, ...newTasks.map((task) => ({ ...task, id: taskIds(task.id) }))],
    units: [...ledger.units, ...adopted.units.filter(({ name }) => !knownUnits.has(name))],
    allocationRules: ledger.allocationRules.length > 0 ? ledger.allocationRules : adopted.allocationRules,
  };
}

/** Targets that stand, with those of a plan: in the place of the same ones as a table gave them, else behind. */
function targetsWith(standing: readonly Target[], adopted: readonly Target[]): Target[] {
  const known = new Set(standing.map(({ text }) => text));
  const news = adopted.filter(({ text }) => !known.has(text));
  const places = placesOf(news, standing);
  const freeId = freeIds(standing.map(({ id }) => id));
  const ids = new Map(news.map((target) => [target.id, standing[places.get(target) ?? -1]?.id ?? freeId(target.id)]));
  const own = (target: Target): Target => ({
    ...target,
    id: ids.get(target.id) ?? target.id,
    linkedTo: target.linkedTo === null ? null : (ids.get(target.linkedTo) ?? target.linkedTo),
  });
  const inPlace = new Map([...places].map(([target, at]) => [at, own(target)]));
  return [...standing.map((target, at) => inPlace.get(at) ?? target), ...news.filter((target) => !places.has(target)).map(own)];
}

/** Where a target of a plan stands already as a row of an office's table: the same words and the same figure for the whole plan, each once. */
function placesOf(news: readonly Target[], standing: readonly Target[]): Map<Target, number> {
  const places = new Map<Target, number>();
  standing.forEach((own, at) => {
    if (own.origin.kind !== "cell" || own.scopeUnit !== null || own.value === null) return;
    const alike = news.filter((target) => !places.has(target) && target.kind === own.kind && target.value === own.value);
    const same = matchTarget(own.text, own.value, alike) ?? sameAllocation(own.text, own.value, own.measure, alike);
    if (same) places.set(same, at);
  });
  return places;
}

/** Gives an id that is not taken: the wanted one, else the next number of its series (CT07 → CT08). */
function freeIds(before: readonly string[]): (wanted: string) => string {
  const taken = new Set(before);
  return (wanted) => {
    const [, series = wanted, digits = "0"] = /^(\D*)(\d+)$/.exec(wanted) ?? [];
    let id = wanted;
    for (let n = Number(digits); taken.has(id); n++) id = `${series}${String(n + 1).padStart(2, "0")}`;
    taken.add(id);
    return id;
  };
}

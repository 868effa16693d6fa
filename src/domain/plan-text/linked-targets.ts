import type { Target } from "../ledger/target";
import { foldText } from "../vietnamese/fold-text";

function wordsOf(text: string): Set<string> {
  return new Set(foldText(text).split(" "));
}

function likeness(a: Set<string>, b: Set<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.max(1, Math.min(a.size, b.size));
}

/** "hộ dân" and "hộ gia đình" count the same thing. */
function measureKey(measure: string | null): string {
  return foldText(measure ?? "").replace(/^hộ (?:gia đình|dân)$/u, "hộ");
}

function sayTheSame(a: Target, b: Target): boolean {
  if (a.kind !== b.kind || a.value !== b.value || a.period !== b.period || a.comparator !== b.comparator || a.counting !== b.counting)
    return false;
  if (measureKey(a.measure) !== measureKey(b.measure)) return false;
  if (a.kind === "milestone" || a.value === null || a.scope !== b.scope || a.level !== b.level) return false;
  const share = likeness(wordsOf(a.text), wordsOf(b.text));
  return share >= (a.value > 2 && a.kind === "quantity" ? 0.4 : 0.6);
}

/** Targets with those that say again what an earlier one said linked to it: one outcome in two sections is counted once. */
export function linkedTargets(targets: readonly Target[]): Target[] {
  const byFigure = new Map<string, Target[]>();
  return targets.map((target) => {
    const key = `${target.kind}|${target.value}|${measureKey(target.measure)}`;
    const before = byFigure.get(key) ?? [];
    const same = target.linkedTo !== null || target.kind === "milestone" ? undefined : before.find((other) => sayTheSame(other, target));
    if (same) return { ...target, linkedTo: same.id };
    if (before.length < 50) byFigure.set(key, [...before, target]);
    return target;
  });
}

/** Targets whose links lead straight to the one that is counted, not by way of others that are linked themselves. */
export function withDirectLinks(targets: readonly Target[]): Target[] {
  const linkById = new Map(targets.map(({ id, linkedTo }) => [id, linkedTo]));
  const counted = (target: Target): string | null => {
    const passed = new Set([target.id]);
    let id = target.linkedTo;
    for (let next = id; next !== null && !passed.has(next); next = linkById.get(next) ?? null) {
      passed.add(next);
      id = next;
    }
    return id;
  };
  return targets.map((target) => ({ ...target, linkedTo: counted(target) }));
}

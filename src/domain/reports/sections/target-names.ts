import { foldText } from "../../vietnamese/fold-text";
import type { Target } from "../../ledger/target";

/** Targets by the words that a report calls them: those of one wording that are given to different places have their place behind it. */
export function withPlaces(targets: readonly Target[]): Target[] {
  const places = new Map<string, Set<string>>();
  for (const { text, scopeUnit } of targets) {
    const key = foldText(text);
    places.set(key, (places.get(key) ?? new Set()).add(foldText(scopeUnit ?? "")));
  }
  return targets.map((target) => {
    const { text, scopeUnit, scope } = target;
    const isShared = (places.get(foldText(text))?.size ?? 0) > 1;
    return isShared && scope === "whole" && scopeUnit !== null ? { ...target, text: `${text} (${scopeUnit})` } : target;
  });
}

import type { Verdict } from "./compliance";
import { hasRate, holds } from "./judging-rule";
import { elapsedShare } from "./pace";
import type { TargetGround } from "./target-ground";

/** Baseline of a target, for at-least rules only; 0 where it has none. */
export function baselineOf({ target, rule }: TargetGround): number {
  return rule === "at-least" ? (target.baseline ?? 0) : 0;
}

/** Rate of a figure against its value; null where more is not better or the value is the baseline itself. */
export function rateOf(judged: TargetGround, actual: number | null): number | null {
  const baseline = baselineOf(judged);
  if (actual === null || judged.value === null || !hasRate(judged.rule) || judged.value === baseline) return null;
  return (actual - baseline) / (judged.value - baseline);
}

function pace(judged: TargetGround, actual: number, value: number): Verdict {
  if (!hasRate(judged.rule)) return "not-due";
  const baseline = baselineOf(judged);
  const { first, last } = judged.figures.window;
  const expected = baseline + (value - baseline) * elapsedShare(first, last, judged.ground.asOf);
  return actual >= expected ? "on-track" : "behind";
}

/** Judgement of one figure, of the whole plan or of a unit. */
export function judgeFigure(judged: TargetGround, actual: number | null): Verdict {
  const { target, rule, value } = judged;
  if (actual === null) return judged.ground.asOf < judged.figures.window.first ? "not-due" : "no-data";
  if (value === null) return "no-data";
  if (rule === "exactly" && actual > value) return "over";
  if (holds(rule, actual, value, judged.ground.approximateShare)) {
    const canExceed = rule === "at-least" && !(target.kind === "percentage" && value >= 100);
    return canExceed && actual > value ? "exceeded" : "met";
  }
  return judged.hasEnded ? "missed" : pace(judged, actual, value);
}

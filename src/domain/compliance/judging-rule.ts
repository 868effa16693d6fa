import type { Target } from "../ledger/target";

/** How a figure is held against the value of its target. */
export type JudgingRule = "at-least" | "exactly" | "below" | "at-most" | "above" | "zero" | "approx";

/** Share of "khoảng n" that is enough where the plan sets no other. */
export const APPROXIMATE_SHARE = 0.9;

/** Rule of a target: a bare number is at least, only a norm is exact, and a ceiling or an exact number of zero means none at all. */
export function ruleOf(target: Target): JudgingRule {
  const { comparator, value } = target;
  if (target.kind === "milestone" || target.kind === "cadence") return "at-least";
  if (value === 0 && comparator !== "at_least" && comparator !== "above") return "zero";
  if (comparator === "exactly") return target.isNorm ? "exactly" : "at-least";
  if (comparator === null || comparator === "at_least") return "at-least";
  return comparator === "at_most" ? "at-most" : comparator;
}

/** Whether a figure fulfils the value under a rule. */
export function holds(rule: JudgingRule, actual: number, value: number, approximateShare: number): boolean {
  switch (rule) {
    case "at-least":
      return actual >= value;
    case "above":
      return actual > value;
    case "approx":
      return actual >= value * approximateShare;
    case "exactly":
      return actual === value;
    case "below":
      return actual < value;
    case "at-most":
      return actual <= value;
    case "zero":
      return actual === 0;
  }
}

/** Whether more is better, so that a rate and a pace have a meaning. */
export function hasRate(rule: JudgingRule): boolean {
  return rule === "at-least" || rule === "above" || rule === "approx" || rule === "exactly";
}

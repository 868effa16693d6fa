import { judgeFigure, rateOf } from "./judge-figure";
import type { Judgement } from "./judgement";
import type { TargetGround } from "./target-ground";

/** Judges a target that is about the whole plan at once. */
export function judgeWhole(judged: TargetGround): Judgement {
  const { whole } = judged.figures;
  const isPercentage = judged.target.kind === "percentage";
  const noDenominator = isPercentage && whole.value === null;
  return {
    required: judged.value,
    actual: whole.value,
    rate: rateOf(judged, whole.value),
    verdict: judgeFigure(judged, whole.value),
    numerator: whole.numerator,
    denominator: isPercentage ? whole.denominator : judged.value,
    rule: noDenominator
      ? "no-denominator"
      : judged.value === null
        ? "no-value"
        : judged.target.baseline !== null && judged.rule === "at-least"
          ? "at-least-from-baseline"
          : judged.rule,
    evidence: whole.evidence,
  };
}

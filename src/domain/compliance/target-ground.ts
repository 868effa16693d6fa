import type { Target } from "../ledger/target";
import type { ComplianceGround } from "./compliance-ground";
import type { JudgingRule } from "./judging-rule";
import { ruleOf } from "./judging-rule";
import { reportedInstead } from "./reported-instead";
import { targetFigures, type TargetFigures } from "./target-figure";

/** Everything that judging one target needs. */
export interface TargetGround {
  readonly target: Target;
  readonly ground: ComplianceGround;
  readonly figures: TargetFigures;
  readonly rule: JudgingRule;
  /** Value to reach; 1 for a milestone, null where the commitment names none. */
  readonly value: number | null;
  /** Whether the last day that counts has ended. */
  readonly hasEnded: boolean;
}

export function targetGround(recorded: Target, ground: ComplianceGround): TargetGround {
  const target = reportedInstead(recorded, ground);
  const figures = targetFigures(target, ground);
  return {
    target,
    ground,
    figures,
    rule: ruleOf(target),
    value: target.kind === "milestone" ? 1 : target.value,
    hasEnded: figures.window.last <= ground.asOf,
  };
}

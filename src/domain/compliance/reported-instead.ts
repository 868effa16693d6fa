import type { Target } from "../ledger/target";
import type { ComplianceGround } from "./compliance-ground";
import { countedFigure } from "./counted-figure";
import { nameKey } from "./name-key";
import { shapeOf } from "./target-shape";

const ALWAYS = "9999-12-31";

/** A target that is to be counted from a list which has nothing to say about it, while figures were reported: then those are added up. */
export function reportedInstead(target: Target, ground: ComplianceGround): Target {
  const isCounted = target.kind === "quantity" && target.nature === "counted" && target.counting !== null;
  if (!isCounted || shapeOf(target) === "each-household" || !ground.entriesByTarget.has(nameKey(target.id))) return target;
  const { value } = countedFigure(target, ground, { unit: null, from: null, to: ALWAYS });
  return value === null ? { ...target, counting: null, nature: "flow" } : target;
}

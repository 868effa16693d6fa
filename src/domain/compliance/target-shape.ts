import type { Target } from "../ledger/target";
import { nameKey } from "./name-key";

/** How a target is spread over units and time: at once, each unit, each household, each period, or each unit in each period. */
export type Shape = "whole" | "each-unit" | "each-household" | "each-period" | "each-unit-each-period";

/** Words by which a plan means every household of the roster. */
export const HOUSEHOLD_WORDS: readonly string[] = ["hộ", "hộ dân", "hộ gia đình", "gia đình"];

/** "Mỗi hộ 2 thùng": what every household receives, judged household by household. */
function isForEachHousehold(target: Target): boolean {
  return (
    target.kind === "quantity" &&
    target.nature === "counted" &&
    target.counting === "items-received" &&
    nameKey(target.level) === "" &&
    HOUSEHOLD_WORDS.includes(nameKey(target.scopeUnit))
  );
}

export function shapeOf(target: Target): Shape {
  const periodic = target.period !== "once" || target.kind === "cadence";
  if (target.scope === "each_unit") return periodic ? "each-unit-each-period" : isForEachHousehold(target) ? "each-household" : "each-unit";
  return periodic ? "each-period" : "whole";
}

/** How the figure of a target comes about, whatever the record says of kinds that can only be one: percentages are ratios or counted, milestones add up. */
export function natureOf(target: Target): "flow" | "stock" | "ratio" | "counted" {
  if (target.kind === "milestone" || target.kind === "cadence") return "flow";
  if (target.nature === "counted" && target.counting !== null && target.counting !== "entries") return "counted";
  if (target.kind === "percentage") return "ratio";
  return target.nature === "flow" || target.nature === "counted" ? "flow" : "stock";
}

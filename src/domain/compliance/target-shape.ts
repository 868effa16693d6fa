import type { Target } from "../ledger/target";

/** How a target is spread over units and time: at once, each unit, each period, or each unit in each period. */
export type Shape = "whole" | "each-unit" | "each-period" | "each-unit-each-period";

export function shapeOf(target: Target): Shape {
  const periodic = target.period !== "once" || target.kind === "cadence";
  if (target.scope === "each_unit") return periodic ? "each-unit-each-period" : "each-unit";
  return periodic ? "each-period" : "whole";
}

/** How the figure of a target comes about, whatever the record says of kinds that can only be one: percentages are ratios or counted, milestones add up. */
export function natureOf(target: Target): "flow" | "stock" | "ratio" | "counted" {
  if (target.kind === "milestone" || target.kind === "cadence") return "flow";
  if (target.nature === "counted" && target.counting !== null) return "counted";
  if (target.kind === "percentage") return "ratio";
  return target.nature === "flow" || target.nature === "counted" ? "flow" : "stock";
}

import type { Unit } from "./unit";
import { isUnit } from "./unit-input";

/** A unit in its place in the tree; `depth` 0 has no unit above it. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly depth: number;
}

/** Units as a tree from top to bottom, those under one superior in the ledger's order; a unit whose superior is not listed stands at the top. */
export function unitTree(units: readonly Unit[]): PlacedUnit[] {
  const placed: PlacedUnit[] = [];
  const seen = new Set<Unit>();
  const place = (unit: Unit, depth: number): void => {
    if (seen.has(unit)) return;
    seen.add(unit);
    placed.push({ unit, depth });
    for (const child of units) if (child !== unit && isUnit(unit, child.parent)) place(child, depth + 1);
  };
  for (const unit of units) if (!units.some((other) => other !== unit && isUnit(other, unit.parent))) place(unit, 0);
  for (const unit of units) place(unit, 0);
  return placed;
}

import type { Unit } from "../ledger/unit";
import { nameKey } from "./name-key";

/** Finds the index of the unit that a text names by code, name or alias; null where none does. The first unit in the list wins. */
export type UnitFinder = (text: string | null) => number | null;

export function unitFinder(units: readonly Unit[]): UnitFinder {
  const byName = new Map<string, number>();
  units.forEach((unit, index) => {
    for (const name of [unit.id, unit.name, ...unit.aliases]) {
      const key = nameKey(name);
      if (key !== "" && !byName.has(key)) byName.set(key, index);
    }
  });
  return (text) => byName.get(nameKey(text)) ?? null;
}

import type { Household } from "./household";
import type { Unit } from "./unit";
import { isUnit } from "./unit-input";

/** A place that households name and the list of units does not have. */
export interface NamedPlace {
  readonly name: string;
  readonly level: string;
  readonly parent: string | null;
}

/** Districts, communes and hamlets of the roster that are no units yet, superiors first. */
export function placesOfHouseholds(households: readonly Household[], units: readonly Unit[]): NamedPlace[] {
  const found = new Map<string, NamedPlace>();
  const add = (name: string | null, level: string, parent: string | null): void => {
    const clean = name?.normalize("NFC").trim() ?? "";
    if (clean === "" || units.some((unit) => isUnit(unit, clean)) || found.has(clean.toLowerCase())) return;
    found.set(clean.toLowerCase(), { name: clean, level, parent });
  };
  for (const { district } of households) add(district, "Huyện", null);
  for (const { commune, district } of households) add(commune, "Xã", district);
  for (const { unit, commune } of households) add(unit, "Cơ sở", commune);
  return [...found.values()];
}

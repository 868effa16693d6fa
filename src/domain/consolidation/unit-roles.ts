import { unitFinder } from "../compliance/unit-finder";
import type { Unit } from "../ledger/unit";
import { isSamePlace, readPlaceName } from "../vietnamese/place-name";

/** What a unit of a sent ledger is: the sender, a part of it, or one that the plan lists for all. */
export type UnitRole = "sender" | "part" | "shared";

const HAMLET_KINDS = new Set(["xom", "thon", "to", "khu", "ap", "ban", "lang", "doi", "chi hoi"]);

/** Whether a unit is a hamlet, a group or a branch in one, as its name or level says. */
export function isHamlet({ name, level }: Pick<Unit, "name" | "level">): boolean {
  return [name, level ?? ""].some((text) => HAMLET_KINDS.has(readPlaceName(text).kind ?? ""));
}

/** Index of the unit that bears a name, however its place is written. */
export function indexOfNamed(units: readonly Unit[], name: string): number | null {
  const exact = unitFinder(units)(name);
  if (exact !== null) return exact;
  const place = readPlaceName(name);
  const index = units.findIndex((unit) => isSamePlace(readPlaceName(unit.name), place));
  return index < 0 ? null : index;
}

/** Roles of the units of a ledger, given where the sender stands among them. */
export function unitRoles(units: readonly Unit[], sender: number | null): UnitRole[] {
  const find = unitFinder(units);
  const isBelow = (index: number): boolean => {
    const seen = new Set<number>();
    for (let at: number | null = index; at !== null && !seen.has(at); at = find(units[at]?.parent ?? null)) {
      if (at === sender) return true;
      seen.add(at);
    }
    return false;
  };
  return units.map((unit, index) => {
    if (index === sender) return "sender";
    if (isBelow(index)) return "part";
    return find(unit.parent) === null && isHamlet(unit) ? "part" : "shared";
  });
}

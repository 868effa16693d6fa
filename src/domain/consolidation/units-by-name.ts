import { nameKey } from "../compliance/name-key";
import type { Unit } from "../ledger/unit";
import { placeKey, readPlaceName } from "../vietnamese/place-name";

/** Finds a unit by its code, its name or alias, or its place however written; a kind left out counts only where one unit alone could be meant. */
export function unitsByName(units: readonly Unit[]): (name: string) => Unit | null {
  const exact = new Map<string, Unit>();
  const places = new Map<string, Unit>();
  const bare = new Map<string, Unit | null>();
  for (const unit of units) {
    for (const name of [unit.id, unit.name, ...unit.aliases])
      if (nameKey(name) !== "" && !exact.has(nameKey(name))) exact.set(nameKey(name), unit);
    if (!places.has(placeKey(unit.name))) places.set(placeKey(unit.name), unit);
    const { name } = readPlaceName(unit.name);
    bare.set(name, bare.has(name) ? null : unit);
  }
  return (text) => {
    const found = exact.get(nameKey(text)) ?? places.get(placeKey(text));
    if (found) return found;
    const { kind, name } = readPlaceName(text);
    return kind === null && name !== "" ? (bare.get(name) ?? null) : null;
  };
}

import { isSamePlace, readPlaceName, type PlaceName } from "../../vietnamese/place-name";
import type { Unit } from "../../ledger/unit";
import type { Check } from "../check";
import { householdPlace } from "../record-place";

/** Kinds of places that a household belongs to, as place names are read. */
const HAMLET_KINDS: ReadonlySet<string> = new Set(["to", "khu", "thon", "xom", "ap", "ban", "lang", "doi", "chi hoi"]);

function placesOf(unit: Unit): readonly PlaceName[] {
  return [unit.name, ...unit.aliases].map(readPlaceName);
}

function isHamlet(unit: Unit): boolean {
  const level = unit.level === null ? null : readPlaceName(unit.level).kind;
  return (level !== null && HAMLET_KINDS.has(level)) || placesOf(unit).some(({ kind }) => kind !== null && HAMLET_KINDS.has(kind));
}

/**
 * A household whose hamlet or group is not among the plan's units (đơn vị không có trong kế hoạch).
 * Judged only against units of the same kind, or where most of the list belongs to known units: a plan that names only its xóm says nothing of the tổ in it.
 */
export const checkUnknownUnit: Check<"roster/unknown-unit"> = ({ units, households }, settings) => {
  const hamlets = units.filter(isHamlet);
  const known = [...hamlets.map(({ name }) => name), ...(settings.units ?? [])];
  const places = [...hamlets.flatMap(placesOf), ...(settings.units ?? []).map(readPlaceName)];
  const kinds = new Set(places.map(({ kind }) => kind));
  const rows = households.flatMap(({ unit, headName }, index) =>
    unit === null || unit.trim() === "" ? [] : [{ index, unit, headName, place: readPlaceName(unit) }],
  );
  const isKnown = (place: PlaceName): boolean => places.some((one) => isSamePlace(one, place));
  const mostKnown = rows.filter(({ place }) => isKnown(place)).length * 2 >= rows.length;
  if (places.length === 0) return [];
  return rows
    .filter(({ place }) => !isKnown(place) && (mostKnown || (place.kind !== null && kinds.has(place.kind))))
    .map(({ index, unit, headName }) => ({
      code: "roster/unknown-unit",
      severity: "error",
      at: [householdPlace(index, "unit")],
      facts: { unit, known, name: headName },
    }));
};

import type { Target } from "../ledger/target";
import type { Unit } from "../ledger/unit";
import { levelKey, nameKey } from "./name-key";
import type { UnitFinder } from "./unit-finder";

/** Indexes of the units that a target for each unit is about: those of its level, those it names, or all where it says neither. */
export function unitsConcerned(target: Target, units: readonly Unit[], findUnit: UnitFinder): number[] {
  const words = target.level ?? target.scopeUnit;
  if (words === null || nameKey(words) === "") return units.map((_, index) => index);
  const parts = [words, ...words.split(/[;,]/)];
  const levels = new Set(parts.map(levelKey));
  const named = new Set(parts.map((part) => findUnit(part)).filter((index) => index !== null));
  return units.flatMap((unit, index) => ((unit.level !== null && levels.has(levelKey(unit.level))) || named.has(index) ? [index] : []));
}

/** Days on which a level exists, from its units' own; open where a unit is, or where the ledger lists none. */
export function levelValidity(level: string | null, units: readonly Unit[]): { from: string | null; to: string | null } {
  const members = level === null ? [] : units.filter((unit) => levelKey(unit.level) === levelKey(level));
  const froms = members.map((unit) => unit.from);
  const tos = members.map((unit) => unit.to);
  return {
    from: members.length === 0 || froms.includes(null) ? null : froms.reduce((first, next) => (next! < first! ? next : first)),
    to: members.length === 0 || tos.includes(null) ? null : tos.reduce((last, next) => (next! > last! ? next : last)),
  };
}

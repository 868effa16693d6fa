import type { Household } from "../../ledger/household";
import { visitCandidatePairs } from "./candidate-pairs";
import { householdProfiles } from "./household-profile";
import { rosterFrequencies } from "./roster-frequencies";
import { weighPair } from "./weigh-pair";

/**
 * Households that stand on both of two lists (cùng một hộ ở hai danh sách): indexes in the first and in the second.
 * They are weighed as two rows of one list would be: a name alone never joins them.
 */
export function matchRosters(first: readonly Household[], second: readonly Household[]): readonly (readonly [number, number])[] {
  const profiles = householdProfiles([...first, ...second]);
  const frequencies = rosterFrequencies(profiles);
  const matched: (readonly [number, number])[] = [];
  visitCandidatePairs(profiles, (a, b) => {
    if (a.index >= first.length || b.index < first.length) return;
    if (weighPair(a, b, frequencies)?.verdict === "duplicate") matched.push([a.index, b.index - first.length]);
  });
  return matched.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}

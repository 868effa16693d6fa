import type { Household } from "../../ledger/household";
import { visitCandidatePairs } from "./candidate-pairs";
import type { DuplicatePair } from "./duplicate-pair";
import { householdProfiles } from "./household-profile";
import { decisionLookup, type PairDecision } from "./pair-decision";
import { rosterFrequencies } from "./roster-frequencies";
import { weighPair } from "./weigh-pair";

/**
 * Rows of a roster that may be one household typed twice (hộ trùng), likeliest first, each with what speaks for and against it.
 * Pairs that a person called different are left out; those called the same stay duplicates until they are merged.
 */
export function findDuplicatePairs(households: readonly Household[], decisions: readonly PairDecision[] = []): readonly DuplicatePair[] {
  const profiles = householdProfiles(households);
  const frequencies = rosterFrequencies(profiles);
  const decided = decisionLookup(decisions);
  const pairs: DuplicatePair[] = [];
  visitCandidatePairs(profiles, (a, b) => {
    const pair = weighPair(a, b, frequencies);
    if (pair === null) return;
    const decision = decided(households[a.index] as Household, households[b.index] as Household);
    if (decision !== "different") pairs.push(decision === "same" ? { ...pair, verdict: "duplicate", score: 1 } : pair);
  });
  return pairs.sort((one, other) => other.score - one.score || one.first - other.first || one.second - other.second);
}

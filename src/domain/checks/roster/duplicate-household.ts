import type { DuplicateEvidence } from "../../issues/duplicate-evidence";
import type { Check } from "../check";
import type { DuplicatePair } from "../duplicates/duplicate-pair";
import { duplicatesOf, groupPairs } from "../duplicates/household-groups";
import { householdPlace } from "../record-place";

function codesOf(pairs: readonly DuplicatePair[], side: "evidence" | "against"): readonly DuplicateEvidence[] {
  return [...new Set(pairs.flatMap((pair) => pair[side]))];
}

/** One household that stands on the list more than once (hộ trùng); one issue a household, a place for each of its rows. */
export const checkDuplicateHousehold: Check<"roster/duplicate-household"> = (ledger, _settings, pairs) =>
  groupPairs(duplicatesOf(pairs)).map((group) => ({
    code: "roster/duplicate-household",
    severity: "error",
    at: group.members.map((index) => householdPlace(index, "headName")),
    facts: {
      names: group.members.map((index) => ledger.households[index]?.headName ?? ""),
      evidence: codesOf(group.pairs, "evidence"),
      against: codesOf(group.pairs, "against"),
      score: Math.min(...group.pairs.map(({ score }) => score)),
    },
  }));

import type { Check } from "../check";
import type { DuplicatePair } from "../duplicates/duplicate-pair";
import { groupPairs } from "../duplicates/household-groups";
import { householdPlace } from "../record-place";

/** Below this nothing but the name speaks for one household any more. */
const DECIDED = 0.05;

function isDecided({ against, score }: DuplicatePair): boolean {
  return against.length > 0 && score < DECIDED;
}

/** Rows that share a full name while nothing else tells whether they are one household (trùng họ tên); only a note where everything else tells them apart. */
export const checkSameName: Check<"roster/same-name"> = (ledger, _settings, pairs) =>
  groupPairs(pairs.filter(({ verdict }) => verdict === "same-name")).map((group) => ({
    code: "roster/same-name",
    severity: group.pairs.every(isDecided) ? "info" : "warning",
    at: group.members.map((index) => householdPlace(index, "headName")),
    facts: {
      name: ledger.households[group.members[0] ?? -1]?.headName ?? "",
      evidence: [...new Set(group.pairs.flatMap(({ evidence }) => evidence))],
      against: [...new Set(group.pairs.flatMap(({ against }) => against))],
      decided: group.pairs.every(isDecided),
    },
  }));

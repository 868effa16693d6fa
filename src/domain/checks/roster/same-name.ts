import type { Check } from "../check";
import { groupPairs } from "../duplicates/household-groups";
import { householdPlace } from "../record-place";

/** Rows that share a full name while nothing else tells whether they are one household (trùng họ tên). */
export const checkSameName: Check<"roster/same-name"> = (ledger, _settings, pairs) =>
  groupPairs(pairs.filter(({ verdict }) => verdict === "same-name")).map((group) => ({
    code: "roster/same-name",
    severity: "warning",
    at: group.members.map((index) => householdPlace(index, "headName")),
    facts: {
      name: ledger.households[group.members[0] ?? -1]?.headName ?? "",
      evidence: [...new Set(group.pairs.flatMap(({ evidence }) => evidence))],
      against: [...new Set(group.pairs.flatMap(({ against }) => against))],
    },
  }));

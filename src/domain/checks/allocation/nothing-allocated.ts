import type { Check } from "../check";
import { householdPlace } from "../record-place";
import { rosterLookup } from "../recipients-on-roster";

/** Fewer recipients than this share of the roster is a list of another kind, not one with households left out. */
const MOST = 0.5;

/** A household of the roster that the distribution list leaves out (chưa được phân bổ). */
export const checkNothingAllocated: Check<"allocation/nothing-allocated"> = ({ households, distributions }) => {
  const householdOf = rosterLookup(households);
  const served = new Set(
    distributions.filter(({ recipientKind }) => recipientKind === "household").map(({ recipient }) => householdOf(recipient)?.id),
  );
  if (households.filter(({ id }) => served.has(id)).length < MOST * households.length) return [];
  return households.flatMap(({ id, headName }, index) => {
    if (served.has(id)) return [];
    return [
      {
        code: "allocation/nothing-allocated",
        severity: "warning",
        at: [householdPlace(index, "headName")],
        facts: { recipient: headName ?? id },
      },
    ];
  });
};

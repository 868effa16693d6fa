import type { Check } from "../check";
import { duplicatesOf, groupPairs } from "../duplicates/household-groups";
import { householdPlace } from "../record-place";

/** Fewer or more households than the plan names (thiếu hộ, thừa hộ); a household that stands there twice counts once and is named. */
export const checkCountMismatch: Check<"roster/count-mismatch"> = ({ plan, households }, settings, pairs) => {
  const expected = settings.expectedHouseholds === undefined ? plan.expectedHouseholds : settings.expectedHouseholds;
  if (expected === null || households.length === 0) return [];
  const repeated = groupPairs(duplicatesOf(pairs)).flatMap(({ members }) => members.slice(1));
  const found = households.length - repeated.length;
  if (found === expected) return [];
  const at = repeated.sort((one, other) => one - other).map((index) => householdPlace(index, null));
  return [
    {
      code: "roster/count-mismatch",
      severity: "error",
      at,
      facts: { expected, found, duplicates: repeated.length, rows: households.length },
    },
  ];
};

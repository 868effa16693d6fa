import type { Check } from "../check";
import { distributionPlace } from "../record-place";
import { rosterLookup } from "../recipients-on-roster";

/** Somebody receives as a household and is not on the roster (không có trong danh sách hộ). */
export const checkNotOnRoster: Check<"allocation/not-on-roster"> = ({ households, distributions }) => {
  if (households.length === 0) return [];
  const householdOf = rosterLookup(households);
  return distributions.flatMap(({ recipient, recipientKind }, index) => {
    if (recipientKind !== "household" || householdOf(recipient) !== null) return [];
    return [
      {
        code: "allocation/not-on-roster",
        severity: "error",
        at: [distributionPlace(index, "recipient")],
        facts: { recipient },
      },
    ];
  });
};

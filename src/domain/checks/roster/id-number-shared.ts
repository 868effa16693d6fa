import type { Check } from "../check";
import { identityOf } from "../identity-of";
import { householdPlace } from "../record-place";
import { sharedValues } from "../shared-values";

/** Different households with one ID number (trùng số CCCD/CMND); rows that are called duplicates are left to that rule. */
export const checkIdNumberShared: Check<"roster/id-number-shared"> = ({ households }, settings, pairs) =>
  sharedValues(households, pairs, (household) => {
    const card = identityOf(household, settings);
    return card === null || card.kind === "invalid" ? [] : [card.number];
  }).map((members) => ({
    code: "roster/id-number-shared",
    severity: "error",
    at: members.map((index) => householdPlace(index, "idNumber")),
    facts: { names: members.map((index) => households[index]?.headName ?? "") },
  }));

import type { Check } from "../check";
import { meetsCriterion } from "../../roster/roster-criterion";
import { householdPlace } from "../record-place";

/** A household on the list that an agreed criterion excludes (không đạt tiêu chí đã thống nhất); unknown values are not judged. */
export const checkCriterionNotMet: Check<"roster/criterion-not-met"> = ({ households }, { criteria = [] }) =>
  households.flatMap((household, index) =>
    criteria
      .filter((criterion) => meetsCriterion(household, criterion) === false)
      .map(({ label, field }) => ({
        code: "roster/criterion-not-met" as const,
        severity: "error" as const,
        at: [householdPlace(index, field)],
        facts: { name: household.headName, criterion: label },
      })),
  );

import type { Check } from "../check";
import { householdPlace } from "../record-place";
import { identityOf } from "../identity-of";

/** An ID number that cannot be one (số CCCD/CMND sai): neither 12 digits with a real province and century nor an old 9-digit card. */
export const checkIdNumberInvalid: Check<"roster/id-number-invalid"> = ({ households }, settings) =>
  households.flatMap((household, index) => {
    const reading = identityOf(household, settings);
    if (reading?.kind !== "invalid") return [];
    const { digits, reason, suggestion } = reading;
    const fix = suggestion === null ? {} : { fix: suggestion };
    return [
      {
        code: "roster/id-number-invalid",
        severity: "error",
        at: [householdPlace(index, "idNumber")],
        facts: { digits, reason, name: household.headName },
        ...fix,
      },
    ];
  });

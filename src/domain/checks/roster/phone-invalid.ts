import { phoneTexts, readPhone } from "../../vietnamese/phone-number";
import type { Check, IssueWith } from "../check";
import { householdPlace } from "../record-place";

/** A phone number that nobody can be called on (số điện thoại sai). */
export const checkPhoneInvalid: Check<"roster/phone-invalid"> = ({ households }) =>
  households.flatMap((household, index) => {
    const texts = phoneTexts(household.phone);
    return texts.flatMap((text): readonly IssueWith<"roster/phone-invalid">[] => {
      const reading = readPhone(text);
      if (reading.kind !== "invalid") return [];
      const { digits, reason, suggestion } = reading;
      const fix = suggestion === null ? {} : { fix: household.phone?.replace(text, suggestion) ?? suggestion };
      return [
        {
          code: "roster/phone-invalid",
          severity: "error",
          at: [householdPlace(index, "phone")],
          facts: { digits, reason, name: household.headName },
          ...fix,
        },
      ];
    });
  });

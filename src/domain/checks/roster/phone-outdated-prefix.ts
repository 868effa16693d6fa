import { phoneTexts, readPhone } from "../../vietnamese/phone-number";
import type { Check, IssueWith } from "../check";
import { householdPlace } from "../record-place";

/** An 11-digit mobile number of before 2018 (đầu số cũ), with the number that replaced it. */
export const checkPhoneOutdatedPrefix: Check<"roster/phone-outdated-prefix"> = ({ households }) =>
  households.flatMap((household, index) =>
    phoneTexts(household.phone).flatMap((text): readonly IssueWith<"roster/phone-outdated-prefix">[] => {
      const reading = readPhone(text);
      if (reading.kind !== "outdated") return [];
      const { oldPrefix, newPrefix, renewed } = reading;
      const fix = household.phone?.replace(text, renewed) ?? renewed;
      return [
        {
          code: "roster/phone-outdated-prefix",
          severity: "warning",
          at: [householdPlace(index, "phone")],
          facts: { oldPrefix, newPrefix, name: household.headName },
          fix,
        },
      ];
    }),
  );

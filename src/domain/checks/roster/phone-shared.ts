import { currentPhone, phoneTexts, readPhone } from "../../vietnamese/phone-number";
import type { Check } from "../check";
import { householdPlace } from "../record-place";
import { sharedValues } from "../shared-values";

/** Different households with one phone number (trùng số điện thoại), also where one is written with its old prefix. */
export const checkPhoneShared: Check<"roster/phone-shared"> = ({ households }, _settings, pairs) =>
  sharedValues(households, pairs, ({ phone }) =>
    phoneTexts(phone).flatMap((text) => (readPhone(text).kind === "invalid" ? [] : (currentPhone(text) ?? []))),
  ).map((members) => ({
    code: "roster/phone-shared",
    severity: "warning",
    at: members.map((index) => householdPlace(index, "phone")),
    facts: { names: members.map((index) => households[index]?.headName ?? "") },
  }));

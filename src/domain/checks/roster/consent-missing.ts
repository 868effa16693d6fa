import type { Check } from "../check";
import { householdPlace } from "../record-place";

/** Households whose ID or phone number is kept without a day of consent (chưa ghi đồng ý); asked where the list records consent, or where the user wants it. */
export const checkConsentMissing: Check<"roster/consent-missing"> = ({ households }, { consentRequired }) => {
  const recorded = households.some(({ consent }) => consent !== null);
  if (!(consentRequired ?? recorded)) return [];
  const at = households.flatMap(({ consent, idNumber, phone }, index) =>
    consent === null && (idNumber !== null || phone !== null) ? [householdPlace(index, "consent")] : [],
  );
  return at.length === 0 ? [] : [{ code: "roster/consent-missing", severity: "info", at, facts: { count: at.length } }];
};

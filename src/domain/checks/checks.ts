import { checkAllocationDateOutsidePlan } from "./allocation/date-outside-plan";
import { checkNotOnRoster } from "./allocation/not-on-roster";
import { checkNothingAllocated } from "./allocation/nothing-allocated";
import { checkQuantityMismatch } from "./allocation/quantity-mismatch";
import { checkReceivedBefore } from "./allocation/received-before";
import { checkReceivedMoreThanAllocated } from "./allocation/received-more-than-allocated";
import { checkSupplyExceeded } from "./allocation/supply-exceeded";
import { checkTotalMismatch } from "./allocation/total-mismatch";
import type { Check, CheckedCode } from "./check";
import { checkProgressDateOutsidePlan } from "./progress/date-outside-plan";
import { checkNumeratorAboveDenominator } from "./progress/numerator-above-denominator";
import { checkUnknownTarget } from "./progress/unknown-target";
import { checkBirthYearUnlikely } from "./roster/birth-year-unlikely";
import { checkConsentMissing } from "./roster/consent-missing";
import { checkCountMismatch } from "./roster/count-mismatch";
import { checkCriterionNotMet } from "./roster/criterion-not-met";
import { checkDuplicateHousehold } from "./roster/duplicate-household";
import { checkIdNumberContradictsRow } from "./roster/id-number-contradicts-row";
import { checkIdNumberInvalid } from "./roster/id-number-invalid";
import { checkIdNumberShared } from "./roster/id-number-shared";
import { checkMembersUnlikely } from "./roster/members-unlikely";
import { checkMissingField } from "./roster/missing-field";
import { checkPhoneInvalid } from "./roster/phone-invalid";
import { checkPhoneOutdatedPrefix } from "./roster/phone-outdated-prefix";
import { checkPhoneShared } from "./roster/phone-shared";
import { checkSameName } from "./roster/same-name";
import { checkUnknownUnit } from "./roster/unknown-unit";
import { checkNoDenominator } from "./target/no-denominator";
import { checkNoValue } from "./target/no-value";
import { checkTargetDuplicate } from "./target/duplicate";
import { checkVisitDateOutsidePlan } from "./visit/date-outside-plan";
import { checkLevelUnknown } from "./visit/level-unknown";
import { checkMoreCompliantThanVisited } from "./visit/more-compliant-than-visited";
import { checkVisitTwice } from "./visit/twice";

/** Every rule there is, in the order in which issues are shown: duplicates first, then the count. */
export const checks: { readonly [Code in CheckedCode]: Check<Code> } = {
  "roster/duplicate-household": checkDuplicateHousehold,
  "roster/count-mismatch": checkCountMismatch,
  "roster/missing-field": checkMissingField,
  "roster/id-number-invalid": checkIdNumberInvalid,
  "roster/id-number-shared": checkIdNumberShared,
  "roster/id-number-contradicts-row": checkIdNumberContradictsRow,
  "roster/phone-invalid": checkPhoneInvalid,
  "roster/phone-outdated-prefix": checkPhoneOutdatedPrefix,
  "roster/phone-shared": checkPhoneShared,
  "roster/unknown-unit": checkUnknownUnit,
  "roster/birth-year-unlikely": checkBirthYearUnlikely,
  "roster/members-unlikely": checkMembersUnlikely,
  "roster/criterion-not-met": checkCriterionNotMet,
  "roster/same-name": checkSameName,
  "roster/consent-missing": checkConsentMissing,
  "allocation/quantity-mismatch": checkQuantityMismatch,
  "allocation/total-mismatch": checkTotalMismatch,
  "allocation/supply-exceeded": checkSupplyExceeded,
  "allocation/received-more-than-allocated": checkReceivedMoreThanAllocated,
  "allocation/not-on-roster": checkNotOnRoster,
  "allocation/nothing-allocated": checkNothingAllocated,
  "allocation/received-before": checkReceivedBefore,
  "allocation/date-outside-plan": checkAllocationDateOutsidePlan,
  "target/no-denominator": checkNoDenominator,
  "target/duplicate": checkTargetDuplicate,
  "target/no-value": checkNoValue,
  "progress/unknown-target": checkUnknownTarget,
  "progress/date-outside-plan": checkProgressDateOutsidePlan,
  "progress/numerator-above-denominator": checkNumeratorAboveDenominator,
  "visit/date-outside-plan": checkVisitDateOutsidePlan,
  "visit/more-compliant-than-visited": checkMoreCompliantThanVisited,
  "visit/level-unknown": checkLevelUnknown,
  "visit/twice": checkVisitTwice,
};

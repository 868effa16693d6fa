import { HOUSEHOLD_FIELDS, type Household, type HouseholdField, type HouseholdFields } from "../ledger/household";
import { readIdNumber } from "../vietnamese/identity-number";
import { readPersonName } from "../vietnamese/person-name";
import { phoneTexts, readPhone } from "../vietnamese/phone-number";

/** Which of two rows each field is taken from (gộp hộ). */
export type MergeChoice = Readonly<Partial<Record<HouseholdField, "first" | "second">>>;

/** Any year of birth up to here is believed when two ID numbers are weighed against each other. */
const LATEST_YEAR = 2100;

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** How complete a value is, for suggesting the better of two. */
function quality(household: Household, field: HouseholdField): number {
  const value = household[field];
  if (isEmpty(value)) return -1;
  const text = String(value);
  if (field === "phone") return phoneTexts(text).filter((one) => readPhone(one).kind === "valid").length;
  if (field === "idNumber") return { citizen: 2, "old-card": 1, invalid: 0 }[readIdNumber(text, LATEST_YEAR).kind];
  const name = field === "headName" ? readPersonName(text) : null;
  if (name)
    return (name.accented ? 10 : 0) + name.words.filter(({ abbreviated }) => !abbreviated).length + (text === text.toUpperCase() ? 0 : 0.5);
  return 0;
}

/** Fields in which both rows say something and do not say the same: a person has to choose. */
export function mergeConflicts(first: Household, second: Household): readonly HouseholdField[] {
  return HOUSEHOLD_FIELDS.filter(
    (field) => field !== "no" && !isEmpty(first[field]) && !isEmpty(second[field]) && first[field] !== second[field],
  );
}

/** The choice that keeps what is there and prefers what is complete: a full name with accents, a valid phone, a 12-digit ID number. */
export function suggestedChoice(first: Household, second: Household): MergeChoice {
  return Object.fromEntries(HOUSEHOLD_FIELDS.map((field) => [field, quality(second, field) > quality(first, field) ? "second" : "first"]));
}

/** One household out of two rows, field by field; it keeps the code and the origin of the first, and the origins of both. */
export function mergeHouseholds(first: Household, second: Household, choice: MergeChoice): Household {
  const full = { ...suggestedChoice(first, second), ...choice };
  const fields = Object.fromEntries(
    HOUSEHOLD_FIELDS.map((field) => [field, (full[field] === "second" ? second : first)[field]]),
  ) as HouseholdFields;
  return {
    ...first,
    ...fields,
    otherColumns: { ...second.otherColumns, ...first.otherColumns },
    mergedFrom: [...(first.mergedFrom ?? [first.origin]), ...(second.mergedFrom ?? [second.origin])],
  };
}

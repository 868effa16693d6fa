import type { Household, HouseholdField } from "../../ledger/household";
import type { Check } from "../check";
import type { CheckSettings } from "../check-settings";
import { identityOf } from "../identity-of";
import { householdPlace } from "../record-place";

/** A list that fills a column in so many of its rows means it to be filled everywhere. */
const MEANT_SHARE = 0.5;
/** Fields that identify a household in any list; a list without the column at all is not asked for it. */
const IDENTIFYING: readonly HouseholdField[] = ["birthYear", "unit"];

function isMissing(household: Household, field: HouseholdField): boolean {
  if (field === "birthYear" && household.birthDate !== null) return false;
  const value = household[field];
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** Fields that this list needs: the name always, birth year and unit where the list keeps them, or what the user asks for. */
function neededFields(households: readonly Household[], required: readonly HouseholdField[] | undefined): readonly HouseholdField[] {
  if (required) return required;
  const kept = IDENTIFYING.filter(
    (field) => households.filter((household) => !isMissing(household, field)).length >= MEANT_SHARE * households.length,
  );
  return ["headName", ...kept];
}

/** The ID number knows the year of birth and the sex where the row does not. */
function fixFor(household: Household, field: HouseholdField, settings: CheckSettings): { readonly fix?: string | number } {
  const card = identityOf(household, settings);
  if (card?.kind !== "citizen") return {};
  if (field === "birthYear") return { fix: card.birthYear };
  return field === "gender" ? { fix: card.gender } : {};
}

/** A household without something that the list needs (thiếu thông tin). */
export const checkMissingField: Check<"roster/missing-field"> = ({ households }, settings) => {
  const fields = neededFields(households, settings.requiredFields);
  return households.flatMap((household, index) =>
    fields
      .filter((field) => isMissing(household, field))
      .map((field) => ({
        code: "roster/missing-field" as const,
        severity: "error" as const,
        at: [householdPlace(index, field)],
        facts: { field, name: household.headName },
        ...fixFor(household, field, settings),
      })),
  );
};

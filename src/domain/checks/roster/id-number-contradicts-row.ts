import type { IdentityReading } from "../../vietnamese/identity-number";
import type { Household } from "../../ledger/household";
import type { Check, IssueWith } from "../check";
import { identityOf } from "../identity-of";
import { householdPlace } from "../record-place";

type Contradiction = IssueWith<"roster/id-number-contradicts-row">;

function rowGender(household: Household): "Nam" | "Nữ" | null {
  const text = (household.gender ?? "").normalize("NFC").trim().toLowerCase();
  if (text === "nam" || text === "m") return "Nam";
  return text === "nữ" || text === "nu" || text === "f" ? "Nữ" : null;
}

function rowYear(household: Household): number | null {
  return household.birthYear ?? (household.birthDate === null ? null : Number(household.birthDate.slice(0, 4)));
}

function contradictions(
  household: Household,
  index: number,
  card: Extract<IdentityReading, { kind: "citizen" }>,
): readonly Contradiction[] {
  const [year, gender] = [rowYear(household), rowGender(household)];
  const facts = {
    idYear: card.birthYear,
    rowYear: year,
    idGender: card.gender,
    rowGender: gender,
    name: household.headName,
  };
  const about = (says: "birthYear" | "gender"): Contradiction => ({
    code: "roster/id-number-contradicts-row",
    severity: "warning",
    at: [householdPlace(index, "idNumber"), householdPlace(index, says)],
    facts: { says, ...facts },
  });
  return [
    ...(year !== null && year !== (year < 100 ? card.birthYear % 100 : card.birthYear) ? [about("birthYear")] : []),
    ...(gender !== null && gender !== card.gender ? [about("gender")] : []),
  ];
}

/** A 12-digit ID number whose year of birth or sex is not the row's (số CCCD không khớp năm sinh, giới tính). */
export const checkIdNumberContradictsRow: Check<"roster/id-number-contradicts-row"> = ({ households }, settings) =>
  households.flatMap((household, index) => {
    const card = identityOf(household, settings);
    return card?.kind === "citizen" ? contradictions(household, index, card) : [];
  });

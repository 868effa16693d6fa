import type { Household } from "../../ledger/household";
import { readPersonName, type PersonName } from "../../vietnamese/person-name";
import { currentPhone, phoneTexts } from "../../vietnamese/phone-number";
import { placeKey } from "../../vietnamese/place-name";

/** A household read once for comparing with many others; null where the list has nothing to compare. */
export interface HouseholdProfile {
  readonly index: number;
  readonly name: PersonName;
  readonly idNumber: string | null;
  /** Numbers as they are today; unreadable ones by their digits. */
  readonly phones: readonly string[];
  readonly birthYear: number | null;
  readonly birthDate: string | null;
  readonly gender: string | null;
  readonly unit: string | null;
  readonly address: string | null;
  readonly members: number | null;
}

function digitsOf(text: string | null): string | null {
  const digits = (text ?? "").replace(/\D/g, "");
  return digits.length >= 7 ? digits : null;
}

function placeOf(text: string | null): string | null {
  const key = text === null ? "" : placeKey(text);
  return key === "" ? null : key;
}

function genderOf(text: string | null): string | null {
  const first = (text ?? "").normalize("NFC").trim().toLowerCase();
  if (first.startsWith("nam")) return "nam";
  return /^n[ữu]/.test(first) ? "nữ" : null;
}

/** Reads a household for comparing; null for a row without a name. */
export function householdProfile(household: Household, index: number): HouseholdProfile | null {
  const name = readPersonName(household.headName);
  if (name === null) return null;
  const unit = placeOf(household.unit);
  const address = placeOf(household.address);
  return {
    index,
    name,
    idNumber: digitsOf(household.idNumber),
    phones: phoneTexts(household.phone).flatMap((text) => currentPhone(text) ?? digitsOf(text) ?? []),
    birthYear: household.birthYear ?? (household.birthDate === null ? null : Number(household.birthDate.slice(0, 4))),
    birthDate: household.birthDate,
    gender: genderOf(household.gender),
    unit,
    address: address === unit ? null : address,
    members: household.members,
  };
}

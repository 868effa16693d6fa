import type { Household } from "../../ledger/household";
import { readPersonName, type PersonName } from "../../vietnamese/person-name";
import { currentPhone, phoneTexts } from "../../vietnamese/phone-number";
import { placeKey } from "../../vietnamese/place-name";

/** A household read once for comparing with many others; null where the list has nothing to compare. */
export interface HouseholdProfile {
  readonly index: number;
  readonly name: PersonName;
  /** Given name in plain letters, alone and behind the first letter of the family name. */
  readonly given: string;
  readonly familyAndGiven: string;
  /** Digits without leading zeros, which Excel drops. */
  readonly idNumber: string | null;
  /** Numbers as they are today, unreadable ones by their digits; without leading zeros. */
  readonly phones: readonly string[];
  readonly birthYear: number | null;
  readonly birthDate: string | null;
  readonly gender: string | null;
  readonly unit: string | null;
  readonly address: string | null;
  readonly members: number | null;
}

function digitsOf(text: string | null): string | null {
  if (text === null) return null;
  const digits = text.replace(/\D+|^0+/g, "");
  return digits.length >= 7 ? digits.replace(/^0+/, "") : null;
}

type PlaceOf = (text: string | null) => string | null;

/** Reads places, each spelling once: a list repeats them row after row. */
function placeReader(): PlaceOf {
  const known = new Map<string, string | null>();
  return (text) => {
    if (text === null) return null;
    const read = known.get(text);
    if (read !== undefined) return read;
    const key = placeKey(text) || null;
    known.set(text, key);
    return key;
  };
}

function genderOf(text: string | null): string | null {
  const first = (text ?? "").normalize("NFC").trim().toLowerCase();
  if (first.startsWith("nam")) return "nam";
  return /^n[ữu]/.test(first) ? "nữ" : null;
}

/** Reads the households for comparing; rows without a name are left out. */
export function householdProfiles(households: readonly Household[]): readonly HouseholdProfile[] {
  const placeOf = placeReader();
  return households.flatMap((household, index) => householdProfile(household, index, placeOf) ?? []);
}

function householdProfile(household: Household, index: number, placeOf: PlaceOf): HouseholdProfile | null {
  const name = readPersonName(household.headName);
  if (name === null) return null;
  const given = name.words.at(-1)?.bare ?? "";
  const unit = placeOf(household.unit);
  const address = placeOf(household.address);
  return {
    index,
    name,
    given,
    familyAndGiven: `${name.words[0]?.bare[0] ?? ""} ${given}`,
    idNumber: digitsOf(household.idNumber),
    phones: phoneTexts(household.phone).flatMap((text) => digitsOf(currentPhone(text) ?? text) ?? []),
    birthYear: household.birthYear ?? (household.birthDate === null ? null : Number(household.birthDate.slice(0, 4))),
    birthDate: household.birthDate,
    gender: genderOf(household.gender),
    unit,
    address: address === unit ? null : address,
    members: household.members,
  };
}

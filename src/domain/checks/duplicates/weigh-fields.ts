import type { DuplicateEvidence } from "../../issues/duplicate-evidence";
import { oneEditApart } from "../../vietnamese/person-name-comparison";
import type { HouseholdProfile } from "./household-profile";
import type { RosterFrequencies } from "./roster-frequencies";

/** One finding about a pair and what it weighs: how many times two-fold it makes "one household" likelier (negative: less likely). */
export interface WeighedEvidence {
  readonly code: DuplicateEvidence;
  readonly weight: number;
}

type Weigh = (a: HouseholdProfile, b: HouseholdProfile, frequencies: RosterFrequencies) => WeighedEvidence | null;

function agreement(chance: number, most: number): number {
  return Math.min(most, -Math.log2(chance));
}

/** Share of households typed twice of which one row lacks what the other has: a number, the accents, the middle name in full. */
const LEFT_OUT_IN_RETYPING = 0.3;

/** How much it says that one row of two lacks something, where so large a share of the list lacks it: the fewer rows lack it, the more. */
export function leftOutWeight(missing: number): number {
  return Math.log2(LEFT_OUT_IN_RETYPING / (2 * missing * (1 - missing)));
}

/** A number on one row only, in a list where nearly every row has it: whoever types a household again often leaves it out. */
function onOneRow(code: DuplicateEvidence, missing: number, most: number): WeighedEvidence | null {
  const weight = Math.min(most, leftOutWeight(missing));
  return weight > 0 ? { code, weight } : null;
}

const idNumber: Weigh = (a, b, { idMissing }) => {
  if (a.idNumber === null && b.idNumber === null) return null;
  if (a.idNumber === null || b.idNumber === null) return onOneRow("id-on-one-row", idMissing, 2.5);
  if (a.idNumber === b.idNumber) return { code: "id-same", weight: 16 };
  if (oneEditApart(a.idNumber, b.idNumber)) return { code: "id-one-digit-apart", weight: 8 };
  const [short, long] = a.idNumber.length < b.idNumber.length ? [a.idNumber, b.idNumber] : [b.idNumber, a.idNumber];
  const oldAndNew = short.length <= 9 && long.length >= 10;
  return oldAndNew ? null : { code: "id-different", weight: -7 };
};

const phone: Weigh = (a, b, { phoneMissing }) => {
  if (a.phones.length === 0 && b.phones.length === 0) return null;
  // Who lacks one number often lacks the other too, so the second says less.
  if (a.phones.length === 0 || b.phones.length === 0) return onOneRow("phone-on-one-row", phoneMissing, 1.5);
  if (a.phones.some((one) => b.phones.includes(one))) return { code: "phone-same", weight: 11 };
  const near = a.phones.some((one) => b.phones.some((other) => oneEditApart(one, other)));
  return near ? { code: "phone-one-digit-apart", weight: 6 } : { code: "phone-different", weight: -3 };
};

function nearYears(one: number, other: number): boolean {
  return Math.abs(one - other) === 1 || Math.abs(one - other) === 10 || oneEditApart(String(one), String(other));
}

const birth: Weigh = (a, b, frequencies) => {
  if (a.birthDate !== null && b.birthDate !== null) {
    if (a.birthDate === b.birthDate) return { code: "birth-date-same", weight: 10 };
    if (a.birthYear === b.birthYear) return { code: "birth-date-different", weight: -2 };
  }
  if (a.birthYear === null || b.birthYear === null) return null;
  if (a.birthYear === b.birthYear) return { code: "birth-year-same", weight: agreement(frequencies.birthYear(a), 6) };
  return nearYears(a.birthYear, b.birthYear) ? { code: "birth-year-near", weight: -3 } : { code: "birth-year-different", weight: -7 };
};

const gender: Weigh = (a, b) =>
  a.gender !== null && b.gender !== null && a.gender !== b.gender ? { code: "gender-different", weight: -5 } : null;

const unit: Weigh = (a, b, frequencies) => {
  if (a.unit === null || b.unit === null) return null;
  return a.unit === b.unit ? { code: "unit-same", weight: agreement(frequencies.unit(a), 6) } : { code: "unit-different", weight: -3 };
};

const address: Weigh = (a, b, frequencies) => {
  if (a.address === null || b.address === null) return null;
  return a.address === b.address
    ? { code: "address-same", weight: agreement(frequencies.address(a), 9) }
    : { code: "address-different", weight: -1 };
};

const members: Weigh = (a, b, frequencies) => {
  if (a.members === null || b.members === null) return null;
  return a.members === b.members
    ? { code: "members-same", weight: agreement(frequencies.members(a), 2) }
    : { code: "members-different", weight: -2.5 };
};

const spouse: Weigh = (a, b) => {
  if (a.name.aside === null || b.name.aside === null) return null;
  return a.name.aside === b.name.aside ? { code: "spouse-same", weight: 4 } : { code: "spouse-different", weight: -5 };
};

const weighings: readonly Weigh[] = [idNumber, phone, birth, gender, unit, address, members, spouse];

/** Everything beside the name that speaks for or against two rows being one household. */
export function weighFields(a: HouseholdProfile, b: HouseholdProfile, frequencies: RosterFrequencies): readonly WeighedEvidence[] {
  const found: WeighedEvidence[] = [];
  for (const weigh of weighings) {
    const evidence = weigh(a, b, frequencies);
    if (evidence !== null) found.push(evidence);
  }
  return found;
}

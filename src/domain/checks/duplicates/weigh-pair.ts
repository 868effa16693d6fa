import type { DuplicateEvidence } from "../../issues/duplicate-evidence";
import { compareNames, type NameRelation } from "../../vietnamese/person-name-comparison";
import type { DuplicatePair } from "./duplicate-pair";
import type { HouseholdProfile } from "./household-profile";
import type { RosterFrequencies, ShareOf } from "./roster-frequencies";
import { leftOutWeight, weighFields, type WeighedEvidence } from "./weigh-fields";

/** Share of rows that are typed a second time, before anything is known of them. */
const DUPLICATE_SHARE = 0.01;
/** From here on a pair is called a duplicate. */
const LIKELY = 0.6;
/** So much against it decides that two people only share their name; in short lists that is still worth a note for the day of signing. */
const DECIDED_DIFFERENT = -6;
const NAMESAKES_NOTED = 500;

/** What can tell people of one name apart; without any of it a name alone only warns. */
const DECIDING: ReadonlySet<DuplicateEvidence> = new Set([
  "id-same",
  "id-one-digit-apart",
  "phone-same",
  "phone-one-digit-apart",
  "birth-date-same",
  "birth-year-same",
  "address-same",
]);
const PERSONAL: ReadonlySet<DuplicateEvidence> = new Set(["id-same", "id-one-digit-apart", "phone-same", "phone-one-digit-apart"]);

function weighName(
  relation: NameRelation,
  a: HouseholdProfile,
  b: HouseholdProfile,
  frequencies: RosterFrequencies,
): WeighedEvidence | null {
  const rarity = (share: ShareOf): number => -Math.log2(Math.max(share(a), share(b)));
  const otherHabit = (share: number): number => Math.max(-1, Math.min(3, leftOutWeight(share)));
  switch (relation) {
    case "same":
      return { code: "name-same", weight: rarity(frequencies.name) };
    case "accents-left-out":
      return { code: "name-accents-left-out", weight: rarity(frequencies.bareName) + otherHabit(frequencies.plainLetters) };
    case "abbreviated":
      return { code: "name-abbreviated", weight: rarity(frequencies.familyAndGiven) + Math.max(0, otherHabit(frequencies.abbreviated)) };
    case "middle-left-out":
      return { code: "name-middle-left-out", weight: rarity(frequencies.familyAndGiven) - 1 };
    case "given-name-only":
      return { code: "name-given-only", weight: rarity(frequencies.given) };
    case "one-letter-apart":
      return { code: "name-one-letter-apart", weight: 7 };
    default:
      return null;
  }
}

function likelihood(found: readonly WeighedEvidence[], size: number): number {
  const prior = Math.log2(DUPLICATE_SHARE / Math.max(size, 30));
  const sum = found.reduce((total, { weight }) => total + weight, prior);
  return 1 / (1 + 2 ** -sum);
}

function verdictOf(
  name: WeighedEvidence,
  fields: readonly WeighedEvidence[],
  score: number,
  size: number,
): DuplicatePair["verdict"] | null {
  const personal = fields.some(({ code }) => PERSONAL.has(code));
  if (name.code === "name-one-letter-apart" && !personal) return null;
  if (score >= LIKELY && fields.some(({ code }) => DECIDING.has(code))) return "duplicate";
  const against = fields.reduce((total, { weight }) => total + Math.min(0, weight), 0);
  if (name.code === "name-same" && (against > DECIDED_DIFFERENT || size <= NAMESAKES_NOTED)) return "same-name";
  const nameIsLikely = name.code === "name-accents-left-out" || name.code === "name-abbreviated";
  return nameIsLikely && against > -2 && score >= 0.2 ? "same-name" : null;
}

/** Weighs two rows; null where they are not worth a person's look. */
export function weighPair(a: HouseholdProfile, b: HouseholdProfile, frequencies: RosterFrequencies): DuplicatePair | null {
  const name = weighName(compareNames(a.name, b.name), a, b, frequencies);
  if (name === null) return null;
  const fields = weighFields(a, b, frequencies);
  const found = [name, ...fields];
  const score = likelihood(found, frequencies.size);
  const verdict = verdictOf(name, fields, score, frequencies.size);
  if (verdict === null) return null;
  const codes = (sign: 1 | -1): readonly DuplicateEvidence[] => found.filter(({ weight }) => weight * sign > 0).map(({ code }) => code);
  return {
    first: a.index,
    second: b.index,
    evidence: codes(1),
    against: codes(-1),
    score: Math.round(score * 1000) / 1000,
    verdict,
  };
}

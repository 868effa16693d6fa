import type { HouseholdProfile } from "./household-profile";

/** Share of rows (0 to 1) that agree with a household by chance. */
export type ShareOf = (profile: HouseholdProfile) => number;

/** How common names, years and places are in the list itself: the rarer, the more an agreement says. */
export interface RosterFrequencies {
  readonly size: number;
  /** Smoothed, so that short lists do not exaggerate. */
  readonly name: ShareOf;
  readonly bareName: ShareOf;
  readonly familyAndGiven: ShareOf;
  readonly given: ShareOf;
  readonly birthYear: ShareOf;
  readonly unit: ShareOf;
  readonly address: ShareOf;
  readonly members: ShareOf;
  /** Rows without the number, of all. */
  readonly idMissing: number;
  readonly phoneMissing: number;
  /** Rows whose name has no accents, or an abbreviated word, of all. */
  readonly plainLetters: number;
  readonly abbreviated: number;
}

type KeyOf = (profile: HouseholdProfile) => string | number | null;

/** Weight of what is known of names in general against the list's own counts, in rows. */
const NAME_PRIOR_ROWS = 2000;
/** Chance that two people taken at random share name, family and given name, or given name (domain notes, lists of names). */
const CHANCE = { name: 1e-4, familyAndGiven: 2e-3, given: 2e-2 } as const;

/** Weight, in rows, of the supposition that a fifth of a list's rows lack a number, were typed without accents or abbreviated. */
const MISSING_PRIOR_ROWS = 20;

function counted(profiles: readonly HouseholdProfile[], keyOf: KeyOf): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const profile of profiles) {
    const key = keyOf(profile);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function share(profiles: readonly HouseholdProfile[], keyOf: KeyOf, chance: number, priorRows: number): ShareOf {
  const counts = counted(profiles, keyOf);
  return (profile) => {
    const count = counts.get(keyOf(profile) ?? "") ?? 0;
    return (Math.max(0, count - 2) + priorRows * chance) / (profiles.length + priorRows);
  };
}

/** Share of rows that lack something, from a fifth for a list of one row to the list's own share. */
function missingShare(profiles: readonly HouseholdProfile[], lacks: (profile: HouseholdProfile) => boolean): number {
  return (profiles.filter(lacks).length + MISSING_PRIOR_ROWS / 5) / (profiles.length + MISSING_PRIOR_ROWS);
}

/** Counts a roster once. */
export function rosterFrequencies(profiles: readonly HouseholdProfile[]): RosterFrequencies {
  return {
    size: profiles.length,
    name: share(profiles, (profile) => profile.name.key, CHANCE.name, NAME_PRIOR_ROWS),
    bareName: share(profiles, (profile) => profile.name.bareKey, CHANCE.name, NAME_PRIOR_ROWS),
    familyAndGiven: share(profiles, (profile) => profile.familyAndGiven, CHANCE.familyAndGiven, NAME_PRIOR_ROWS),
    given: share(profiles, (profile) => profile.given, CHANCE.given, NAME_PRIOR_ROWS),
    birthYear: share(profiles, (profile) => profile.birthYear, 1 / 40, 200),
    unit: share(profiles, (profile) => profile.unit, 1 / 3, 6),
    address: share(profiles, (profile) => profile.address, 1 / 20, 20),
    members: share(profiles, ({ members }) => members, 1 / 5, 100),
    idMissing: missingShare(profiles, ({ idNumber }) => idNumber === null),
    phoneMissing: missingShare(profiles, ({ phones }) => phones.length === 0),
    plainLetters: missingShare(profiles, ({ name }) => !name.accented),
    abbreviated: missingShare(profiles, ({ name }) => name.words.some(({ abbreviated }) => abbreviated)),
  };
}

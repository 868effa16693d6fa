import type { HouseholdProfile } from "./household-profile";

/** Up to so many rows everybody is compared with everybody. */
const SMALL_LIST = 300;
/** No group of rows is compared as a whole beyond this size, so that long lists take time in proportion to their length. */
const LARGEST_BLOCK = 40;

type KeyOf = (profile: HouseholdProfile) => readonly string[];
type Visit = (a: HouseholdProfile, b: HouseholdProfile) => void;

function blocksBy(profiles: readonly HouseholdProfile[], keysOf: KeyOf): Map<string, HouseholdProfile[]> {
  const blocks = new Map<string, HouseholdProfile[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile)) {
      const block = blocks.get(key);
      if (block) block.push(profile);
      else blocks.set(key, [profile]);
    }
  }
  return blocks;
}

function visitAll(block: readonly HouseholdProfile[], visit: Visit): void {
  block.forEach((a, index) => {
    const end = Math.min(block.length, index + 1 + LARGEST_BLOCK);
    for (let other = index + 1; other < end; other += 1) visit(a, block[other] as HouseholdProfile);
  });
}

const year = (profile: HouseholdProfile): readonly string[] => (profile.birthYear === null ? [] : [`y${profile.birthYear}`]);
const unit = (profile: HouseholdProfile): readonly string[] => (profile.unit === null ? [] : [`u${profile.unit}`]);
const yearAndUnit: KeyOf = (profile) => [`${year(profile)[0] ?? "y?"} ${unit(profile)[0] ?? "u?"}`];

/** Compares a group; a large one by birth year and by unit, what is still large by both, and then row with the next rows. */
function visitBlock(block: readonly HouseholdProfile[], visit: Visit): void {
  if (block.length <= LARGEST_BLOCK) return visitAll(block, visit);
  for (const part of [...blocksBy(block, year).values(), ...blocksBy(block, unit).values()]) {
    if (part.length <= LARGEST_BLOCK) visitAll(part, visit);
    else for (const small of blocksBy(part, yearAndUnit).values()) visitAll(small, visit);
  }
  visitAll(
    block.filter((profile) => profile.birthYear === null && profile.unit === null),
    visit,
  );
}

/** Whether a name needs looking for beyond its own spelling: abbreviated, or shorter than family, middle and given name. */
function isShort(profile: HouseholdProfile): boolean {
  return profile.name.words.length < 3 || profile.name.words.some((word) => word.abbreviated);
}

function givenKeys({ given, familyAndGiven, birthYear, unit: place }: HouseholdProfile): readonly string[] {
  const keys = [`${given} ${birthYear ?? "?"} ${place ?? "?"}`];
  if (birthYear !== null) keys.push(`${familyAndGiven} y${birthYear}`);
  if (place !== null) keys.push(`${familyAndGiven} u${place}`);
  return keys;
}

/** Short names are looked up among all rows of their given name; only the keys that some short name asks for are gathered. */
function visitShortNames(profiles: readonly HouseholdProfile[], visit: Visit): void {
  const short = profiles.filter(isShort);
  const wanted = new Set(short.flatMap(givenKeys));
  const blocks = blocksBy(profiles, (profile) => givenKeys(profile).filter((key) => wanted.has(key)));
  for (const profile of short) {
    for (const key of givenKeys(profile)) {
      const block = blocks.get(key) ?? [];
      if (block.length <= 4 * LARGEST_BLOCK) block.forEach((other) => visit(profile, other));
    }
  }
}

/** Pairs of rows that are worth comparing, each once, smaller index first. */
export function visitCandidatePairs(profiles: readonly HouseholdProfile[], visit: Visit): void {
  const seen = new Set<number>();
  const stride = (profiles.at(-1)?.index ?? 0) + 1;
  const once: Visit = (a, b) => {
    if (a.index === b.index) return;
    const [first, second] = a.index < b.index ? [a, b] : [b, a];
    const pair = first.index * stride + second.index;
    if (seen.has(pair)) return;
    seen.add(pair);
    visit(first, second);
  };
  if (profiles.length <= SMALL_LIST) {
    profiles.forEach((a, index) => profiles.slice(index + 1).forEach((b) => once(a, b)));
    return;
  }
  const strong: KeyOf = ({ idNumber, phones }) => [...(idNumber === null ? [] : [`i${idNumber}`]), ...phones.map((phone) => `p${phone}`)];
  for (const block of blocksBy(profiles, ({ name }) => [name.bareKey]).values()) visitBlock(block, once);
  for (const block of blocksBy(profiles, strong).values()) visitBlock(block, once);
  visitShortNames(profiles, once);
}

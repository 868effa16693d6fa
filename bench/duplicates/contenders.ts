import { distance } from "fastest-levenshtein";
import fingerprint from "talisman/keyers/fingerprint";
import jaroWinkler from "talisman/metrics/jaro-winkler";
import { findDuplicatePairs } from "../../src/domain/checks/duplicates/find-duplicate-pairs";
import type { Household } from "../../src/domain/ledger/household";
import { withoutAccents } from "../../src/domain/vietnamese/fold-text";

/** A way of finding households that were typed twice: pairs of rows as "12 19", smaller index first. */
export interface Contender {
  readonly name: string;
  find(households: readonly Household[]): ReadonlySet<string>;
}

const nameOf = (household: Household): string => (household.headName ?? "").normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

function pairsOfBlocks(households: readonly Household[], keyOf: (household: Household) => string | null): ReadonlySet<string> {
  const blocks = new Map<string, number[]>();
  households.forEach((household, index) => {
    const key = keyOf(household);
    if (key !== null) blocks.set(key, [...(blocks.get(key) ?? []), index]);
  });
  const pairs = [...blocks.values()].flatMap((rows) => rows.flatMap((one, at) => rows.slice(at + 1).map((other) => `${one} ${other}`)));
  return new Set(pairs);
}

/** All pairs whose names are alike, once with nothing else and once only where the years of birth do not differ. */
function byAlikeness(name: string, alike: (a: string, b: string) => boolean): readonly Contender[] {
  const find = (households: readonly Household[], withYear: boolean): ReadonlySet<string> => {
    const names = households.map(nameOf);
    const pairs = new Set<string>();
    for (let one = 0; one < names.length; one += 1) {
      for (let other = one + 1; other < names.length; other += 1) {
        if (withYear && households[one]?.birthYear !== households[other]?.birthYear) continue;
        if (alike(names[one] ?? "", names[other] ?? "")) pairs.add(`${one} ${other}`);
      }
    }
    return pairs;
  };
  return [
    { name, find: (households) => find(households, false) },
    { name: `${name}, same birth year`, find: (households) => find(households, true) },
  ];
}

function within(share: number): (a: string, b: string) => boolean {
  return (a, b) =>
    Math.abs(a.length - b.length) <= share * Math.max(a.length, b.length) && distance(a, b) <= share * Math.max(a.length, b.length);
}

/** This project's way. */
export const planLedger: Contender = {
  name: "plan-ledger",
  find: (households) =>
    new Set(
      findDuplicatePairs(households)
        .filter(({ verdict }) => verdict === "duplicate")
        .map(({ first, second }) => `${first} ${second}`),
    ),
};

/** What a spreadsheet user would otherwise reach for; each with several thresholds, so that the best may count. */
export const others: readonly Contender[] = [
  {
    name: "exact name and birth year",
    find: (households) => pairsOfBlocks(households, (household) => `${nameOf(household)} ${household.birthYear ?? ""}`),
  },
  {
    name: "fingerprint (OpenRefine)",
    find: (households) => pairsOfBlocks(households, (household) => fingerprint(withoutAccents(nameOf(household)))),
  },
  {
    name: "fingerprint, same birth year",
    find: (households) =>
      pairsOfBlocks(households, (household) => `${fingerprint(withoutAccents(nameOf(household)))} ${household.birthYear ?? ""}`),
  },
  ...[0.1, 0.2, 0.3].flatMap((share) => byAlikeness(`edit distance ≤ ${share * 100} %`, within(share))),
  ...[0.98, 0.95, 0.9].flatMap((least) => byAlikeness(`Jaro–Winkler ≥ ${least}`, (a, b) => jaroWinkler(a, b) >= least)),
];

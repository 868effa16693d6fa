import type { Household } from "../ledger/household";
import type { DuplicatePair } from "./duplicates/duplicate-pair";
import { duplicatesOf, groupPairs } from "./duplicates/household-groups";

/** Groups of rows that hold the same value and are not one household anyway: indexes, one row for each group of duplicates at least. */
export function sharedValues(
  households: readonly Household[],
  pairs: readonly DuplicatePair[],
  valuesOf: (household: Household) => readonly string[],
): readonly (readonly number[])[] {
  const household = new Map<number, number>();
  groupPairs(duplicatesOf(pairs)).forEach(({ members }, group) => members.forEach((index) => household.set(index, -1 - group)));
  const holders = new Map<string, number[]>();
  households.forEach((record, index) => {
    for (const value of new Set(valuesOf(record))) {
      const rows = holders.get(value);
      if (rows) rows.push(index);
      else holders.set(value, [index]);
    }
  });
  const different = (rows: readonly number[]): boolean => new Set(rows.map((index) => household.get(index) ?? index)).size > 1;
  return [...holders.values()].filter((rows) => rows.length > 1 && different(rows));
}

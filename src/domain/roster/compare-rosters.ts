import type { Household } from "../ledger/household";
import { readPersonName } from "../vietnamese/person-name";

/** Who is on one list and not on the other: indexes in each list. */
export interface RosterDifference {
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
  readonly both: readonly (readonly [number, number])[];
}

function keysOf(household: Household): readonly string[] {
  const name = readPersonName(household.headName);
  const idNumber = household.idNumber?.replace(/\D/g, "").replace(/^0+/, "") ?? "";
  return [
    ...(idNumber === "" ? [] : [`id ${idNumber}`]),
    ...(name === null
      ? []
      : [`name ${name.key} ${household.birthYear ?? ""}`, `name ${name.key}`, `bare ${name.bareKey} ${household.birthYear ?? ""}`]),
  ];
}

/** Compares two lists of households, each household once: by ID number, then by name and year of birth, then by name alone. */
export function compareRosters(first: readonly Household[], second: readonly Household[]): RosterDifference {
  const [takenFirst, takenSecond] = [new Set<number>(), new Set<number>()];
  const both: (readonly [number, number])[] = [];
  for (const kind of [/^id /, /^name .* \d+$/, /^bare .* \d+$/, /^name /]) {
    const waiting = new Map<string, number[]>();
    second.forEach((household, index) => {
      if (!takenSecond.has(index))
        for (const key of keysOf(household).filter((one) => kind.test(one))) waiting.set(key, [...(waiting.get(key) ?? []), index]);
    });
    first.forEach((household, index) => {
      if (takenFirst.has(index)) return;
      const match = keysOf(household)
        .filter((one) => kind.test(one))
        .flatMap((key) => waiting.get(key) ?? [])
        .find((other) => !takenSecond.has(other));
      if (match === undefined) return;
      takenFirst.add(index);
      takenSecond.add(match);
      both.push([index, match]);
    });
  }
  const rest = (list: readonly Household[], taken: ReadonlySet<number>): readonly number[] =>
    list.map((_, index) => index).filter((index) => !taken.has(index));
  return { onlyFirst: rest(first, takenFirst), onlySecond: rest(second, takenSecond), both };
}

import type { DuplicatePair } from "./duplicate-pair";

/** Rows that belong together by pairs: indexes in the order of the list, and the pairs that join them. */
export interface HouseholdGroup {
  readonly members: readonly number[];
  readonly pairs: readonly DuplicatePair[];
}

/** Joins pairs that share a row into groups, in the order of the list. */
export function groupPairs(pairs: readonly DuplicatePair[]): readonly HouseholdGroup[] {
  const parent = new Map<number, number>();
  const rootOf = (index: number): number => {
    let root = index;
    for (let above = parent.get(root); above !== undefined && above !== root; above = parent.get(root)) root = above;
    parent.set(index, root);
    return root;
  };
  for (const { first, second } of pairs) {
    const [one, other] = [rootOf(first), rootOf(second)];
    parent.set(Math.max(one, other), Math.min(one, other));
  }
  const groups = new Map<number, { members: Set<number>; pairs: DuplicatePair[] }>();
  for (const pair of pairs) {
    const root = rootOf(pair.first);
    const group = groups.get(root) ?? { members: new Set<number>(), pairs: [] };
    group.members.add(pair.first).add(pair.second);
    group.pairs.push(pair);
    groups.set(root, group);
  }
  return [...groups.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, group]) => ({ members: [...group.members].sort((one, other) => one - other), pairs: group.pairs }));
}

/** Pairs that are called duplicates. */
export function duplicatesOf(pairs: readonly DuplicatePair[]): readonly DuplicatePair[] {
  return pairs.filter(({ verdict }) => verdict === "duplicate");
}

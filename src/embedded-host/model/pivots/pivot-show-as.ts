import { CellError } from "../cells/cell-scalar";
import type { PathStep, PivotGroups } from "./pivot-groups";
import { type Aggregation, placeOfValue, VALUES } from "./pivot-model";
import type { Summed } from "./pivot-summing";

const DIVIDED_BY_NOTHING = CellError.of("#DIV/0!");
const NOT_THERE = CellError.of("#N/A");

/** A cell of the report: the items of its row, those of its column, and what is summed up in it. */
export interface PivotCell {
  row: readonly PathStep[];
  column: readonly PathStep[];
  data: number;
  aggregation?: Aggregation;
}

const share = (part: Summed, whole: Summed): Summed => {
  if (part instanceof CellError) return part;
  if (whole instanceof CellError) return whole;
  if (part === null) return null;
  return whole === null || whole === 0 ? DIVIDED_BY_NOTHING : part / whole;
};

const minus = (one: Summed, other: Summed): Summed => {
  if (one instanceof CellError) return one;
  return other instanceof CellError ? other : (one ?? 0) - (other ?? 0);
};

const realPath = (path: readonly PathStep[]): PathStep[] => path.filter(({ field }) => field !== VALUES);

/** What a cell of a report holds, shown as its data field asks for; null for an empty one. */
export function shownSum(groups: PivotGroups, { row, column, data, aggregation }: PivotCell): Summed {
  const { state } = groups.pivot;
  const { calculation, baseField, baseItem: base } = state.data[data]!.showAs;
  const baseItem = typeof base === "number" && baseField !== null ? placeOfValue(state, baseField, base) : base;
  const [ownRow, ownColumn] = [realPath(row), realPath(column)];
  const at = (rows: readonly PathStep[], columns: readonly PathStep[]): Summed => groups.sum([...rows, ...columns], data, aggregation);
  const sum = at(ownRow, ownColumn);
  const isOnRows = ownRow.some(({ field }) => field === baseField);
  const along = isOnRows ? ownRow : ownColumn;
  const level = along.findIndex(({ field }) => field === baseField);
  /** The same cell with another path on the axis of the base field. */
  const elsewhere = (path: readonly PathStep[]): Summed => (isOnRows ? at(path, ownColumn) : at(ownRow, path));
  /** The same cell for another item of the base field. */
  const ofItem = (item: number): Summed => elsewhere(along.map((step, index) => (index === level ? { ...step, item } : step)));
  const siblings = (): number[] => groups.itemsUnder(along.slice(0, level), baseField!);

  const sumOfBase = (): Summed | undefined => {
    const own = along[level]!.item;
    if (typeof baseItem === "number") return ofItem(baseItem);
    const items = siblings();
    const beside = items[items.indexOf(own) + (baseItem === "previous" ? -1 : 1)];
    return beside === undefined ? undefined : ofItem(beside);
  };
  const runningTotal = (): Summed => {
    let total = 0;
    for (const item of siblings()) {
      const one = ofItem(item);
      if (one instanceof CellError) return one;
      total += one ?? 0;
      if (item === along[level]!.item) break;
    }
    return total;
  };
  const rank = (sign: 1 | -1): Summed => {
    if (typeof sum !== "number") return sum;
    const others = new Set(
      siblings()
        .map(ofItem)
        .filter((one): one is number => typeof one === "number"),
    );
    return [...others].filter((one) => sign * (one - sum) < 0).length + 1;
  };

  switch (calculation) {
    case "PercentOfGrandTotal":
      return share(sum, at([], []));
    case "PercentOfRowTotal":
      return share(sum, at(ownRow, []));
    case "PercentOfColumnTotal":
      return share(sum, at([], ownColumn));
    case "PercentOfParentRowTotal":
      return share(sum, at(ownRow.slice(0, -1), ownColumn));
    case "PercentOfParentColumnTotal":
      return share(sum, at(ownRow, ownColumn.slice(0, -1)));
    case "Index": {
      const [all, rows, columns] = [at([], []), at(ownRow, []), at([], ownColumn)];
      const weighed = typeof sum === "number" && typeof all === "number" ? sum * all : sum;
      return share(weighed, typeof rows === "number" && typeof columns === "number" ? rows * columns : null);
    }
  }
  if (calculation === "None" || calculation === "Unknown") return sum;
  // The others compare with items of a field; where a line is about none of them, it stays empty.
  if (level < 0) return baseField === null ? NOT_THERE : null;
  switch (calculation) {
    case "PercentOfParentTotal":
      return share(sum, elsewhere(along.slice(0, level + 1)));
    case "PercentOf":
      return share(sum, sumOfBase() ?? null);
    case "RunningTotal":
      return runningTotal();
    case "PercentRunningTotal":
      return share(runningTotal(), elsewhere(along.slice(0, level)));
    case "DifferenceFrom":
    case "PercentDifferenceFrom": {
      const compared = sumOfBase();
      if (compared === undefined || along[level]!.item === baseItem) return null;
      const difference = minus(sum, compared);
      return calculation === "DifferenceFrom" ? difference : share(difference, compared);
    }
    case "RankAscending":
      return rank(1);
    case "RankDecending":
      return rank(-1);
    default:
      return sum;
  }
}

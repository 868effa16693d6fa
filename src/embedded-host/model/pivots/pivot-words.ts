import type { Aggregation, PivotDateFilter, PivotLabelFilter, PivotValueFilter } from "./pivot-model";

/** Functions of data fields in the words of the file. */
export const aggregationsInFile: Readonly<Record<string, Aggregation>> = {
  sum: "Sum",
  count: "Count",
  average: "Average",
  max: "Max",
  min: "Min",
  product: "Product",
  countNums: "CountNumbers",
  stdDev: "StandardDeviation",
  stdDevp: "StandardDeviationP",
  var: "Variance",
  varp: "VarianceP",
};

/** Attributes that say which subtotals a field has, and the kind of item each of them is, in the order of the items. */
export const subtotalsInFile: readonly (readonly [attribute: string, item: string, aggregation: Aggregation])[] = [
  ["sumSubtotal", "sum", "Sum"],
  ["countASubtotal", "countA", "Count"],
  ["avgSubtotal", "avg", "Average"],
  ["maxSubtotal", "max", "Max"],
  ["minSubtotal", "min", "Min"],
  ["productSubtotal", "product", "Product"],
  ["countSubtotal", "count", "CountNumbers"],
  ["stdDevSubtotal", "stdDev", "StandardDeviation"],
  ["stdDevPSubtotal", "stdDevP", "StandardDeviationP"],
  ["varSubtotal", "var", "Variance"],
  ["varPSubtotal", "varP", "VarianceP"],
];

/** Ways to show values in the words of the file; those the newer part of the format alone knows are marked. */
export const showAsInFile: Readonly<Record<string, string>> = {
  normal: "None",
  difference: "DifferenceFrom",
  percent: "PercentOf",
  percentDiff: "PercentDifferenceFrom",
  runTotal: "RunningTotal",
  percentOfRow: "PercentOfRowTotal",
  percentOfCol: "PercentOfColumnTotal",
  percentOfTotal: "PercentOfGrandTotal",
  index: "Index",
};
export const newerShowAsInFile: Readonly<Record<string, string>> = {
  percentOfParent: "PercentOfParentTotal",
  percentOfParentRow: "PercentOfParentRowTotal",
  percentOfParentCol: "PercentOfParentColumnTotal",
  percentOfRunningTotal: "PercentRunningTotal",
  rankAscending: "RankAscending",
  rankDescending: "RankDecending",
};

/** Stand in the file for the item before and behind. */
export const BESIDE: Readonly<Record<string, number>> = { previous: 1048828, next: 1048829 };

type Comparison = readonly [condition: string, exclusive: boolean];

/** What the file calls a filter that compares, behind the word for what is compared. */
const comparisons: Readonly<Record<string, Comparison>> = {
  Equal: ["Equals", false],
  NotEqual: ["Equals", true],
  BeginsWith: ["BeginsWith", false],
  NotBeginsWith: ["BeginsWith", true],
  EndsWith: ["EndsWith", false],
  NotEndsWith: ["EndsWith", true],
  Contains: ["Contains", false],
  NotContains: ["Contains", true],
  GreaterThan: ["GreaterThan", false],
  GreaterThanOrEqual: ["GreaterThanOrEqualTo", false],
  LessThan: ["LessThan", false],
  LessThanOrEqual: ["LessThanOrEqualTo", false],
  Between: ["Between", false],
  NotBetween: ["Between", true],
  OlderThan: ["Before", false],
  OlderThanOrEqual: ["BeforeOrEqualTo", false],
  NewerThan: ["After", false],
  NewerThanOrEqual: ["AfterOrEqualTo", false],
};

/** The comparison that keeps what another one leaves out. */
const opposite: Readonly<Record<string, string>> = {
  GreaterThan: "LessThanOrEqualTo",
  GreaterThanOrEqualTo: "LessThan",
  LessThan: "GreaterThanOrEqualTo",
  LessThanOrEqualTo: "GreaterThan",
  Before: "AfterOrEqualTo",
  BeforeOrEqualTo: "After",
  After: "BeforeOrEqualTo",
  AfterOrEqualTo: "Before",
};

/** The word of the file for a comparison. */
export function comparisonWord(condition: string, exclusive: boolean): string | null {
  const [asked, isExclusive] = exclusive && opposite[condition] ? [opposite[condition], false] : [condition, exclusive];
  return Object.keys(comparisons).find((word) => comparisons[word]![0] === asked && comparisons[word]![1] === isExclusive) ?? null;
}

const KIND = /^(caption|value|date)([A-Z]\w*)$/;

/** What a filter of the file asks for: of labels, values or days, and how; null for one of another kind. */
export function comparisonOf(type: string): { of: "caption" | "value" | "date"; condition: string; exclusive: boolean } | null {
  const found = KIND.exec(type);
  const known = found && comparisons[found[2]!];
  return known ? { of: found[1] as "caption" | "value" | "date", condition: known[0], exclusive: known[1] } : null;
}

export const isTop = ({ condition }: PivotValueFilter): boolean => condition === "TopN" || condition === "BottomN";

/** What a filter compares with, the lower one first. */
export function operandsOf(filter: PivotLabelFilter | PivotValueFilter | PivotDateFilter): string[] {
  const text = (operand: string | number | Excel.FilterDatetime | undefined): string =>
    typeof operand === "object" ? operand.date : String(operand ?? "");
  if (filter.condition === "Between") return [text(filter.lowerBound), text(filter.upperBound)];
  return [text("substring" in filter && filter.substring !== undefined ? filter.substring : filter.comparator)];
}

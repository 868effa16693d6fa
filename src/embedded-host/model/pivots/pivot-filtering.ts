import { daysOf, momentOfSerial } from "../filters/filter-dates";
import type { PivotDateFilter, PivotLabelFilter, PivotValueFilter } from "./pivot-model";
import { PivotDate, type PivotValue } from "./pivot-value";

const asNumber = (text: string): number | null => (text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : null);
const folded = (text: string): string => text.toLocaleLowerCase("en");

/** How two labels stand to each other: as numbers where both are some. */
function compareLabels(a: string, b: string): number {
  const [left, right] = [asNumber(a), asNumber(b)];
  return left !== null && right !== null ? left - right : a.localeCompare(b, "en", { sensitivity: "accent" });
}

/** Whether an order, such as that of a comparison, is what a condition asks for. */
function isOrder(condition: string, order: number): boolean {
  if (condition === "Equals") return order === 0;
  if (order === 0) return condition.endsWith("OrEqualTo");
  return condition.startsWith("GreaterThan") || condition.startsWith("After") ? order > 0 : order < 0;
}

/** Whether the label of an item passes a filter. */
export function passesLabel(label: string, filter: PivotLabelFilter): boolean {
  const { condition, comparator = "", lowerBound = "", upperBound = "", substring = "", exclusive = false } = filter;
  const [own, part] = [folded(label), folded(String(substring))];
  const passes =
    condition === "BeginsWith"
      ? own.startsWith(part)
      : condition === "EndsWith"
        ? own.endsWith(part)
        : condition === "Contains"
          ? own.includes(part)
          : condition === "Between"
            ? compareLabels(label, String(lowerBound)) >= 0 && compareLabels(label, String(upperBound)) <= 0
            : isOrder(condition, compareLabels(label, String(comparator)));
  return passes !== exclusive;
}

const LENGTHS = ["Year", "Month", "Day", "Hour", "Minute", "Second"];

/** The moments at which the time that a date names begins and ends, in milliseconds. */
function spanOf({ date, specificity }: Excel.FilterDatetime): [from: number, to: number] {
  const given = (date.match(/\d+/g) ?? []).map(Number);
  const exact = LENGTHS.indexOf(specificity) + 1;
  const at = (more: number): number => {
    const [year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0] = given
      .slice(0, exact)
      .map((one, index) => (index === exact - 1 ? one + more : one));
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
  return [at(0), at(1)];
}

/** Whether the day of an item passes a filter; what is no date passes none. */
export function passesDate(value: PivotValue, filter: PivotDateFilter, today: Date): boolean {
  if (!(value instanceof PivotDate)) return false;
  const { condition, comparator, lowerBound, upperBound, exclusive = false } = filter;
  const moment = momentOfSerial(value.serial, false);
  const time = moment.getTime();
  const order = ([from, to]: [number, number]): number => (time < from ? -1 : time >= to ? 1 : 0);
  const passes =
    condition === "Between"
      ? lowerBound !== undefined && upperBound !== undefined && order(spanOf(lowerBound)) >= 0 && order(spanOf(upperBound)) <= 0
      : comparator !== undefined && /^(Equals|Before|After)/.test(condition)
        ? isOrder(condition, order(spanOf(comparator)))
        : (daysOf(condition.replace("February", "Februray"), today)?.(moment) ?? false);
  return passes !== exclusive;
}

/** Which of these sums of items pass a filter by values. */
export function passingValues(sums: readonly (number | null)[], filter: PivotValueFilter): boolean[] {
  const { condition, comparator = 0, lowerBound = 0, upperBound = 0, threshold = 10, selectionType = "Items", exclusive = false } = filter;
  if (condition !== "TopN" && condition !== "BottomN") {
    return sums.map((sum) => {
      const number = sum ?? 0;
      return (
        (condition === "Between" ? number >= lowerBound && number <= upperBound : isOrder(condition, number - comparator)) !== exclusive
      );
    });
  }
  const isTop = condition === "TopN";
  const ranked = sums.map((sum, index) => ({ sum: sum ?? 0, index })).sort((a, b) => (isTop ? b.sum - a.sum : a.sum - b.sum));
  const total = ranked.reduce((all, { sum }) => all + sum, 0);
  const enough = selectionType === "Percent" ? (total * threshold) / 100 : threshold;
  let sum = 0;
  let last: number | null = null;
  const kept = new Set<number>();
  for (const [rank, one] of ranked.entries()) {
    // What is equal to the last one taken is taken as well.
    if ((selectionType === "Items" ? rank >= threshold : sum >= enough) && one.sum !== last) break;
    kept.add(one.index);
    sum += one.sum;
    last = one.sum;
  }
  return sums.map((_, index) => kept.has(index) !== exclusive);
}

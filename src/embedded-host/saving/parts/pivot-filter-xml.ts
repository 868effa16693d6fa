import { dynamicFilters } from "../../model/filters/column-filter";
import { serialOfDay } from "../../model/cells/typed-date";
import type { PivotDateFilter, PivotFieldModel, PivotLabelFilter, PivotState, PivotValueFilter } from "../../model/pivots/pivot-model";
import { comparisonWord, isTop, operandsOf } from "../../model/pivots/pivot-words";
import { elementXml, type Said } from "./element-xml";

const OPERATORS: Readonly<Record<string, string>> = {
  GreaterThan: "greaterThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqual: "lessThanOrEqual",
  NewerThan: "greaterThan",
  NewerThanOrEqual: "greaterThanOrEqual",
  OlderThan: "lessThan",
  OlderThanOrEqual: "lessThanOrEqual",
  NotEqual: "notEqual",
  NotBeginsWith: "notEqual",
  NotEndsWith: "notEqual",
  NotContains: "notEqual",
};

const escaped = (text: string): string => text.replace(/[~*?]/g, "~$&");

/** What a comparison comes to in the words of a filter of cells. */
function customXml(word: string, operands: readonly string[]): string {
  const [first = "", second = ""] = operands;
  const custom = (operator: string | undefined, val: string): string => elementXml("customFilter", { operator, val });
  if (word === "Between")
    return elementXml("customFilters", { and: true }, custom("greaterThanOrEqual", first) + custom("lessThanOrEqual", second));
  if (word === "NotBetween") return elementXml("customFilters", {}, custom("lessThan", first) + custom("greaterThan", second));
  const pattern = word.endsWith("BeginsWith")
    ? `${escaped(first)}*`
    : word.endsWith("EndsWith")
      ? `*${escaped(first)}`
      : word.endsWith("Contains")
        ? `*${escaped(first)}*`
        : first;
  return elementXml("customFilters", {}, custom(OPERATORS[word], pattern));
}

const column = (inner: string): string => elementXml("autoFilter", { ref: "A1" }, elementXml("filterColumn", { colId: "0" }, inner));

function dayWord(condition: string): string | undefined {
  return dynamicFilters[condition] ?? dynamicFilters[condition.replace("February", "Februray")];
}

const serialText = (date: string): string => {
  const [year = 1900, month = 1, day = 1] = (date.match(/\d+/g) ?? []).map(Number);
  return String(serialOfDay(year, month, day) ?? 0);
};

function labelXml(filter: PivotLabelFilter): { said: Said; inner: string } | null {
  const word = comparisonWord(filter.condition, filter.exclusive === true);
  if (word === null) return null;
  const [first, second] = operandsOf(filter);
  return {
    said: { type: `caption${word}`, stringValue1: first, stringValue2: second },
    inner: column(customXml(word, operandsOf(filter))),
  };
}

function dateXml(filter: PivotDateFilter): { said: Said; inner: string } | null {
  const day = dayWord(filter.condition);
  if (day !== undefined && filter.exclusive !== true)
    return { said: { type: day }, inner: column(elementXml("dynamicFilter", { type: day })) };
  const word = comparisonWord(filter.condition, filter.exclusive === true);
  if (word === null) return null;
  const [first, second] = operandsOf(filter);
  const serials = operandsOf(filter).map(serialText);
  return { said: { type: `date${word}`, stringValue1: first, stringValue2: second }, inner: column(customXml(word, serials)) };
}

function valueXml(filter: PivotValueFilter, { data }: PivotState): { said: Said; inner: string } | null {
  const measure = data.findIndex(({ name }) => name.toLowerCase() === filter.value.toLowerCase());
  if (measure < 0) return null;
  const iMeasureFld = String(measure);
  if (isTop(filter)) {
    const type = { Items: "count", Percent: "percent", Sum: "sum" }[filter.selectionType ?? "Items"] ?? "count";
    const said = {
      top: filter.condition === "TopN" ? undefined : "0",
      percent: type === "percent",
      val: filter.threshold ?? 10,
      filterVal: filter.threshold ?? 10,
    };
    return { said: { type, iMeasureFld }, inner: column(elementXml("top10", said)) };
  }
  const word = comparisonWord(filter.condition, filter.exclusive === true);
  return word === null ? null : { said: { type: `value${word}`, iMeasureFld }, inner: column(customXml(word, operandsOf(filter))) };
}

/** The filters of a pivot table beside the choice of items. */
export function pivotFiltersXml(state: PivotState): string {
  let id = 0;
  const all = state.fields.flatMap((field: PivotFieldModel, fld) =>
    [field.label && labelXml(field.label), field.value && valueXml(field.value, state), field.date && dateXml(field.date)]
      .filter((filter) => filter !== null)
      .map(({ said, inner }) => elementXml("filter", { fld: String(fld), ...said, evalOrder: -1, id: ++id }, inner)),
  );
  return all.length === 0 ? "" : elementXml("filters", { count: all.length }, all.join(""));
}

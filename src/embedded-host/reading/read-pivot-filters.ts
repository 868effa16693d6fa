import type { PivotDataModel, PivotDateFilter, PivotFieldModel, PivotLabelFilter, PivotValueFilter } from "../model/pivots/pivot-model";
import { comparisonOf } from "../model/pivots/pivot-words";
import { dynamicFilters } from "../model/filters/column-filter";
import { isOn } from "./xml-text";
import type { XmlNode } from "./xml-tree";

/** The first element of this name anywhere below. */
function within(node: XmlNode, name: string): XmlNode | null {
  for (const child of node.children) {
    const found = child.name === name ? child : within(child, name);
    if (found) return found;
  }
  return null;
}

const SELECTIONS: Readonly<Record<string, string>> = { count: "Items", percent: "Percent", sum: "Sum" };

/** The filter of the ready days that the file has this word for; its months are told in the words of pivot tables. */
const dayFilter = (word: string): string | undefined =>
  Object.keys(dynamicFilters)
    .find((name) => dynamicFilters[name] === word)
    ?.replace("Februray", "February");

/** What a filter of the file asks of its field; nothing for one of a kind that is not known. */
export function readPivotFilter(
  filter: XmlNode,
  data: readonly PivotDataModel[],
): Partial<Pick<PivotFieldModel, "label" | "value" | "date">> {
  const { type = "", stringValue1, stringValue2, iMeasureFld } = filter.attributes;
  const value = data[Number(iMeasureFld ?? 0)]?.name ?? "";
  const custom = within(filter, "customFilters")?.children.map(({ attributes }) => attributes["val"] ?? "") ?? [];
  const [first = custom[0] ?? "", second = custom[1] ?? ""] = [stringValue1, stringValue2];
  const top = within(filter, "top10");
  if (SELECTIONS[type] && top) {
    const asked: PivotValueFilter = {
      condition: isOn(top.attributes["top"] ?? "1") ? "TopN" : "BottomN",
      selectionType: SELECTIONS[type],
      threshold: Number(top.attributes["val"] ?? 10),
      value,
    };
    return { value: asked };
  }
  const comparison = comparisonOf(type);
  if (!comparison) {
    const day = dayFilter(type);
    return day ? { date: { condition: day } satisfies PivotDateFilter } : {};
  }
  const { condition, exclusive } = comparison;
  const rest = { condition, ...(exclusive && { exclusive }) };
  const between = condition === "Between";
  if (comparison.of === "caption") {
    const operand = /^(BeginsWith|EndsWith|Contains)$/.test(condition) ? { substring: first } : { comparator: first };
    return { label: { ...rest, ...(between ? { lowerBound: first, upperBound: second } : operand) } satisfies PivotLabelFilter };
  }
  if (comparison.of === "value") {
    const [low, high] = [Number(custom[0] ?? first), Number(custom[1] ?? second)];
    return {
      value: { ...rest, value, ...(between ? { lowerBound: low, upperBound: high } : { comparator: low }) } satisfies PivotValueFilter,
    };
  }
  const day = (text: string): Excel.FilterDatetime => ({ date: text, specificity: "Day" });
  return {
    date: {
      ...rest,
      ...(between ? { lowerBound: day(first), upperBound: day(second) } : { comparator: day(first) }),
    } satisfies PivotDateFilter,
  };
}

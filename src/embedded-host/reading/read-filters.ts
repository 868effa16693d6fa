import { type ColumnFilter, dynamicFilters, filterOperators } from "../model/filters/column-filter";
import { attributesOf, elementsNamed, isOn, type XmlElement } from "./xml-text";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A group of dates as Office.js names it, such as a month: 2026-11. */
function datesFrom({ attributes }: XmlElement): Excel.FilterDatetime {
  const two = (name: string): string => (attributes[name] ?? "0").padStart(2, "0");
  const [day, time] = [
    ["month", "day"].filter((name) => attributes[name] !== undefined).map((name) => `-${two(name)}`),
    ["hour", "minute", "second"].filter((name) => attributes[name] !== undefined).map(two),
  ];
  const date = `${attributes["year"] ?? ""}${day.join("")}${time.length > 0 ? `T${time.join(":")}` : ""}`;
  return { date, specificity: capital(attributes["dateTimeGrouping"] ?? "day") as "Day" };
}

function criterionFrom({ attributes }: XmlElement): string {
  const sign = filterOperators.find(([, word]) => word === (attributes["operator"] ?? "equal"))?.[0] ?? "=";
  const operand = attributes["val"] ?? "";
  return sign + (operand === " " ? "" : operand);
}

/** What the element inside a column's filter asks, in Office.js's words; null when there is none. */
function criteriaFrom(xml: string): Excel.FilterCriteria | null {
  const first = (name: string): XmlElement | undefined => elementsNamed(xml, name)[0];
  const values = first("filters");
  if (values) {
    const texts = elementsNamed(values.inner, "filter").map(({ attributes }) => attributes["val"] ?? "");
    const blank = isOn(values.attributes["blank"]) ? [""] : [];
    return { filterOn: "Values", values: [...texts, ...blank, ...elementsNamed(values.inner, "dateGroupItem").map(datesFrom)] };
  }
  const custom = first("customFilters");
  if (custom) {
    const [criterion1, criterion2] = elementsNamed(custom.inner, "customFilter").map(criterionFrom);
    const both = criterion2 !== undefined && { criterion2, operator: isOn(custom.attributes["and"]) ? ("And" as const) : ("Or" as const) };
    return { filterOn: "Custom", criterion1: criterion1 ?? "", ...both };
  }
  const top = first("top10")?.attributes;
  if (top) {
    const kind = `${(top["top"] ?? "1") === "0" || top["top"] === "false" ? "Bottom" : "Top"}${isOn(top["percent"]) ? "Percent" : "Items"}`;
    return { filterOn: kind as "TopItems", criterion1: top["val"] ?? "10" };
  }
  const dynamic = first("dynamicFilter")?.attributes["type"];
  if (dynamic !== undefined) {
    const known = Object.entries(dynamicFilters).find(([, word]) => word === dynamic)?.[0] ?? "Unknown";
    return { filterOn: "Dynamic", dynamicCriteria: known as "Unknown" };
  }
  const color = first("colorFilter");
  if (color) return { filterOn: (color.attributes["cellColor"] ?? "1") === "0" ? "FontColor" : "CellColor" };
  return first("iconFilter") ? { filterOn: "Icon" } : null;
}

/** The filters of columns, counted from the left, in a part's first `autoFilter`; the address it covers. Null without one. */
export function readFilters(xml: string): { ref: string; columns: Map<number, ColumnFilter> } | null {
  const element = /<((?:[\w.-]+:)?)autoFilter\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1autoFilter\s*>)/.exec(xml);
  if (!element) return null;
  const columns = new Map<number, ColumnFilter>();
  for (const [whole, tag] of (element[3] ?? "").matchAll(
    /<(?:[\w.-]+:)?filterColumn(\s[^>]*?)(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?filterColumn\s*>)/g,
  ))
    columns.set(Number(attributesOf(tag ?? "")["colId"] ?? 0), {
      criteria: criteriaFrom(whole),
      inFile: element[1] === "" ? whole : null,
    });
  return { ref: attributesOf(element[2] ?? "")["ref"] ?? "", columns };
}

import { areaAddress } from "../../model/address";
import type { Area } from "../../model/area";
import type { FormatChange } from "../../model/cells/cell-format";
import { type ColumnFilter, dynamicFilters, readCriterion } from "../../model/filters/column-filter";
import { encodeXml } from "../../reading/xml-text";

const PARTS = ["year", "month", "day", "hour", "minute", "second"];

function datesXml({ date, specificity }: Excel.FilterDatetime): string {
  const grouping = specificity.toLowerCase();
  const numbers = date.match(/\d+/g) ?? [];
  const given = PARTS.slice(0, PARTS.indexOf(grouping) + 1)
    .map((name, i) => ` ${name}="${Number(numbers[i] ?? (i < 3 ? 1 : 0))}"`)
    .join("");
  return `<dateGroupItem${given} dateTimeGrouping="${grouping}"/>`;
}

function valuesXml(values: readonly (string | Excel.FilterDatetime)[]): string {
  const texts = values.filter((value) => typeof value === "string");
  const inner = texts
    .filter(Boolean)
    .map((text) => `<filter val="${encodeXml(text)}"/>`)
    .concat(values.filter((value) => typeof value !== "string").map(datesXml))
    .join("");
  return `<filters${texts.includes("") ? ' blank="1"' : ""}>${inner}</filters>`;
}

function customXml({ criterion1, criterion2, operator }: Excel.FilterCriteria): string {
  const given = [criterion1 ?? "", ...(criterion2 === undefined ? [] : [criterion2])].map(readCriterion);
  if (given.length === 1 && given[0]!.operator === "equal" && given[0]!.operand === "") return '<filters blank="1"/>';
  const inner = given
    .map(
      ({ operator: word, operand }) => `<customFilter${word === "equal" ? "" : ` operator="${word}"`} val="${encodeXml(operand || " ")}"/>`,
    )
    .join("");
  return `<customFilters${given.length > 1 && operator !== "Or" ? ' and="1"' : ""}>${inner}</customFilters>`;
}

/** Stands for the number of a look that has only a colour, until the file library has made it. */
const colorMark = (kind: string, color: string): string => `@${kind}:${color}@`;

/** The colours that filters ask for, by what stands for them. */
export function colorMarks(xml: string): Map<string, FormatChange> {
  const marks = [...xml.matchAll(/@(CellColor|FontColor):(#[0-9A-F]{6})@/g)];
  return new Map(marks.map(([mark, kind, color]) => [mark, kind === "CellColor" ? { fillColor: color! } : { fontColor: color! }]));
}

function criteriaXml(criteria: Excel.FilterCriteria): string {
  const { filterOn, values, criterion1, dynamicCriteria } = criteria;
  if (filterOn === "Values") return valuesXml(values ?? []);
  if (filterOn === "Custom") return customXml(criteria);
  if (filterOn === "CellColor" || filterOn === "FontColor")
    return `<colorFilter dxfId="${colorMark(filterOn, criteria.color ?? "")}"${filterOn === "FontColor" ? ' cellColor="0"' : ""}/>`;
  if (filterOn === "Dynamic") return `<dynamicFilter type="${dynamicFilters[dynamicCriteria ?? ""] ?? "null"}"/>`;
  const bottom = filterOn.startsWith("Bottom") ? ' top="0"' : "";
  return `<top10${bottom}${filterOn.endsWith("Percent") ? ' percent="1"' : ""} val="${Number(criterion1)}"/>`;
}

const columnXml = (column: number, { criteria, inFile }: ColumnFilter): string =>
  inFile === null
    ? criteria
      ? `<filterColumn colId="${column}">${criteriaXml(criteria)}</filterColumn>`
      : ""
    : inFile.replace(/\bcolId\s*=\s*(?:"\d+"|'\d+')/, `colId="${column}"`);

/** The filter of a sheet or a table as the file has it, with what is asked of its columns, counted from the left. */
export function filterXml(area: Area, columns: Iterable<readonly [column: number, filter: ColumnFilter]>): string {
  const inner = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, filter]) => columnXml(column, filter))
    .join("");
  return inner === "" ? `<autoFilter ref="${areaAddress(area)}"/>` : `<autoFilter ref="${areaAddress(area)}">${inner}</autoFilter>`;
}

import type { ConditionalRule, DataValidation } from "hucre";
import { areaFromAddress } from "../model/address";
import type { Area } from "../model/area";
import { newConditional } from "../model/cells/conditional-editing";
import { DEFAULT_FORMAT, type CellFormat } from "../model/cells/cell-format";
import type { ConditionalFormatModel, ConditionalKind, ValidationModel } from "../model/sheets/sheet-features";
import { type RawRule, readDetails } from "./read-conditionals";
import { decodeXml, elementsNamed, isOn } from "./xml-text";
import { formatFromStyle } from "./read-formats";

const areasOf = (ranges: string): Area[] =>
  ranges
    .split(/\s+/)
    .map((range) => areaFromAddress(range))
    .filter((area): area is Area => area !== null);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The file's operators as Office.js names them; those of conditional formats. */
const officeOperators: Record<string, string> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** The two operators that Office.js names otherwise for validations than for conditional formats. */
const validationOperator = (operator: string): string => (operator.endsWith("OrEqual") ? `${operator}To` : operator);

/** What a data validation of the file says. */
export function validationFrom(rule: DataValidation): ValidationModel | null {
  const areas = areasOf(rule.range);
  if (areas.length === 0) return null;
  return {
    areas,
    type: rule.type,
    operator: validationOperator(officeOperators[rule.operator ?? "between"]!),
    formula1: decodeXml(rule.formula1 ?? ""),
    formula2: decodeXml(rule.formula2 ?? ""),
    listed: rule.values?.map((word) => decodeXml(word).replaceAll('""', '"')) ?? null,
    inCellDropDown: true,
    ignoreBlanks: rule.allowBlank === true,
    errorAlert: {
      message: rule.errorMessage ?? "",
      showAlert: rule.showErrorMessage === true,
      style: capital(rule.errorStyle ?? "stop"),
      title: rule.errorTitle ?? "",
    },
    prompt: {
      message: rule.inputMessage ?? "",
      showPrompt: rule.showInputMessage === true,
      title: rule.inputTitle ?? "",
    },
    isNew: false,
  };
}

const kinds: Partial<Record<ConditionalRule["type"], ConditionalKind>> = {
  cellIs: "CellValue",
  expression: "Custom",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

const textOperators: Record<string, string> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

function lookOf(rule: ConditionalRule, colors: readonly string[] | undefined): Partial<CellFormat> {
  if (!rule.style) return {};
  const full = formatFromStyle(rule.style, colors, DEFAULT_FORMAT);
  const look: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(full)) if (value !== DEFAULT_FORMAT[key as keyof CellFormat]) look[key] = value;
  return look;
}

/** What a conditional format of the file says; its look as the reading library understands it. */
export function conditionalFrom(
  raw: RawRule,
  id: string,
  colors: readonly string[] | undefined,
  read: ConditionalRule | null,
): ConditionalFormatModel | null {
  const areas = areasOf(raw.range);
  if (areas.length === 0) return null;
  const { type = "", operator, priority, stopIfTrue, text } = raw.attributes;
  const formulas = elementsNamed(raw.inner, "formula").map(({ inner }) => decodeXml(inner));
  const format = newConditional(id, areas, kinds[type as ConditionalRule["type"]] ?? "PresetCriteria");
  Object.assign(format, {
    priority: Number(priority ?? 0),
    stopIfTrue: isOn(stopIfTrue),
    operator: textOperators[type] ?? officeOperators[operator ?? "equal"] ?? "EqualTo",
    formula1: formulas[0] ?? "",
    formula2: formulas[1] ?? "",
    text: text ?? "",
    look: read ? lookOf(read, colors) : {},
  });
  readDetails(format, raw, colors);
  return format;
}

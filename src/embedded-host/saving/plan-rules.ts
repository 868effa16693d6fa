import { areaAddress } from "../model/address";
import type { ConditionalFormatModel, ScalePoint, ValidationModel } from "../model/sheet-features";
import type { SheetModel } from "../model/sheet-model";
import { encodeXml } from "../reading/xml-text";
import { fileFormula } from "./file-formula";
import type { PlanStep } from "./save-plan";

const validationOperators: Record<string, string> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const listFormula = (words: readonly string[]): string => `"${words.join(",").replaceAll('"', '""')}"`;

/** The library writes the formulas of validations as they are, so that they are given as XML. */
function validation(rule: ValidationModel): Record<string, unknown> {
  const compared = !["list", "custom"].includes(rule.type);
  return {
    Type: rule.type,
    Sqref: rule.areas.map(areaAddress).join(" "),
    ...(compared && { Operator: validationOperators[rule.operator] ?? "between" }),
    Formula1: encodeXml(rule.listed ? listFormula(rule.listed) : fileFormula(rule.formula1)),
    ...(rule.formula2 && { Formula2: encodeXml(fileFormula(rule.formula2)) }),
    AllowBlank: rule.ignoreBlanks,
    ShowDropDown: rule.type === "list" && !rule.inCellDropDown,
    ShowErrorMessage: rule.errorAlert.showAlert,
    ShowInputMessage: rule.prompt.showPrompt,
    ErrorStyle: rule.errorAlert.style.toLowerCase(),
    ...(rule.errorAlert.title && { ErrorTitle: rule.errorAlert.title }),
    ...(rule.errorAlert.message && { Error: rule.errorAlert.message }),
    ...(rule.prompt.title && { PromptTitle: rule.prompt.title }),
    ...(rule.prompt.message && { Prompt: rule.prompt.message }),
  };
}

export const planValidations = (sheet: SheetModel): PlanStep[] =>
  sheet.validations.filter(({ isNew }) => isNew).map((rule): PlanStep => ["call", "AddDataValidation", sheet.name, validation(rule)]);

const conditionalOperators: Record<string, string> = {
  Between: "between",
  NotBetween: "not between",
  EqualTo: "equal to",
  NotEqualTo: "not equal to",
  GreaterThan: "greater than",
  LessThan: "less than",
  GreaterThanOrEqual: "greater than or equal to",
  LessThanOrEqual: "less than or equal to",
};

const textOperators: Record<string, string> = {
  Contains: "containing",
  NotContains: "not containing",
  BeginsWith: "begins with",
  EndsWith: "ends with",
};

const iconStyles: Record<string, string> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
};

const pointTypes: Record<string, string> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

const point = (prefix: "Min" | "Mid" | "Max", given: ScalePoint): Record<string, string> => ({
  [`${prefix}Type`]: pointTypes[given.type] ?? "num",
  [`${prefix}Value`]: given.formula || "0",
  [`${prefix}Color`]: given.color,
});

/** Excel's ready criteria that the file library writes. */
const presetOptions = (criterion: string): Record<string, unknown> =>
  ({
    AboveAverage: { Type: "average", Criteria: "=", AboveAverage: true },
    BelowAverage: { Type: "average", Criteria: "=", AboveAverage: false },
    DuplicateValues: { Type: "duplicate", Criteria: "=" },
    UniqueValues: { Type: "unique", Criteria: "=" },
    Blanks: { Type: "blanks" },
    NonBlanks: { Type: "no_blanks" },
    Errors: { Type: "errors" },
    NonErrors: { Type: "no_errors" },
  })[criterion] ?? { Type: "blanks" };

function optionsOf(format: ConditionalFormatModel): Record<string, unknown> {
  const { kind, formula1, formula2, operator, bar, scale, icons } = format;
  switch (kind) {
    case "CellValue":
      return {
        Type: "cell",
        Criteria: conditionalOperators[operator] ?? "equal to",
        ...(formula2 ? { MinValue: formula1, MaxValue: formula2 } : { Value: formula1 }),
      };
    case "DataBar":
      return {
        Type: "data_bar",
        Criteria: "=",
        MinType: "min",
        MaxType: "max",
        BarColor: bar.color,
        BarSolid: !bar.gradient,
        BarOnly: !bar.showValue,
      };
    case "ColorScale":
      return {
        Type: scale.midpoint ? "3_color_scale" : "2_color_scale",
        Criteria: "=",
        ...point("Min", scale.minimum),
        ...(scale.midpoint && point("Mid", scale.midpoint)),
        ...point("Max", scale.maximum),
      };
    case "IconSet":
      return {
        Type: "icon_set",
        IconStyle: iconStyles[icons.style] ?? "3TrafficLights1",
        ReverseIcons: icons.reverse,
        IconsOnly: icons.showIconOnly,
      };
    case "TopBottom":
      return {
        Type: format.top.type.startsWith("Bottom") ? "bottom" : "top",
        Criteria: "=",
        Value: String(format.top.rank),
        Percent: format.top.type.endsWith("Percent"),
      };
    case "PresetCriteria":
      return presetOptions(format.preset);
    case "ContainsText":
      return { Type: "text", Criteria: textOperators[operator] ?? "containing", Value: format.text };
    default:
      return { Type: "formula", Criteria: fileFormula(formula1) };
  }
}

export const planConditionals = (sheet: SheetModel): PlanStep[] =>
  sheet.conditionalFormats
    .filter(({ isNew }) => isNew)
    .map((format): PlanStep => [
      "conditional",
      sheet.name,
      areaAddress(format.area),
      { ...optionsOf(format), StopIfTrue: format.stopIfTrue },
      ["Custom", "CellValue", "ContainsText", "TopBottom", "PresetCriteria"].includes(format.kind) ? format.look : null,
    ]);

import { describeClass, part, type Scalar } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import { colorFromArgument } from "../../model/cells/color";
import { changeConditional, standardIcons } from "../../model/cells/conditional-editing";
import { CELL_OPERATORS, ICON_STYLES, iconCount, POINT_TYPES, PRESETS, TEXT_RULES } from "../../model/cells/conditional-words";
import { fromR1C1, toR1C1 } from "../../model/formulas/r1c1";
import enums from "../../typings/excel-enums.json";
import type { BarRule, ConditionalFormatModel, IconCriterion, ScalePoint } from "../../model/sheets/sheet-features";
import type { ConditionalOf } from "../office-models";
import { textInput } from "../../client/text-input";
import { oneOf } from "../ranges/range-format";

const write = <Value>(
  read: (format: ConditionalFormatModel) => Value,
  assign: (format: ConditionalFormatModel, assigned: any) => void,
): Scalar<ConditionalOf, Value> => ({
  read: ({ format }) => read(format),
  write: ({ sheet, format }, assigned) => {
    assign(format, assigned);
    changeConditional(sheet, format);
  },
  whole: true,
});

const bare = (formula: unknown): string => textInput(formula).replace(/^=/, "");
const withEquals = (formula: string): string => (formula === "" ? "" : `=${formula}`);

export const customConditionalFormat = describeClass("CustomConditionalFormat", {
  parts: { format: part("ConditionalRangeFormat", (one) => one), rule: part("ConditionalFormatRule", (one) => one) },
});

const formula = write(
  (format) => withEquals(format.formula1),
  (format, assigned) => (format.formula1 = bare(assigned)),
);

export const conditionalFormatRule = describeClass("ConditionalFormatRule", {
  scalars: {
    formula,
    formulaLocal: formula,
    formulaR1C1: {
      read: ({ format }) => toR1C1(withEquals(format.formula1), ...corner(format)),
      write: ({ sheet, format }, assigned) => {
        format.formula1 = bare(fromR1C1(withEquals(bare(assigned)), ...corner(format)));
        changeConditional(sheet, format);
      },
    },
  },
});

const corner = ({ areas }: ConditionalFormatModel): [row: number, column: number] => [areas[0]!.top, areas[0]!.left];

const word = (words: readonly string[], assigned: unknown, location: string): string => oneOf(words, location)(assigned);

export const cellValueConditionalFormat = describeClass("CellValueConditionalFormat", {
  scalars: {
    rule: write(
      (format) => ({
        formula1: withEquals(format.formula1),
        formula2: withEquals(format.formula2),
        operator: format.operator,
      }),
      (format, rule: Excel.ConditionalCellValueRule) => {
        format.formula1 = bare(rule.formula1);
        format.formula2 = bare(rule.formula2);
        format.operator = word(Object.keys(CELL_OPERATORS), rule.operator, "CellValueConditionalFormat.rule");
      },
    ),
  },
  parts: { format: part("ConditionalRangeFormat", (one) => one) },
});

export const textConditionalFormat = describeClass("TextConditionalFormat", {
  scalars: {
    rule: write(
      (format) => ({ operator: format.operator, text: format.text }),
      (format, rule: Excel.ConditionalTextComparisonRule) => {
        format.operator = word(Object.keys(TEXT_RULES), rule.operator, "TextConditionalFormat.rule");
        format.text = textInput(rule.text);
      },
    ),
  },
  parts: { format: part("ConditionalRangeFormat", (one) => one) },
});

const BAR_TYPES = ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];
const shownRule = ({ type, formula: value }: BarRule) => ({ type, ...(value && { formula: withEquals(value) }) });
const ruleFrom = (given: Excel.ConditionalDataBarRule, location: string): BarRule => ({
  type: word(BAR_TYPES, given.type, location),
  formula: bare(given.formula),
});

const colorOrNone = (assigned: unknown, location: string): string | null =>
  assigned === "" || assigned === null ? null : colorFromArgument(assigned, location);

export const dataBarConditionalFormat = describeClass("DataBarConditionalFormat", {
  scalars: {
    axisColor: write(
      ({ bar }) => bar.axisColor ?? "",
      ({ bar }, color) => (bar.axisColor = colorOrNone(color, "DataBarConditionalFormat.axisColor")),
    ),
    axisFormat: write(
      ({ bar }) => bar.axisFormat,
      ({ bar }, format) =>
        (bar.axisFormat = word(Object.values(enums.ConditionalDataBarAxisFormat), format, "DataBarConditionalFormat.axisFormat")),
    ),
    barDirection: write(
      ({ bar }) => bar.direction,
      ({ bar }, direction) =>
        (bar.direction = word(Object.values(enums.ConditionalDataBarDirection), direction, "DataBarConditionalFormat.barDirection")),
    ),
    lowerBoundRule: write(
      ({ bar }) => shownRule(bar.lower),
      ({ bar }, rule) => (bar.lower = ruleFrom(rule, "DataBarConditionalFormat.lowerBoundRule")),
    ),
    showDataBarOnly: write(
      ({ bar }) => !bar.showValue,
      ({ bar }, only: boolean) => (bar.showValue = !only),
    ),
    upperBoundRule: write(
      ({ bar }) => shownRule(bar.upper),
      ({ bar }, rule) => (bar.upper = ruleFrom(rule, "DataBarConditionalFormat.upperBoundRule")),
    ),
  },
  parts: {
    negativeFormat: part("ConditionalDataBarNegativeFormat", (one) => one),
    positiveFormat: part("ConditionalDataBarPositiveFormat", (one) => one),
  },
});

export const conditionalDataBarNegativeFormat = describeClass("ConditionalDataBarNegativeFormat", {
  scalars: {
    borderColor: write(
      ({ bar: { negative } }) => negative.borderColor ?? "",
      ({ bar: { negative } }, color) => {
        negative.borderColor = colorOrNone(color, "ConditionalDataBarNegativeFormat.borderColor");
        negative.matchBorder = false;
      },
    ),
    fillColor: write(
      ({ bar: { negative } }) => negative.fillColor ?? "",
      ({ bar: { negative } }, color) => {
        negative.fillColor = colorOrNone(color, "ConditionalDataBarNegativeFormat.fillColor");
        negative.matchFill = false;
      },
    ),
    matchPositiveBorderColor: write(
      ({ bar: { negative } }) => negative.matchBorder,
      ({ bar: { negative } }, same: boolean) => (negative.matchBorder = same),
    ),
    matchPositiveFillColor: write(
      ({ bar: { negative } }) => negative.matchFill,
      ({ bar: { negative } }, same: boolean) => (negative.matchFill = same),
    ),
  },
});

export const conditionalDataBarPositiveFormat = describeClass("ConditionalDataBarPositiveFormat", {
  scalars: {
    borderColor: write(
      ({ bar }) => bar.borderColor ?? "",
      ({ bar }, color) => (bar.borderColor = colorOrNone(color, "ConditionalDataBarPositiveFormat.borderColor")),
    ),
    fillColor: write(
      ({ bar }) => bar.color,
      ({ bar }, color) => (bar.color = colorFromArgument(color, "ConditionalDataBarPositiveFormat.fillColor")),
    ),
    gradientFill: write(
      ({ bar }) => bar.gradient,
      ({ bar }, gradient: boolean) => (bar.gradient = gradient),
    ),
  },
});

const shownPoint = (point: ScalePoint) => ({
  color: point.color,
  type: point.type,
  ...(point.formula && { formula: withEquals(point.formula) }),
});
const pointFrom = (given: Excel.ConditionalColorScaleCriterion, standard: string): ScalePoint => ({
  type: word(Object.keys(POINT_TYPES), given.type, "ColorScaleConditionalFormat.criteria"),
  formula: bare(given.formula),
  color: given.color ? colorFromArgument(given.color, "ColorScaleConditionalFormat.criteria") : standard,
});

export const colorScaleConditionalFormat = describeClass("ColorScaleConditionalFormat", {
  scalars: {
    criteria: write(
      ({ scale }) => ({
        minimum: shownPoint(scale.minimum),
        ...(scale.midpoint && { midpoint: shownPoint(scale.midpoint) }),
        maximum: shownPoint(scale.maximum),
      }),
      (format, criteria: Excel.ConditionalColorScaleCriteria) => {
        format.scale = {
          minimum: pointFrom(criteria.minimum, "#F8696B"),
          midpoint: criteria.midpoint ? pointFrom(criteria.midpoint, "#FFEB84") : null,
          maximum: pointFrom(criteria.maximum, "#63BE7B"),
        };
      },
    ),
    threeColorScale: { read: ({ format }) => format.scale.midpoint !== null },
  },
});

const ICON_LOCATION = "IconSetConditionalFormat.criteria";

const shownIcon = ({ type, operator, formula: value, customIcon }: IconCriterion) => ({
  type,
  operator,
  formula: withEquals(value),
  ...(customIcon && { customIcon }),
});

function iconFrom(given: Excel.ConditionalIconCriterion | undefined, standard: IconCriterion, first: boolean): IconCriterion {
  const icon = given?.customIcon;
  const customIcon = icon ? { set: word(Object.keys(ICON_STYLES), icon.set, ICON_LOCATION), index: icon.index } : null;
  if (customIcon && !(Number.isInteger(customIcon.index) && customIcon.index >= 0 && customIcon.index < iconCount(customIcon.set)))
    throw invalidArgument("The set has no such icon.", ICON_LOCATION);
  if (first) return { ...standard, customIcon };
  if (!given?.type) throw invalidArgument("Each icon after the first has a type, an operator and a formula.", ICON_LOCATION);
  return {
    type: word(["Number", "Percent", "Formula", "Percentile"], given.type, ICON_LOCATION),
    operator: word(["GreaterThan", "GreaterThanOrEqual"], given.operator, ICON_LOCATION),
    formula: bare(given.formula),
    customIcon,
  };
}

export const iconSetConditionalFormat = describeClass("IconSetConditionalFormat", {
  scalars: {
    criteria: write(
      ({ icons }) => icons.criteria.map(shownIcon),
      ({ icons }, criteria: Excel.ConditionalIconCriterion[]) => {
        const standard = standardIcons(icons.style);
        if (!Array.isArray(criteria) || criteria.length !== standard.length)
          throw invalidArgument(`The set has ${standard.length} icons, and as many criteria.`, ICON_LOCATION);
        icons.criteria = standard.map((one, index) => iconFrom(criteria[index], one, index === 0));
      },
    ),
    reverseIconOrder: write(
      ({ icons }) => icons.reverse,
      ({ icons }, reverse: boolean) => (icons.reverse = reverse),
    ),
    showIconOnly: write(
      ({ icons }) => icons.showIconOnly,
      ({ icons }, only: boolean) => (icons.showIconOnly = only),
    ),
    style: write(
      ({ icons }) => icons.style,
      ({ icons }, style) => {
        icons.style = word(Object.keys(ICON_STYLES), style, "IconSetConditionalFormat.style");
        icons.criteria = standardIcons(icons.style);
      },
    ),
  },
});

const TOP_TYPES = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];

export const topBottomConditionalFormat = describeClass("TopBottomConditionalFormat", {
  scalars: {
    rule: write(
      ({ top }) => top,
      (format, { rank, type }: Excel.ConditionalTopBottomRule) => {
        if (!Number.isInteger(rank) || rank < 1 || rank > 1000 || !TOP_TYPES.includes(type))
          throw invalidArgument("The rule is a rank from 1 to 1000 and a type.", "TopBottomConditionalFormat.rule");
        format.top = { rank, type };
      },
    ),
  },
  parts: { format: part("ConditionalRangeFormat", (one) => one) },
});

export const presetCriteriaConditionalFormat = describeClass("PresetCriteriaConditionalFormat", {
  scalars: {
    rule: write(
      ({ preset }) => ({ criterion: preset }),
      (format, { criterion }: Excel.ConditionalPresetCriteriaRule) => {
        format.preset = word(Object.keys(PRESETS), criterion, "PresetCriteriaConditionalFormat.rule");
      },
    ),
  },
  parts: { format: part("ConditionalRangeFormat", (one) => one) },
});

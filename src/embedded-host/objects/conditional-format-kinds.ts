import { describeClass, part, type Scalar } from "../client/described-class";
import { HostFailure, invalidArgument } from "../client/office-error";
import { colorFromArgument } from "../model/color";
import type { ConditionalFormatModel, ScalePoint } from "../model/sheet-features";
import type { ConditionalOf } from "./office-types";
import { textInput } from "../client/text-input";

const write = <Value>(
  read: (format: ConditionalFormatModel) => Value,
  assign: (format: ConditionalFormatModel, assigned: any) => void,
): Scalar<ConditionalOf, Value> => ({
  read: ({ format }) => read(format),
  write: ({ sheet, format }, assigned) => {
    if (!format.isNew)
      throw invalidArgument("This host does not change conditional formats that are in the file already; delete and add them anew.");
    assign(format, assigned);
    sheet.workbook.isDirty = true;
  },
  whole: true,
});

const bare = (formula: unknown): string => textInput(formula).replace(/^=/, "");
const withEquals = (formula: string): string => (formula === "" ? "" : `=${formula}`);

export const customConditionalFormat = describeClass("CustomConditionalFormat", {
  parts: { format: part("ConditionalRangeFormat", (one) => one), rule: part("ConditionalFormatRule", (one) => one) },
});

export const conditionalFormatRule = describeClass("ConditionalFormatRule", {
  scalars: {
    formula: write(
      (format) => withEquals(format.formula1),
      (format, formula) => (format.formula1 = bare(formula)),
    ),
  },
});

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
        format.operator = rule.operator;
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
        format.operator = rule.operator;
        format.text = rule.text;
      },
    ),
  },
  parts: { format: part("ConditionalRangeFormat", (one) => one) },
});

export const dataBarConditionalFormat = describeClass("DataBarConditionalFormat", {
  scalars: {
    showDataBarOnly: write(
      (format) => !format.bar.showValue,
      (format, only: boolean) => (format.bar.showValue = !only),
    ),
  },
  parts: { positiveFormat: part("ConditionalDataBarPositiveFormat", (one) => one) },
});

export const conditionalDataBarPositiveFormat = describeClass("ConditionalDataBarPositiveFormat", {
  scalars: {
    fillColor: write(
      (format) => format.bar.color,
      (format, color) => (format.bar.color = colorFromArgument(color, "ConditionalDataBarPositiveFormat.fillColor")),
    ),
    gradientFill: write(
      (format) => format.bar.gradient,
      (format, gradient: boolean) => (format.bar.gradient = gradient),
    ),
  },
});

const shownPoint = (point: ScalePoint) => ({
  color: point.color,
  type: point.type,
  ...(point.formula && { formula: withEquals(point.formula) }),
});
const pointFrom = (given: Excel.ConditionalColorScaleCriterion, standard: string): ScalePoint => ({
  type: given.type,
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

export const iconSetConditionalFormat = describeClass("IconSetConditionalFormat", {
  scalars: {
    reverseIconOrder: write(
      ({ icons }) => icons.reverse,
      (format, reverse: boolean) => (format.icons.reverse = reverse),
    ),
    showIconOnly: write(
      ({ icons }) => icons.showIconOnly,
      (format, only: boolean) => (format.icons.showIconOnly = only),
    ),
    style: write(
      ({ icons }) => icons.style,
      (format, style: string) => (format.icons.style = style),
    ),
  },
});

const TOP_TYPES = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];
const PRESETS = ["AboveAverage", "BelowAverage", "DuplicateValues", "UniqueValues", "Blanks", "NonBlanks", "Errors", "NonErrors"];

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
        if (!PRESETS.includes(criterion))
          throw new HostFailure("NotImplemented", `The criterion '${criterion}' is not offered by this host.`);
        format.preset = criterion;
      },
    ),
  },
  parts: { format: part("ConditionalRangeFormat", (one) => one) },
});

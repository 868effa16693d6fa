import { action, describeClass, part, type Scalar } from "../client/described-class";
import type { CellFormat } from "../model/cell-format";
import { colorFromArgument } from "../model/color";
import type { ConditionalOf } from "./office-types";

const look = <K extends keyof CellFormat>(
  key: K,
  normal: (assigned: unknown) => unknown = (assigned) => assigned,
): Scalar<ConditionalOf, unknown> => ({
  read: ({ format }) => format.look[key] ?? null,
  write: ({ sheet, format }, assigned) => {
    format.look = { ...format.look, [key]: normal(assigned) };
    sheet.workbook.isDirty = true;
  },
});

const color =
  (location: string) =>
  (assigned: unknown): string =>
    colorFromArgument(assigned, location);

export const conditionalRangeFormat = describeClass("ConditionalRangeFormat", {
  scalars: { numberFormat: look("numberFormat") },
  parts: { fill: part("ConditionalRangeFill", (one) => one), font: part("ConditionalRangeFont", (one) => one) },
});

export const conditionalRangeFill = describeClass("ConditionalRangeFill", {
  scalars: { color: look("fillColor", color("ConditionalRangeFill.color")) },
  calls: {
    clear: action(({ format }) => {
      delete format.look.fillColor;
    }),
  },
});

export const conditionalRangeFont = describeClass("ConditionalRangeFont", {
  scalars: {
    bold: look("bold"),
    color: look("fontColor", color("ConditionalRangeFont.color")),
    italic: look("italic"),
    strikethrough: look("strikethrough"),
    underline: look("underline"),
  },
});

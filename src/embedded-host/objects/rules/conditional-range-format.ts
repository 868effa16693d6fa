import { action, describeClass, object, part, type Scalar } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import type { CellFormat } from "../../model/cells/cell-format";
import { colorFromArgument } from "../../model/cells/color";
import { changeConditional } from "../../model/cells/conditional-editing";
import enums from "../../typings/excel-enums.json";
import type { ConditionalBorderOf, ConditionalOf } from "../office-models";
import { oneOf } from "../ranges/range-format";

const look = <K extends keyof CellFormat>(
  key: K,
  normal: (assigned: unknown) => unknown = (assigned) => assigned,
): Scalar<ConditionalOf, unknown> => ({
  read: ({ format }) => format.look[key] ?? null,
  write: ({ sheet, format }, assigned) => {
    format.look = { ...format.look, [key]: normal(assigned) };
    changeConditional(sheet, format);
  },
});

const color =
  (location: string) =>
  (assigned: unknown): string =>
    colorFromArgument(assigned, location);

export const conditionalRangeFormat = describeClass("ConditionalRangeFormat", {
  scalars: { numberFormat: look("numberFormat") },
  parts: {
    borders: part("ConditionalRangeBorderCollection", (one) => one),
    fill: part("ConditionalRangeFill", (one) => one),
    font: part("ConditionalRangeFont", (one) => one),
  },
  calls: {
    clearFormat: action(({ sheet, format }) => {
      format.look = {};
      changeConditional(sheet, format);
    }),
  },
});

/** Takes properties out of a look. */
function clearLook({ sheet, format }: ConditionalOf, keys: readonly (keyof CellFormat)[]): void {
  format.look = Object.fromEntries(Object.entries(format.look).filter(([key]) => !keys.includes(key as keyof CellFormat)));
  changeConditional(sheet, format);
}

const SIDES = { EdgeTop: "borderTop", EdgeBottom: "borderBottom", EdgeLeft: "borderLeft", EdgeRight: "borderRight" } as const;
type SideIndex = ConditionalBorderOf["index"];
const indexes = Object.keys(SIDES) as SideIndex[];

const sideOf = ({ format }: ConditionalOf, index: SideIndex) => format.look[SIDES[index]] ?? null;

function sideAt(one: ConditionalOf, index: unknown): ConditionalBorderOf {
  if (!indexes.includes(index as SideIndex)) throw itemNotFound();
  return { ...one, index: index as SideIndex };
}

const side = (index: SideIndex) => part<ConditionalOf, "ConditionalRangeBorder">("ConditionalRangeBorder", (one) => sideAt(one, index));

export const conditionalRangeBorderCollection = describeClass("ConditionalRangeBorderCollection", {
  scalars: { count: { read: () => indexes.length } },
  items: { className: "ConditionalRangeBorder", of: (one: ConditionalOf) => indexes.map((index) => sideAt(one, index)) },
  parts: { bottom: side("EdgeBottom"), left: side("EdgeLeft"), right: side("EdgeRight"), top: side("EdgeTop") },
  calls: {
    getItem: object("ConditionalRangeBorder", sideAt),
    getItemAt: object("ConditionalRangeBorder", (one, at: number) => sideAt(one, indexes[at])),
  },
});

function setSide(one: ConditionalBorderOf, change: { style?: string; color?: string }): void {
  const before = sideOf(one, one.index) ?? { style: "Continuous", weight: "Thin", color: "#000000" };
  const after = change.style === "None" ? null : { ...before, ...change };
  one.format.look = { ...one.format.look, [SIDES[one.index]]: after };
  changeConditional(one.sheet, one.format);
}

export const conditionalRangeBorder = describeClass("ConditionalRangeBorder", {
  scalars: {
    color: {
      read: (one) => sideOf(one, one.index)?.color ?? "",
      write: (one, assigned) => setSide(one, { color: colorFromArgument(assigned, "ConditionalRangeBorder.color") }),
    },
    sideIndex: { read: ({ index }) => index },
    style: {
      read: (one) => sideOf(one, one.index)?.style ?? "None",
      write: (one, assigned) =>
        setSide(one, { style: oneOf(Object.values(enums.ConditionalRangeBorderLineStyle), "ConditionalRangeBorder.style")(assigned) }),
    },
  },
});

export const conditionalRangeFill = describeClass("ConditionalRangeFill", {
  scalars: { color: look("fillColor", color("ConditionalRangeFill.color")) },
  calls: {
    clear: action((one) => clearLook(one, ["fillColor"])),
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
  calls: { clear: action((one) => clearLook(one, ["bold", "fontColor", "italic", "strikethrough", "underline"])) },
});

import { action, describeClass, object, part, readOnly, type Scalar, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import type { CellFormat } from "../../model/cells/cell-format";
import { fillAnswers, fillChange, fontTintChange, noFill } from "../../model/cells/fill-look";
import { tintOf } from "../../model/cells/tint";
import { colorFromArgument } from "../../model/cells/color";
import { addStyle, allStyles, changeStyle, deleteStyle, findStyle, type StylePart } from "../../model/cells/named-styles";
import type { WorkbookModel } from "../../model/workbook-model";
import type { StyleOf, StyleSide } from "../office-models";

const look = <K extends keyof CellFormat>(key: K): Scalar<StyleOf, CellFormat[K]> => ({
  read: ({ style }) => style.format[key],
  write: ({ workbook, style }, assigned) => changeStyle(workbook, style, { [key]: assigned }),
});

const fill = (key: keyof typeof fillAnswers): Scalar<StyleOf, string | number> => ({
  read: ({ style: one }) => fillAnswers[key](one.format),
  write: ({ workbook, style: one }, assigned) => changeStyle(workbook, one, fillChange(one.format, key, assigned)),
});

const color = (key: "fontColor", location: string): Scalar<StyleOf, string> => ({
  read: ({ style }) => style.format[key],
  write: ({ workbook, style }, assigned) => changeStyle(workbook, style, { [key]: colorFromArgument(assigned, location) }),
});

const included = (which: StylePart): Scalar<StyleOf, boolean> => ({
  read: ({ style }) => style.includes[which],
  write: ({ workbook, style }, assigned) => {
    style.includes[which] = assigned === true;
    style.changed = true;
    workbook.isDirty = true;
  },
});

export const style = describeClass("Style", {
  exists: ({ workbook, style: one }) => allStyles(workbook).includes(one),
  scalars: {
    autoIndent: look("autoIndent"),
    builtIn: readOnly(({ style: one }) => one.builtIn),
    formulaHidden: look("formulaHidden"),
    horizontalAlignment: look("horizontalAlignment"),
    includeAlignment: included("alignment"),
    includeBorder: included("border"),
    includeFont: included("font"),
    includeNumber: included("number"),
    includePatterns: included("patterns"),
    includeProtection: included("protection"),
    indentLevel: look("indentLevel"),
    locked: look("locked"),
    name: readOnly(({ style: one }) => one.name),
    numberFormat: look("numberFormat"),
    numberFormatLocal: look("numberFormat"),
    readingOrder: look("readingOrder"),
    shrinkToFit: look("shrinkToFit"),
    textOrientation: look("textOrientation"),
    verticalAlignment: look("verticalAlignment"),
    wrapText: look("wrapText"),
  },
  parts: {
    borders: part("StyleBorderCollection", (one) => one),
    fill: part("StyleFill", (one) => one),
    font: part("StyleFont", (one) => one),
  },
  calls: { delete: action(({ workbook, style: one }) => deleteStyle(workbook, one)) },
});

export const styleFill = describeClass(
  "StyleFill",
  {
    scalars: {
      color: { ...fill("color"), read: ({ style: one }) => one.format.fillColor },
      pattern: fill("pattern"),
      patternColor: fill("patternColor"),
      patternTintAndShade: fill("patternTintAndShade"),
      tintAndShade: fill("tintAndShade"),
    },
    calls: { clear: action(({ workbook, style: one }) => changeStyle(workbook, one, noFill)) },
  },
  "RangeFill",
);

export const styleFont = describeClass(
  "StyleFont",
  {
    scalars: {
      bold: look("bold"),
      color: color("fontColor", "RangeFont.color"),
      italic: look("italic"),
      name: look("fontName"),
      size: look("fontSize"),
      strikethrough: look("strikethrough"),
      subscript: look("subscript"),
      superscript: look("superscript"),
      tintAndShade: {
        read: ({ style: { format } }) => tintOf(format.fontColor, format.fontTint),
        write: ({ workbook, style: one }, assigned) => changeStyle(workbook, one, fontTintChange(one.format, assigned)),
      },
      underline: look("underline"),
    },
  },
  "RangeFont",
);

const sides = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
  DiagonalDown: "borderDiagonalDown",
  DiagonalUp: "borderDiagonalUp",
} as const satisfies Record<StyleSide, keyof CellFormat>;

const bordered = <K extends "style" | "weight" | "color">(key: K, normal: (assigned: string) => string = (assigned) => assigned) =>
  ({
    read: ({ style: one, side }) => one.format[sides[side]]?.[key] ?? (key === "style" ? "None" : key === "color" ? "#000000" : "Thin"),
    write: ({ workbook, style: one, side }, assigned) => {
      const before = one.format[sides[side]] ?? { style: "Continuous", weight: "Thin", color: "#000000" };
      const after = key === "style" && assigned === "None" ? null : { ...before, [key]: normal(assigned) };
      changeStyle(workbook, one, { [sides[side]]: after });
    },
  }) satisfies Scalar<StyleOf & { side: StyleSide }, string>;

export const styleBorder = describeClass(
  "StyleBorder",
  {
    scalars: {
      color: bordered("color", (given) => colorFromArgument(given, "RangeBorder.color")),
      sideIndex: readOnly(({ side }) => side),
      style: bordered("style"),
      weight: bordered("weight"),
    },
  },
  "RangeBorder",
);

export const styleBorderCollection = describeClass(
  "StyleBorderCollection",
  {
    scalars: { count: readOnly(() => Object.keys(sides).length) },
    items: { className: "StyleBorder", of: (one: StyleOf) => (Object.keys(sides) as StyleSide[]).map((side) => ({ ...one, side })) },
    calls: {
      getItem: object("StyleBorder", (one, index: string) => {
        if (!(index in sides)) throw itemNotFound();
        return { ...one, side: index as StyleSide };
      }),
    },
  },
  "RangeBorderCollection",
);

const found = (workbook: WorkbookModel, name: unknown): StyleOf | null => {
  const one = findStyle(workbook, name);
  return one && { workbook, style: one };
};

const existing = (one: StyleOf | null | undefined): StyleOf => {
  if (!one) throw itemNotFound();
  return one;
};

const all = (workbook: WorkbookModel): StyleOf[] => allStyles(workbook).map((one) => ({ workbook, style: one }));

export const styleCollection = describeClass("StyleCollection", {
  items: { className: "Style", of: all },
  calls: {
    add: action((workbook, name: string) => void addStyle(workbook, name)),
    getCount: value((workbook) => all(workbook).length),
    getItem: object("Style", (workbook, name: string) => existing(found(workbook, name))),
    getItemAt: object("Style", (workbook, index: number) => existing(all(workbook)[index])),
    getItemOrNullObject: object("Style", found),
  },
});

import { action, describeClass, object, part, readOnly, type Scalar } from "../../client/described-class";
import { HostFailure, invalidArgument } from "../../client/office-error";
import { colorFromArgument } from "../../model/cells/color";
import { type ShapeFontModel, type ShapeModel, type ShapeTextModel, touchShape } from "../../model/shapes/shape-model";
import { commonOf, hasText, textOfStretch, type TextStretch, writeFont, writeText } from "../../model/shapes/shape-text";
import enums from "../../typings/excel-enums.json";
import { oneOf } from "./shape-format";

/** Lines, pictures and groups hold no text. */
function checkFrame(shape: ShapeModel): void {
  if (shape.kind !== "GeometricShape") throw new HostFailure("InvalidOperation", `The shape '${shape.name}' holds no text.`);
}

type WordKey = "autoSize" | "horizontal" | "horizontalOverflow" | "orientation" | "vertical" | "verticalOverflow";

const word = (key: WordKey, words: Readonly<Record<string, string>>): Scalar<ShapeModel, string> => ({
  read: ({ text }) => text[key],
  write: (shape, assigned: unknown) => {
    checkFrame(shape);
    shape.text[key] = oneOf(words, assigned, "TextFrame");
    touchShape(shape, "text");
  },
});

const margin = (key: keyof ShapeTextModel["margins"]): Scalar<ShapeModel, number> => ({
  read: ({ text }) => text.margins[key],
  write: (shape, points: unknown) => {
    checkFrame(shape);
    if (typeof points !== "number" || points < 0) throw invalidArgument("A margin is a number of points.", "TextFrame");
    shape.text.margins[key] = points;
    touchShape(shape, "text");
  },
});

const whole = (shape: ShapeModel): TextStretch => ({ shape, start: 0, length: null });

export const textFrame = describeClass("TextFrame", {
  scalars: {
    autoSizeSetting: word("autoSize", enums.ShapeAutoSize),
    bottomMargin: margin("bottom"),
    hasText: readOnly(hasText),
    horizontalAlignment: word("horizontal", enums.ShapeTextHorizontalAlignment),
    horizontalOverflow: word("horizontalOverflow", enums.ShapeTextHorizontalOverflow),
    leftMargin: margin("left"),
    orientation: word("orientation", enums.ShapeTextOrientation),
    readingOrder: {
      read: ({ text }) => (text.rightToLeft ? "RightToLeft" : "LeftToRight"),
      write: (shape, assigned: unknown) => {
        checkFrame(shape);
        shape.text.rightToLeft = oneOf(enums.ShapeTextReadingOrder, assigned, "TextFrame.readingOrder") === "RightToLeft";
        touchShape(shape, "text");
      },
    },
    rightMargin: margin("right"),
    topMargin: margin("top"),
    verticalAlignment: word("vertical", enums.ShapeTextVerticalAlignment),
    verticalOverflow: word("verticalOverflow", enums.ShapeTextVerticalOverflow),
  },
  parts: { textRange: part("TextRange", whole) },
  calls: {
    deleteText: action((shape) => {
      checkFrame(shape);
      writeText(whole(shape), "");
    }),
  },
});

export const textRange = describeClass("TextRange", {
  scalars: {
    text: {
      read: textOfStretch,
      write: (stretch, text: unknown) => {
        checkFrame(stretch.shape);
        if (typeof text !== "string") throw invalidArgument("A text is expected.", "TextRange.text");
        writeText(stretch, text);
      },
    },
  },
  parts: { font: part("ShapeFont", (stretch) => stretch) },
  calls: {
    getSubstring: object("TextRange", ({ shape, start, length }, from: unknown, count?: unknown) => {
      const all = textOfStretch({ shape, start, length });
      if (!Number.isInteger(from) || (from as number) < 0 || (from as number) > all.length)
        throw invalidArgument("The text does not reach so far.");
      const rest = all.length - (from as number);
      if (count !== undefined && count !== null && (!Number.isInteger(count) || (count as number) < 0))
        throw invalidArgument("A length is a whole number.");
      return { shape, start: start + (from as number), length: Math.min(rest, (count as number | null) ?? rest) };
    }),
  },
});

const look = <K extends keyof ShapeFontModel>(
  key: K,
  read: (assigned: unknown) => ShapeFontModel[K],
): Scalar<TextStretch, ShapeFontModel[K]> => ({
  read: (stretch) => commonOf(stretch, key),
  write: (stretch, assigned: unknown) => {
    checkFrame(stretch.shape);
    writeFont(stretch, { [key]: read(assigned) });
  },
});

const isOn = (assigned: unknown): boolean => {
  if (typeof assigned !== "boolean") throw invalidArgument("true or false is expected.", "ShapeFont");
  return assigned;
};

export const shapeFont = describeClass("ShapeFont", {
  scalars: {
    bold: look("bold", isOn),
    color: look("color", (color) => colorFromArgument(color, "ShapeFont.color")),
    italic: look("italic", isOn),
    name: look("name", (name) => {
      if (typeof name !== "string" || name === "") throw invalidArgument("A font has a name.", "ShapeFont.name");
      return name;
    }),
    size: look("size", (size) => {
      if (typeof size !== "number" || size < 1 || size > 4000) throw invalidArgument("A font has a size in points.", "ShapeFont.size");
      return size;
    }),
    underline: look("underline", (style) => oneOf(enums.ShapeFontUnderlineStyle, style, "ShapeFont.underline")),
  },
});

import { action, describeClass, part, readOnly, type Scalar } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import { colorFromArgument } from "../../model/cells/color";
import { connect, disconnect } from "../../model/shapes/shape-adding";
import { type ArrowheadModel, type ShapeLineModel, type ShapeModel, touchShape } from "../../model/shapes/shape-model";
import { connectors, toFile, toOffice } from "../../model/shapes/shape-words";
import enums from "../../typings/excel-enums.json";

/** Refuses a word that is none of an enumeration of Office.js. */
export function oneOf(enumeration: Readonly<Record<string, string>>, word: unknown, location: string): string {
  if (!Object.values(enumeration).includes(word as string)) throw invalidArgument("The value is none of those the property has.", location);
  return word as string;
}

function share(assigned: unknown, location: string): number {
  if (typeof assigned !== "number" || assigned < 0 || assigned > 1) throw invalidArgument("A transparency lies between 0 and 1.", location);
  return assigned;
}

function setFill(shape: ShapeModel, color: unknown): void {
  shape.fill = { type: "Solid", color: colorFromArgument(color, "ShapeFill.foregroundColor"), transparency: shape.fill.transparency };
  touchShape(shape, "fill");
}

export const shapeFill = describeClass("ShapeFill", {
  scalars: {
    foregroundColor: { read: ({ fill }) => fill.color, write: setFill },
    transparency: {
      read: ({ fill }) => fill.transparency,
      write: (shape, transparency: unknown) => {
        shape.fill.transparency = share(transparency, "ShapeFill.transparency");
        touchShape(shape, "fill");
      },
    },
    type: readOnly(({ fill }) => fill.type),
  },
  calls: {
    clear: action((shape) => {
      shape.fill = { ...shape.fill, type: "NoFill", transparency: 0 };
      touchShape(shape, "fill");
    }),
    setSolidColor: action((shape, color: unknown) => setFill(shape, color)),
  },
});

/** A property of a line; giving one to a line that is not shown shows it. */
const drawn = <K extends keyof ShapeLineModel>(
  key: K,
  read: (assigned: unknown, location: string) => ShapeLineModel[K],
): Scalar<ShapeModel, ShapeLineModel[K]> => ({
  read: ({ line }) => line[key],
  write: (shape, assigned: unknown) => {
    shape.line[key] = read(assigned, `ShapeLineFormat.${key}`);
    if (key !== "visible") shape.line.visible = true;
    touchShape(shape, "line");
  },
});

export const shapeLineFormat = describeClass("ShapeLineFormat", {
  scalars: {
    color: drawn("color", colorFromArgument),
    dashStyle: drawn("dash", (word, location) => oneOf(enums.ShapeLineDashStyle, word, location)),
    style: drawn("style", (word, location) => oneOf(enums.ShapeLineStyle, word, location)),
    transparency: drawn("transparency", share),
    visible: drawn("visible", (shown, location) => {
      if (typeof shown !== "boolean") throw invalidArgument("true or false is expected.", location);
      return shown;
    }),
    weight: drawn("weight", (points, location) => {
      if (typeof points !== "number" || points < 0 || points > 1584) throw invalidArgument("A weight is a number of points.", location);
      return points;
    }),
  },
});

const arrow = (end: "begin" | "end", key: keyof ArrowheadModel, words: Readonly<Record<string, string>>): Scalar<ShapeModel, string> => ({
  read: ({ line }) => line[end][key],
  write: (shape, word: unknown) => {
    shape.line[end][key] = oneOf(words, word, `Line.${end}Arrowhead`);
    touchShape(shape, "line");
  },
});

const fastened = (line: ShapeModel, end: "begin" | "end"): ShapeModel | null => line[end]?.shape ?? null;

export const line = describeClass("Line", {
  scalars: {
    beginArrowheadLength: arrow("begin", "length", enums.ArrowheadLength),
    beginArrowheadStyle: arrow("begin", "style", enums.ArrowheadStyle),
    beginArrowheadWidth: arrow("begin", "width", enums.ArrowheadWidth),
    beginConnectedSite: readOnly(({ begin }) => begin?.site ?? null),
    connectorType: {
      read: ({ preset }) => toOffice(connectors, preset ?? undefined),
      write: (shape, word: unknown) => {
        shape.preset = toFile(connectors, oneOf(enums.ConnectorType, word, "Line.connectorType"));
        touchShape(shape, "geometry");
      },
    },
    endArrowheadLength: arrow("end", "length", enums.ArrowheadLength),
    endArrowheadStyle: arrow("end", "style", enums.ArrowheadStyle),
    endArrowheadWidth: arrow("end", "width", enums.ArrowheadWidth),
    endConnectedSite: readOnly(({ end }) => end?.site ?? null),
    id: readOnly(({ id }) => id),
    isBeginConnected: readOnly(({ begin }) => begin !== null),
    isEndConnected: readOnly(({ end }) => end !== null),
  },
  parts: {
    beginConnectedShape: part("Shape", (shape) => fastened(shape, "begin")),
    endConnectedShape: part("Shape", (shape) => fastened(shape, "end")),
    shape: part("Shape", (shape) => shape),
  },
  calls: {
    connectBeginShape: action((shape, to: ShapeModel, site: unknown) => connect(shape, "begin", to, site)),
    connectEndShape: action((shape, to: ShapeModel, site: unknown) => connect(shape, "end", to, site)),
    disconnectBeginShape: action((shape) => disconnect(shape, "begin")),
    disconnectEndShape: action((shape) => disconnect(shape, "end")),
  },
});

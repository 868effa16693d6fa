import { action, describeClass, object, part, readOnly, type Scalar, value } from "../../client/described-class";
import { HostFailure, invalidArgument, itemNotFound } from "../../client/office-error";
import { siteCount } from "../../model/shapes/connection-sites";
import {
  addFigure,
  addGroup,
  addLine,
  addPicture,
  addTextBox,
  deleteShape,
  scale,
  seen,
  setZOrder,
  shapeNamed,
  ungroup,
} from "../../model/shapes/shape-adding";
import { anchorTo, boxOf, setBox, setRotation, setSide } from "../../model/shapes/shape-geometry";
import { type Placement, type ShapeKind, type ShapeModel, touchShape } from "../../model/shapes/shape-model";
import { presets, typeOfPreset } from "../../model/shapes/shape-words";
import enums from "../../typings/excel-enums.json";

/** A shape as the kind that has a member; Office.js refuses the member to others. */
export function asKind(shape: ShapeModel, kind: ShapeKind): ShapeModel {
  if (shape.kind !== kind) throw new HostFailure("InvalidOperation", `The shape '${shape.name}' is no ${kind}.`);
  return shape;
}

const text = (key: "name" | "altText" | "altTitle"): Scalar<ShapeModel, string> => ({
  read: (shape) => shape[key],
  write: (shape, assigned: unknown) => {
    if (typeof assigned !== "string" || (key === "name" && assigned === "")) throw invalidArgument("A text is expected.", `Shape.${key}`);
    shape[key] = assigned;
    touchShape(shape, "names");
  },
});

const flag = (key: "visible" | "lockAspectRatio"): Scalar<ShapeModel, boolean> => ({
  read: (shape) => shape[key],
  write: (shape, assigned: unknown) => {
    if (typeof assigned !== "boolean") throw invalidArgument("true or false is expected.", `Shape.${key}`);
    shape[key] = assigned;
    touchShape(shape, "names");
  },
});

const side = (key: "width" | "height"): Scalar<ShapeModel, number> => ({
  read: (shape) => rounded(boxOf(shape)[key]),
  write: (shape, points) => setSide(shape, key, points),
});

const edge = (key: "left" | "top"): Scalar<ShapeModel, number> => ({
  read: (shape) => rounded(boxOf(shape)[key]),
  write: (shape, points) => setBox(shape, { [key]: points }),
});

/** As many places as the file's units are good for. */
const rounded = (points: number): number => Math.round(points * 1000) / 1000;

function increment(shape: ShapeModel, key: "left" | "top", by: unknown): void {
  if (typeof by !== "number") throw invalidArgument("A number of points is expected.");
  setBox(shape, { [key]: boxOf(shape)[key] + by });
}

const levelOf = (shape: ShapeModel): number => (shape.parent ? levelOf(shape.parent) + 1 : 0);
const siblingsOf = ({ parent, sheet }: ShapeModel): ShapeModel[] => seen(parent ? parent.members : sheet.shapes);

/** Whether a shape, and every group around it, still stands. */
const isThere = (one: ShapeModel): boolean => siblingsOf(one).includes(one) && (one.parent === null || isThere(one.parent));

export const shape = describeClass("Shape", {
  exists: isThere,
  scalars: {
    altTextDescription: text("altText"),
    altTextTitle: text("altTitle"),
    connectionSiteCount: readOnly(({ kind, preset }) => (kind === "Line" || kind === "Group" ? 0 : siteCount(preset))),
    displayName: readOnly(({ name }) => name),
    geometricShapeType: {
      read: ({ kind, preset }) => (kind === "GeometricShape" ? (typeOfPreset.get(preset ?? "") ?? null) : null),
      write: (one, type: unknown) => {
        const preset = presets.get(String(type));
        if (preset === undefined) throw invalidArgument("This is no type of figure.", "Shape.geometricShapeType");
        asKind(one, "GeometricShape").preset = preset;
        touchShape(one, "geometry");
      },
    },
    height: side("height"),
    id: readOnly(({ id }) => id),
    left: edge("left"),
    level: readOnly(levelOf),
    lockAspectRatio: flag("lockAspectRatio"),
    name: text("name"),
    placement: {
      read: ({ placement }) => placement,
      write: (one, placement: unknown) => {
        if (!Object.values(enums.Placement).includes(String(placement))) throw invalidArgument("This is no placement.", "Shape.placement");
        const box = boxOf(one);
        one.placement = placement as Placement;
        if (!one.parent) anchorTo(one, box);
        touchShape(one, "box");
      },
      onDemand: true,
    },
    rotation: { read: ({ rotation }) => rounded(rotation), write: (one, degrees: number) => setRotation(one, degrees) },
    top: edge("top"),
    type: readOnly(({ kind }) => kind),
    visible: flag("visible"),
    width: side("width"),
    zOrderPosition: readOnly((one) => siblingsOf(one).indexOf(one)),
  },
  parts: {
    fill: part("ShapeFill", (one) => one),
    geometricShape: part("GeometricShape", (one) => asKind(one, "GeometricShape")),
    group: part("ShapeGroup", (one) => asKind(one, "Group")),
    image: part("Image", (one) => asKind(one, "Image")),
    line: part("Line", (one) => asKind(one, "Line")),
    lineFormat: part("ShapeLineFormat", (one) => one),
    parentGroup: part("ShapeGroup", ({ parent, name }) => {
      if (!parent) throw new HostFailure("InvalidOperation", `The shape '${name}' is in no group.`);
      return parent;
    }),
    textFrame: part("TextFrame", (one) => one),
  },
  calls: {
    delete: action(deleteShape),
    getAsImage: value(() => {
      throw new HostFailure("NotImplemented", "This host draws no pictures of shapes (see DIFFERENCES.md).");
    }),
    incrementLeft: action((one, by: unknown) => increment(one, "left", by)),
    incrementRotation: action((one, by: number) => setRotation(one, one.rotation + by)),
    incrementTop: action((one, by: unknown) => increment(one, "top", by)),
    scaleHeight: action((one, factor: unknown, type: unknown, from?: unknown) => scale(one, "height", factor, type, from)),
    scaleWidth: action((one, factor: unknown, type: unknown, from?: unknown) => scale(one, "width", factor, type, from)),
    setZOrder: action((one, order: unknown) => setZOrder(one, order)),
  },
});

const existing = (found: ShapeModel | null | undefined): ShapeModel => {
  if (!found) throw itemNotFound();
  return found;
};

export const shapeCollection = describeClass("ShapeCollection", {
  items: { className: "Shape", of: ({ shapes }) => seen(shapes) },
  calls: {
    addGeometricShape: object("Shape", (sheet, type: unknown) => addFigure(sheet, type)),
    addGroup: object("Shape", (sheet, values: unknown) => addGroup(sheet, values)),
    addImage: object("Shape", (sheet, base64: unknown) => addPicture(sheet, base64)),
    addLine: object("Shape", (sheet, startLeft?: unknown, startTop?: unknown, endLeft?: unknown, endTop?: unknown, type?: unknown) =>
      addLine(sheet, [startLeft, startTop], [endLeft, endTop], type),
    ),
    addTextBox: object("Shape", (sheet, content?: unknown) => addTextBox(sheet, content)),
    getCount: value(({ shapes }) => seen(shapes).length),
    getItem: object("Shape", ({ shapes }, key: unknown) => existing(shapeNamed(seen(shapes), key))),
    getItemAt: object("Shape", ({ shapes }, index: number) => existing(seen(shapes)[index])),
    getItemOrNullObject: object("Shape", ({ shapes }, key: unknown) => shapeNamed(seen(shapes), key)),
  },
});

export const geometricShape = describeClass("GeometricShape", {
  scalars: { id: readOnly(({ id }) => id) },
  parts: { shape: part("Shape", (one) => one) },
});

export const shapeGroup = describeClass("ShapeGroup", {
  scalars: { id: readOnly(({ id }) => id) },
  parts: { shape: part("Shape", (one) => one), shapes: part("GroupShapeCollection", (one) => one) },
  calls: { ungroup: action(ungroup) },
});

export const groupShapeCollection = describeClass("GroupShapeCollection", {
  items: { className: "Shape", of: ({ members }) => seen(members) },
  calls: {
    getCount: value(({ members }) => seen(members).length),
    getItem: object("Shape", ({ members }, key: unknown) => existing(shapeNamed(seen(members), key))),
    getItemAt: object("Shape", ({ members }, index: number) => existing(seen(members)[index])),
    getItemOrNullObject: object("Shape", ({ members }, key: unknown) => shapeNamed(seen(members), key)),
  },
});

export const image = describeClass("Image", {
  scalars: { format: readOnly((one) => one.image?.format ?? "UNKNOWN"), id: readOnly(({ id }) => id) },
  parts: { shape: part("Shape", (one) => one) },
});

import { HostFailure, invalidArgument } from "../../client/office-error";
import { siteCount } from "./connection-sites";
import { pictureInfo } from "./image-size";
import { anchorTo, boxOf, followConnections, frameGroup, setBox, spanLine } from "./shape-geometry";
import { bareShape, plainLine, plainText, type ShapeKind, type ShapeModel, touchDrawing, touchShape, withMembers } from "./shape-model";
import { connectors, presets, toFile } from "./shape-words";
import type { SheetModel } from "../sheets/sheet-model";

/** The side of a figure or box of which the program says no size. */
const USUAL_SIDE = 72;
const ACCENT = "#4472C4";

/** What Excel calls a figure, where it is not the words of its type. */
const NAMES: Readonly<Record<string, string>> = {
  Ellipse: "Oval",
  Triangle: "Isosceles Triangle",
  RightTriangle: "Right Triangle",
  RoundRectangle: "Rectangle: Rounded Corners",
};

const spaced = (type: string): string => NAMES[type] ?? type.replace(/([a-z])([A-Z0-9])/g, "$1 $2");

function add(sheet: SheetModel, kind: ShapeKind, name: string): ShapeModel {
  const { protection } = sheet;
  if (protection.protected && protection.options["allowEditObjects"] !== true)
    throw new HostFailure("AccessDenied", "The sheet is protected.");
  const shape = bareShape(sheet, kind);
  const numbers = sheet.shapes.flatMap(withMembers).map((one) => Number(/ (\d+)$/.exec(one.name)?.[1] ?? 0));
  shape.name = `${name} ${Math.max(sheet.shapes.length + sheet.charts.length, ...numbers) + 1}`;
  sheet.shapes.push(shape);
  touchDrawing(sheet);
  return shape;
}

export function addFigure(sheet: SheetModel, type: unknown): ShapeModel {
  const preset = presets.get(String(type));
  if (preset === undefined) throw invalidArgument(`'${String(type)}' is no type of figure.`);
  const shape = add(sheet, "GeometricShape", spaced(String(type)));
  shape.preset = preset;
  shape.fill = { type: "Solid", color: ACCENT, transparency: 0 };
  shape.line = plainLine();
  shape.text = { ...plainText("#FFFFFF"), horizontal: "Center", vertical: "Middle", verticalOverflow: "Clip", horizontalOverflow: "Clip" };
  anchorTo(shape, { left: 0, top: 0, width: USUAL_SIDE, height: USUAL_SIDE });
  return shape;
}

export function addTextBox(sheet: SheetModel, text: unknown): ShapeModel {
  const shape = add(sheet, "GeometricShape", "TextBox");
  shape.isTextBox = true;
  shape.preset = "rect";
  shape.fill = { type: "Solid", color: "#FFFFFF", transparency: 0 };
  shape.line = { ...plainLine(), color: "#BCBCBC", weight: 0.75 };
  shape.text = { ...plainText("#000000"), verticalOverflow: "Clip", horizontalOverflow: "Clip" };
  if (typeof text === "string" && text !== "") shape.text.runs = [{ text, font: shape.text.font }];
  anchorTo(shape, { left: 0, top: 0, width: USUAL_SIDE, height: USUAL_SIDE });
  return shape;
}

const LINE_NAMES: Readonly<Record<string, string>> = {
  Straight: "Straight Connector",
  Elbow: "Connector: Elbow",
  Curve: "Connector: Curved",
};

export function addLine(sheet: SheetModel, from: [unknown, unknown], to: [unknown, unknown], type: unknown): ShapeModel {
  const kind = typeof type === "string" ? type : "Straight";
  const name = LINE_NAMES[kind];
  if (name === undefined) throw invalidArgument(`'${kind}' is no type of line.`);
  const point = ([left, top]: [unknown, unknown], usual: number) => {
    const at = { left: left ?? usual, top: top ?? usual };
    if (typeof at.left !== "number" || typeof at.top !== "number" || at.left < 0 || at.top < 0)
      throw invalidArgument("The ends of a line are numbers of points.");
    return { left: at.left, top: at.top };
  };
  const [begin, end] = [point(from, 0), point(to, USUAL_SIDE)];
  const line = add(sheet, "Line", name);
  line.preset = toFile(connectors, kind);
  line.line = { ...plainLine(), color: ACCENT, weight: 0.5 };
  spanLine(line, begin, end);
  return line;
}

export function addPicture(sheet: SheetModel, base64: unknown): ShapeModel {
  const info = typeof base64 === "string" ? pictureInfo(base64) : null;
  if (!info || info.width === 0 || info.height === 0) throw invalidArgument("A picture is a PNG or JPEG file in base64.");
  const shape = add(sheet, "Image", "Picture");
  shape.preset = "rect";
  shape.lockAspectRatio = true;
  shape.placement = "OneCell";
  shape.image = { format: info.format, base64: (base64 as string).replace(/\s/g, "") };
  anchorTo(shape, { left: 0, top: 0, width: info.width, height: info.height });
  return shape;
}

/** The shapes of a list a program gives: shapes of the sheet, or their names or ids. */
function listed(sheet: SheetModel, values: unknown): ShapeModel[] {
  if (!Array.isArray(values)) throw invalidArgument("A group is made of a list of shapes.");
  const shapes = values.map((value) => (typeof value === "object" ? (value as ShapeModel) : shapeNamed(sheet.shapes, value)));
  if (shapes.length < 2 || new Set(shapes).size < shapes.length || shapes.some((shape) => !shape || !sheet.shapes.includes(shape)))
    throw invalidArgument("A group is made of two or more shapes of the sheet that are in no group.");
  return shapes as ShapeModel[];
}

export function addGroup(sheet: SheetModel, values: unknown): ShapeModel {
  const members = sheet.shapes.filter((shape) => listed(sheet, values).includes(shape));
  const boxes = members.map(boxOf);
  const group = add(sheet, "Group", "Group");
  sheet.shapes = sheet.shapes.filter((shape) => !members.includes(shape));
  for (const member of members) {
    member.parent = group;
    member.changed.add("box");
  }
  group.members = members;
  frameGroup(group, boxes);
  return group;
}

/** Takes a group apart; its members come into its place. */
export function ungroup(group: ShapeModel): void {
  const { sheet, parent, members } = group;
  const boxes = members.map(boxOf);
  const siblings = parent ? parent.members : sheet.shapes;
  const others = parent ? parent.members.map(boxOf) : [];
  const at = siblings.indexOf(group);
  siblings.splice(at, 1, ...members);
  group.members = [];
  members.forEach((member, index) => {
    member.parent = parent;
    member.anchorInFile = null;
    member.changed.add("box");
    if (!parent) anchorTo(member, boxes[index]!);
  });
  if (parent) frameGroup(parent, [...others.slice(0, at), ...boxes, ...others.slice(at + 1)]);
  touchDrawing(sheet);
}

export function deleteShape(shape: ShapeModel): void {
  const { sheet, parent } = shape;
  if (parent) {
    const kept = parent.members.filter((one) => one !== shape);
    const boxes = kept.map(boxOf);
    parent.members = kept;
    if (kept.length === 0) deleteShape(parent);
    else frameGroup(parent, boxes);
  } else sheet.shapes = sheet.shapes.filter((one) => one !== shape);
  const gone = withMembers(shape);
  for (const line of sheet.shapes.flatMap(withMembers))
    for (const end of ["begin", "end"] as const)
      if (line[end] && gone.includes(line[end].shape)) {
        line[end] = null;
        touchShape(line, "links");
      }
  touchDrawing(sheet);
}

export const shapeNamed = (shapes: readonly ShapeModel[], key: unknown): ShapeModel | null =>
  shapes.find(({ name, id }) => id === key || name === key) ??
  shapes.find(({ name }) => typeof key === "string" && name.toLowerCase() === key.toLowerCase()) ??
  null;

/** The shapes a program sees among these: frames of charts are not. */
export const seen = (shapes: readonly ShapeModel[]): ShapeModel[] => shapes.filter(({ isFrame }) => !isFrame);

/** Fastens an end of a line to a figure. */
export function connect(line: ShapeModel, end: "begin" | "end", shape: ShapeModel, site: unknown): void {
  if (shape === line || shape.sheet !== line.sheet || shape.kind === "Line")
    throw invalidArgument("A line is fastened to another shape of its sheet.");
  if (!Number.isInteger(site) || (site as number) < 0 || (site as number) >= siteCount(shape.preset))
    throw invalidArgument("The shape has no such place to fasten a line to.");
  line[end] = { shape, site: site as number };
  touchShape(line, "links");
  followConnections(line);
}

export function disconnect(line: ShapeModel, end: "begin" | "end"): void {
  if (!line[end]) return;
  line[end] = null;
  touchShape(line, "links");
}

export function setZOrder(shape: ShapeModel, order: unknown): void {
  const siblings = shape.parent ? shape.parent.members : shape.sheet.shapes;
  const at = siblings.indexOf(shape);
  const to = {
    BringToFront: siblings.length - 1,
    BringForward: Math.min(siblings.length - 1, at + 1),
    SendToBack: 0,
    SendBackward: Math.max(0, at - 1),
  }[String(order)];
  if (to === undefined) throw invalidArgument(`'${String(order)}' is no order of shapes.`);
  siblings.splice(at, 1);
  siblings.splice(to, 0, shape);
  if (shape.parent) touchShape(shape.parent, "box");
  touchDrawing(shape.sheet);
}

export function scale(shape: ShapeModel, side: "width" | "height", factor: unknown, type: unknown, from: unknown): void {
  if (typeof factor !== "number" || !(factor > 0)) throw invalidArgument("A shape is scaled by a number above zero.");
  if (type !== "CurrentSize" && type !== "OriginalSize") throw invalidArgument("A shape is scaled by its current or its original size.");
  const info = shape.image && pictureInfo(shape.image.base64);
  if (type === "OriginalSize" && !info) throw invalidArgument("Only pictures have an original size.");
  const start = typeof from === "string" ? from : "ScaleFromTopLeft";
  const share = { ScaleFromTopLeft: 0, ScaleFromMiddle: 0.5, ScaleFromBottomRight: 1 }[start];
  if (share === undefined) throw invalidArgument(`'${start}' is no place to scale from.`);
  const before = boxOf(shape);
  const base = type === "OriginalSize" ? info! : before;
  const after = { ...before, [side]: base[side] * factor };
  const other = side === "width" ? "height" : "width";
  if (shape.lockAspectRatio)
    after[other] = (type === "OriginalSize" ? before[other] * (after[side] / before[side]) : before[other] * factor) || 0;
  setBox(shape, {
    ...after,
    left: before.left + (before.width - after.width) * share,
    top: before.top + (before.height - after.height) * share,
  });
}

import { invalidArgument } from "../../client/office-error";
import { sitePoint } from "./connection-sites";
import { type Box, type Corner, type ShapeModel, touchDrawing, touchShape, withMembers } from "./shape-model";
import type { SheetModel } from "../sheets/sheet-model";
import type { Shift } from "../sheets/sheet-moves";

/** A shape turned on its side is anchored by the rectangle it seems to fill. */
const isOnItsSide = ({ rotation }: ShapeModel): boolean => (rotation >= 45 && rotation < 135) || (rotation >= 225 && rotation < 315);

/** The same rectangle with its sides exchanged, about its middle. */
const turned = ({ left, top, width, height }: Box): Box => ({
  left: left + (width - height) / 2,
  top: top + (height - width) / 2,
  width: height,
  height: width,
});

const pointOf = ({ columns, rows }: SheetModel, { column, across, row, down }: Corner): { left: number; top: number } => ({
  left: columns.offsetOf(column) + across,
  top: rows.offsetOf(row) + down,
});

export function cornerAt({ columns, rows }: SheetModel, left: number, top: number): Corner {
  const column = columns.at(left);
  const row = rows.at(top);
  return { column: column.index, across: column.rest, row: row.index, down: row.rest };
}

/** A rectangle of one frame of coordinates in another. */
function mapped(box: Box, from: Box, to: Box): Box {
  const across = from.width === 0 ? 1 : to.width / from.width;
  const down = from.height === 0 ? 1 : to.height / from.height;
  return {
    left: to.left + (box.left - from.left) * across,
    top: to.top + (box.top - from.top) * down,
    width: box.width * across,
    height: box.height * down,
  };
}

/** Where a shape lies on its sheet, before it is turned. */
export function boxOf(shape: ShapeModel): Box {
  if (shape.parent) return mapped(shape.inGroup, shape.parent.frame, boxOf(shape.parent));
  const { from, to, size } = shape.anchor;
  const start = pointOf(shape.sheet, from);
  if (size !== null && shape.placement !== "TwoCell") return { ...start, ...size };
  const end = pointOf(shape.sheet, to);
  const box = { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
  return isOnItsSide(shape) ? turned(box) : box;
}

/** The rectangle that the file's anchor means. */
export function anchoredBox(shape: ShapeModel): Box {
  const box = boxOf(shape);
  return isOnItsSide(shape) ? turned(box) : box;
}

/** Anchors a shape to the cells under a rectangle. */
export function anchorTo(shape: ShapeModel, box: Box): void {
  const { left, top, width, height } = isOnItsSide(shape) && shape.placement === "TwoCell" ? turned(box) : box;
  const { sheet } = shape;
  shape.anchor = {
    from: cornerAt(sheet, left, top),
    to: cornerAt(sheet, Math.max(0, left) + width, Math.max(0, top) + height),
    size: { width: box.width, height: box.height },
  };
}

export function unionOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** A group lies around its members. */
export function frameGroup(group: ShapeModel, boxes: readonly Box[]): void {
  const union = unionOf(boxes);
  group.members.forEach((member, index) => (member.inGroup = boxes[index]!));
  group.frame = union;
  place(group, union);
}

function place(shape: ShapeModel, box: Box): void {
  const { parent } = shape;
  if (parent)
    frameGroup(
      parent,
      parent.members.map((member) => (member === shape ? box : boxOf(member))),
    );
  else anchorTo(shape, box);
  touchShape(shape, "box");
}

const outermost = (shape: ShapeModel): ShapeModel => (shape.parent ? outermost(shape.parent) : shape);

/** Moves and sizes a shape; lines that are fastened to it follow. */
export function setBox(shape: ShapeModel, change: Partial<Box>): void {
  for (const value of Object.values(change))
    if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("The place of a shape is a number of points.");
  const box = { ...boxOf(shape), ...change };
  if (box.width < 0 || box.height < 0) throw invalidArgument("A shape is no smaller than nothing.");
  place(shape, { ...box, left: Math.max(0, box.left), top: Math.max(0, box.top) });
  const moved = new Set(withMembers(outermost(shape)));
  for (const line of shape.sheet.shapes.flatMap(withMembers))
    if ([line.begin, line.end].some((end) => end && moved.has(end.shape))) followConnections(line);
}

/** Sizes a shape along one side; one whose sides are in proportion is sized along the other too. */
export function setSide(shape: ShapeModel, side: "width" | "height", points: number): void {
  const box = boxOf(shape);
  const other = side === "width" ? "height" : "width";
  const change = { [side]: points };
  if (shape.lockAspectRatio && box[side] > 0) change[other] = box[other] * (points / box[side]);
  setBox(shape, change);
}

export function setRotation(shape: ShapeModel, degrees: number): void {
  if (typeof degrees !== "number" || !Number.isFinite(degrees)) throw invalidArgument("A rotation is a number of degrees.");
  const box = boxOf(shape);
  shape.rotation = ((degrees % 360) + 360) % 360;
  place(shape, box);
}

/** The two ends of a line. */
export function endsOf(line: ShapeModel): { begin: { left: number; top: number }; end: { left: number; top: number } } {
  const { left, top, width, height } = boxOf(line);
  const [right, bottom] = [left + width, top + height];
  return {
    begin: { left: line.flippedAcross ? right : left, top: line.flippedDown ? bottom : top },
    end: { left: line.flippedAcross ? left : right, top: line.flippedDown ? top : bottom },
  };
}

/** Draws a line from one point to another. */
export function spanLine(line: ShapeModel, begin: { left: number; top: number }, end: { left: number; top: number }): void {
  line.flippedAcross = end.left < begin.left;
  line.flippedDown = end.top < begin.top;
  place(line, unionOf([begin, end].map((point) => ({ ...point, width: 0, height: 0 }))));
}

/** Puts the ends of a line where it is fastened. */
export function followConnections(line: ShapeModel): void {
  const ends = endsOf(line);
  const at = (name: "begin" | "end") => {
    const fastened = line[name];
    return fastened ? sitePoint(fastened.shape.preset, boxOf(fastened.shape), fastened.shape.rotation, fastened.site) : ends[name];
  };
  spanLine(line, at("begin"), at("end"));
}

const along = { rows: ["row", "down"], columns: ["column", "across"] } as const;

/** Where a corner goes when whole rows or columns are inserted or deleted. */
function movedCorner(corner: Corner, { axis, at, count, kind }: Shift): Corner {
  const [line, rest] = along[axis];
  const index = corner[line];
  if (index < at) return corner;
  if (kind === "insert") return { ...corner, [line]: index + count };
  return index < at + count ? { ...corner, [line]: at, [rest]: 0 } : { ...corner, [line]: index - count };
}

/** Called before whole rows or columns move; what it answers with lets the shapes go with them afterwards, as far as their placement says. */
export function shapesFollowing(sheet: SheetModel, shift: Shift): () => void {
  const held = sheet.shapes
    .filter(({ placement }) => placement !== "TwoCell")
    .map((shape) => ({ shape, box: boxOf(shape), start: pointOf(sheet, shape.anchor.from) }));
  return () => {
    if (sheet.shapes.length === 0) return;
    for (const { anchor, placement } of sheet.shapes) {
      if (placement === "Absolute") continue;
      anchor.from = movedCorner(anchor.from, shift);
      anchor.to = movedCorner(anchor.to, shift);
    }
    for (const { shape, box, start } of held) {
      const now = pointOf(sheet, shape.anchor.from);
      const [left, top] = shape.placement === "Absolute" ? [0, 0] : [now.left - start.left, now.top - start.top];
      anchorTo(shape, { ...box, left: box.left + left, top: box.top + top });
    }
    sheet.shapesMoved = true;
    touchDrawing(sheet);
  };
}

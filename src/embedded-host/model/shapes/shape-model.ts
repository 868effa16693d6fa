import type { SheetModel } from "../sheets/sheet-model";

/** A rectangle on a sheet, in points. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A point of a sheet: a cell, counted from 0, and how far into it, in points. */
export interface Corner {
  column: number;
  across: number;
  row: number;
  down: number;
}

export type Placement = "TwoCell" | "OneCell" | "Absolute";
export type ShapeKind = "Unsupported" | "Image" | "GeometricShape" | "Group" | "Line";
/** What of a shape is another than in the file. */
export type ShapeAspect = "box" | "names" | "fill" | "line" | "text" | "geometry" | "links";

export interface ShapeFillModel {
  type: string;
  /** "#RRGGBB", empty when it is not known. */
  color: string;
  transparency: number;
}

export interface ArrowheadModel {
  style: string;
  length: string;
  width: string;
}

export interface ShapeLineModel {
  visible: boolean;
  color: string;
  weight: number;
  dash: string;
  style: string;
  transparency: number;
  begin: ArrowheadModel;
  end: ArrowheadModel;
}

export interface ShapeFontModel {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  color: string;
}

/** A stretch of text of one look; "\n" parts paragraphs. */
export interface TextRun {
  text: string;
  font: ShapeFontModel;
}

export interface ShapeTextModel {
  runs: TextRun[];
  /** The look of text that comes into an empty frame. */
  font: ShapeFontModel;
  horizontal: string;
  vertical: string;
  horizontalOverflow: string;
  verticalOverflow: string;
  orientation: string;
  rightToLeft: boolean;
  autoSize: string;
  margins: { left: number; top: number; right: number; bottom: number };
}

/** What one end of a line is fastened to. */
export interface ConnectionModel {
  shape: ShapeModel;
  site: number;
}

/** A shape (hình vẽ) on a sheet: a figure, a text box, a line, a picture, a group, or something this host only moves. */
export interface ShapeModel {
  id: string;
  sheet: SheetModel;
  kind: ShapeKind;
  /** The number the file knows it by; null when it is new. */
  number: number | null;
  name: string;
  altTitle: string;
  altText: string;
  visible: boolean;
  lockAspectRatio: boolean;
  placement: Placement;
  /** In degrees, clockwise. */
  rotation: number;
  flippedAcross: boolean;
  flippedDown: boolean;
  /** Where it lies on the sheet; without a size it reaches from one corner to the other. */
  anchor: { from: Corner; to: Corner; size: { width: number; height: number } | null };
  /** Of a member of a group: where it lies in the coordinates of the group. */
  inGroup: Box;
  parent: ShapeModel | null;
  members: ShapeModel[];
  /** Of a group: the rectangle that its members' coordinates mean. */
  frame: Box;
  /** The file's word for the figure ("rect"); null when it has one of its own. */
  preset: string | null;
  fill: ShapeFillModel;
  line: ShapeLineModel;
  text: ShapeTextModel;
  begin: ConnectionModel | null;
  end: ConnectionModel | null;
  image: { format: "PNG" | "JPEG" | "UNKNOWN"; base64: string } | null;
  /** The frame of a chart or the like, which is no shape to a program here. */
  isFrame: boolean;
  isTextBox: boolean;
  /** Its XML in the opened file, and, of one that is in no group there, that of its whole anchor; null when it is new. */
  xmlInFile: string | null;
  anchorInFile: string | null;
  changed: Set<ShapeAspect>;
}

export const noArrow = (): ArrowheadModel => ({ style: "None", length: "Medium", width: "Medium" });

export const plainLine = (): ShapeLineModel => ({
  visible: true,
  color: "#2F528F",
  weight: 1,
  dash: "Solid",
  style: "Single",
  transparency: 0,
  begin: noArrow(),
  end: noArrow(),
});

export const plainText = (color: string): ShapeTextModel => ({
  runs: [],
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: "None", color },
  horizontal: "Left",
  vertical: "Top",
  horizontalOverflow: "Overflow",
  verticalOverflow: "Overflow",
  orientation: "Horizontal",
  rightToLeft: false,
  autoSize: "AutoSizeNone",
  margins: { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 },
});

const START: Corner = { column: 0, across: 0, row: 0, down: 0 };
const EMPTY: Box = { left: 0, top: 0, width: 0, height: 0 };

/** A shape of which nothing but its kind is known yet. */
export function bareShape(sheet: SheetModel, kind: ShapeKind): ShapeModel {
  return {
    id: sheet.workbook.freshGuid(),
    sheet,
    kind,
    number: null,
    name: "",
    altTitle: "",
    altText: "",
    visible: true,
    lockAspectRatio: false,
    placement: "TwoCell",
    rotation: 0,
    flippedAcross: false,
    flippedDown: false,
    anchor: { from: START, to: START, size: null },
    inGroup: EMPTY,
    parent: null,
    members: [],
    frame: EMPTY,
    preset: null,
    fill: { type: "NoFill", color: "", transparency: 0 },
    line: { ...plainLine(), visible: false },
    text: plainText("#000000"),
    begin: null,
    end: null,
    image: null,
    isFrame: false,
    isTextBox: false,
    xmlInFile: null,
    anchorInFile: null,
    changed: new Set(),
  };
}

/** A shape and, of a group, all its members. */
export const withMembers = (shape: ShapeModel): ShapeModel[] => [shape, ...shape.members.flatMap(withMembers)];

/** Remembers that saving has to write this of a shape. */
export function touchShape(shape: ShapeModel, aspect: ShapeAspect): void {
  shape.changed.add(aspect);
  touchDrawing(shape.sheet);
}

/** Remembers that saving has to write the shapes of a sheet. */
export function touchDrawing(sheet: SheetModel): void {
  sheet.shapesChanged = true;
  sheet.workbook.isDirty = true;
}

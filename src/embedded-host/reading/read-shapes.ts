import { anchorTo } from "../model/shapes/shape-geometry";
import {
  bareShape,
  type Corner,
  type Placement,
  plainText,
  type ShapeFontModel,
  type ShapeKind,
  type ShapeModel,
  withMembers,
} from "../model/shapes/shape-model";
import {
  arrowLengths,
  arrowStyles,
  arrowWidths,
  dashes,
  horizontals,
  lineStyles,
  orientations,
  overflows,
  toOffice,
  underlines,
  verticals,
} from "../model/shapes/shape-words";
import type { SheetModel } from "../model/sheets/sheet-model";
import { drawingColor } from "./drawing-color";
import type { PackageParts } from "./package-parts";
import { isOn } from "./xml-text";
import { below, textIn, type XmlNode, xmlTree } from "./xml-tree";

const EMU = 12_700;
const points = (text: string | undefined, usual = 0): number => (text === undefined ? usual : Number(text) / EMU);
const KINDS: Readonly<Record<string, ShapeKind>> = { sp: "GeometricShape", cxnSp: "Line", pic: "Image", grpSp: "Group" };
const THEME_WEIGHTS = [0, 0.5, 1, 1.5];

interface Source {
  xml: string;
  sheet: SheetModel;
  colors: readonly string[] | undefined;
  /** Text of base64 by relationship id. */
  picture(id: string): ShapeModel["image"];
}

const propertiesOf = (node: XmlNode): XmlNode | null => node.children.find(({ name }) => name === "spPr" || name === "grpSpPr") ?? null;

function readLook(shape: ShapeModel, node: XmlNode, { colors }: Source): void {
  const properties = propertiesOf(node);
  const style = below(node, "style");
  const solid = below(properties, "solidFill");
  const reference = below(style, "fillRef");
  const other = ["noFill", "gradFill", "blipFill", "pattFill"].find((name) => below(properties, name));
  if (solid) shape.fill = { type: "Solid", ...drawingColor(solid, colors) };
  else if (other) shape.fill.type = { noFill: "NoFill", gradFill: "Gradient", blipFill: "PictureAndTexture", pattFill: "Pattern" }[other]!;
  else if (reference && Number(reference.attributes["idx"]) > 0) shape.fill = { type: "Solid", ...drawingColor(reference, colors) };
  const line = below(properties, "ln");
  const theme = below(style, "lnRef");
  const themed = Number(theme?.attributes["idx"] ?? 0);
  const drawn = below(line, "solidFill");
  const arrow = (name: string) => {
    const { type, len, w } = below(line, name)?.attributes ?? {};
    return { style: toOffice(arrowStyles, type), length: toOffice(arrowLengths, len), width: toOffice(arrowWidths, w) };
  };
  const color = drawn ? drawingColor(drawn, colors) : theme ? drawingColor(theme, colors) : { color: "", transparency: 0 };
  shape.line = {
    visible: !below(line, "noFill") && (drawn !== null || themed > 0),
    ...color,
    weight: points(line?.attributes["w"], (THEME_WEIGHTS[themed] ?? 1) || 0.75),
    dash: toOffice(dashes, below(line, "prstDash")?.attributes["val"]),
    style: toOffice(lineStyles, line?.attributes["cmpd"]),
    begin: arrow("headEnd"),
    end: arrow("tailEnd"),
  };
}

function fontOf(node: XmlNode | null, usual: ShapeFontModel, colors: Source["colors"]): ShapeFontModel {
  if (!node) return usual;
  const { sz, b, i, u } = node.attributes;
  const color = below(node, "solidFill");
  return {
    name: below(node, "latin")?.attributes["typeface"] ?? usual.name,
    size: sz === undefined ? usual.size : Number(sz) / 100,
    bold: b === undefined ? usual.bold : isOn(b),
    italic: i === undefined ? usual.italic : isOn(i),
    underline: u === undefined ? usual.underline : toOffice(underlines, u),
    color: color ? drawingColor(color, colors).color : usual.color,
  };
}

function readText(shape: ShapeModel, node: XmlNode, { xml, colors }: Source): void {
  const themed = below(node, "style", "fontRef");
  const text = plainText((themed && drawingColor(themed, colors).color) || "#000000");
  shape.text = text;
  const body = below(node, "txBody");
  if (!body) return;
  const { anchor, vert, horzOverflow, vertOverflow, lIns, tIns, rIns, bIns } = below(body, "bodyPr")?.attributes ?? {};
  text.vertical = toOffice(verticals, anchor);
  text.orientation = toOffice(orientations, vert);
  text.horizontalOverflow = toOffice(overflows, horzOverflow);
  text.verticalOverflow = toOffice(overflows, vertOverflow);
  text.margins = { left: points(lIns, 7.2), top: points(tIns, 3.6), right: points(rIns, 7.2), bottom: points(bIns, 3.6) };
  text.autoSize = below(body, "bodyPr", "spAutoFit")
    ? "AutoSizeShapeToFitText"
    : below(body, "bodyPr", "normAutofit")
      ? "AutoSizeTextToFitShape"
      : "AutoSizeNone";
  const paragraphs = body.children.filter(({ name }) => name === "p");
  const first = below(paragraphs[0], "pPr");
  text.horizontal = toOffice(horizontals, first?.attributes["algn"]);
  text.rightToLeft = isOn(first?.attributes["rtl"]);
  paragraphs.forEach((paragraph, index) => {
    const usual = fontOf(below(paragraph, "pPr", "defRPr"), text.font, colors);
    if (index > 0) text.runs.push({ text: "\n", font: usual });
    for (const run of paragraph.children) {
      const font = fontOf(below(run, "rPr"), usual, colors);
      const words = below(run, "t");
      if (run.name === "br") text.runs.push({ text: "\v", font });
      else if (words) text.runs.push({ text: textIn(xml, words), font });
    }
    if (index === 0) text.font = text.runs[0]?.font ?? fontOf(below(paragraph, "endParaRPr"), usual, colors);
  });
}

function readShape(node: XmlNode, source: Source): ShapeModel {
  const { sheet } = source;
  const shape = bareShape(sheet, KINDS[node.name] ?? "Unsupported");
  const named = node.children.find(({ name }) => name.startsWith("nv"));
  const properties = below(named, "cNvPr")?.attributes ?? {};
  shape.number = Number(properties["id"] ?? 0);
  shape.name = properties["name"] ?? "";
  shape.altText = properties["descr"] ?? "";
  shape.altTitle = properties["title"] ?? "";
  shape.visible = !isOn(properties["hidden"]);
  shape.isFrame = !(node.name in KINDS);
  shape.xmlInFile = source.xml.slice(node.start, node.end);
  shape.isTextBox = isOn(below(named, "cNvSpPr")?.attributes["txBox"]);
  const locks = named?.children.flatMap(({ children }) => children).find(({ name }) => /Locks$/.test(name));
  shape.lockAspectRatio = isOn(locks?.attributes["noChangeAspect"]);
  const form = propertiesOf(node);
  const transform = below(form, "xfrm");
  const { rot, flipH, flipV } = transform?.attributes ?? {};
  shape.rotation = (((Number(rot ?? 0) / 60_000) % 360) + 360) % 360;
  shape.flippedAcross = isOn(flipH);
  shape.flippedDown = isOn(flipV);
  shape.preset = below(form, "prstGeom")?.attributes["prst"] ?? null;
  const rectangle = (place: string, extent: string) => {
    const { x, y } = below(transform, place)?.attributes ?? {};
    const { cx, cy } = below(transform, extent)?.attributes ?? {};
    return { left: points(x), top: points(y), width: points(cx), height: points(cy) };
  };
  shape.inGroup = rectangle("off", "ext");
  if (shape.kind === "Group") {
    shape.frame = below(transform, "chExt") ? rectangle("chOff", "chExt") : shape.inGroup;
    shape.members = node.children.filter(({ name }) => name in KINDS || name === "graphicFrame").map((child) => readShape(child, source));
    for (const member of shape.members) member.parent = shape;
    return shape;
  }
  readLook(shape, node, source);
  readText(shape, node, source);
  const embedded = Object.entries(below(node, "blipFill", "blip")?.attributes ?? {}).find(([name]) => name.endsWith(":embed"))?.[1];
  if (shape.kind === "Image") shape.image = embedded === undefined ? { format: "UNKNOWN", base64: "" } : source.picture(embedded);
  return shape;
}

function cornerOf(xml: string, node: XmlNode | null): Corner {
  const number = (name: string): number => {
    const found = below(node, name);
    return found ? Number(textIn(xml, found)) : 0;
  };
  return { column: number("col"), across: number("colOff") / EMU, row: number("row"), down: number("rowOff") / EMU };
}

const PLACEMENTS: Readonly<Record<string, Placement>> = { oneCell: "OneCell", absolute: "Absolute" };

function readAnchor(anchor: XmlNode, source: Source): ShapeModel | null {
  const node = anchor.children.find(({ name }) => !/^(?:from|to|pos|ext|clientData|extLst)$/.test(name));
  if (!node) return null;
  const shape = readShape(node, source);
  const { xml } = source;
  const from = cornerOf(xml, below(anchor, "from"));
  const to = cornerOf(xml, below(anchor, "to"));
  const extent = below(anchor, "ext")?.attributes ?? {};
  const position = below(anchor, "pos")?.attributes ?? {};
  if (anchor.name === "twoCellAnchor") {
    shape.anchor = { from, to, size: null };
    shape.placement = PLACEMENTS[anchor.attributes["editAs"] ?? ""] ?? "TwoCell";
  } else {
    const size = { width: points(extent["cx"]), height: points(extent["cy"]) };
    shape.placement = anchor.name === "oneCellAnchor" ? "OneCell" : "Absolute";
    if (anchor.name === "oneCellAnchor") shape.anchor = { from, to: from, size };
    else anchorTo(shape, { left: points(position["x"]), top: points(position["y"]), ...size });
  }
  shape.anchorInFile = xml.slice(anchor.start, anchor.end);
  return shape;
}

/** Lines know the shapes they are fastened to by number. */
function readConnections(shapes: readonly ShapeModel[], ends: ReadonlyMap<ShapeModel, XmlNode>): void {
  for (const [line, node] of ends) {
    for (const [end, name] of [
      ["begin", "stCxn"],
      ["end", "endCxn"],
    ] as const) {
      const { id, idx } = node.children.find((child) => child.name === name)?.attributes ?? {};
      const shape = id === undefined ? undefined : shapes.find(({ number }) => number === Number(id));
      if (shape) line[end] = { shape, site: Number(idx ?? 0) };
    }
  }
}

function fastened(anchors: readonly XmlNode[], shapes: readonly ShapeModel[]): Map<ShapeModel, XmlNode> {
  const ends = new Map<ShapeModel, XmlNode>();
  const walk = (node: XmlNode): void => {
    const properties = node.name === "cxnSp" ? below(node, "nvCxnSpPr", "cNvCxnSpPr") : null;
    const number = Number(below(node, "nvCxnSpPr", "cNvPr")?.attributes["id"] ?? -1);
    const line = properties && shapes.find((shape) => shape.kind === "Line" && shape.number === number);
    if (line) ends.set(line, properties);
    node.children.forEach(walk);
  };
  anchors.forEach(walk);
  return ends;
}

const IMAGE_FORMATS: Readonly<Record<string, "PNG" | "JPEG">> = { png: "PNG", jpg: "JPEG", jpeg: "JPEG" };

/** The shapes of a sheet's drawing; what this host does not know of it stays in the file as it is. */
export function readShapes(sheet: SheetModel, parts: PackageParts, sheetPath: string, colors: readonly string[] | undefined): void {
  const path = parts.relationships(sheetPath).find(({ kind, external }) => kind === "drawing" && !external)?.target;
  const xml = path === undefined ? null : parts.text(path);
  const root = xml === null ? null : xmlTree(xml);
  if (path === undefined || xml === null || !root) return;
  sheet.drawingInFile = path;
  const related = parts.relationships(path);
  const source: Source = {
    xml,
    sheet,
    colors,
    picture: (id) => {
      const target = related.find((one) => one.id === id)?.target ?? "";
      return { format: IMAGE_FORMATS[target.split(".").pop()!.toLowerCase()] ?? "UNKNOWN", base64: "" };
    },
  };
  const anchors = root.children.filter(({ name }) => /^(?:twoCell|oneCell|absolute)Anchor$/.test(name));
  sheet.shapes = anchors.map((anchor) => readAnchor(anchor, source)).filter((shape) => shape !== null);
  sheet.anchorsInFile = sheet.shapes.map(({ anchorInFile }) => anchorInFile!);
  const all = sheet.shapes.flatMap(withMembers);
  readConnections(all, fastened(anchors, all));
}

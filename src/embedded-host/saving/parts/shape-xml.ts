import { anchoredBox, boxOf, cornerAt } from "../../model/shapes/shape-geometry";
import type { Box, Corner, ShapeFontModel, ShapeModel } from "../../model/shapes/shape-model";
import { withMembers } from "../../model/shapes/shape-model";
import {
  arrowLengths,
  arrowStyles,
  arrowWidths,
  dashes,
  horizontals,
  lineStyles,
  orientations,
  overflows,
  toFile,
  underlines,
  verticals,
} from "../../model/shapes/shape-words";
import { encodeXml } from "../../reading/xml-text";
import { below, type XmlNode, xmlTree } from "../../reading/xml-tree";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMU = 12_700;

const emu = (points: number): number => Math.round(points * EMU);
const on = (name: string, value: boolean): string => (value ? ` ${name}="1"` : "");

/** What stands for the relationship of a picture until it has one. */
export const pictureMark = (shape: ShapeModel): string => `@picture:${shape.id}@`;

function colorXml(color: string, transparency: number): string {
  const alpha = transparency > 0 ? `<a:alpha val="${Math.round((1 - transparency) * 100_000)}"/>` : "";
  return `<a:solidFill xmlns:a="${MAIN}"><a:srgbClr val="${color.slice(1)}">${alpha}</a:srgbClr></a:solidFill>`;
}

const fillXml = ({ fill }: ShapeModel): string =>
  fill.type === "NoFill" ? `<a:noFill xmlns:a="${MAIN}"/>` : colorXml(fill.color || "#FFFFFF", fill.transparency);

function lineXml({ line }: ShapeModel): string {
  const arrow = (name: string, { style, length, width }: ShapeModel["line"]["begin"]): string =>
    style === "None"
      ? ""
      : `<a:${name} type="${toFile(arrowStyles, style)}" w="${toFile(arrowWidths, width)}" len="${toFile(arrowLengths, length)}"/>`;
  const drawn = line.visible ? (line.color === "" ? "" : colorXml(line.color, line.transparency)) : "<a:noFill/>";
  const dash = line.dash === "Solid" ? "" : `<a:prstDash val="${toFile(dashes, line.dash)}"/>`;
  const style = line.style === "Single" ? "" : ` cmpd="${toFile(lineStyles, line.style)}"`;
  return `<a:ln xmlns:a="${MAIN}" w="${emu(line.weight)}"${style}>${drawn}${dash}${arrow("headEnd", line.begin)}${arrow("tailEnd", line.end)}</a:ln>`;
}

const rectangleXml = (box: Box, place: string, extent: string): string =>
  `<a:${place} x="${emu(box.left)}" y="${emu(box.top)}"/><a:${extent} cx="${emu(box.width)}" cy="${emu(box.height)}"/>`;

function transformXml(shape: ShapeModel): string {
  const rotation = shape.rotation === 0 ? "" : ` rot="${Math.round(shape.rotation * 60_000)}"`;
  const inner = shape.kind === "Group" ? rectangleXml(shape.frame, "chOff", "chExt") : "";
  const box = shape.parent ? shape.inGroup : boxOf(shape);
  return `<a:xfrm xmlns:a="${MAIN}"${rotation}${on("flipH", shape.flippedAcross)}${on("flipV", shape.flippedDown)}>${rectangleXml(box, "off", "ext")}${inner}</a:xfrm>`;
}

const geometryXml = ({ preset }: ShapeModel): string => `<a:prstGeom xmlns:a="${MAIN}" prst="${preset}"><a:avLst/></a:prstGeom>`;

const fontAttributes = ({ size, bold, italic, underline }: ShapeFontModel): string =>
  ` sz="${Math.round(size * 100)}"${on("b", bold)}${on("i", italic)}${underline === "None" ? "" : ` u="${toFile(underlines, underline)}"`}`;

const fontChildren = ({ name, color }: ShapeFontModel): string =>
  `${color === "" ? "" : colorXml(color, 0)}${name === "" ? "" : `<a:latin typeface="${encodeXml(name)}"/>`}`;

function textXml({ text }: ShapeModel, prefix: string): string {
  const { margins, runs } = text;
  const fit =
    text.autoSize === "AutoSizeShapeToFitText" ? "<a:spAutoFit/>" : text.autoSize === "AutoSizeTextToFitShape" ? "<a:normAutofit/>" : "";
  const body =
    `<a:bodyPr vertOverflow="${toFile(overflows, text.verticalOverflow)}" horzOverflow="${toFile(overflows, text.horizontalOverflow)}" vert="${toFile(orientations, text.orientation)}" wrap="square"` +
    ` lIns="${emu(margins.left)}" tIns="${emu(margins.top)}" rIns="${emu(margins.right)}" bIns="${emu(margins.bottom)}" rtlCol="0" anchor="${toFile(verticals, text.vertical)}">${fit}</a:bodyPr>`;
  const paragraphs: string[][] = [[]];
  for (const { text: words, font } of runs) {
    words.split("\n").forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      line.split("\v").forEach((piece, at) => {
        if (at > 0) paragraphs.at(-1)!.push("<a:br/>");
        if (piece !== "")
          paragraphs
            .at(-1)!
            .push(`<a:r><a:rPr lang="en-US"${fontAttributes(font)}>${fontChildren(font)}</a:rPr><a:t>${encodeXml(piece)}</a:t></a:r>`);
      });
    });
  }
  const look = `<a:pPr algn="${toFile(horizontals, text.horizontal)}"${on("rtl", text.rightToLeft)}/>`;
  const end = `<a:endParaRPr lang="en-US"${fontAttributes(text.font)}>${fontChildren(text.font)}</a:endParaRPr>`;
  const all = paragraphs.map((pieces) => `<a:p>${look}${pieces.join("")}${pieces.length === 0 ? end : ""}</a:p>`).join("");
  return `<${prefix}txBody${prefix === "xdr:" ? ` xmlns:xdr="${SHEET}"` : ""} xmlns:a="${MAIN}">${body}<a:lstStyle/>${all}</${prefix}txBody>`;
}

const linksXml = ({ begin, end }: ShapeModel): string =>
  [
    ["stCxn", begin],
    ["endCxn", end],
  ]
    .map(([name, fastened]) => {
      const one = fastened as ShapeModel["begin"];
      return one ? `<a:${name as string} xmlns:a="${MAIN}" id="${one.shape.number}" idx="${one.site}"/>` : "";
    })
    .join("");

const nameAttributes = ({ name, altText, altTitle, visible }: ShapeModel): Record<string, string | null> => ({
  name,
  descr: altText === "" ? null : altText,
  title: altTitle === "" ? null : altTitle,
  hidden: visible ? null : "1",
});

function namedXml(shape: ShapeModel): string {
  const attributes = Object.entries(nameAttributes(shape)).map(([name, value]) => (value === null ? "" : ` ${name}="${encodeXml(value)}"`));
  return `<xdr:cNvPr id="${shape.number}"${attributes.join("")}/>`;
}

const locks = (name: string, shape: ShapeModel): string => (shape.lockAspectRatio ? `<a:${name} noChangeAspect="1"/>` : "");

function newXml(shape: ShapeModel): string {
  const form = `${transformXml(shape)}${geometryXml(shape)}`;
  if (shape.kind === "Group")
    return (
      `<xdr:grpSp><xdr:nvGrpSpPr>${namedXml(shape)}<xdr:cNvGrpSpPr>${locks("grpSpLocks", shape)}</xdr:cNvGrpSpPr></xdr:nvGrpSpPr>` +
      `<xdr:grpSpPr>${transformXml(shape)}</xdr:grpSpPr>${shape.members.map(shapeXml).join("")}</xdr:grpSp>`
    );
  if (shape.kind === "Image")
    return (
      `<xdr:pic><xdr:nvPicPr>${namedXml(shape)}<xdr:cNvPicPr>${locks("picLocks", shape)}</xdr:cNvPicPr></xdr:nvPicPr>` +
      `<xdr:blipFill><a:blip r:embed="${pictureMark(shape)}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
      `<xdr:spPr>${form}${shape.fill.type === "NoFill" ? "" : fillXml(shape)}${shape.line.visible ? lineXml(shape) : ""}</xdr:spPr></xdr:pic>`
    );
  if (shape.kind === "Line")
    return (
      `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${namedXml(shape)}<xdr:cNvCxnSpPr>${locks("cxnSpLocks", shape)}${linksXml(shape)}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr>` +
      `<xdr:spPr>${form}${lineXml(shape)}</xdr:spPr></xdr:cxnSp>`
    );
  return (
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${namedXml(shape)}<xdr:cNvSpPr${on("txBox", shape.isTextBox)}>${locks("spLocks", shape)}</xdr:cNvSpPr></xdr:nvSpPr>` +
    `<xdr:spPr>${form}${fillXml(shape)}${lineXml(shape)}</xdr:spPr>${textXml(shape, "xdr:")}</xdr:sp>`
  );
}

type Find = (root: XmlNode) => XmlNode | null | undefined;
const properties: Find = (root) => root.children.find(({ name }) => name === "spPr" || name === "grpSpPr");
const nonVisual: Find = (root) => root.children.find(({ name }) => name.startsWith("nv"));

/** Puts a child in the place of those of these names, or before the first of the later ones. */
function withChild(xml: string, find: Find, names: readonly string[], child: string, later: readonly string[]): string {
  const parent = find(xmlTree(xml)!);
  if (!parent) return xml;
  const known = parent.children.filter(({ name }) => names.includes(name));
  if (known.length > 0) return xml.slice(0, known[0]!.start) + child + xml.slice(known.at(-1)!.end);
  if (child === "") return xml;
  if (parent.from === parent.end) {
    const tag = xml.slice(parent.start, parent.end);
    const name = /^<([\w.:-]+)/.exec(tag)![1]!;
    return `${xml.slice(0, parent.start)}${tag.replace(/\s*\/>$/, ">")}${child}</${name}>${xml.slice(parent.end)}`;
  }
  const at = parent.children.find(({ name }) => later.includes(name))?.start ?? parent.to;
  return xml.slice(0, at) + child + xml.slice(at);
}

/** Sets attributes of an element, or takes them away (null). */
function withAttributes(xml: string, find: Find, attributes: Readonly<Record<string, string | null>>): string {
  const node = find(xmlTree(xml)!);
  if (!node) return xml;
  let tag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml.slice(node.start))![0];
  const length = tag.length;
  for (const [name, value] of Object.entries(attributes)) {
    tag = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
    if (value !== null) tag = tag.replace(/^<[\w.:-]+/, (start) => `${start} ${name}="${encodeXml(value)}"`);
  }
  return xml.slice(0, node.start) + tag + xml.slice(node.start + length);
}

const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];
const AFTER_LINE = ["effectLst", "effectDag", "scene3d", "sp3d", "extLst"];

/** The XML the file has of a shape, with what of it is another now. */
function changedXml(shape: ShapeModel): string {
  const { changed, parent } = shape;
  let xml = shape.xmlInFile!;
  if (shape.kind === "Group") xml = withMembersOf(shape, xml);
  const isPlaced = changed.has("box") || parent?.changed.has("box");
  if (isPlaced && !shape.isFrame)
    xml = withChild(xml, properties, ["xfrm"], transformXml(shape), ["custGeom", "prstGeom", ...FILLS, "ln", ...AFTER_LINE]);
  if (changed.has("geometry"))
    xml = withChild(xml, properties, ["custGeom", "prstGeom"], geometryXml(shape), [...FILLS, "ln", ...AFTER_LINE]);
  if (changed.has("fill")) xml = withChild(xml, properties, FILLS, fillXml(shape), ["ln", ...AFTER_LINE]);
  if (changed.has("line")) xml = withChild(xml, properties, ["ln"], lineXml(shape), AFTER_LINE);
  if (changed.has("text")) {
    const prefix = /^<([\w.-]+:)?/.exec(xml)![1] ?? "";
    xml = withChild(xml, (root) => root, ["txBody"], textXml(shape, prefix), []);
  }
  if (changed.has("links"))
    xml = withChild(xml, (root) => below(nonVisual(root), "cNvCxnSpPr"), ["stCxn", "endCxn"], linksXml(shape), ["extLst"]);
  if (changed.has("names")) {
    const lockName = { Group: "grpSpLocks", Image: "picLocks", Line: "cxnSpLocks" }[shape.kind as string] ?? "spLocks";
    const held: Find = (root) => nonVisual(root)?.children.find(({ name }) => name !== "cNvPr");
    xml = withAttributes(xml, (root) => below(nonVisual(root), "cNvPr"), nameAttributes(shape));
    if (held(xmlTree(xml)!)?.children.some(({ name }) => name === lockName))
      xml = withAttributes(xml, (root) => below(held(root), lockName), { noChangeAspect: shape.lockAspectRatio ? "1" : null });
    else if (shape.lockAspectRatio)
      xml = withChild(xml, held, [], `<a:${lockName} xmlns:a="${MAIN}" noChangeAspect="1"/>`, ["stCxn", "endCxn", "extLst"]);
  }
  return xml;
}

const MEMBERS = ["sp", "cxnSp", "pic", "grpSp", "graphicFrame"];

/** A group's XML with its members as they are now; what else lies in it stays. */
function withMembersOf(group: ShapeModel, xml: string): string {
  const { children } = xmlTree(xml)!;
  const first = children.findIndex(({ name }) => MEMBERS.includes(name));
  const own = children.filter(({ name }) => MEMBERS.includes(name));
  if (first < 0) return xml;
  const others = children.slice(first).filter(({ name }) => !MEMBERS.includes(name) && name !== "extLst");
  const start = own[0]!.start;
  const end = [...own, ...others].reduce((last, node) => Math.max(last, node.end), start);
  const kept = others.map((node) => xml.slice(node.start, node.end));
  return xml.slice(0, start) + group.members.map(shapeXml).join("") + kept.join("") + xml.slice(end);
}

/** Whether anything within the shape is another than in the file. */
const isChanged = (shape: ShapeModel): boolean =>
  withMembers(shape).some(({ changed, xmlInFile }) => changed.size > 0 || xmlInFile === null);

/** The XML of a shape: new, or that of the file with its changes. */
export function shapeXml(shape: ShapeModel): string {
  if (shape.xmlInFile === null) return newXml(shape).replaceAll(` xmlns:a="${MAIN}"`, "").replaceAll(` xmlns:xdr="${SHEET}"`, "");
  return isChanged(shape) || shape.parent?.changed.has("box") ? changedXml(shape) : shape.xmlInFile;
}

const cornerXml = (name: string, { column, across, row, down }: Corner): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(across)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:${name}>`;

const EDIT_AS = { TwoCell: "", OneCell: ' editAs="oneCell"', Absolute: ' editAs="absolute"' } as const;

/** The anchor of a shape that is in no group; the one of the file when nothing of it changed. */
export function anchorXml(shape: ShapeModel, isMoved: boolean): string {
  const { anchorInFile, sheet, placement, anchor } = shape;
  if (anchorInFile !== null && !isMoved && !isChanged(shape)) return anchorInFile;
  const old = anchorInFile === null ? null : xmlTree(anchorInFile);
  const client = old?.children.find(({ name }) => name === "clientData");
  if (old && !isMoved && !shape.changed.has("box")) return anchorInFile!.replace(shape.xmlInFile!, () => shapeXml(shape));
  const box = anchoredBox(shape);
  const [from, to] =
    placement === "TwoCell"
      ? [anchor.from, anchor.to]
      : [cornerAt(sheet, box.left, box.top), cornerAt(sheet, box.left + box.width, box.top + box.height)];
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET}" xmlns:a="${MAIN}" xmlns:r="${OFFICE}"${EDIT_AS[placement]}>${cornerXml("from", from)}${cornerXml("to", to)}` +
    `${shapeXml(shape)}${client ? anchorInFile!.slice(client.start, client.end) : "<xdr:clientData/>"}</xdr:twoCellAnchor>`
  );
}

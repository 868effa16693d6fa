import { strToU8, zipSync } from "fflate";
import { type BorderSide as FileBorderSide, type CellStyle, readXlsx } from "hucre";
import { filePatterns } from "../model/cells/fill-look";
import { type BorderSide, type CellFormat, DEFAULT_FORMAT } from "../model/cells/cell-format";
import { hexColor, tintedColor } from "./file-colors";
import type { PackageParts } from "./package-parts";
import { attributesOf, elementsNamed } from "./xml-text";

const MAX_FORMATS = 70_000;

const styles: Record<string, [style: string, weight: string]> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  double: ["Double", "Thick"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const horizontal: Record<string, string> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
  general: "General",
};
const vertical: Record<string, string> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
const readingOrders: Record<string, string> = { ltr: "LeftToRight", rtl: "RightToLeft", context: "Context" };
const underlines: Record<string, string> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};
/** Formats Excel shows by another text than the file's built-in number stands for. */
const builtIn: Record<string, string> = { "mm-dd-yy": "m/d/yyyy", "m/d/yy h:mm": "m/d/yyyy h:mm" };

type Colors = readonly string[] | undefined;

function side(from: FileBorderSide | undefined, colors: Colors): BorderSide | null {
  const known = from && styles[from.style];
  return known ? { style: known[0], weight: known[1], color: "#000000", ...tintedColor(from.color, colors) } : null;
}

function fontOf({ font }: CellStyle, colors: Colors): Partial<CellFormat> {
  if (!font) return {};
  const color = tintedColor(font.color, colors);
  const underline = font.underline === true ? "Single" : font.underline ? (underlines[font.underline] ?? "Single") : "None";
  return {
    ...(font.name !== undefined && { fontName: font.name }),
    ...(font.size !== undefined && { fontSize: font.size }),
    bold: font.bold === true,
    italic: font.italic === true,
    underline,
    strikethrough: font.strikethrough === true,
    superscript: font.vertAlign === "superscript",
    subscript: font.vertAlign === "subscript",
    fontColor: color?.color ?? "#000000",
    fontTint: color?.tint ?? null,
  };
}

function alignmentOf({ alignment }: CellStyle): Partial<CellFormat> {
  if (!alignment) return {};
  const rotation = alignment.textRotation ?? 0;
  return {
    horizontalAlignment: horizontal[alignment.horizontal ?? "general"] ?? "General",
    verticalAlignment: vertical[alignment.vertical ?? "bottom"] ?? "Bottom",
    wrapText: alignment.wrapText === true,
    shrinkToFit: alignment.shrinkToFit === true,
    indentLevel: alignment.indent ?? 0,
    readingOrder: readingOrders[alignment.readingOrder ?? "context"] ?? "Context",
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
  };
}

function bordersOf({ border }: CellStyle, colors: Colors): Partial<CellFormat> {
  if (!border) return {};
  const diagonal = side(border.diagonal, colors);
  return {
    borderTop: side(border.top, colors),
    borderBottom: side(border.bottom, colors),
    borderLeft: side(border.left, colors),
    borderRight: side(border.right, colors),
    borderDiagonalUp: border.diagonalUp ? diagonal : null,
    borderDiagonalDown: border.diagonalDown ? diagonal : null,
  };
}

function fillOf({ fill }: CellStyle, colors: Colors): Partial<CellFormat> {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const [foreground, background] = [tintedColor(fill.fgColor, colors), tintedColor(fill.bgColor, colors)];
  const word = Object.keys(filePatterns).find((name) => filePatterns[name] === fill.pattern) ?? "Solid";
  const under = word === "Solid" ? foreground : background;
  return {
    fillColor: under?.color ?? "",
    fillTint: under?.tint ?? null,
    fillPattern: word,
    ...(word !== "Solid" && { patternColor: foreground?.color ?? "", patternTint: foreground?.tint ?? null }),
  };
}

/** A style of the file in Office.js's words, upon the workbook's default. */
export function formatFromStyle(style: CellStyle, colors: Colors, standard: CellFormat): CellFormat {
  return {
    ...standard,
    ...(style.numFmt !== undefined && { numberFormat: builtIn[style.numFmt] ?? style.numFmt }),
    ...fontOf(style, colors),
    ...fillOf(style, colors),
    ...alignmentOf(style),
    ...bordersOf(style, colors),
    ...(style.protection?.locked !== undefined && { locked: style.protection.locked }),
    ...(style.protection?.hidden !== undefined && { formulaHidden: style.protection.hidden }),
  };
}

/** The first font of the file is the one cells have without being formatted. */
export function defaultFormatOf(stylesXml: string, colors: Colors): CellFormat {
  const fonts = elementsNamed(stylesXml, "fonts")[0]?.inner ?? "";
  const first = elementsNamed(fonts, "font")[0]?.inner ?? "";
  const tag = (name: string): Record<string, string> | null => {
    const found = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?/?>`).exec(first);
    return found ? attributesOf(found[1] ?? "") : null;
  };
  const on = (name: string): boolean => tag(name) !== null && tag(name)!["val"] !== "0";
  const color = tag("color");
  const hex =
    color &&
    hexColor(
      {
        rgb: color["rgb"],
        theme: color["theme"] === undefined ? undefined : Number(color["theme"]),
        indexed: color["indexed"] === undefined ? undefined : Number(color["indexed"]),
      },
      colors,
    );
  return {
    ...DEFAULT_FORMAT,
    fontName: tag("name")?.["val"] ?? DEFAULT_FORMAT.fontName,
    fontSize: Number(tag("sz")?.["val"] ?? DEFAULT_FORMAT.fontSize),
    bold: on("b"),
    italic: on("i"),
    fontColor: hex ?? "#000000",
  };
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one column whose n-th cell has the n-th format of the given styles, so that the reader resolves them. */
function sampleWorkbook(stylesXml: string, count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="${i}" t="b"><v>1</v></c></row>`).join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="sheet.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/sheet.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    "xl/styles.xml": stylesXml,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 0 });
}

/** The formats of a file's cells in the order of its style indexes, and its named styles. */
export interface FormatsOfFile {
  formats: CellFormat[];
  named: { name: string; builtIn: boolean; format: CellFormat }[];
}

/** The styles part with the looks of named styles behind those of the cells. */
const withStylesBehind = (xml: string, styleInner: string): string =>
  xml.replace(/(<(?:\w+:)?cellXfs\b[^>]*>)([\s\S]*?)(<\/(?:\w+:)?cellXfs\s*>)/, (_, open: string, inner: string, close: string) =>
    [open, inner, styleInner, close].join(""),
  );

/** All cell formats of the file with the names of their styles. */
export async function readFormats(parts: PackageParts, colors: Colors): Promise<FormatsOfFile> {
  const path = parts.relationships(parts.workbookPath).find(({ kind }) => kind === "styles")?.target;
  const xml = path === undefined ? null : parts.text(path);
  if (xml === null) return { formats: [DEFAULT_FORMAT], named: [] };
  const standard = defaultFormatOf(xml, colors);
  const cellLooks = elementsNamed(elementsNamed(xml, "cellXfs")[0]?.inner ?? "", "xf");
  const count = Math.min(MAX_FORMATS, cellLooks.length);
  if (count === 0) return { formats: [standard], named: [] };
  const styleInner = elementsNamed(xml, "cellStyleXfs")[0]?.inner ?? "";
  const styleCount = count === cellLooks.length ? elementsNamed(styleInner, "xf").length : 0;
  const list = elementsNamed(elementsNamed(xml, "cellStyles")[0]?.inner ?? "", "cellStyle").map(({ attributes }) => attributes);
  const nameOf = new Map(list.map(({ xfId, name }) => [Number(xfId), name ?? ""]));
  const { sheets } = await readXlsx(sampleWorkbook(withStylesBehind(xml, styleInner), count + styleCount), { readStyles: true });
  const cells = sheets[0]?.cells;
  const looks = [...cellLooks, ...elementsNamed(styleInner, "xf")];
  const formatAt = (i: number, styleName: string): CellFormat => ({
    ...formatFromStyle(cells?.get(`${i},0`)?.style ?? {}, colors, standard),
    autoIndent: /<(?:\w+:)?alignment\b[^>]*\bjustifyLastLine="(?:1|true)"/.test(looks[i]?.inner ?? ""),
    styleName,
  });
  return {
    formats: cellLooks.slice(0, count).map(({ attributes }, i) => formatAt(i, nameOf.get(Number(attributes["xfId"] ?? 0)) ?? "Normal")),
    named: list
      .filter(({ xfId, name }) => name !== undefined && Number(xfId) < styleCount)
      .map(({ name, xfId, builtinId }) => ({
        name: name!,
        builtIn: builtinId !== undefined,
        format: formatAt(count + Number(xfId), name!),
      })),
  };
}

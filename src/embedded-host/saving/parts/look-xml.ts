import type { BorderSide, FormatChange } from "../../model/cells/cell-format";
import { filePatterns } from "../../model/cells/fill-look";
import { baseOf, type Tint, tintOf } from "../../model/cells/tint";
import { attributesOf } from "../../reading/xml-text";
import { elementXml } from "./element-xml";
import {
  borderSides,
  borderWord,
  horizontalWord,
  readingOrderOf,
  rotationOf,
  touchesBorder,
  underlineWord,
  verticalAlignWord,
} from "./style-words";

const child = /<([\w:.-]+)\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g;
const openingTag = /^<[\w:.-]+(?:[^>"']|"[^"]*"|'[^']*')*>/;

/** The elements in an element as they are written, by their names. */
function childrenOf(xml: string): Map<string, string> {
  const opening = openingTag.exec(xml)?.[0] ?? "";
  return new Map([...xml.slice(opening.length).matchAll(child)].map(([whole, name]) => [name!, whole]));
}

/** A colour as parts name it. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
const colorXml = (color: string, tint?: Tint | null, name = "color"): string =>
  elementXml(name, { rgb: argb(baseOf(color, tint)), tint: tintOf(color, tint) || undefined });

const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** A font of the styles part, as it is written, with a change upon it. */
export function fontXml(base: string, change: FormatChange): string {
  const parts = childrenOf(base);
  const put = (name: string, xml: string): void => void (xml === "" ? parts.delete(name) : parts.set(name, xml));
  const flag = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) put(name, on ? `<${name}/>` : "");
  };
  flag("b", change.bold);
  flag("i", change.italic);
  flag("strike", change.strikethrough);
  if (change.underline !== undefined) {
    const word = underlineWord(change.underline);
    put("u", word === "none" ? "" : elementXml("u", { val: word === "single" ? undefined : word }));
  }
  const verticalAlign = verticalAlignWord(change);
  if (verticalAlign !== undefined) put("vertAlign", verticalAlign === "" ? "" : elementXml("vertAlign", { val: verticalAlign }));
  if (change.fontSize !== undefined) put("sz", elementXml("sz", { val: change.fontSize }));
  if (change.fontColor !== undefined) put("color", colorXml(change.fontColor, change.fontTint));
  if (change.fontName !== undefined) {
    put("name", elementXml("name", { val: change.fontName }));
    for (const name of ["family", "charset", "scheme"]) parts.delete(name); // they tell of the other font
  }
  return elementXml("font", {}, FONT_ORDER.map((name) => parts.get(name) ?? "").join(""));
}

const patternXml = (word: string, colors: string): string => `<fill>${elementXml("patternFill", { patternType: word }, colors)}</fill>`;

/** The fill that a look says, without regard to one that was there before. */
export function fillXml({ fillColor = "", fillTint, fillPattern = "Solid", patternColor = "", patternTint }: FormatChange): string {
  const word = filePatterns[fillPattern] ?? "solid";
  const under = (name: string): string => (fillColor === "" ? "" : colorXml(fillColor, fillTint, name));
  if (word === "solid") return fillColor === "" ? patternXml("none", "") : patternXml(word, under("fgColor"));
  return patternXml(word, (patternColor === "" ? "" : colorXml(patternColor, patternTint, "fgColor")) + under("bgColor"));
}

const BORDER_ORDER = ["left", "right", "top", "bottom", "diagonal"];

const lineXml = (name: string, side: BorderSide | null): string =>
  side === null ? `<${name}/>` : elementXml(name, { style: borderWord(side) }, colorXml(side.color, side.tint));

/** A border of the styles part, as it is written, with a change upon it. */
export function borderXml(base: string, change: FormatChange): string {
  const lines = childrenOf(base);
  const said: Record<string, string | boolean> = attributesOf(openingTag.exec(base)?.[0] ?? "");
  for (const [key, name] of Object.entries(borderSides) as [keyof typeof borderSides, string][]) {
    const side = change[key];
    if (side === undefined) continue;
    if (!name.startsWith("diagonal")) lines.set(name, lineXml(name, side));
    else {
      said[name] = side !== null;
      if (side !== null) lines.set("diagonal", lineXml("diagonal", side));
      else if (!said["diagonalUp"] && !said["diagonalDown"]) lines.set("diagonal", "<diagonal/>");
    }
  }
  return elementXml("border", said, BORDER_ORDER.map((name) => lines.get(name) ?? `<${name}/>`).join(""));
}

/** How text lies in a cell, with a change upon it; empty when nothing is said. */
export function alignmentXml(base: string, change: FormatChange): string {
  const said: Record<string, string | number | boolean | undefined> = attributesOf(base);
  if (change.horizontalAlignment !== undefined) said["horizontal"] = horizontalWord(change.horizontalAlignment) || undefined;
  if (change.verticalAlignment !== undefined) said["vertical"] = change.verticalAlignment.toLowerCase();
  if (change.textOrientation !== undefined) said["textRotation"] = rotationOf(change.textOrientation) || undefined;
  if (change.wrapText !== undefined) said["wrapText"] = change.wrapText;
  if (change.indentLevel !== undefined) said["indent"] = change.indentLevel || undefined;
  if (change.shrinkToFit !== undefined) said["shrinkToFit"] = change.shrinkToFit;
  if (change.readingOrder !== undefined) said["readingOrder"] = readingOrderOf(change.readingOrder) || undefined;
  if (change.autoIndent !== undefined) said["justifyLastLine"] = change.autoIndent;
  const xml = elementXml("alignment", said);
  return xml === "<alignment/>" ? "" : xml;
}

/** What the protection of the sheet does to a cell, with a change upon it; empty when nothing is said. */
export function protectionXml(base: string, { locked, formulaHidden }: FormatChange): string {
  if (locked === undefined && formulaHidden === undefined) return base;
  const said = attributesOf(base);
  if (locked !== undefined) said["locked"] = locked ? "1" : "0";
  if (formulaHidden !== undefined) said["hidden"] = formulaHidden ? "1" : "0";
  return elementXml("protection", said);
}

/**
 * The look of a conditional format: only what it says.
 *
 * @param format number of a number format
 */
export function conditionalLookXml(look: FormatChange, format: (code: string) => number): string {
  const font = fontXml("<font/>", look);
  return elementXml(
    "dxf",
    {},
    (font === "<font/>" ? "" : font) +
      (look.numberFormat === undefined
        ? ""
        : elementXml("numFmt", { numFmtId: format(look.numberFormat), formatCode: look.numberFormat })) +
      (look.fillColor
        ? `<fill><patternFill patternType="solid">${elementXml("bgColor", { rgb: argb(look.fillColor) })}</patternFill></fill>`
        : "") +
      (touchesBorder(look) ? borderXml("<border/>", look) : ""),
  );
}

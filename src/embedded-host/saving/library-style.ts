import type { FormatChange } from "../model/cells/cell-format";
import { tintOf } from "../model/cells/tint";
import type { Alignment, Border, Style } from "./file-library";
import {
  borderSides,
  borderWord,
  horizontalWord,
  numberedFormats,
  readingOrderOf,
  rotationOf,
  touchesAlignment,
  touchesBorder,
  touchesFill,
  touchesFont,
  underlineWord,
  verticalAlignWord,
} from "./parts/style-words";

/** The library's numbers of lines are their places here. */
const LINES =
  "none thin medium dashed dotted thick double hair mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot slantDashDot".split(" ");

function mergedBorders(base: Border[], change: FormatChange): Border[] {
  const borders = base.filter((border) => !Object.entries(borderSides).some(([key, type]) => key in change && border.Type === type));
  for (const [key, type] of Object.entries(borderSides) as [keyof typeof borderSides, string][]) {
    const side = change[key];
    if (side) borders.push({ Type: type, Color: side.color, Style: LINES.indexOf(borderWord(side)) });
  }
  return borders;
}

function mergedFont(base: Style["Font"], change: FormatChange): Style["Font"] {
  const font = { ...base };
  if (change.fontName !== undefined) font.Family = change.fontName;
  if (change.fontSize !== undefined) font.Size = change.fontSize;
  if (change.bold !== undefined) font.Bold = change.bold;
  if (change.italic !== undefined) font.Italic = change.italic;
  if (change.underline !== undefined) font.Underline = underlineWord(change.underline);
  if (change.strikethrough !== undefined) font.Strike = change.strikethrough;
  const verticalAlign = verticalAlignWord(change);
  if (verticalAlign !== undefined) font.VertAlign = verticalAlign;
  if (change.fontColor !== undefined) {
    font.Color = change.fontColor;
    delete font.ColorTheme;
    delete font.ColorIndexed;
    delete font.ColorTint;
  }
  return font;
}

function mergedAlignment(base: Alignment | undefined, change: FormatChange): Alignment {
  const alignment = { ...base };
  if (change.horizontalAlignment !== undefined) alignment.Horizontal = horizontalWord(change.horizontalAlignment);
  if (change.verticalAlignment !== undefined) alignment.Vertical = change.verticalAlignment.toLowerCase();
  if (change.wrapText !== undefined) alignment.WrapText = change.wrapText;
  if (change.shrinkToFit !== undefined) alignment.ShrinkToFit = change.shrinkToFit;
  if (change.indentLevel !== undefined) alignment.Indent = change.indentLevel;
  if (change.textOrientation !== undefined) alignment.TextRotation = rotationOf(change.textOrientation);
  if (change.readingOrder !== undefined) alignment.ReadingOrder = readingOrderOf(change.readingOrder);
  if (change.autoIndent !== undefined) alignment.JustifyLastLine = change.autoIndent;
  return alignment;
}

function setNumberFormat(style: Style, format: string): void {
  delete style.NumFmt;
  delete style.CustomNumFmt;
  delete style.DecimalPlaces;
  const known = numberedFormats[format];
  if (known === undefined) style.CustomNumFmt = format;
  else style.NumFmt = known;
}

/** The library reads some fills (such as the second one of every file) as patterns it does not take back. */
function writable(base: Style): Style {
  const { Fill: fill, ...rest } = base;
  const isPattern = fill?.Type === "pattern" && (fill.Pattern ?? 0) >= 0 && (fill.Pattern ?? 0) <= 18;
  return isPattern || fill?.Type === "gradient" ? { ...base } : rest;
}

const solid = (color: string): Style["Fill"] => ({ Type: "pattern", Pattern: 1, Color: [color] });

/** A fill that no other style has, so that the library gives this one a number of its own. */
const markFill = (mark: number): Style["Fill"] => ({ Type: "pattern", Pattern: 2, Color: [`#${mark.toString(16).padStart(6, "0")}`] });

/** Whether a fill is one that the library has no words for. */
export const hasOwnFill = ({ fillColor = "", fillTint, fillPattern = "Solid" }: FormatChange): boolean =>
  fillPattern !== "Solid" || tintOf(fillColor, fillTint) !== 0;

/** Whether anything of a look has to be said again after the library. */
export const saysMore = (change: FormatChange): boolean =>
  hasOwnFill(change) ||
  tintOf(change.fontColor ?? "", change.fontTint) !== 0 ||
  Object.keys(borderSides).some((key) => {
    const side = change[key as keyof typeof borderSides];
    return Boolean(side) && tintOf(side!.color, side!.tint) !== 0;
  });

/**
 * A style of the file library with a change upon it.
 *
 * @param mark a number that stands for a fill the library has no words for
 */
export function mergedStyle(base: Style, change: FormatChange, mark: number | null = null): Style {
  const style = writable(base);
  if (touchesFont(change)) style.Font = mergedFont(base.Font, change);
  if (touchesFill(change)) style.Fill = mark !== null ? markFill(mark) : change.fillColor ? solid(change.fillColor) : {};
  if (touchesBorder(change)) style.Border = mergedBorders(base.Border ?? [], change);
  if (touchesAlignment(change)) style.Alignment = mergedAlignment(base.Alignment, change);
  if (change.locked !== undefined || change.formulaHidden !== undefined)
    style.Protection = {
      Locked: change.locked ?? base.Protection?.Locked ?? true,
      Hidden: change.formulaHidden ?? base.Protection?.Hidden ?? false,
    };
  if (change.numberFormat !== undefined) setNumberFormat(style, change.numberFormat);
  return style;
}

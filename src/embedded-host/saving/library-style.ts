import type { BorderSide, FormatChange } from "../model/cells/cell-format";
import type { Alignment, Border, Style } from "./file-library";

const borderNumbers: Record<string, Record<string, number>> = {
  Continuous: { Hairline: 7, Thin: 1, Medium: 2, Thick: 5 },
  Dash: { Thin: 3, Medium: 8 },
  Dot: { Thin: 4 },
  Double: { Thick: 6, Thin: 6, Medium: 6 },
  DashDot: { Thin: 9, Medium: 10 },
  DashDotDot: { Thin: 11, Medium: 12 },
  SlantDashDot: { Medium: 13, Thin: 13 },
};

const sides = {
  borderTop: "top",
  borderBottom: "bottom",
  borderLeft: "left",
  borderRight: "right",
  borderDiagonalUp: "diagonalUp",
  borderDiagonalDown: "diagonalDown",
} as const;

const horizontal: Record<string, string> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
  General: "",
};
const underlines: Record<string, string> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};
const dateFormats: Record<string, number> = { General: 0, "m/d/yyyy": 14, "m/d/yyyy h:mm": 22, "@": 49 };

const numberOf = ({ style, weight }: BorderSide): number => borderNumbers[style]?.[weight] ?? borderNumbers[style]?.["Thin"] ?? 1;

function mergedBorders(base: Border[], change: FormatChange): Border[] {
  const borders = base.filter((border) => !Object.entries(sides).some(([key, type]) => key in change && border.Type === type));
  for (const [key, type] of Object.entries(sides) as [keyof typeof sides, string][]) {
    const side = change[key];
    if (side) borders.push({ Type: type, Color: side.color, Style: numberOf(side) });
  }
  return borders;
}

function mergedFont(base: Style["Font"], change: FormatChange): Style["Font"] {
  const font = { ...base };
  if (change.fontName !== undefined) font.Family = change.fontName;
  if (change.fontSize !== undefined) font.Size = change.fontSize;
  if (change.bold !== undefined) font.Bold = change.bold;
  if (change.italic !== undefined) font.Italic = change.italic;
  if (change.underline !== undefined) font.Underline = underlines[change.underline] ?? "none";
  if (change.strikethrough !== undefined) font.Strike = change.strikethrough;
  if (change.superscript !== undefined || change.subscript !== undefined)
    font.VertAlign = change.superscript ? "superscript" : change.subscript ? "subscript" : "";
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
  if (change.horizontalAlignment !== undefined) alignment.Horizontal = horizontal[change.horizontalAlignment] ?? "";
  if (change.verticalAlignment !== undefined) alignment.Vertical = change.verticalAlignment.toLowerCase();
  if (change.wrapText !== undefined) alignment.WrapText = change.wrapText;
  if (change.shrinkToFit !== undefined) alignment.ShrinkToFit = change.shrinkToFit;
  if (change.indentLevel !== undefined) alignment.Indent = change.indentLevel;
  if (change.textOrientation !== undefined)
    alignment.TextRotation =
      change.textOrientation === 180 ? 255 : change.textOrientation < 0 ? 90 - change.textOrientation : change.textOrientation;
  return alignment;
}

const touches = (change: FormatChange, keys: readonly (keyof FormatChange)[]): boolean => keys.some((key) => key in change);

function setNumberFormat(style: Style, format: string): void {
  delete style.NumFmt;
  delete style.CustomNumFmt;
  delete style.DecimalPlaces;
  const known = dateFormats[format];
  if (known === undefined) style.CustomNumFmt = format;
  else style.NumFmt = known;
}

/** The library reads some fills (such as the second one of every file) as patterns it does not take back. */
function writable(base: Style): Style {
  const { Fill: fill, ...rest } = base;
  const isPattern = fill?.Type === "pattern" && (fill.Pattern ?? 0) >= 0 && (fill.Pattern ?? 0) <= 18;
  return isPattern || fill?.Type === "gradient" ? { ...base } : rest;
}

/** A style of the file library with a change upon it. */
export function mergedStyle(base: Style, change: FormatChange): Style {
  const style = writable(base);
  if (touches(change, ["fontName", "fontSize", "bold", "italic", "underline", "strikethrough", "superscript", "subscript", "fontColor"]))
    style.Font = mergedFont(base.Font, change);
  if (change.fillColor !== undefined)
    style.Fill = change.fillColor === "" ? {} : { Type: "pattern", Pattern: 1, Color: [change.fillColor] };
  if (touches(change, Object.keys(sides) as (keyof FormatChange)[])) style.Border = mergedBorders(base.Border ?? [], change);
  if (touches(change, ["horizontalAlignment", "verticalAlignment", "wrapText", "shrinkToFit", "indentLevel", "textOrientation"]))
    style.Alignment = mergedAlignment(base.Alignment, change);
  if (change.locked !== undefined || change.formulaHidden !== undefined)
    style.Protection = {
      Locked: change.locked ?? base.Protection?.Locked ?? true,
      Hidden: change.formulaHidden ?? base.Protection?.Hidden ?? false,
    };
  if (change.numberFormat !== undefined) setNumberFormat(style, change.numberFormat);
  return style;
}

/** The look of a conditional format: only what it says. */
export function conditionalStyle(look: FormatChange): Style {
  const style: Style = {};
  const font: NonNullable<Style["Font"]> = {};
  if (look.bold !== undefined) font.Bold = look.bold;
  if (look.italic !== undefined) font.Italic = look.italic;
  if (look.strikethrough !== undefined) font.Strike = look.strikethrough;
  if (look.underline !== undefined) font.Underline = underlines[look.underline] ?? "none";
  if (look.fontColor !== undefined) font.Color = look.fontColor;
  if (Object.keys(font).length > 0) style.Font = font;
  if (look.fillColor) style.Fill = { Type: "pattern", Pattern: 1, Color: [look.fillColor] };
  if (Object.keys(sides).some((key) => key in look)) style.Border = mergedBorders([], look);
  if (look.numberFormat !== undefined) setNumberFormat(style, look.numberFormat);
  return style;
}

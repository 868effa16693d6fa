import type { BorderSide, FormatChange } from "../../model/cells/cell-format";

const borders: Record<string, Record<string, string>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  Dot: { Thin: "dotted" },
  Double: { Thick: "double", Thin: "double", Medium: "double" },
  DashDot: { Thin: "dashDot", Medium: "mediumDashDot" },
  DashDotDot: { Thin: "dashDotDot", Medium: "mediumDashDotDot" },
  SlantDashDot: { Medium: "slantDashDot", Thin: "slantDashDot" },
};

/** The file's word for the line of a border. */
export const borderWord = ({ style, weight }: BorderSide): string => borders[style]?.[weight] ?? borders[style]?.["Thin"] ?? "thin";

/** The sides of a border by the names they have in the file. */
export const borderSides = {
  borderLeft: "left",
  borderRight: "right",
  borderTop: "top",
  borderBottom: "bottom",
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

/** The file's word for an alignment; empty for the usual one. */
export const horizontalWord = (alignment: string): string => horizontal[alignment] ?? "";

const underlines: Record<string, string> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

export const underlineWord = (underline: string): string => underlines[underline] ?? "none";

/** How far a text is turned, as the file counts it; 255 lets the letters stand below one another. */
export const rotationOf = (degrees: number): number => (degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees);

/** Where letters stand above or below the line; empty where a change says that they do not, undefined where it says nothing. */
export const verticalAlignWord = ({ superscript, subscript }: FormatChange): string | undefined =>
  superscript === undefined && subscript === undefined ? undefined : superscript ? "superscript" : subscript ? "subscript" : "";

/** Number formats that have a number of their own in every file. */
export const numberedFormats: Readonly<Record<string, number>> = { General: 0, "m/d/yyyy": 14, "m/d/yyyy h:mm": 22, "@": 49 };

const FONT_KEYS = [
  "fontName",
  "fontSize",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "superscript",
  "subscript",
  "fontColor",
] as const;
const ALIGNMENT_KEYS = [
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "shrinkToFit",
  "indentLevel",
  "textOrientation",
  "readingOrder",
  "autoIndent",
] as const;

const touches = (change: FormatChange, keys: readonly (keyof FormatChange)[]): boolean => keys.some((key) => key in change);

const FILL_KEYS = ["fillColor", "fillPattern", "patternColor"] as const;

/** The number by which the file says in which direction a text is read. */
export const readingOrderOf = (order: string): number => ["Context", "LeftToRight", "RightToLeft"].indexOf(order);

export const touchesFill = (change: FormatChange): boolean => touches(change, FILL_KEYS);
export const touchesFont = (change: FormatChange): boolean => touches(change, FONT_KEYS);
export const touchesAlignment = (change: FormatChange): boolean => touches(change, ALIGNMENT_KEYS);
export const touchesBorder = (change: FormatChange): boolean => touches(change, Object.keys(borderSides) as (keyof typeof borderSides)[]);

import type { Tint } from "./tint";

/** One side of a cell's border, in Office.js's words. */
export interface BorderSide {
  style: string;
  weight: string;
  color: string;
  tint?: Tint | null;
}

/** How a cell looks, in Office.js's words; colours are "#RRGGBB", an empty fill means none. */
export interface CellFormat {
  /** The named style the cell was given last. */
  styleName: string;
  numberFormat: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  superscript: boolean;
  subscript: boolean;
  fontColor: string;
  fontTint: Tint | null;
  /** The background; "" for none. */
  fillColor: string;
  fillTint: Tint | null;
  /** "Solid" without a colour is no fill. */
  fillPattern: string;
  /** The colour of the pattern on the background; "" for an automatic one. */
  patternColor: string;
  patternTint: Tint | null;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  shrinkToFit: boolean;
  indentLevel: number;
  textOrientation: number;
  readingOrder: string;
  /** Whether a distributed text begins with a space before it. */
  autoIndent: boolean;
  locked: boolean;
  formulaHidden: boolean;
  borderTop: BorderSide | null;
  borderBottom: BorderSide | null;
  borderLeft: BorderSide | null;
  borderRight: BorderSide | null;
  borderDiagonalUp: BorderSide | null;
  borderDiagonalDown: BorderSide | null;
}

/** What a program changed of a cell's look. */
export type FormatChange = Partial<CellFormat>;

export const DEFAULT_FORMAT: CellFormat = {
  styleName: "Normal",
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  superscript: false,
  subscript: false,
  fontColor: "#000000",
  fontTint: null,
  fillColor: "",
  fillTint: null,
  fillPattern: "Solid",
  patternColor: "",
  patternTint: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  readingOrder: "Context",
  autoIndent: false,
  locked: true,
  formulaHidden: false,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  borderDiagonalUp: null,
  borderDiagonalDown: null,
};

const known = new Map<string, FormatChange>();
const sharedOnes = new WeakSet<FormatChange>();
const joined = new WeakMap<FormatChange, Map<FormatChange, FormatChange>>();

/** The one shared object for equal changes, so that cells can be compared by identity. */
export function shared(change: FormatChange): FormatChange {
  if (sharedOnes.has(change)) return change;
  const key = JSON.stringify(Object.entries(change).sort(([a], [b]) => (a < b ? -1 : 1)));
  const same = known.get(key);
  if (same) return same;
  known.set(key, change);
  sharedOnes.add(change);
  return change;
}

/** A change after another one; both must be shared objects. */
export function joinChanges(before: FormatChange | undefined, after: FormatChange): FormatChange {
  if (!before || before === after) return after;
  const results = joined.get(before) ?? new Map<FormatChange, FormatChange>();
  joined.set(before, results);
  const result = results.get(after) ?? shared({ ...before, ...after });
  results.set(after, result);
  return result;
}

const formats = new WeakMap<FormatChange, WeakMap<CellFormat, CellFormat>>();

/** A format with a change upon it, one object for the same two; the change must be a shared one. */
export function formatWith(base: CellFormat, change: FormatChange): CellFormat {
  let made = formats.get(change);
  if (!made) formats.set(change, (made = new WeakMap()));
  let format = made.get(base);
  if (!format) made.set(base, (format = { ...base, ...change }));
  return format;
}

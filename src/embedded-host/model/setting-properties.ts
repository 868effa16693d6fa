import { invalidArgument } from "../client/office-error";
import { type Area, areaOf, columnCountOf, rowCountOf } from "./area";
import type { BorderSide, CellFormat, FormatChange } from "./cells/cell-format";
import { colorFromArgument } from "./cells/color";
import { fillChange, fontTintChange } from "./cells/fill-look";
import { formatEach, formatRange } from "./cells/format-writing";
import { tintFromArgument, withTint } from "./cells/tint";
import { hideLines, resizeLines } from "./sheets/line-hiding";
import { applyStyle } from "./cells/named-styles";
import { writeLink } from "./cells/link-writing";
import type { SheetModel } from "./sheets/sheet-model";
import type { TrackedRange } from "./ranges/tracked-range";

type Given = Record<string, unknown>;

const FONT: Readonly<Record<string, keyof CellFormat>> = {
  name: "fontName",
  size: "fontSize",
  bold: "bold",
  italic: "italic",
  underline: "underline",
  strikethrough: "strikethrough",
  superscript: "superscript",
  subscript: "subscript",
};
const PLAIN = [
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
  "shrinkToFit",
  "textOrientation",
  "readingOrder",
  "autoIndent",
];
const SIDES: Readonly<Record<string, keyof CellFormat>> = {
  top: "borderTop",
  bottom: "borderBottom",
  left: "borderLeft",
  right: "borderRight",
  diagonalDown: "borderDiagonalDown",
  diagonalUp: "borderDiagonalUp",
};

const isGiven = (given: unknown): given is Given => typeof given === "object" && given !== null;

/** Properties of a cell's look, as add-ins give them, in the words of this host. */
function changeFrom(format: Given): FormatChange {
  const change: Given = {};
  for (const key of PLAIN) if (format[key] !== undefined) change[key] = format[key];
  const { font, borders, protection } = format;
  if (isGiven(font)) {
    for (const [key, own] of Object.entries(FONT)) if (font[key] !== undefined) change[own] = font[key];
    if (font["color"] !== undefined) change["fontColor"] = colorFromArgument(font["color"], "Range.setCellProperties");
  }
  if (isGiven(borders)) for (const [key, own] of Object.entries(SIDES)) if (isGiven(borders[key])) change[own] = sideFrom(borders[key]);
  if (isGiven(protection)) Object.assign(change, protection);
  return change;
}

function sideFrom({ style = "Continuous", weight = "Thin", color = "#000000", tintAndShade = 0 }: Given): BorderSide | null {
  if (style === "None") return null;
  const location = "Range.setCellProperties";
  const colored = withTint(colorFromArgument(color, location), tintFromArgument(tintAndShade, location));
  return { style: style as string, weight: weight as string, ...colored };
}

/** The members of a fill in the order in which they build upon one another. */
const FILL = ["pattern", "color", "patternColor", "tintAndShade", "patternTintAndShade"] as const;

/** Gives the cells of an area the look that add-ins tell: what does not depend on their look before, then what does. */
function applyFormat(sheet: SheetModel, area: Area, format: Given): void {
  formatRange({ sheet, area }, changeFrom(format));
  const { fill, font } = format;
  if (isGiven(font) && typeof font["tintAndShade"] === "number")
    formatEach({ sheet, area }, (before) => fontTintChange(before, font["tintAndShade"]));
  if (!isGiven(fill)) return;
  for (const key of fill["pattern"] === "None" ? (["pattern"] as const) : FILL) {
    const given = fill[key] ?? null;
    if (given !== null) formatEach({ sheet, area }, (before) => fillChange(before, key, given));
  }
}

const wrongSize = (): never => {
  throw invalidArgument("The number of properties does not match the size of the range.", "Range.setCellProperties");
};

/** Gives each cell of a range properties of its own. */
export function setCellProperties(range: TrackedRange, rows: unknown): void {
  const { sheet, area } = range;
  const matrix = rows as unknown[][];
  if (!Array.isArray(matrix) || matrix.length !== rowCountOf(area)) return wrongSize();
  matrix.forEach((cells, row) => {
    if (!Array.isArray(cells) || cells.length !== columnCountOf(area)) return wrongSize();
    cells.forEach((given, column) => {
      if (!isGiven(given)) return;
      const cell = { ...range, area: areaOf(area.top + row, area.left + column) };
      if (given["style"] !== undefined) applyStyle({ sheet, area: cell.area, others: [] }, given["style"]);
      if (isGiven(given["format"])) applyFormat(sheet, cell.area, given["format"]);
      if (given["hyperlink"] !== undefined) writeLink(cell, given["hyperlink"]);
    });
  });
}

/** Gives each row or column of a range properties of its own. */
export function setLineProperties(range: TrackedRange, axis: "rows" | "columns", lines: unknown): void {
  const { sheet, area } = range;
  const count = axis === "rows" ? rowCountOf(area) : columnCountOf(area);
  if (!Array.isArray(lines) || lines.length !== count) return wrongSize();
  (lines as unknown[]).forEach((given, index) => {
    if (!isGiven(given)) return;
    const at: Area =
      axis === "rows"
        ? { ...area, top: area.top + index, bottom: area.top + index }
        : { ...area, left: area.left + index, right: area.left + index };
    const line = { ...range, area: at };
    if (given["style"] !== undefined) applyStyle({ sheet, area: at, others: [] }, given["style"]);
    const format = given["format"];
    if (isGiven(format)) {
      applyFormat(sheet, at, format);
      const size = format[axis === "rows" ? "rowHeight" : "columnWidth"];
      if (typeof size === "number") resizeLines(line, axis, size);
    }
    const hidden = given[axis === "rows" ? "rowHidden" : "columnHidden"];
    if (typeof hidden === "boolean") hideLines(line, axis, hidden);
  });
}

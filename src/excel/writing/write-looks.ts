import type { DraftStyle, SheetDraft } from "../../domain/sheet/sheet-draft";
import type { SheetRange } from "../../domain/sheet/sheet-range";
import { boundsOfDraft } from "./draft-matrix";

/** The Office.js range of a rectangle counted from 1. */
export function rangeOf(sheet: Excel.Worksheet, range: SheetRange): Excel.Range {
  return sheet.getRangeByIndexes(range.top - 1, range.left - 1, range.bottom - range.top + 1, range.right - range.left + 1);
}

/** Points that one character of column width takes in the default font; Office.js measures columns in points. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;

/** Number formats of a draft, before its values: a cell must be text ("@") before digits are put into it. */
export function queueNumberFormats(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const { range, style } of draft.styles) {
    if (style.numberFormat !== undefined) rangeOf(sheet, range).numberFormat = [[style.numberFormat]];
  }
}

/** Fonts, fills, borders, merges, widths and heights of a draft. */
export function queueLooks(sheet: Excel.Worksheet, draft: SheetDraft): void {
  if (draft.base) queueStyle(rangeOf(sheet, boundsOfDraft(draft)), draft.base);
  for (const { range, style } of draft.styles) queueStyle(rangeOf(sheet, range), style);
  for (const range of draft.merges) rangeOf(sheet, range).merge(false);
  for (const { first, count, size } of runsOfSize(draft.columnWidths)) {
    sheet.getRangeByIndexes(0, first - 1, 1, count).getEntireColumn().format.columnWidth = size * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
  }
  for (const { first, count, size } of runsOfSize(draft.rowHeights)) {
    sheet.getRangeByIndexes(first - 1, 0, count, 1).getEntireRow().format.rowHeight = Math.min(size, 409);
  }
  for (const column of draft.hiddenColumns ?? []) sheet.getRangeByIndexes(0, column - 1, 1, 1).getEntireColumn().columnHidden = true;
  if (draft.gridlines === false) sheet.showGridlines = false;
  if (draft.tabColor) sheet.tabColor = draft.tabColor;
}

/** Rows or columns (from 1) that follow each other and are of one size. */
function runsOfSize(sizes: Readonly<Record<number, number>>): { readonly first: number; readonly count: number; readonly size: number }[] {
  const runs: { first: number; count: number; size: number }[] = [];
  const lines = Object.keys(sizes).map(Number);
  for (const line of lines.sort((a, b) => a - b)) {
    const size = sizes[line] as number;
    const last = runs.at(-1);
    if (last && last.first + last.count === line && last.size === size) last.count++;
    else runs.push({ first: line, count: 1, size });
  }
  return runs;
}

/** Font of the ledger and styles of a draft as far as they lie in some rows. */
export function queueLooksOfRows(
  sheet: Excel.Worksheet,
  draft: Pick<SheetDraft, "base" | "styles">,
  [first, last]: readonly [number, number],
): void {
  for (const { range, style } of draft.styles) {
    const part = { ...range, top: Math.max(range.top, first), bottom: Math.min(range.bottom, last) };
    if (part.top <= part.bottom) queueStyle(rangeOf(sheet, part), { ...draft.base, ...style });
  }
}

function queueStyle(range: Excel.Range, style: DraftStyle): void {
  const { format } = range;
  queueFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.verticalAlign !== undefined) format.verticalAlignment = style.verticalAlign;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.borders !== undefined) queueBorders(format.borders, style.borders, style.borderColor ?? "#000000");
}

function queueFont(font: Excel.RangeFont, style: DraftStyle): void {
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.color !== undefined) font.color = style.color;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const EDGES: Record<NonNullable<DraftStyle["borders"]>, readonly Edge[]> = {
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
  outline: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  top: ["EdgeTop"],
  bottom: ["EdgeBottom"],
};

function queueBorders(borders: Excel.RangeBorderCollection, which: NonNullable<DraftStyle["borders"]>, color: string): void {
  for (const edge of EDGES[which]) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = color;
  }
}

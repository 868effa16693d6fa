import { type Area, intersection } from "../area";
import { readTexts } from "../ranges/area-reading";
import type { SheetModel } from "./sheet-model";

/** Room beside the text of a cell, in points. */
const PADDING = 7.5;
const POINTS_PER_LINE = 1.364;

/** Rough width of a text in points: wide and narrow letters are told apart, marks of Vietnamese letters take no room. */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  let units = 0;
  for (const letter of text.normalize("NFD")) {
    if (/\p{M}/u.test(letter)) continue;
    units += /[iljtf.,;:'|!()\[\] ]/.test(letter) ? 0.3 : /[mwMW@%]/.test(letter) ? 0.85 : /[A-Z]/.test(letter) ? 0.65 : 0.52;
  }
  return units * fontSize * (bold ? 1.08 : 1);
}

const isMerged = (sheet: SheetModel, row: number, column: number): boolean =>
  sheet.merges.length > 0 && sheet.mergeAt(row, column) !== null;

export function autofitColumns(sheet: SheetModel, area: Area): void {
  const used = sheet.usedArea(true);
  const fitted = used && intersection(used, area);
  if (!fitted) return;
  const texts = readTexts(sheet, fitted)!;
  for (let column = fitted.left; column <= fitted.right; column++) {
    let widest = 0;
    texts.forEach((cells, i) => {
      const text = cells[column - fitted.left]!;
      if (text === "" || isMerged(sheet, fitted.top + i, column)) return;
      const { fontSize, bold, wrapText } = sheet.grid.format(fitted.top + i, column);
      const lines = wrapText ? text.split("\n") : [text];
      widest = Math.max(widest, ...lines.map((line) => textWidth(line, fontSize, bold)));
    });
    if (widest > 0) sheet.columns.resize(column, Math.min(1342, Math.ceil((widest + PADDING) / 0.75) * 0.75));
  }
  sheet.workbook.isDirty = true;
}

function linesNeeded(text: string, width: number, fontSize: number, bold: boolean): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, fontSize, bold) / Math.max(10, width - PADDING))), 0);
}

export function autofitRows(sheet: SheetModel, area: Area): void {
  const used = sheet.usedArea(true);
  const fitted = used && intersection(used, { ...area, left: 0, right: 16_383 });
  if (!fitted) return;
  const texts = readTexts(sheet, fitted)!;
  texts.forEach((cells, i) => {
    const row = fitted.top + i;
    let height = sheet.rows.standard;
    cells.forEach((text, j) => {
      if (text === "" || isMerged(sheet, row, fitted.left + j)) return;
      const { fontSize, bold, wrapText } = sheet.grid.format(row, fitted.left + j);
      const lines = wrapText ? linesNeeded(text, sheet.columns.sizeOf(fitted.left + j), fontSize, bold) : 1;
      height = Math.max(height, Math.ceil(lines * fontSize * POINTS_PER_LINE));
    });
    sheet.rows.resize(row, Math.min(409.5, height));
  });
  sheet.workbook.isDirty = true;
}

import { type Area, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "./area";

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A1:C5", "A:C", "2:4" or "B2", without a sheet. */
export function areaAddress(area: Area): string {
  if (isWholeRows(area) && !isWholeColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** The same with $ before every row and column. */
export const absoluteAddress = (area: Area): string =>
  areaAddress(area).replace(
    /([A-Z]+)?(\d+)?/g,
    (_, letters?: string, digits?: string) => `${letters ? `$${letters}` : ""}${digits ? `$${digits}` : ""}`,
  );

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

export const quotedSheetName = (name: string): string =>
  plainSheetName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const sheetAddress = (sheetName: string, area: Area): string => `${quotedSheetName(sheetName)}!${areaAddress(area)}`;

/** Splits "'Hộ dân'!A1:B2" into the sheet's name (null when none) and the rest. */
export function splitSheetName(address: string): { sheetName: string | null; local: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheetName: quoted[1]!.replaceAll("''", "'"), local: quoted[2]! };
  const mark = address.lastIndexOf("!");
  return mark < 0 ? { sheetName: null, local: address } : { sheetName: address.slice(0, mark), local: address.slice(mark + 1) };
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

function corner(text: string): { row: number | null; column: number | null } | null {
  const cell = cellPattern.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1]!) };
  const column = columnPattern.exec(text);
  if (column) return { row: null, column: columnIndex(column[1]!) };
  const row = rowPattern.exec(text);
  return row ? { row: Number(row[1]) - 1, column: null } : null;
}

/** Reads "B5", "A1:C5", "A:C" or "2:4"; null when it is no address of a sheet. */
export function areaFromAddress(address: string): Area | null {
  const [from, to, ...more] = address.trim().split(":");
  if (from === undefined || more.length > 0) return null;
  const first = corner(from);
  const last = to === undefined ? first : corner(to);
  if (!first || !last || (to === undefined && (first.row === null || first.column === null))) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  const area = {
    top: Math.min(first.row ?? 0, last.row ?? 0),
    left: Math.min(first.column ?? 0, last.column ?? 0),
    bottom: Math.max(first.row ?? LAST_ROW, last.row ?? LAST_ROW),
    right: Math.max(first.column ?? LAST_COLUMN, last.column ?? LAST_COLUMN),
  };
  return area.top >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

/** One cell of a named sheet; rows and columns count from 1. */
export interface CellLocation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Letters of a column (1 → "A", 27 → "AA"). */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column from its letters ("AA" → 27). */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}

/** Sheet name as formulas write it: quoted unless it is a plain ASCII word that no cell address could be taken for. */
export function quotedSheet(sheet: string): string {
  const plain = /^[A-Za-z_][A-Za-z_.]*$/.test(sheet) && !/^(true|false|[rc])$/i.test(sheet) && sheet.length > 3;
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Address with its sheet, as the ledger's column Nguồn writes it: `'Danh sách'!B12`. */
export function cellAddress(location: CellLocation): string {
  return `${quotedSheet(location.sheet)}!${columnLetters(location.column)}${location.row}`;
}

/** Address with its sheet unquoted, as lists of issues show it: `Danh sách!B12`. */
export function plainAddress(location: CellLocation): string {
  return `${location.sheet}!${columnLetters(location.column)}${location.row}`;
}

/** Reads `'Danh sách'!B12`, `Danh sách!B12` or `$B$12` with a sheet; null where it is no address of one cell. */
export function cellLocationFromAddress(address: string): CellLocation | null {
  const match = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.trim());
  if (!match) return null;
  const sheet = match[1] !== undefined ? match[1].replaceAll("''", "'") : (match[2] ?? "");
  return { sheet, row: Number(match[4]), column: columnNumber(match[3] ?? "A") };
}

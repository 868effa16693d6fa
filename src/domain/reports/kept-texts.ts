import { valueAt, type SheetSnapshot } from "../sheet/sheet-snapshot";

/** Texts that a person typed into a report, by the key of their place; lines of one place are joined with a line feed. */
export type KeptTexts = Readonly<Record<string, string>>;

/** Opens the heading cell of the hidden key column, by which a report sheet is recognised. */
export const KEY_HEADING = "#report:";
/** Key of a row that the program made and that holds no place to type in. */
export const FIXED_ROW = ".";

/** Places of one row as the key cell names them: `key@column`, several with "|". */
export function placesOfKey(text: string): { readonly key: string; readonly column: number }[] {
  return text.split("|").flatMap((part) => {
    const match = /^(.+)@(\d+)$/.exec(part);
    return match ? [{ key: match[1]!, column: Number(match[2]) }] : [];
  });
}

/** Whether a text is only the dotted line that stands where nothing was typed yet. */
export function isDottedLine(text: string): boolean {
  return /^[\s.…_\-–:;,/()]*$/.test(text);
}

function keyColumnOf(sheet: SheetSnapshot, kind: string): number | null {
  const column = sheet.cells[0]?.findIndex((cell) => typeof cell === "string" && cell.startsWith(KEY_HEADING + kind)) ?? -1;
  return column < 0 ? null : column + 1;
}

/** Whether a sheet is a report of a kind that the program made. */
export function isReport(sheet: SheetSnapshot, kind: string): boolean {
  return keyColumnOf(sheet, kind) !== null;
}

/** Stands between the original texts of one row's places, in the order of its keys. */
export const ORIGINALS_SEPARATOR = "\u2016";

interface Place {
  readonly lines: string[];
  typed: boolean;
}

/**
 * Reads the typed texts out of a report made earlier; nothing where the sheet is no report, or one of another kind. A row without a key was inserted by hand and belongs to the place above it;
 * a generated text counts as typed once its formula, or its original text beside the key, was typed over.
 */
export function readKept(sheet: SheetSnapshot, kind?: string): KeptTexts {
  const keyColumn = keyColumnOf(sheet, kind ?? "");
  if (keyColumn === null) return {};
  const places = new Map<string, Place>();
  let open: { key: string; column: number } | null = null;
  for (let row = 1; row <= sheet.cells.length; row++) {
    const key = valueAt(sheet, row, keyColumn);
    const here = typeof key === "string" ? placesOfKey(key) : [];
    const originals = String(valueAt(sheet, row, keyColumn + 1) ?? "").split(ORIGINALS_SEPARATOR);
    here.forEach((place, index) => addLine(places, place.key, textAt(sheet, row, place.column), originals[index] ?? ""));
    if (here.length > 0) open = here.length === 1 ? here[0]! : null;
    else if (key !== null) open = null;
    else if (open !== null) addLine(places, open.key, textAt(sheet, row, open.column), "");
  }
  return Object.fromEntries([...places].filter(([, place]) => place.typed).map(([key, place]) => [key, place.lines.join("\n")]));
}

function addLine(places: Map<string, Place>, key: string, text: string | null, original: string): void {
  if (text === null) return;
  const place = places.get(key) ?? { lines: [], typed: false };
  place.lines.push(text);
  if (clean(text) !== clean(original)) place.typed = true;
  places.set(key, place);
}

/** Text of a cell that a person may have typed: not a formula, not a dotted line, not empty. */
function textAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const value = valueAt(sheet, row, column);
  const hasFormula = Boolean(sheet.formulas?.[row - 1]?.[column - 1]?.startsWith("="));
  return value === null || hasFormula || isDottedLine(String(value)) ? null : String(value).trim();
}

const clean = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

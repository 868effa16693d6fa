import { wrappedLines } from "../../sheet/text-height";

/** Points that one character of column width takes, and the size of the ledger's type. */
const POINTS_PER_CHARACTER = 5.25;
const SIZE = 12;
/** Height of a line of the ledger's type, and the most that a row can have. */
const LINE = 15.75;
const HIGHEST_ROW = 409;

/** Lines that a text takes in a column of a width in characters when its words are wrapped. */
export const textLines = (text: string, columnWidth: number, bold = false): number =>
  wrappedLines(text.normalize("NFC"), columnWidth * POINTS_PER_CHARACTER, SIZE, bold);

/** Height in points of a row with so many lines of text, with some air where wanted. */
export function rowHeight(lines: number, air = 0): number {
  return Math.min(HIGHEST_ROW, lines * LINE + 3 + air);
}

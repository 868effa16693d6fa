/** Points that one character of column width takes, and what a cell keeps free at its sides. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING = 2;
/** Height of a line of the ledger's type, and the most that a row can have. */
const LINE = 15.75;
const HIGHEST_ROW = 409;

/** Width of a character of 12 point type, in points; rather too much than too little. */
function widthOf(character: string): number {
  if (character === " " || /[ijltfrI.,;:'()[\]!|\-/]/.test(character)) return 3.6;
  if (/[mwMW%@]/.test(character)) return 9.2;
  return /[\p{Lu}]/u.test(character) ? 8 : 5.6;
}

/** Lines that a text takes in a column of a width in characters when its words are wrapped. */
export function textLines(text: string, columnWidth: number, scale = 1): number {
  const room = Math.max(12, columnWidth * POINTS_PER_CHARACTER - PADDING);
  let lines = 0;
  for (const paragraph of text.normalize("NFC").split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const width = [...word].reduce((sum, character) => sum + widthOf(character) * scale, 0);
      if (used > 0 && used + 3 + width > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used = width > room ? width % room : used + (used > 0 ? 3 : 0) + width;
    }
  }
  return lines;
}

/** Height in points of a row with so many lines of text, with some air where wanted. */
export function rowHeight(lines: number, air = 0): number {
  return Math.min(HIGHEST_ROW, lines * LINE + 3 + air);
}

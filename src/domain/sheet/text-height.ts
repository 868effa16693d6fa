/** Widths of the letters of Times New Roman in thousandths of the font size, by base letter. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["ijlt:;/\\|'I!", 278],
    [" .,", 250],
    ["rf-()[]J", 333],
    ["s", 389],
    ['acez"', 444],
    ["bdghknopquvxy0123456789$#–+=<>", 510],
    ["wCBRĐ", 690],
    ["m", 778],
    ["FPS", 556],
    ["ELTZ", 611],
    ["ADGHKNOQUVXY", 722],
    ["MW…—%", 920],
  ].flatMap(([letters, width]) => [...(letters as string)].map((letter) => [letter, width as number])),
);

const known = new Map<string, number>();

/** Width of a letter by its base letter; marks alone have none. */
function letterWidth(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const base = letter.normalize("NFD").replace(/[\u0300-\u036F]/g, "");
  const width = base === "" ? 0 : (WIDTHS[base] ?? 510);
  known.set(letter, width);
  return width;
}

/** Width of a text in points, Times New Roman. */
export function textWidth(text: string, size: number, bold = false): number {
  let total = 0;
  for (const letter of text) total += letterWidth(letter);
  return (total / 1000) * size * (bold ? 1.07 : 1);
}

/** Share by which a text is taken wider than it measures: programs and printers set type a little differently. */
const SAFETY = 1.05;

/** Lines that a text takes where it is wrapped at words into a width in points. */
export function wrappedLines(text: string, space: number, size: number, bold = false): number {
  const width = space / SAFETY;
  if (!text.includes("\n") && textWidth(text, size, bold) <= width) return 1;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(/(?<=[ \-/])/)) {
      const need = textWidth(word, size, bold);
      if (used > 0 && used + textWidth(word.trimEnd(), size, bold) > width) {
        lines++;
        used = 0;
      }
      used += need;
      for (; used > space && need > space; used -= space) lines++;
    }
  }
  return Math.max(1, lines);
}

/** Height in points of a row of so many lines: single spacing and a little air. */
export function linesHeight(lines: number, size: number, air = 4): number {
  return Math.round((lines * size * 1.22 + air) * 4) / 4;
}

/** Width in points of columns given in characters of the workbook's usual font. */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

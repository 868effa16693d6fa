/** Pixels of a point at the resolution that files reckon column widths at. */
const PIXELS_PER_POINT = 96 / 72;

/** Widest digit as a share of the type size, by the beginning of the font's name; `null` for any other font. */
const SHARES: readonly (readonly [string | null, number])[] = [
  ["Calibri", 0.507],
  ["Carlito", 0.507],
  ["Times New Roman", 0.5],
  ["Liberation Serif", 0.5],
  [".VnArial", 0.556],
  [".Vn", 0.5],
  ["VNI-Times", 0.5],
  ["Arial Narrow", 0.456],
  ["Arial", 0.556],
  ["Liberation Sans", 0.556],
  ["Cambria", 0.554],
  ["Tahoma", 0.546],
  ["Segoe UI", 0.539],
  ["Verdana", 0.636],
  [null, 0.507],
];

/** Pixels that the widest digit of a font takes: the unit of column widths in a workbook whose usual font it is (7 for Calibri 11). */
export function digitPixels({ fontName, fontSize }: { readonly fontName: string; readonly fontSize: number }): number {
  const [, share] = SHARES.find(([name]) => name === null || fontName.startsWith(name))!;
  return Math.max(1, Math.round(fontSize * PIXELS_PER_POINT * share));
}

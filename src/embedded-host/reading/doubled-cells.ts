import { columnIndex } from "../model/address";

/** Opening tags of rows and cells; of a cell what it holds too. */
const rowsAndCells = /<(?:[\w.-]+:)?(?:row\b([^>]*)|c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?c\s*>))/g;
const place = /\sr\s*=\s*["']\s*([A-Za-z]*)(\d*)/;

/** Columns of a sheet, and one for what stands beyond. */
const COLUMNS = 16_385;

/** Every cell with something in it: its place as one number, and what it holds. */
function* filledCells(xml: string): Generator<{ readonly at: number; readonly held: string }> {
  let row = 0;
  let column = 0;
  for (const [, ofRow, ofCell, held] of xml.matchAll(rowsAndCells)) {
    if (ofRow !== undefined) {
      row = Number(place.exec(ofRow)?.[2]) || row + 1;
      column = 0;
      continue;
    }
    const [, letters = "", number = ""] = place.exec(ofCell ?? "") ?? [];
    column = letters === "" ? column + 1 : columnIndex(letters) + 1;
    if (held) yield { at: (Number(number) || row) * COLUMNS + column, held };
  }
}

/** Whether a worksheet part gives one cell two contents; whichever is taken, the other would be lost. */
export function givesCellTwice(part: string): boolean {
  const xml = part.includes("<!--") ? part.replace(/<!--[\s\S]*?-->/g, "") : part;
  // Contents that are alternatives to each other stand in the same cells.
  if (xml.includes("AlternateContent")) return false;
  let last = 0;
  let isInOrder = true;
  for (const { at } of filledCells(xml)) {
    if (at <= last) {
      isInOrder = false;
      break;
    }
    last = at;
  }
  if (isInOrder) return false;
  const seen = new Map<number, string>();
  for (const { at, held } of filledCells(xml)) {
    const before = seen.get(at);
    if (before !== undefined && before !== held) return true;
    seen.set(at, held);
  }
  return false;
}

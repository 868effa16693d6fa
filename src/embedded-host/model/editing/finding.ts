import { type Area, areaOf, intersection } from "../area";
import { readTexts } from "../ranges/area-reading";
import type { SheetModel } from "../sheets/sheet-model";
import type { TrackedRange } from "../ranges/tracked-range";

/** The first cell whose shown text contains (or, when asked, equals) a text, row by row. */
export function findCell({ sheet, area }: TrackedRange, text: string, criteria: Excel.SearchCriteria = {}): TrackedRange | null {
  const used = sheet.usedArea(true);
  const searched = used && intersection(used, area);
  if (!searched) return null;
  const wanted = criteria.matchCase ? text : text.toLowerCase();
  const texts = readTexts(sheet, searched)!;
  const rows = criteria.searchDirection === "Backwards" ? [...texts.keys()].reverse() : [...texts.keys()];
  for (const row of rows) {
    const cells = texts[row]!.map((cell) => (criteria.matchCase ? cell : cell.toLowerCase()));
    const column = cells.findIndex((cell) => (criteria.completeMatch ? cell === wanted : cell.includes(wanted)));
    if (column >= 0) return sheet.workbook.ranges.create(sheet, areaOf(searched.top + row, searched.left + column));
  }
  return null;
}

/** Every cell whose shown text contains (or equals) a text, neighbours in a row as one area; null when there is none. */
export function findAll(
  { sheet, area }: TrackedRange,
  text: string,
  criteria: Excel.WorksheetSearchCriteria = {},
): { sheet: SheetModel; areas: Area[] } | null {
  const used = sheet.usedArea(true);
  const searched = used && intersection(used, area);
  if (!searched) return null;
  const plain = (shown: string): string => (criteria.matchCase ? shown : shown.toLowerCase());
  const wanted = plain(text);
  const areas: Area[] = [];
  readTexts(sheet, searched)!.forEach((cells, i) =>
    cells.forEach((cell, j) => {
      if (!(criteria.completeMatch ? plain(cell) === wanted : plain(cell).includes(wanted))) return;
      const [row, column] = [searched.top + i, searched.left + j];
      const last = areas.at(-1);
      if (last && last.top === row && last.right === column - 1) last.right = column;
      else areas.push(areaOf(row, column));
    }),
  );
  return areas.length > 0 ? { sheet, areas } : null;
}

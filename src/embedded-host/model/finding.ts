import { areaOf, intersection } from "./area";
import { readTexts } from "./area-reading";
import type { TrackedRange } from "./tracked-range";

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

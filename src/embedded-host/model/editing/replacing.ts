import { intersection } from "../area";
import { checkUnlocked, putEntry } from "../cells/cell-writing";
import type { TrackedRange } from "../ranges/tracked-range";

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Replaces a text in all texts of a range; answers with the number of replacements. */
export function replaceAll({ sheet, area }: TrackedRange, text: string, replacement: string, criteria: Excel.ReplaceCriteria): number {
  const used = sheet.usedArea(true);
  const searched = used && intersection(used, area);
  if (!searched || text === "") return 0;
  checkUnlocked(sheet, searched);
  const pattern = new RegExp(criteria.completeMatch ? `^${escapePattern(text)}$` : escapePattern(text), criteria.matchCase ? "g" : "gi");
  let count = 0;
  for (let row = searched.top; row <= searched.bottom; row++) {
    for (let column = searched.left; column <= searched.right; column++) {
      const value = sheet.grid.value(row, column);
      if (typeof value !== "string" || sheet.grid.formulas.has(row, column)) continue;
      const found = value.match(pattern)?.length ?? 0;
      if (found === 0) continue;
      count += found;
      putEntry(
        sheet,
        row,
        column,
        value.replace(pattern, () => replacement),
      );
    }
  }
  sheet.workbook.edited(sheet, searched);
  return count;
}

import { intersection } from "../area";
import { checkUnlocked, putEntry } from "../cells/cell-writing";
import { isDateFormat } from "../cells/number-format";
import type { TrackedRange } from "../ranges/tracked-range";
import type { SheetModel } from "../sheets/sheet-model";

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What replacing sees of a cell: its text, or the digits of a number that is no day. */
function replaceable(sheet: SheetModel, row: number, column: number): string | null {
  const value = sheet.grid.value(row, column);
  if (sheet.grid.formulas.has(row, column)) return null;
  if (typeof value === "number") return isDateFormat(sheet.grid.format(row, column).numberFormat) ? null : String(value);
  return typeof value === "string" ? value : null;
}

/** Replaces a text in all texts and numbers of a range; answers with the number of replacements. */
export function replaceAll({ sheet, area }: TrackedRange, text: string, replacement: string, criteria: Excel.ReplaceCriteria): number {
  const used = sheet.usedArea(true);
  const searched = used && intersection(used, area);
  if (!searched || text === "") return 0;
  checkUnlocked(sheet, searched);
  const pattern = new RegExp(criteria.completeMatch ? `^${escapePattern(text)}$` : escapePattern(text), criteria.matchCase ? "g" : "gi");
  let count = 0;
  for (let row = searched.top; row <= searched.bottom; row++) {
    for (let column = searched.left; column <= searched.right; column++) {
      const value = replaceable(sheet, row, column);
      if (value === null) continue;
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

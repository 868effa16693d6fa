import type { CellLocation } from "../../domain/sheet/cell-location";
import type { SheetRange } from "../../domain/sheet/sheet-range";
import { rangeFromIndexes, readMerges } from "../reading/read-merges";
import type { StandingTable } from "../tables/table-body";
import { WorkbookObstacle } from "./workbook-obstacle";

/** Throws where a table is to become longer or shorter and something below it would be torn apart: another table or merged cells that reach beside it. */
export async function refuseInTheWay(
  context: Excel.RequestContext,
  standing: readonly StandingTable[],
  lengths: readonly number[],
): Promise<void> {
  const changing = standing.filter(({ before }, i) => Math.max(1, before.cells.length) !== lengths[i]);
  if (changing.length === 0) return;
  const found = changing.map((one) => {
    const sheet = context.workbook.worksheets.getItem(one.sheet);
    const used = sheet.getUsedRange();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.tables.load("items/name");
    return { one, sheet, used };
  });
  await context.sync();
  const crowded = found.filter(({ one, used, sheet }) => used.rowIndex + used.rowCount > lastRowOf(one) || sheet.tables.items.length > 1);
  if (crowded.length === 0) return;
  const tables = crowded.map(({ sheet }) => sheet.tables.items.map((table) => table.getRange()));
  tables.flat().forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  for (const [i, { one, used }] of crowded.entries()) {
    const merges = await readMerges(context, used, 0, used.rowCount);
    const torn = [...(tables[i] ?? []).map(rangeFromIndexes), ...merges].find((area) => isTorn(one, area));
    if (torn) throw new WorkbookObstacle({ kind: "in-the-way", at: placeOf(one, torn) });
  }
}

const lastRowOf = ({ top, before, hasTotals }: StandingTable): number => top + Math.max(1, before.cells.length) + (hasTotals ? 1 : 0);

/** Whether only part of an area below a table lies under its columns. */
function isTorn(one: StandingTable, area: SheetRange): boolean {
  const right = one.left + one.before.headings.length - 1;
  const isUnder = area.top > lastRowOf(one) && area.left <= right && area.right >= one.left;
  return isUnder && (area.left < one.left || area.right > right);
}

const placeOf = ({ sheet }: StandingTable, { top, left }: SheetRange): CellLocation => ({ sheet, row: top, column: left });

import { invalidArgument } from "../../client/office-error";
import { intersection } from "../area";
import { insertCells } from "../cells/cell-shifting";
import { putValue } from "../cells/cell-writing";
import { clearTableFilters } from "../filters/filtering";
import type { TableModel } from "./table-model";

function changed(table: TableModel): void {
  table.changed = true;
  table.sheet.workbook.edited(table.sheet, table.area);
  table.sheet.workbook.restructured();
}

/** Shows or hides the buttons in the heading row; without them nothing is filtered. */
export function showFilterButton(table: TableModel, shown: boolean): void {
  if (!table.showHeaders) throw invalidArgument("Only a heading row has filter buttons.", "Table.showFilterButton");
  if (shown === table.filterButton) return;
  if (!shown) clearTableFilters(table);
  table.filterButton = shown;
  table.changed = true;
  table.sheet.workbook.isDirty = true;
}

/** Hides the heading row: its cells are emptied, the columns keep their names. */
function hideHeaders(table: TableModel): void {
  const { sheet, area } = table;
  clearTableFilters(table);
  table.filterButton = false;
  table.showHeaders = false;
  table.area = { ...area, top: area.top + 1 };
  for (let column = area.left; column <= area.right; column++) putValue(sheet, area.top, column, null);
}

/** Puts the heading row above the body: into empty cells, or the table moves down to make room. */
function unhideHeaders(table: TableModel): void {
  const { sheet, area } = table;
  const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
  const isFree =
    area.top > 0 &&
    sheet.tablesIn(above).length === 0 &&
    !sheet.merges.some((merge) => intersection(merge, above)) &&
    table.columns.every(
      (_, i) => (sheet.grid.value(above.top, area.left + i) ?? "") === "" && !sheet.grid.formulas.has(above.top, area.left + i),
    );
  if (!isFree) insertCells(sheet, { ...area, bottom: area.top }, "Down");
  const top = isFree ? above.top : area.top;
  table.area = { ...table.area, top };
  table.showHeaders = true;
  table.filterButton = true;
  table.columns.forEach(({ name }, i) => putValue(sheet, top, area.left + i, name));
}

/** Shows or hides the heading row of a table. */
export function showHeaders(table: TableModel, shown: boolean): void {
  if (shown === table.showHeaders) return;
  if (shown) unhideHeaders(table);
  else hideHeaders(table);
  changed(table);
}

import { HostFailure, invalidArgument } from "../../client/office-error";
import { type Area, intersection } from "../area";
import { colorFromArgument } from "../cells/color";
import { type ColumnFilter, dynamicFilters } from "./column-filter";
import { type FilteredCell, testOf } from "./filter-matching";
import { shownText } from "../cells/number-format";
import type { SheetModel } from "../sheets/sheet-model";
import { bodyArea, type TableModel } from "../tables/table-model";

const TOP_KINDS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];

function checkTop({ filterOn, criterion1 }: Excel.FilterCriteria, location: string): void {
  const count = Number(criterion1);
  const most = filterOn.endsWith("Percent") ? 100 : 500;
  if (!Number.isInteger(count) || count < 1 || count > most) throw invalidArgument(`The number lies between 1 and ${most}.`, location);
}

/** Criteria a program gave, when this host can filter by them. */
export function checkedCriteria(given: Excel.FilterCriteria | null | undefined, location: string): Excel.FilterCriteria {
  if (!given || typeof given !== "object") throw invalidArgument("The criteria are missing.", location);
  const { filterOn, values, criterion1, dynamicCriteria } = given;
  const isDate = (value: unknown): boolean => typeof (value as Excel.FilterDatetime | null)?.date === "string";
  if (filterOn === "Icon") throw new HostFailure("NotImplemented", "This host does not filter by icons.");
  if (filterOn === "CellColor" || filterOn === "FontColor") return { filterOn, color: colorFromArgument(given.color, location) };
  if (filterOn === "Values") {
    if (!Array.isArray(values) || values.length === 0 || values.some((value) => typeof value !== "string" && !isDate(value)))
      throw invalidArgument("The values are texts or dates.", location);
  } else if (filterOn === "Custom") {
    if (typeof criterion1 !== "string") throw invalidArgument("A custom filter has a first criterion.", location);
  } else if (filterOn === "Dynamic") {
    if (!dynamicFilters[dynamicCriteria ?? ""]) throw invalidArgument("There is no such ready filter.", location);
  } else if (TOP_KINDS.includes(filterOn)) checkTop(given, location);
  else throw invalidArgument("There is no such kind of filter.", location);
  return { ...given, ...(values && { values: [...values] }) };
}

function cellsOf(sheet: SheetModel, body: Area, column: number): FilteredCell[] {
  const cells: FilteredCell[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    const value = sheet.grid.value(row, column);
    const text =
      value === null || typeof value === "string"
        ? (value ?? "")
        : shownText(value, sheet.grid.format(row, column).numberFormat, sheet.workbook.is1904);
    const { fillColor, fontColor } = sheet.grid.format(row, column);
    cells.push({ value, text: text.trim(), fillColor, fontColor });
  }
  return cells;
}

/** Hides the rows of a body that its columns' filters do not keep, and shows the others. Filters by looks leave rows as hidden as they are. */
function filterRows(sheet: SheetModel, body: Area, filters: readonly (readonly [column: number, filter: ColumnFilter])[]): void {
  const { workbook, rows } = sheet;
  const clock = { today: workbook.today, is1904: workbook.is1904 };
  const tests = filters.flatMap(([column, { criteria }]) => {
    if (!criteria) return [];
    const cells = cellsOf(sheet, body, column);
    return [{ cells, test: testOf(criteria, cells, clock) }];
  });
  for (let row = body.top; row <= body.bottom; row++) {
    const isHidden = rows.hidden.has(row);
    const kept = tests.every(({ cells, test }) => (test ? test(cells[row - body.top]!) : !isHidden));
    if (kept === isHidden) rows.hide(row, !kept);
  }
}

function checkMayFilter({ name, protection }: SheetModel): void {
  if (protection.protected && protection.options["allowAutoFilter"] !== true)
    throw new HostFailure("AccessDenied", `The sheet '${name}' is protected.`);
}

/** Filters a table's rows anew, as its columns ask. */
export function filterTable(table: TableModel): void {
  checkMayFilter(table.sheet);
  filterRows(
    table.sheet,
    bodyArea(table),
    table.columns.flatMap(({ filter }, i) => (filter ? [[table.area.left + i, filter] as const] : [])),
  );
  table.changed = true;
  table.sheet.workbook.isDirty = true;
}

/** Takes the filters of all columns of a table away and shows its rows; one that filters nothing is left as it is. */
export function clearTableFilters(table: TableModel): void {
  if (!isFiltered(table.columns.map(({ filter }) => filter))) return;
  for (const column of table.columns) column.filter = null;
  filterTable(table);
}

/** Filters a sheet's rows anew, as its own filter asks. */
export function filterSheet(sheet: SheetModel): void {
  const { filter } = sheet;
  if (!filter) return;
  checkMayFilter(sheet);
  const used = sheet.usedArea(true);
  const body = { ...filter.area, top: filter.area.top + 1 };
  let bottom = used?.bottom ?? 0;
  for (const row of sheet.rows.hidden) bottom = Math.max(bottom, row);
  const filled = intersection(body, { ...body, bottom });
  if (filled)
    filterRows(
      sheet,
      filled,
      [...filter.criteria].map(([column, one]) => [filter.area.left + column, one]),
    );
  sheet.touch("filter");
}

export const isFiltered = (filters: Iterable<ColumnFilter | null>): boolean => [...filters].some((filter) => filter?.criteria);

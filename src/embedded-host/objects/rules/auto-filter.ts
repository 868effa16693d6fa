import { action, describeClass, object, readOnly } from "../../client/described-class";
import { HostFailure, invalidArgument } from "../../client/office-error";
import { columnCountOf } from "../../model/area";
import type { ColumnFilter } from "../../model/filters/column-filter";
import { checkedCriteria, clearTableFilters, filterSheet, filterTable, isFiltered } from "../../model/filters/filtering";
import { showFilterButton } from "../../model/tables/table-headers";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { TableModel } from "../../model/tables/table-model";
import { rangeFromArgument, rangeOn } from "../ranges/range-models";

/** The filter of a sheet, or of a table on it. */
interface Filtered {
  sheet: SheetModel;
  table: TableModel | null;
}

const areaOf = ({ sheet, table }: Filtered) => (table ? (table.filterButton ? table.area : null) : (sheet.filter?.area ?? null));

/** The filters of the columns that have one, from the left. */
const filtersOf = ({ sheet, table }: Filtered): ColumnFilter[] =>
  table
    ? table.columns.flatMap(({ filter }) => (filter ? [filter] : []))
    : [...(sheet.filter?.criteria ?? [])].sort(([a], [b]) => a - b).map(([, filter]) => filter);

const refilter = ({ sheet, table }: Filtered): void => (table ? filterTable(table) : filterSheet(sheet));

function setColumn({ sheet, table }: Filtered, column: number, filter: ColumnFilter | null): void {
  const count = table ? table.columns.length : sheet.filter ? columnCountOf(sheet.filter.area) : 0;
  if (!Number.isInteger(column) || column < 0 || column >= count) throw invalidArgument("The filter has no such column.", "AutoFilter");
  if (table) table.columns[column]!.filter = filter;
  else if (filter) sheet.filter!.criteria.set(column, filter);
  else sheet.filter!.criteria.delete(column);
}

/** Filters an area of the sheet; a table keeps its own area. */
function cover({ sheet, table }: Filtered, range: unknown): void {
  const { area } = rangeFromArgument(sheet.workbook, range, sheet);
  if (table) table.filterButton = true;
  else if (sheet.filter) sheet.filter.area = area;
  else sheet.filter = { area, criteria: new Map() };
}

function clear(one: Filtered): void {
  if (one.table) clearTableFilters(one.table);
  else if (one.sheet.filter) {
    one.sheet.filter.criteria.clear();
    filterSheet(one.sheet);
  }
}

export const autoFilter = describeClass("AutoFilter", {
  scalars: {
    criteria: { ...readOnly((one) => filtersOf(one).flatMap(({ criteria }) => (criteria ? [criteria] : []))), whole: true },
    enabled: readOnly((one) => areaOf(one) !== null),
    isDataFiltered: readOnly((one) => isFiltered(filtersOf(one))),
  },
  calls: {
    apply: action((one, range: unknown, column?: number, criteria?: Excel.FilterCriteria) => {
      const filter = criteria ? { criteria: checkedCriteria(criteria, "AutoFilter.apply"), inFile: null } : null;
      cover(one, range);
      if (column !== undefined && column !== null) setColumn(one, column, filter);
      refilter(one);
    }, true),
    clearCriteria: action(clear),
    clearColumnCriteria: action((one, column: number) => {
      setColumn(one, column, null);
      refilter(one);
    }, true),
    reapply: action(refilter, true),
    remove: action((one) => {
      clear(one);
      if (one.table) return showFilterButton(one.table, false);
      one.sheet.filter = null;
      one.sheet.touch("filter");
    }),
    getRange: object("Range", (one) => {
      const area = areaOf(one);
      if (!area) throw new HostFailure("ItemNotFound", "There is no filter.");
      return rangeOn(one.sheet, area);
    }),
    getRangeOrNullObject: object("Range", (one) => {
      const area = areaOf(one);
      return area && rangeOn(one.sheet, area);
    }),
  },
});

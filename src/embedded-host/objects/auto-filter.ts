import { action, describeClass, object, readOnly } from "../client/described-class";
import { HostFailure, invalidArgument } from "../client/office-error";
import { readTexts } from "../model/area-reading";
import type { SheetModel } from "../model/sheet-model";
import type { TableModel } from "../model/table-model";
import { rangeFromArgument, rangeOn } from "./range-models";

interface Filtered {
  sheet: SheetModel;
  table: TableModel | null;
}

const areaOf = ({ sheet, table }: Filtered) => (table ? (table.filterButton ? table.area : null) : (sheet.filter?.area ?? null));

/** Hides the rows whose texts are not among the chosen ones. */
function applyCriteria({ sheet }: Filtered): void {
  const { filter } = sheet;
  if (!filter) return;
  const texts = readTexts(sheet, filter.area)!;
  for (let i = 1; i < texts.length; i++) {
    const kept = [...filter.criteria].every(([column, chosen]) => chosen.includes(texts[i]![column]!));
    sheet.rows.hide(filter.area.top + i, !kept);
  }
  sheet.touch("filter");
}

export const autoFilter = describeClass("AutoFilter", {
  scalars: {
    enabled: readOnly((one) => areaOf(one) !== null),
    isDataFiltered: readOnly(({ sheet, table }) => !table && (sheet.filter?.criteria.size ?? 0) > 0),
  },
  calls: {
    apply: action((one, range: unknown, column?: number, criteria?: Excel.FilterCriteria) => {
      if (one.table) throw new HostFailure("NotImplemented", "This host filters sheets, not tables.");
      const { area } = rangeFromArgument(one.sheet.workbook, range, one.sheet);
      one.sheet.filter ??= { area, criteria: new Map() };
      one.sheet.filter.area = area;
      if (column !== undefined && criteria) {
        if (criteria.filterOn !== "Values" || !criteria.values)
          throw new HostFailure("NotImplemented", "This host filters by values only.");
        if (criteria.values.some((value) => typeof value !== "string")) throw invalidArgument("The values are texts.");
        one.sheet.filter.criteria.set(column, criteria.values as string[]);
      }
      applyCriteria(one);
    }),
    clearCriteria: action((one) => {
      one.sheet.filter?.criteria.clear();
      applyCriteria(one);
    }),
    clearColumnCriteria: action((one, column: number) => {
      one.sheet.filter?.criteria.delete(column);
      applyCriteria(one);
    }),
    reapply: action(applyCriteria),
    remove: action((one) => {
      one.sheet.filter?.criteria.clear();
      applyCriteria(one);
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

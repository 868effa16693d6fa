import { action, describeClass, readOnly } from "../../client/described-class";
import { sortRows } from "../../model/editing/sorting";
import { bodyArea, type TableModel } from "../../model/tables/table-model";

function sortTable(table: TableModel, fields: Excel.SortField[], matchCase: boolean): void {
  sortRows(table.sheet, bodyArea(table), fields, matchCase);
  table.sorting = { fields, matchCase };
  table.changed = true;
}

export const tableSort = describeClass("TableSort", {
  scalars: {
    fields: readOnly(({ sorting }) => sorting?.fields ?? []),
    matchCase: readOnly(({ sorting }) => sorting?.matchCase ?? false),
    method: readOnly(() => "PinYin"),
  },
  calls: {
    apply: action((table, fields: Excel.SortField[], matchCase?: boolean) => sortTable(table, fields, matchCase === true), true),
    clear: action((table) => {
      table.sorting = null;
      table.changed = true;
    }),
    reapply: action((table) => {
      if (table.sorting) sortTable(table, table.sorting.fields, table.sorting.matchCase);
    }, true),
  },
});

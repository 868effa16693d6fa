import { action, describeClass } from "../../client/described-class";
import { sortRows } from "../../model/editing/sorting";
import { bodyArea } from "../../model/tables/table-model";

export const tableSort = describeClass("TableSort", {
  calls: {
    apply: action(
      (table, fields: Excel.SortField[], matchCase?: boolean) => sortRows(table.sheet, bodyArea(table), fields, matchCase === true),
      true,
    ),
  },
});

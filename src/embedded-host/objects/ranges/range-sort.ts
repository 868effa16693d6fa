import { action, describeClass } from "../../client/described-class";
import { sortRows } from "../../model/editing/sorting";

export const rangeSort = describeClass("RangeSort", {
  calls: {
    apply: action(({ sheet, area }, fields: Excel.SortField[], matchCase?: boolean, hasHeaders?: boolean, orientation?: string) => {
      const byColumns = orientation === "Columns";
      const body = byColumns ? { ...area, left: area.left + 1 } : { ...area, top: area.top + 1 };
      sortRows(sheet, hasHeaders ? body : area, fields, matchCase === true, byColumns ? "columns" : "rows");
    }, true),
  },
});

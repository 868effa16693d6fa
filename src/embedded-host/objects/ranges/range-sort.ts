import { action, describeClass } from "../../client/described-class";
import { HostFailure } from "../../client/office-error";
import { sortRows } from "../../model/editing/sorting";

export const rangeSort = describeClass("RangeSort", {
  calls: {
    apply: action(({ sheet, area }, fields: Excel.SortField[], matchCase?: boolean, hasHeaders?: boolean, orientation?: string) => {
      if (orientation === "Columns") throw new HostFailure("NotImplemented", "This host sorts rows only.");
      sortRows(sheet, hasHeaders ? { ...area, top: area.top + 1 } : area, fields, matchCase === true);
    }, true),
  },
});

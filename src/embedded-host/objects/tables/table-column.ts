import { action, describeClass, object, part, readOnly } from "../../client/described-class";
import { HostFailure } from "../../client/office-error";
import { readValues } from "../../model/ranges/area-reading";
import { writeArea } from "../../model/cells/cell-writing";
import { renameTableColumn } from "../../model/tables/table-columns";
import { deleteTableColumn } from "../../model/tables/table-editing";
import { bodyArea, columnOfTable, headerArea, totalsArea } from "../../model/tables/table-model";
import type { ColumnOfTable } from "../office-models";
import { jsonValues } from "../ranges/json-values";
import { hasFormulas, rangeOn } from "../ranges/range-models";

const indexOf = ({ table, column }: ColumnOfTable): number => table.columns.indexOf(column);
const whole = (one: ColumnOfTable) => columnOfTable(one.table.area, indexOf(one));

export const tableColumn = describeClass("TableColumn", {
  exists: ({ table, column }) => table.columns.includes(column),
  scalars: {
    id: readOnly(({ column }) => column.id),
    index: readOnly(indexOf),
    name: {
      read: ({ column }) => column.name,
      write: (one, name: string) => renameTableColumn(one.table, indexOf(one), String(name)),
    },
    values: {
      read: (one) => readValues(one.table.sheet, whole(one)),
      write: (one, assigned) => writeArea(one.table.sheet, whole(one), assigned, "TableColumn.values"),
      calculated: ({ table }) => hasFormulas(table),
    },
    valuesAsJson: jsonValues("TableColumn.valuesAsJson", (one) => ({ sheet: one.table.sheet, area: whole(one) })),
    valuesAsJsonLocal: jsonValues("TableColumn.valuesAsJsonLocal", (one) => ({ sheet: one.table.sheet, area: whole(one) })),
  },
  parts: { filter: part("Filter", (one) => one) },
  calls: {
    delete: action((one) => deleteTableColumn(one.table, indexOf(one))),
    getDataBodyRange: object("Range", (one) => rangeOn(one.table.sheet, columnOfTable(bodyArea(one.table), indexOf(one)))),
    getHeaderRowRange: object("Range", (one) => rangeOn(one.table.sheet, columnOfTable(headerArea(one.table), indexOf(one)))),
    getRange: object("Range", (one) => rangeOn(one.table.sheet, whole(one))),
    getTotalRowRange: object("Range", (one) => {
      if (!one.table.showTotals) throw new HostFailure("ItemNotFound", "The table shows no totals row.");
      return rangeOn(one.table.sheet, columnOfTable(totalsArea(one.table), indexOf(one)));
    }),
  },
});

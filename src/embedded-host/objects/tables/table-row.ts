import { action, describeClass, object, readOnly } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import type { Area } from "../../model/area";
import { readValues } from "../../model/ranges/area-reading";
import { writeArea } from "../../model/cells/cell-writing";
import { deleteTableRow } from "../../model/tables/table-editing";
import { bodyArea } from "../../model/tables/table-model";
import type { RowOfTable } from "../office-models";
import { jsonValues } from "../ranges/json-values";
import { hasFormulas, rangeOn } from "../ranges/range-models";

function areaOfRow({ table, index }: RowOfTable): Area {
  const body = bodyArea(table);
  const row = body.top + index;
  if (row > body.bottom) throw itemNotFound();
  return { ...body, top: row, bottom: row };
}

export const tableRow = describeClass("TableRow", {
  scalars: {
    index: readOnly(({ index }) => index),
    values: {
      read: (row) => readValues(row.table.sheet, areaOfRow(row)),
      write: (row, assigned) => writeArea(row.table.sheet, areaOfRow(row), assigned, "TableRow.values"),
      calculated: ({ table }) => hasFormulas(table),
    },
    valuesAsJson: jsonValues("TableRow.valuesAsJson", (row) => ({ sheet: row.table.sheet, area: areaOfRow(row) })),
    valuesAsJsonLocal: jsonValues("TableRow.valuesAsJsonLocal", (row) => ({ sheet: row.table.sheet, area: areaOfRow(row) })),
  },
  calls: {
    delete: action(({ table, index }) => deleteTableRow(table, index)),
    getRange: object("Range", (row) => rangeOn(row.table.sheet, areaOfRow(row))),
  },
});

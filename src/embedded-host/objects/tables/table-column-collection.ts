import { describeClass, object, readOnly, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { addTableColumn } from "../../model/tables/table-editing";
import { writeJson } from "../../model/cells/cell-json";
import { columnOfTable, type TableModel } from "../../model/tables/table-model";
import { rowsOfJson } from "../ranges/json-values";
import type { ColumnOfTable } from "../office-models";

function keyed(table: TableModel, key: unknown): ColumnOfTable | null {
  const column = table.columns.find((one) =>
    typeof key === "number" ? one.id === key : one.name.toLowerCase() === String(key).toLowerCase(),
  );
  return column ? { table, column } : null;
}

const existing = (column: ColumnOfTable | null): ColumnOfTable => {
  if (!column) throw itemNotFound();
  return column;
};

export const tableColumnCollection = describeClass("TableColumnCollection", {
  scalars: { count: readOnly(({ columns }) => columns.length) },
  items: { className: "TableColumn", of: (table: TableModel) => table.columns.map((column) => ({ table, column })) },
  calls: {
    add: object("TableColumn", (table, index?: number | null, values?: unknown, name?: string) => ({
      table,
      column: addTableColumn(table, index ?? null, values, name),
    })),
    addAsJson: object("TableColumn", (table, index?: number | null, values?: unknown, name?: string) => {
      const location = "TableColumnCollection.addAsJson";
      const rows = values === undefined || values === null ? null : rowsOfJson(values, location);
      const one = {
        table,
        column: addTableColumn(
          table,
          index ?? null,
          rows?.map((row) => row.map(() => "")),
          name,
        ),
      };
      if (rows) writeJson(table.sheet, columnOfTable(table.area, table.columns.indexOf(one.column)), rows, location);
      return one;
    }),
    getCount: value(({ columns }) => columns.length),
    getItem: object("TableColumn", (table, key: number | string) => existing(keyed(table, key))),
    getItemAt: object("TableColumn", (table, index: number) => {
      const column = table.columns[index];
      return existing(column ? { table, column } : null);
    }),
    getItemOrNullObject: object("TableColumn", keyed),
  },
});

import { describeClass, object, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import type { TableModel } from "../../model/tables/table-model";

const named = (tables: TableModel[], key: unknown): TableModel | null =>
  tables.find((table) => table.name.toLowerCase() === String(key).toLowerCase()) ?? null;

const existing = (table: TableModel | null | undefined): TableModel => {
  if (!table) throw itemNotFound();
  return table;
};

export const tableScopedCollection = describeClass("TableScopedCollection", {
  items: { className: "Table", of: ({ tables }: { tables: TableModel[] }) => tables },
  calls: {
    getCount: value(({ tables }) => tables.length),
    getFirst: object("Table", ({ tables }) => existing(tables[0])),
    getItem: object("Table", ({ tables }, key: string) => existing(named(tables, key))),
    getItemOrNullObject: object("Table", ({ tables }, key: string) => named(tables, key)),
  },
});

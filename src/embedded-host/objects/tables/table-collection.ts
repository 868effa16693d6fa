import { describeClass, object, readOnly, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { addTable } from "../../model/tables/table-editing";
import type { TableModel } from "../../model/tables/table-model";
import type { NameScope } from "../office-models";
import { rangeFromArgument } from "../ranges/range-models";

const tablesOf = ({ workbook, sheet }: NameScope): TableModel[] => (sheet ? sheet.tables : workbook.tables);

const named = (scope: NameScope, key: unknown): TableModel | null =>
  tablesOf(scope).find((table) => table.name.toLowerCase() === String(key).toLowerCase() || String(table.id) === String(key)) ?? null;

const existing = (table: TableModel | null | undefined): TableModel => {
  if (!table) throw itemNotFound();
  return table;
};

export const tableCollection = describeClass("TableCollection", {
  scalars: { count: readOnly((scope) => tablesOf(scope).length) },
  items: { className: "Table", of: tablesOf },
  calls: {
    add: object("Table", ({ workbook, sheet }, address: unknown, hasHeaders: boolean) => {
      const range = rangeFromArgument(workbook, address, sheet);
      return addTable(range.sheet, range.area, hasHeaders === true);
    }),
    getCount: value((scope) => tablesOf(scope).length),
    getItem: object("Table", (scope, key: string) => existing(named(scope, key))),
    getItemAt: object("Table", (scope, index: number) => existing(tablesOf(scope)[index])),
    getItemOrNullObject: object("Table", named),
  },
  events: {
    onAdded: { type: "TableAdded", source: () => null },
    onChanged: { type: "TableChanged", source: () => null },
    onDeleted: { type: "TableDeleted", source: () => null },
  },
});

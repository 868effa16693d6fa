import { action, describeClass, object, readOnly, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { rowCountOf } from "../../model/area";
import { writeJson } from "../../model/cells/cell-json";
import { rowsOfJson } from "../ranges/json-values";
import { addTableRows, deleteTableRow } from "../../model/tables/table-editing";
import { bodyArea, type TableModel } from "../../model/tables/table-model";

const countOf = (table: TableModel): number => rowCountOf(bodyArea(table));

export const tableRowCollection = describeClass("TableRowCollection", {
  scalars: { count: readOnly(countOf) },
  items: {
    className: "TableRow",
    of: (table: TableModel) => Array.from({ length: countOf(table) }, (_, index) => ({ table, index })),
  },
  calls: {
    add: object("TableRow", (table, index?: number | null, values?: unknown) => ({
      table,
      index: addTableRows(table, index ?? null, values),
    })),
    addAsJson: object("TableRow", (table, index?: number | null, values?: unknown) => {
      const location = "TableRowCollection.addAsJson";
      const rows = rowsOfJson(values ?? [table.columns.map(() => null)], location);
      const at = addTableRows(
        table,
        index ?? null,
        rows.map((row) => row.map(() => null)),
      );
      const body = bodyArea(table);
      writeJson(table.sheet, { ...body, top: body.top + at, bottom: body.top + at + rows.length - 1 }, rows, location);
      return { table, index: at };
    }),
    deleteRows: action((table, rows: (number | { index: number } | null)[]) => {
      const indexes = rows.map((row) => (typeof row === "number" ? row : row?.index));
      if (!indexes.every((index) => index !== undefined))
        throw invalidArgument("The rows are rows of the table or their numbers.", "TableRowCollection.deleteRows");
      for (const index of [...new Set(indexes)].sort((a, b) => b - a)) deleteTableRow(table, index);
    }),
    deleteRowsAt: action((table, index: number, count?: number) => {
      for (let i = 0; i < (count ?? 1); i++) deleteTableRow(table, index);
    }),
    getCount: value(countOf),
    getItemAt: object("TableRow", (table, index: number) => {
      if (!Number.isInteger(index) || index < 0 || index >= countOf(table)) throw itemNotFound();
      return { table, index };
    }),
  },
});

import { action, describeClass, object, part, type Scalar } from "../../client/described-class";
import { HostFailure } from "../../client/office-error";
import { rowCountOf } from "../../model/area";
import { clearTableFilters, filterTable } from "../../model/filters/filtering";
import { dropTable, renameTable, resizeTable } from "../../model/tables/table-editing";
import { bodyArea, headerArea, type TableModel, totalsArea } from "../../model/tables/table-model";
import { showFilterButton, showHeaders } from "../../model/tables/table-headers";
import { showTotals } from "../../model/tables/table-totals";
import { rangeFromArgument, rangeOn } from "../ranges/range-models";

const kept = <K extends keyof TableModel>(key: K): Scalar<TableModel, TableModel[K]> => ({
  read: (table) => table[key],
  write: (table, assigned) => {
    table[key] = assigned;
    table.changed = true;
    table.sheet.workbook.isDirty = true;
  },
});

export const table = describeClass("Table", {
  exists: (one) => one.sheet.tables.includes(one) && one.sheet.workbook.sheets.includes(one.sheet),
  scalars: {
    id: { read: ({ id }) => String(id) },
    name: { read: ({ name }) => name, write: renameTable },
    legacyId: { read: ({ id }) => String(id), onDemand: true },
    style: kept("style"),
    highlightFirstColumn: kept("firstColumn"),
    highlightLastColumn: kept("lastColumn"),
    showBandedColumns: kept("bandedColumns"),
    showBandedRows: kept("bandedRows"),
    showFilterButton: { read: (one) => one.filterButton, write: (one, shown) => showFilterButton(one, shown === true) },
    showHeaders: {
      read: (one) => one.showHeaders,
      write: (one, shown) => showHeaders(one, shown === true),
    },
    showTotals: { read: (one) => one.showTotals, write: (one, shown) => showTotals(one, shown === true) },
  },
  parts: {
    autoFilter: part("AutoFilter", (one) => ({ sheet: one.sheet, table: one })),
    columns: part("TableColumnCollection", (one) => one),
    rows: part("TableRowCollection", (one) => one),
    sort: part("TableSort", (one) => one),
    worksheet: part("Worksheet", ({ sheet }) => sheet),
  },
  calls: {
    clearFilters: action(clearTableFilters),
    reapplyFilters: action(filterTable, true),
    convertToRange: object("Range", (one) => {
      const { sheet, area } = one;
      dropTable(one, true);
      return rangeOn(sheet, area);
    }),
    delete: action((one) => dropTable(one, false)),
    getDataBodyRange: object("Range", (one) => rangeOn(one.sheet, bodyArea(one))),
    getHeaderRowRange: object("Range", (one) => {
      if (!one.showHeaders) throw new HostFailure("ItemNotFound", "The table shows no heading row.");
      return rangeOn(one.sheet, headerArea(one));
    }),
    getRange: object("Range", (one) => rangeOn(one.sheet, one.area)),
    getTotalRowRange: object("Range", (one) => {
      if (!one.showTotals) throw new HostFailure("ItemNotFound", "The table shows no totals row.");
      return rangeOn(one.sheet, totalsArea(one));
    }),
    resize: action((one, area: unknown) => {
      const wanted = rangeFromArgument(one.sheet.workbook, area, one.sheet);
      if (wanted.sheet !== one.sheet || rowCountOf(wanted.area) < 2)
        throw new HostFailure("InvalidArgument", "A table has at least a heading and a row, on its own sheet.");
      resizeTable(one, wanted.area);
    }),
  },
  events: {
    onChanged: { type: "TableChanged", source: (one) => one },
    onSelectionChanged: { type: "TableSelectionChanged", source: (one) => one },
  },
});

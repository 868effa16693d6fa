import { columnNumber, type CellLocation } from "../../sheet/cell-location";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { TrackingReading, TrackingTable } from "../tables/tracking-table";

/** What a filled cell of a sheet became. */
export type CellRole = "record" | "heading" | "group" | "total" | "skipped" | "unaccounted";

/** How every filled cell of a sheet was understood; `unaccounted` names those that nothing took in (none, where a table was found). */
export interface CellAccount {
  readonly counts: Readonly<Record<CellRole, number>>;
  readonly unaccounted: readonly CellLocation[];
}

/** Accounts for the cells of a sheet against what was read from it: a record holds the cells of its columns, every other row is taken whole. */
export function accountForCells(sheet: SheetSnapshot, reading: TrackingReading): CellAccount {
  const tables = reading.tables.filter((table) => table.sheet === sheet.name);
  const rows = wholeRows(tables);
  const records = new Map<number, Set<number>>();
  for (const table of tables) {
    const columns = table.columns.map(({ column }) => columnNumber(column));
    for (const { row } of table.records) for (const column of columns) records.set(row, (records.get(row) ?? new Set()).add(column));
  }
  const counts = { record: 0, heading: 0, group: 0, total: 0, skipped: 0, unaccounted: 0 };
  const unaccounted: CellLocation[] = [];
  sheet.cells.forEach((cells, at) => {
    cells?.forEach((value, index) => {
      if (value === null || value === undefined || (typeof value === "string" && value.trim() === "")) return;
      const role = records.get(at + 1)?.has(index + 1) ? "record" : (rows.get(at + 1) ?? "unaccounted");
      counts[role]++;
      if (role === "unaccounted") unaccounted.push({ sheet: sheet.name, row: at + 1, column: index + 1 });
    });
  });
  return { counts, unaccounted };
}

function wholeRows(tables: readonly TrackingTable[]): Map<number, CellRole> {
  const rows = new Map<number, CellRole>();
  for (const table of tables) {
    for (const { row } of table.skippedRows) rows.set(row, "skipped");
    for (const { row } of table.totalRows) rows.set(row, "total");
    for (const { row } of table.groupRows) rows.set(row, "group");
    for (let row = Math.max(1, table.headerRows[0]); row <= table.headerRows[1]; row++) rows.set(row, "heading");
  }
  return rows;
}

import type { TableSnapshot } from "../../domain/sheet/sheet-snapshot";
import type { StandingTable } from "../tables/table-body";
import { WorkbookObstacle } from "./workbook-obstacle";

/** Throws where a table no longer holds what was read: somebody else wrote into it meanwhile. */
export function refuseChanged(standing: readonly StandingTable[], read: readonly TableSnapshot[]): void {
  for (const one of standing) {
    const known = read.find(({ name }) => name === one.table.name);
    if (known && !isAsRead(one, known)) throw new WorkbookObstacle({ kind: "changed-meanwhile" });
  }
}

/** Formulas of the user's own are left aside: their values change by themselves. */
function isAsRead({ before: { headings, cells } }: StandingTable, { headings: known, rows }: TableSnapshot): boolean {
  if (headings.length !== known.length || cells.length !== rows.length) return false;
  if (headings.some((heading, column) => heading !== known[column])) return false;
  return cells.every((row, at) =>
    row.every((value, column) => (value !== null && typeof value === "object") || String(value ?? "") === String(rows[at]?.[column] ?? "")),
  );
}

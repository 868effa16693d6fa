import { readTrackingSheets } from "../../src/domain/intake/read-tracking-sheets";
import type { CellValue, SheetSnapshot } from "../../src/domain/sheet/sheet-snapshot";
import { rangeOf } from "../../test/builders/tracking-sheet";
import { furtherTables } from "./more-tables";
import { simpleTables, type HeadedTable } from "./tables";

/** Share of the tables outside our field whose heading rows are found exactly, with those that are not. */
export function measureHeadings(): { readonly found: number; readonly of: number; readonly wrong: readonly string[] } {
  const tables = [...simpleTables, ...furtherTables];
  const wrong = tables.flatMap((table) => {
    const first = readTrackingSheets({ sheets: [sheetOf(table)] }).tables[0];
    const rows = first?.headerRows ?? [0, 0];
    return rows[0] === table.heading[0] && rows[1] === table.heading[1]
      ? []
      : [`${table.name}: ${rows.join("-")} for ${table.heading.join("-")}`];
  });
  return { found: tables.length - wrong.length, of: tables.length, wrong };
}

function sheetOf(table: HeadedTable): SheetSnapshot {
  const cells = table.rows.map((row) => row.split("|").map(cellOf));
  return {
    name: "Sheet1",
    visible: true,
    cells,
    merges: (table.merges ?? "").split(" ").filter(Boolean).map(rangeOf),
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    pivots: [],
  };
}

function cellOf(text: string): CellValue {
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text) ? Number(text) : text;
}

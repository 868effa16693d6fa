import type { Issue, RecordField } from "../../issues/issue";
import type { CellValue, TableSnapshot } from "../../sheet/sheet-snapshot";
import { foldText } from "../../vietnamese/fold-text";
import { columnsByHeading, rowReader, type RowReader } from "./table-reader";

/** Records of a table with the rows of its body, from 0, that they stand in. */
export interface Records<T> {
  readonly records: T[];
  readonly offsets: number[];
}

/** Reads the rows of a table that are not empty; a row that holds something but makes no record is an issue. */
export function recordsOf<T>(
  table: TableSnapshot | undefined,
  list: RecordField["list"],
  ours: readonly { heading: string; formula?: string }[],
  issues: Issue[],
  fromRow: (row: RowReader, index: number, cells: readonly CellValue[]) => T | null,
): Records<T> {
  const records: T[] = [];
  const offsets: number[] = [];
  if (!table) return { records, offsets };
  const columns = columnsByHeading(table);
  const typed = ours.flatMap(({ heading, formula }) => (formula === undefined ? (columns.get(foldText(heading)) ?? []) : []));
  table.rows.forEach((cells, offset) => {
    const filled = typed.find((column) => String(cells[column] ?? "").trim() !== "");
    if (filled === undefined) return;
    const index = records.length;
    const record = fromRow(rowReader(cells, columns, { list, index }, issues), index, cells);
    if (record === null) {
      issues.push(incompleteRow(table, offset, filled, String(cells[filled])));
      return;
    }
    records.push(record);
    offsets.push(offset);
  });
  return { records, offsets };
}

function incompleteRow(table: TableSnapshot, offset: number, column: number, text: string): Issue {
  const heading = table.headings[column] ?? "";
  const cell = { sheet: table.sheet, row: table.firstRow + offset, column: table.firstColumn + column };
  return {
    code: "intake/value-unreadable",
    severity: "error",
    at: [],
    cells: [cell],
    facts: { key: "row", heading, text, expected: table.name === "Progress" ? "number" : "date" },
  };
}

import { columnLetters, type CellLocation } from "../../sheet/cell-location";
import type { Issue } from "../../issues/issue";
import { readNumber } from "../../vietnamese/read-number";
import type { ClassifiedRow } from "./classify-rows";
import { isSummable, type TableFrame } from "../tables/table-frame";
import type { TrackingRecord, TrackingTable } from "../tables/tracking-table";

export type TotalRow = TrackingTable["totalRows"][number];

/** Totals as they stand against the sums of their rows. */
export interface TotalsReading {
  readonly totalRows: readonly TotalRow[];
  readonly issues: readonly Issue[];
  /** Rows called a total that state no figure. */
  readonly empty: readonly number[];
}

/** Compares every total with the sum of the rows that it covers: a part's since the part began, a grand total's all of them, with what the page before brought on where its sum heads the list. */
export function readTotals(frame: TableFrame, rows: readonly ClassifiedRow[], records: readonly TrackingRecord[]): TotalsReading {
  const totalRows: TotalRow[] = [];
  const issues: Issue[] = [];
  const empty: number[] = [];
  let partFrom = 0;
  let broughtRow: number | null = null;
  for (const { row, role } of rows) {
    if (role === "group") partFrom = row;
    if (role === "carried-forward" && !records.some((record) => record.row < row)) broughtRow = row;
    if (role !== "total" && role !== "part-total") continue;
    const found = frame.figureColumns.flatMap(({ column, key, header }) => {
      const name = key ?? (header || columnLetters(column));
      const part = summed(records, name, partFrom, row, rows);
      const grand = summed(records, name, 0, row, rows);
      const brought = broughtRow === null ? null : figureAt(frame, broughtRow, column);
      const sums = role === "total" ? [grand, part] : [part, grand];
      return totalOf(frame, row, column, name, brought === null ? sums : [brought + grand, ...sums]);
    });
    totalRows.push(...found);
    if (found.length === 0) empty.push(row);
    for (const total of found)
      if (canBeCompared(frame, total.key, records) && Math.abs(total.stated - total.computed) > 1e-6 * Math.max(1, Math.abs(total.stated)))
        issues.push(disagreement(frame, total));
    partFrom = row;
  }
  return { totalRows, issues, empty };
}

/** A total is held against what its words say it covers; "Cộng" alone may also close a part. */
function totalOf(frame: TableFrame, row: number, column: number, key: string, sums: readonly number[]): TotalRow[] {
  const stated = figureAt(frame, row, column);
  if (stated === null) return [];
  return [{ row, key, stated, computed: sums.find((sum) => sum === stated) ?? sums[0] ?? 0 }];
}

function figureAt(frame: TableFrame, row: number, column: number): number | null {
  const value = frame.grid.value(row, column);
  return typeof value === "number" ? value : typeof value === "string" ? (readNumber(value)?.value ?? null) : null;
}

/** Sum over the records between two rows; a total that stands above its rows covers those below it. */
function summed(records: readonly TrackingRecord[], key: string, from: number, to: number, rows: readonly ClassifiedRow[]): number {
  const inside = records.filter((record) => record.row > from && record.row < to);
  if (inside.length > 0) return sumOf(inside, key);
  const next = rows.find(({ row, role }) => row > to && (role === "total" || role === "part-total"))?.row ?? Infinity;
  return sumOf(
    records.filter((record) => record.row > to && (record.row < next || from === 0)),
    key,
  );
}

function sumOf(records: readonly TrackingRecord[], key: string): number {
  let sum = 0;
  for (const record of records) {
    const value = record.values[key];
    if (typeof value === "number") sum += value;
  }
  return Math.round(sum * 1e9) / 1e9;
}

/** Figures in different measures cannot be summed, so their total is not held against them. */
function canBeCompared(frame: TableFrame, key: string, records: readonly TrackingRecord[]): boolean {
  if (frame.kind !== "targets") return isSummable(key.split(":")[0] ?? null);
  const measures = new Set(records.map((record) => record.values["measureUnit"]).filter((measure) => measure !== undefined));
  return measures.size <= 1 && !measures.has("%");
}

function disagreement(frame: TableFrame, total: TotalRow): Issue {
  const column = frame.columns.find((candidate) => candidate.key === total.key);
  const cell: CellLocation = { sheet: frame.grid.name, row: total.row, column: column?.column ?? frame.block.left };
  return {
    code: "intake/total-disagrees",
    severity: "warning",
    at: [],
    cells: [cell],
    facts: { key: total.key, heading: column?.header ?? total.key, stated: total.stated, computed: total.computed },
  };
}

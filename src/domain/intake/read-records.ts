import { columnLetters } from "../sheet/cell-location";
import type { Issue } from "../issues/issue";
import type { CellValue } from "../sheet/sheet-snapshot";
import { numberStyleOf, type NumberStyle } from "../vietnamese/read-number";
import { tickedSpan, timeColumns } from "./columns/ticked-times";
import type { ClassifiedRow } from "./rows/classify-rows";
import { settleRecord } from "./merging/settle-record";
import { isDitto } from "./rows/ditto";
import { readGroup, withGroup } from "./rows/read-group";
import { isYesNo, readValue, type ReadingContext } from "./rows/read-value";
import { rowTexts } from "./rows/row-shape";
import { isGroupNumber } from "./rows/row-words";
import type { FrameColumn, TableFrame } from "./tables/table-frame";
import type { TrackingRecord, TrackingTable, TrackingValue } from "./tables/tracking-table";

/** Records of a table with its groups, and the cells that could not be read. */
export interface RecordsReading {
  readonly records: readonly TrackingRecord[];
  readonly groupRows: TrackingTable["groupRows"];
  readonly issues: readonly Issue[];
}

interface ReadColumn extends FrameColumn {
  readonly name: string;
  readonly context: ReadingContext;
  readonly passesDown: boolean;
  /** A column left empty under its first value, as after unmerging: the value goes on. */
  readonly goesOn: boolean;
}

/** Reads the rows that are records, with what groups and merged cells pass down to them. */
export function readRecords(
  frame: TableFrame,
  rows: readonly ClassifiedRow[],
  year: number | null,
  inherited: ReadonlyMap<string, string>,
): RecordsReading {
  const recordRows = rows.filter(({ role }) => role === "record").map(({ row }) => row);
  const columns = frame.columns.map((column) => readColumn(frame, column, recordRows, year));
  const times = frame.kind === "activities" ? timeColumns(frame.columns, year) : [];
  const records: TrackingRecord[] = [];
  const groupRows: { row: number; text: string; field: string }[] = [];
  const issues: Issue[] = [];
  let groups: ReadonlyMap<string, string> = inherited;
  const carried = new Map<string, TrackingValue>();
  const above = new Map<string, CellValue>();
  for (const { row, role } of rows) {
    if (role === "group") {
      const group = readGroup(groupText(frame, row), frame.kind);
      groups = withGroup(groups, group);
      groupRows.push({ row, ...group });
      carried.clear();
    } else if (role === "record") {
      const values = readRow(frame, row, columns, groups, { carried, above }, issues);
      const span = times.length > 0 ? tickedSpan(frame.grid, row, times) : null;
      if (span) {
        values["start"] ??= span.from;
        values["due"] ??= span.to;
      }
      records.push({ row, values });
    }
  }
  return { records, groupRows, issues };
}

function groupText(frame: TableFrame, row: number): string {
  const texts = rowTexts(frame.grid, row, frame.area);
  const [one = "", two = ""] = texts;
  return texts.length > 1 && isGroupNumber(one) ? two : one;
}

function readColumn(frame: TableFrame, column: FrameColumn, rows: readonly number[], year: number | null): ReadColumn {
  const { type, field } = column;
  const figures = type === "count" || type === "number" || type === "percent";
  const context: ReadingContext = {
    numberStyle: figures ? columnStyle(frame, column.column, rows) : null,
    year,
    hasLongIds: type === "id" && hasLongIds(frame, column.column, rows),
    endOfSpan: field === "due" || field === "to" || field === "followUpDue",
    isYesNo:
      type === "mark" &&
      rows.every((row) => frame.grid.value(row, column.column) === null || isYesNo(frame.grid.value(row, column.column) ?? "")),
    needsDay: field === "birthDate",
    isFraction: type === "percent" && isFraction(frame, column.column, rows),
  };
  const goesOn = ["district", "commune", "unit", "group"].includes(field ?? "") && isFilledOnce(frame, column.column, rows);
  return {
    ...column,
    name: column.key ?? (column.header || columnLetters(column.column)),
    context,
    passesDown: !figures && field !== "signature",
    goesOn,
  };
}

function readRow(
  frame: TableFrame,
  row: number,
  columns: readonly ReadColumn[],
  groups: ReadonlyMap<string, string>,
  { carried, above }: { readonly carried: Map<string, TrackingValue>; readonly above: Map<string, CellValue> },
  issues: Issue[],
): Record<string, TrackingValue> {
  const values: Record<string, TrackingValue> = {};
  for (const column of columns) {
    let raw: CellValue = column.passesDown ? frame.grid.valueInColumn(row, column.column) : frame.grid.value(row, column.column);
    if (isDitto(raw)) raw = above.get(column.name) ?? raw;
    else if (raw !== null) above.set(column.name, raw);
    if (raw === null && column.goesOn) raw = carried.get(column.name) ?? null;
    if (raw === null) continue;
    if (column.goesOn) carried.set(column.name, raw);
    const reading = readValue(raw, column.type, frame.grid.format(row, column.column), column.context);
    values[column.name] = reading.value;
    if (reading.unreadable) issues.push(unreadable(frame, row, column, String(raw), reading.unreadable));
  }
  for (const [field, text] of groups) if (values[field] === undefined) values[field] = text;
  settleRecord(
    values,
    columns.map(({ key }) => key),
  );
  return values;
}

function unreadable(
  frame: TableFrame,
  row: number,
  column: ReadColumn,
  text: string,
  expected: "number" | "date" | "yes-no" | "year",
): Issue {
  const cells = [{ sheet: frame.grid.name, row, column: column.column }];
  return {
    code: "intake/value-unreadable",
    severity: "warning",
    at: [],
    cells,
    facts: { key: column.key ?? "", heading: column.header, text, expected },
  };
}

function columnStyle(frame: TableFrame, column: number, rows: readonly number[]): NumberStyle {
  for (const row of rows) {
    const value = frame.grid.value(row, column);
    const style = typeof value === "string" ? numberStyleOf(value) : null;
    if (style) return style;
  }
  return null;
}

function hasLongIds(frame: TableFrame, column: number, rows: readonly number[]): boolean {
  let long = 0;
  let other = 0;
  for (const row of rows) {
    const length = String(frame.grid.value(row, column) ?? "").replace(/\D/g, "").length;
    if (length === 11 || length === 12) long++;
    else if (length > 0 && length < 10) other++;
  }
  return long > other;
}

/** Quotients without a percent format: all small, at least one not whole, and some not far from 1. */
function isFraction(frame: TableFrame, column: number, rows: readonly number[]): boolean {
  const numbers = rows.map((row) => frame.grid.value(row, column)).filter((value): value is number => typeof value === "number");
  const formatted = rows.some((row) => frame.grid.format(row, column)?.includes("%"));
  return (
    formatted ||
    (numbers.length > 0 &&
      numbers.every((value) => value >= 0 && value <= 3) &&
      numbers.some((value) => value > 0 && (value <= 1.5 || !Number.isInteger(value))))
  );
}

function isFilledOnce(frame: TableFrame, column: number, rows: readonly number[]): boolean {
  if (rows.length < 3 || frame.grid.valueInColumn(rows[0] ?? 0, column) === null) return false;
  let empty = 0;
  for (const row of rows) if (frame.grid.valueInColumn(row, column) === null) empty++;
  return empty >= rows.length * 0.5;
}

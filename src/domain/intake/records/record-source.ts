import { columnNumber } from "../../sheet/cell-location";
import { isCalendarDate, type CalendarDate } from "../../calendar/calendar-date";
import type { Origin } from "../../ledger/origin";
import { fieldOfKey } from "../fields";
import type { TrackingRecord, TrackingTable, TrackingValue } from "../tables/tracking-table";

/** A record of a table as the ledger's records are made from it: values by type, origin, and columns of fields. */
export class RecordSource {
  constructor(
    readonly table: TrackingTable,
    readonly record: TrackingRecord,
  ) {}

  value(field: string): TrackingValue | null {
    return this.record.values[field] ?? null;
  }

  text(field: string): string | null {
    const value = this.value(field);
    return typeof value === "string" ? value : value === null || typeof value === "boolean" ? null : String(value);
  }

  number(field: string): number | null {
    const value = this.value(field);
    return typeof value === "number" ? value : null;
  }

  whole(field: string): number | null {
    const value = this.number(field);
    return value !== null && Number.isInteger(value) ? value : null;
  }

  date(field: string): CalendarDate | null {
    const value = this.value(field);
    return typeof value === "string" && isCalendarDate(value) ? value : null;
  }

  yesNo(field: string): boolean | null {
    const value = this.value(field);
    return typeof value === "boolean" ? value : null;
  }

  /** Cell that stands for the record: that of the field given, else the record's first. */
  origin(field: string): Origin {
    const columns = columnsOf(this.table);
    const column = columns.byField[field] ?? columns.first;
    return { kind: "cell", sheet: this.table.sheet, row: this.record.row, column };
  }

  get originColumns(): Record<string, number> {
    return columnsOf(this.table).byField;
  }

  /** The same with the columns that are kept under their own headings; one object for all records of the table. */
  get originColumnsWithOthers(): Record<string, number> {
    return columnsOf(this.table).withOthers;
  }
}

interface TableColumns {
  readonly byField: Record<string, number>;
  readonly withOthers: Record<string, number>;
  readonly first: number;
}

const known = new WeakMap<TrackingTable, TableColumns>();

/** Column numbers of a table's fields (the first where a field has several) and keys. */
function columnsOf(table: TrackingTable): TableColumns {
  const cached = known.get(table);
  if (cached) return cached;
  const byField: Record<string, number> = {};
  for (const { column, key } of table.columns) {
    if (key === null) continue;
    byField[key] ??= columnNumber(column);
    byField[fieldOfKey(key)] ??= columnNumber(column);
  }
  const withOthers = { ...byField };
  for (const { key, header, column } of table.columns) if (key === null && header) withOthers[header] ??= columnNumber(column);
  const columns = { byField, withOthers, first: columnNumber(table.columns[0]?.column ?? "A") };
  known.set(table, columns);
  return columns;
}

/** Sources of every record of the tables of one kind. */
export function sourcesOf(tables: readonly TrackingTable[], kind: TrackingTable["kind"]): RecordSource[] {
  return tables.filter((table) => table.kind === kind).flatMap((table) => table.records.map((record) => new RecordSource(table, record)));
}

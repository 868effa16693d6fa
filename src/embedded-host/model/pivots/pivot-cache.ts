import { HostFailure, invalidArgument } from "../../client/office-error";
import { type Area, columnCountOf, intersection, rowCountOf } from "../area";
import { isDateFormat } from "../cells/number-format";
import type { TrackedRange } from "../ranges/tracked-range";
import type { SheetModel } from "../sheets/sheet-model";
import type { TableModel } from "../tables/table-model";
import type { WorkbookModel } from "../workbook-model";
import { PivotDate, type PivotValue, valueKey } from "./pivot-value";

/** A column of the source: every value once, in the order of their first records. */
export interface CacheField {
  name: string;
  items: PivotValue[];
  /** The place of a value among the items, by its key. */
  known: Map<string, number>;
  numberFormat: string;
  /** The file lists the items although no report needs them. */
  isListed: boolean;
}

/** Where a cache has its records from: cells of a sheet, a table, or a name of cells; null when it is somewhere else. */
export type PivotSource = { range: TrackedRange } | { table: TableModel } | { name: string } | null;

/** The data behind pivot tables, as it was when it was last refreshed; several of them may share it. */
export interface PivotCache {
  source: PivotSource;
  fields: CacheField[];
  /** Of every record, the places of its values among the items of the fields. Read from the file when they are needed. */
  records: number[][] | null;
  readRecords: (() => number[][]) | null;
  refreshOnOpen: boolean;
  changed: boolean;
  /** The number under which the file's workbook lists it, the path of its part, and that part; null for a new one. */
  inFile: { cacheId: string; path: string; xml: string } | null;
}

export const newCacheField = (name: string): CacheField => ({
  name,
  items: [],
  known: new Map(),
  numberFormat: "General",
  isListed: false,
});

/** The place of a value among the items of a field, which takes it in. */
export function itemOf(field: CacheField, value: PivotValue): number {
  const key = valueKey(value);
  const known = field.known.get(key);
  if (known !== undefined) return known;
  field.known.set(key, field.items.length);
  return field.items.push(value) - 1;
}

/** The cells a cache has its records from, headings and all; null when they are gone or elsewhere. */
export function sourceArea(workbook: WorkbookModel, source: PivotSource, findName: (name: string) => Place | null): Place | null {
  if (source === null) return null;
  if ("table" in source) return workbook.tables.includes(source.table) ? { sheet: source.table.sheet, area: source.table.area } : null;
  if ("range" in source) return source.range.alive ? { sheet: source.range.sheet, area: source.range.area } : null;
  return findName(source.name);
}

export interface Place {
  sheet: SheetModel;
  area: Area;
}

/** The names of the fields in the first row of the source; two columns of one name get a number. */
function fieldNames({ sheet, area }: Place): string[] {
  const taken = new Set<string>();
  return Array.from({ length: columnCountOf(area) }, (_, index) => {
    const value = sheet.grid.value(area.top, area.left + index);
    const name = value === null ? "" : String(value).trim();
    if (name === "") throw invalidArgument("Every column of the source of a pivot table must have a heading.");
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The part of the source that holds anything: whole columns end with the used cells. */
export function trimmed({ sheet, area }: Place): Place {
  const used = sheet.usedArea(true, area);
  const within = used && intersection(area, used);
  return { sheet, area: { ...area, bottom: Math.max(area.top, within?.bottom ?? area.top) } };
}

/** What a cell of the source means; dates are known by the format of the cell. */
function valueAt(sheet: SheetModel, row: number, column: number): PivotValue {
  const value = sheet.grid.value(row, column);
  if (value === "") return null;
  if (typeof value !== "number") return value;
  return value >= 0 && isDateFormat(sheet.grid.format(row, column).numberFormat) ? new PivotDate(value) : value;
}

/** Fills a cache from its source; fields keep their items, and columns are known again by their names. */
export function fillCache(cache: PivotCache, place: Place): { fieldsBefore: (number | null)[] } {
  const { sheet, area } = trimmed(place);
  if (rowCountOf(area) < 2) throw invalidArgument("The source of a pivot table needs headings and at least one row of data.");
  const names = fieldNames({ sheet, area });
  const before = cache.fields;
  const fieldsBefore = names.map((name) => {
    const at = before.findIndex((field) => field.name.toLowerCase() === name.toLowerCase());
    return at < 0 ? null : at;
  });
  const fields = names.map((name, index) => {
    const at = fieldsBefore[index]!;
    const field = at === null ? newCacheField(name) : { ...before[at]!, name };
    const format = sheet.grid.format(area.top + 1, area.left + index).numberFormat;
    return { ...field, items: [...field.items], known: new Map(field.known), numberFormat: isDateFormat(format) ? format : "General" };
  });
  const records: number[][] = [];
  for (let row = area.top + 1; row <= area.bottom; row++)
    records.push(fields.map((field, index) => itemOf(field, valueAt(sheet, row, area.left + index))));
  cache.fields = fields;
  cache.records = records;
  cache.readRecords = null;
  cache.changed = true;
  return { fieldsBefore };
}

/** The records of a cache; those of the file are read when they are asked for the first time. */
export function recordsOf(cache: PivotCache): number[][] {
  if (cache.records === null) {
    if (cache.readRecords === null)
      throw new HostFailure("NotImplemented", "The file keeps no records of this pivot table, and its source is not in this workbook.");
    cache.records = cache.readRecords();
  }
  return cache.records;
}

/** Whether numbers of a field are added up without being asked: none of its values is a text, a day or a truth value. */
export const isNumeric = ({ items }: CacheField): boolean =>
  items.some((value) => typeof value === "number") && items.every((value) => typeof value === "number" || value === null);

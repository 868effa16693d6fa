import { readTrackingSheets } from "../../../src/domain/intake/read-tracking-sheets";
import type { TrackingReading, TrackingTable } from "../../../src/domain/intake/tables/tracking-table";
import { trackingSheet, workbookOf, type Row, type SheetTraits } from "../../builders/tracking-sheet";

/** Reads one sheet called "Trang tính" (or as given). */
export function readRows(rows: readonly Row[], traits: SheetTraits = {}, name = "Trang tính"): TrackingReading {
  return readTrackingSheets(workbookOf(trackingSheet(name, rows, traits)));
}

/** Keys by column letter, columns kept under their own heading left out. */
export function keysOf(table: TrackingTable | undefined): Record<string, string> {
  return Object.fromEntries((table?.columns ?? []).filter(({ key }) => key !== null).map(({ column, key }) => [column, key ?? ""]));
}

/** Values of all records of a table, rows left out. */
export function valuesOf(table: TrackingTable | undefined): Record<string, unknown>[] {
  return (table?.records ?? []).map(({ values }) => ({ ...values }));
}

export function rowsOf(table: TrackingTable | undefined): number[] {
  return (table?.records ?? []).map(({ row }) => row);
}

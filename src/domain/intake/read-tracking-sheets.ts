import type { Issue } from "../issues/issue";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/sheet-snapshot";
import { readTable, type TableReading } from "./tables/read-table";
import { SheetGrid } from "./sheet-grid";
import { tablePlaces } from "./tables/table-places";
import type { LayoutCorrection, TrackingReading, TrackingTable } from "./tables/tracking-table";
import { withUnitsOfTitles } from "./tables/units-of-titles";

const LEDGER_TABLES = new Set([
  "Plan",
  "Units",
  "Targets",
  "Activities",
  "Progress",
  "Households",
  "Distributions",
  "Visits",
  "Issues",
  "Journal",
  "Periods",
  "Candidates",
]);

/** Finds and reads every tracking table of a workbook; what the user corrected for a form is followed. */
export function readTrackingSheets(workbook: WorkbookSnapshot, corrections: readonly LayoutCorrection[] = []): TrackingReading {
  const tables: TrackingTable[] = [];
  const unread: { sheet: string; reason: TrackingReading["unread"][number]["reason"] }[] = [];
  const issues: Issue[] = [];
  for (const sheet of workbook.sheets) {
    const reason = reasonNotToRead(sheet);
    const readings = reason ? [] : readSheet(sheet, corrections);
    if (readings.length === 0) unread.push({ sheet: sheet.name, reason: reason ?? whyNothing(sheet) });
    for (const reading of readings) {
      tables.push(reading.table);
      reading.issues.forEach((issue) => issues.push(issue));
    }
  }
  return { tables: withUnitsOfTitles(tables), unread, issues };
}

function reasonNotToRead(sheet: SheetSnapshot): "ledger" | "hidden" | null {
  if (sheet.isOurs || sheet.tables.some((table) => LEDGER_TABLES.has(table.name))) return "ledger";
  return sheet.visible ? null : "hidden";
}

function whyNothing(sheet: SheetSnapshot): "empty" | "pivot" | "no-table" {
  return isEmpty(sheet) ? "empty" : sheet.pivots.length > 0 ? "pivot" : "no-table";
}

function isEmpty(sheet: SheetSnapshot): boolean {
  return !sheet.cells.some((row) => row?.some((value) => value !== null && value !== undefined && value !== ""));
}

function readSheet(sheet: SheetSnapshot, corrections: readonly LayoutCorrection[]): TableReading[] {
  const grid = new SheetGrid(sheet);
  return tablePlaces(grid)
    .map((place) => readTable(place, corrections, new Map()))
    .filter(({ table }) => table.records.length > 0 || table.kind !== "unknown");
}

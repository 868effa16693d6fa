import { dateFromSerial, vietnameseDate } from "../../domain/calendar/calendar-date";
import type { TrackingReading } from "../../domain/intake/tables/tracking-table";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/sheet-snapshot";
import type { SheetSketch } from "../operations";

const MOST_ROWS = 60;
const MOST_COLUMNS = 30;

/** Text of the first rows of every sheet that holds a table, for the picture in the pane. */
export function sketchSheets(workbook: WorkbookSnapshot, reading: TrackingReading): SheetSketch[] {
  const named = new Set(reading.tables.map(({ sheet }) => sheet));
  return workbook.sheets.filter(({ name }) => named.has(name)).map(sketchSheet);
}

function sketchSheet(sheet: SheetSnapshot): SheetSketch {
  const rows = Array.from({ length: Math.min(MOST_ROWS, sheet.cells.length) }, (_, row) =>
    Array.from(sheet.cells[row]?.slice(0, MOST_COLUMNS) ?? [], (value, column) =>
      shownText(value ?? null, sheet.numberFormats?.[row]?.[column] ?? "General"),
    ),
  );
  return { sheet: sheet.name, firstRow: 1, firstColumn: 1, rows };
}

function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "number" && /[dy]/i.test(numberFormat) && value > 0) return vietnameseDate(dateFromSerial(value));
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

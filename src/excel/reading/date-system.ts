import { dateFromSerial } from "../../domain/calendar/calendar-date";
import type { CellLocation } from "../../domain/sheet/cell-location";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/sheet-snapshot";
import type { ExcelApi } from "../excel-api";

/** Days between the first days of Excel's two ways to count: 1/1/1900 and 1/1/1904. */
const DAYS_APART = 1462;
/** Cells that are asked; a column that is too narrow shows "####" and tells nothing. */
const MOST_ASKED = 12;
const OF_A_SHEET = 3;
/** 1/1/1910 and 1/1/2070. */
const LIKELY = { first: 3_653, last: 62_093 } as const;

const showsYear = (format: string | null | undefined): boolean => format != null && /d/i.test(format) && /yyyy/i.test(format);
const yearOf = (serial: number): string => dateFromSerial(serial).slice(0, 4);

function datedCells(sheet: SheetSnapshot): CellLocation[] {
  const found: CellLocation[] = [];
  for (const [row, cells] of sheet.cells.entries())
    for (const [column, value] of cells?.entries() ?? []) {
      if (found.length >= OF_A_SHEET) return found;
      const isDay = typeof value === "number" && value > LIKELY.first && value < LIKELY.last;
      if (isDay && showsYear(sheet.numberFormats?.[row]?.[column])) found.push({ sheet: sheet.name, row: row + 1, column: column + 1 });
    }
  return found;
}

/**
 * A cell whose date counts from 1904 and not from 1900; null in every usual workbook. Office.js does not tell the date system of a workbook,
 * so the year that a cell shows is held against the year of its number.
 */
export async function cellDatedFrom1904(excel: ExcelApi, { sheets }: WorkbookSnapshot): Promise<CellLocation | null> {
  const cells = sheets.flatMap(datedCells).slice(0, MOST_ASKED);
  if (cells.length === 0) return null;
  const shown = await excel.run(async (context) => {
    const ranges = cells.map(({ sheet, row, column }) => context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1));
    ranges.forEach((range) => range.load("text,values"));
    await context.sync();
    return ranges.map(({ text, values }) => ({ text: text[0]?.[0] ?? "", serial: Number(values[0]?.[0]) }));
  });
  const at = shown.findIndex(({ text, serial }) => {
    const usual = text.includes(yearOf(serial));
    return usual || text.includes(yearOf(serial + DAYS_APART));
  });
  const told = shown[at];
  return told && !told.text.includes(yearOf(told.serial)) ? (cells[at] ?? null) : null;
}

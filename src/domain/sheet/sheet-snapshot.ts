import type { SheetRange } from "./sheet-range";

/** What a cell holds: text, number (dates are Excel serials), yes/no, or nothing. Errors are their text ("#N/A"). */
export type CellValue = string | number | boolean | null;

/** Rows by index row − 1, cells by index column − 1; rows and ends of rows may be missing where empty. */
export type CellMatrix<T> = readonly (readonly (T | null | undefined)[] | undefined)[];

/** One sheet as it was read, plain data that can cross to a worker; missing optional parts were not asked for. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** Whether it bears the mark of the sheets that this product writes. */
  readonly isOurs?: boolean;
  readonly cells: CellMatrix<CellValue>;
  /** Formula text with its "=", only where a cell has one. */
  readonly formulas?: CellMatrix<string>;
  /** en-US number formats ("General", "dd/mm/yyyy", "@"). */
  readonly numberFormats?: CellMatrix<string>;
  /** Font names, needed to recognise legacy encodings (.VnTime, VNI-Times). */
  readonly fontNames?: CellMatrix<string>;
  readonly bold?: CellMatrix<boolean>;
  readonly merges: readonly SheetRange[];
  /** Row and column numbers from 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly { readonly name: string; readonly range: SheetRange; readonly hasTotals: boolean }[];
  readonly pivots: readonly SheetRange[];
}

/** A named Excel table as it was read: headings, body rows and where the body begins. */
export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** First row of the body and first column, from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A whole workbook as it was read. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** Value of one cell by row and column from 1; null where empty. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const value = sheet.cells[row - 1]?.[column - 1];
  return value === undefined || value === "" ? null : value;
}

import type { Area } from "../area";
import type { ColumnFilter } from "../filters/column-filter";
import type { SheetModel } from "../sheets/sheet-model";

/** One column of a table; the totals function is a word of the file format ("sum", "count", "custom"…). */
export interface TableColumnModel {
  id: number;
  name: string;
  /** The formula every cell of the column has, without "="; null when there is none. */
  calculated: string | null;
  totalsLabel: string | null;
  totalsFunction: string | null;
  totalsFormula: string | null;
  filter: ColumnFilter | null;
}

/** A table (bảng) on a sheet. */
export interface TableModel {
  id: number;
  sheet: SheetModel;
  name: string;
  /** The whole table: heading row, body and totals row as shown. */
  area: Area;
  columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals: boolean;
  /** The only row of the body is there to be filled: the table has no rows yet. */
  awaitsRows: boolean;
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
  /** How the table was sorted last; null when it was not, or by more than values. */
  sorting: { fields: Excel.SortField[]; matchCase: boolean } | null;
  /** In the opened file already; the name it had there. */
  nameInFile: string | null;
  changed: boolean;
}

export function bodyArea(table: TableModel): Area {
  const { top, left, bottom, right } = table.area;
  return { top: top + (table.showHeaders ? 1 : 0), left, bottom: bottom - (table.showTotals ? 1 : 0), right };
}

export const headerArea = (table: TableModel): Area => ({ ...table.area, bottom: table.area.top });

export const totalsArea = (table: TableModel): Area => ({ ...table.area, top: table.area.bottom });

export const columnOfTable = (area: Area, index: number): Area => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});

export const newTableColumn = (id: number, name: string): TableColumnModel => ({
  id,
  name,
  calculated: null,
  totalsLabel: null,
  totalsFunction: null,
  totalsFormula: null,
  filter: null,
});

import type { Area } from "../model/area";
import type { CustomXmlModel } from "../model/custom-xml-model";
import type { CellScalar } from "../model/cells/cell-scalar";
import type { NamedStyle } from "../model/cells/named-styles";
import type { ConditionalFormatModel, HeaderFooterModel } from "../model/sheets/sheet-features";
import type { PivotAxis, PivotModel } from "../model/pivots/pivot-model";
import type { SheetModel } from "../model/sheets/sheet-model";
import type { TableColumnModel, TableModel } from "../model/tables/table-model";
import type { TrackedRange } from "../model/ranges/tracked-range";
import type { WorkbookModel } from "../model/workbook-model";

/** Several areas of one sheet. */
export interface AreasModel {
  sheet: SheetModel;
  areas: Area[];
}

export interface BorderModel {
  range: TrackedRange;
  index: string;
}

export interface ColumnOfTable {
  table: TableModel;
  column: TableColumnModel;
}

/** A row by its place in the table's body. */
export interface RowOfTable {
  table: TableModel;
  index: number;
}

export interface NameScope {
  workbook: WorkbookModel;
  sheet: SheetModel | null;
}

/** The comments or notes of a sheet, or of all sheets. */
export interface RemarksScope {
  workbook: WorkbookModel;
  sheet: SheetModel | null;
}

export interface SettingModel {
  workbook: WorkbookModel;
  key: string;
}

export interface CustomXmlOf {
  workbook: WorkbookModel;
  part: CustomXmlModel;
}

export interface CustomXmlScope {
  workbook: WorkbookModel;
  parts: CustomXmlModel[];
}

export interface PropertyOf {
  workbook: WorkbookModel;
  key: string;
}

export interface ConditionalOf {
  sheet: SheetModel;
  format: ConditionalFormatModel;
}

export interface ConditionalBorderOf extends ConditionalOf {
  index: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
}

export interface PageBreakOf {
  sheet: SheetModel;
  axis: "rows" | "columns";
  index: number;
}

/** A column of a pivot table's source, by its heading. */
export interface FieldOfPivot {
  pivot: PivotModel;
  name: string;
}

/** The fields on an axis of a pivot table. */
export interface AxisOfPivot {
  pivot: PivotModel;
  axis: PivotAxis;
}

/** A field that stands on an axis, as long as it does. */
export interface FieldOnAxis extends FieldOfPivot {
  axis: PivotAxis;
}

/** What a pivot table sums up, by its number. */
export interface DataOfPivot {
  pivot: PivotModel;
  id: number;
}

/** An item of a field, by the place of its value among those of the source. */
export interface ItemOfPivot extends FieldOfPivot {
  value: number;
}

/** A named style of a workbook. */
export interface StyleOf {
  workbook: WorkbookModel;
  style: NamedStyle;
}

export type StyleSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** The visible part of a range: the rows and columns that are shown. */
export interface RangeViewModel {
  sheet: SheetModel;
  rows: number[];
  columns: number[];
}

/** A property a program gave a sheet, by its key in its own letters. */
export interface SheetPropertyOf {
  sheet: SheetModel;
  property: { key: string; value: string };
}

/** A function of Excel with its arguments, called without a cell; its result once it was worked out. */
export interface FunctionCallOf {
  workbook: WorkbookModel;
  formula: string;
  result: CellScalar;
}

export interface HeadersOf {
  sheet: SheetModel;
  texts: HeaderFooterModel;
}

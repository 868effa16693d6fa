import type { Area } from "../model/area";
import type { ChartAxisModel, ChartModel, ChartSeriesModel, ChartTextLook, TrendlineModel } from "../model/chart-model";
import type { CommentModel, NoteModel, ReplyModel } from "../model/comment-model";
import type { CustomXmlModel } from "../model/custom-xml-model";
import type { ConditionalFormatModel, HeaderFooterModel, NameModel, PivotModel } from "../model/sheet-features";
import type { ShapeModel } from "../model/shape-model";
import type { TextStretch } from "../model/shape-text";
import type { SheetModel } from "../model/sheet-model";
import type { TableColumnModel, TableModel } from "../model/table-model";
import type { TrackedRange } from "../model/tracked-range";
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

export interface SeriesOf {
  chart: ChartModel;
  series: ChartSeriesModel;
}

export interface AxisOf {
  chart: ChartModel;
  axis: ChartAxisModel;
}

export interface PageBreakOf {
  sheet: SheetModel;
  axis: "rows" | "columns";
  index: number;
}

export interface PivotOf {
  sheet: SheetModel;
  pivot: PivotModel;
}

export interface TextLookOf {
  chart: ChartModel;
  look: Partial<ChartTextLook>;
}

export interface HeadersOf {
  sheet: SheetModel;
  texts: HeaderFooterModel;
}

/** Each class of this host: the Office.js type it stands for and the model behind it. */
export interface OfficeClasses {
  Application: [Excel.Application, WorkbookModel];
  AutoFilter: [Excel.AutoFilter, { sheet: SheetModel; table: TableModel | null }];
  Chart: [Excel.Chart, ChartModel];
  ChartAreaFormat: [Excel.ChartAreaFormat, ChartModel];
  ChartAxes: [Excel.ChartAxes, ChartModel];
  ChartAxis: [Excel.ChartAxis, AxisOf];
  ChartAxisFormat: [Excel.ChartAxisFormat, AxisOf];
  ChartAxisTitle: [Excel.ChartAxisTitle, AxisOf];
  ChartCollection: [Excel.ChartCollection, SheetModel];
  ChartDataLabelFormat: [Excel.ChartDataLabelFormat, ChartModel];
  ChartDataLabels: [Excel.ChartDataLabels, ChartModel];
  ChartFill: [Excel.ChartFill, { set(color: string | null): void }];
  ChartFont: [Excel.ChartFont, TextLookOf];
  ChartGridlines: [Excel.ChartGridlines, AxisOf];
  ChartLegend: [Excel.ChartLegend, ChartModel];
  ChartLegendFormat: [Excel.ChartLegendFormat, ChartModel];
  ChartLineFormat: [Excel.ChartLineFormat, SeriesOf];
  ChartPoint: [Excel.ChartPoint, SeriesOf & { index: number }];
  ChartPointFormat: [Excel.ChartPointFormat, SeriesOf & { index: number }];
  ChartPointsCollection: [Excel.ChartPointsCollection, SeriesOf];
  ChartTrendline: [Excel.ChartTrendline, SeriesOf & { line: TrendlineModel }];
  ChartTrendlineCollection: [Excel.ChartTrendlineCollection, SeriesOf];
  ChartSeries: [Excel.ChartSeries, SeriesOf];
  ChartSeriesCollection: [Excel.ChartSeriesCollection, ChartModel];
  ChartSeriesFormat: [Excel.ChartSeriesFormat, SeriesOf];
  ChartTitle: [Excel.ChartTitle, ChartModel];
  ChartTitleFormat: [Excel.ChartTitleFormat, ChartModel];
  Comment: [Excel.Comment, CommentModel];
  CommentCollection: [Excel.CommentCollection, RemarksScope];
  CommentReply: [Excel.CommentReply, ReplyModel];
  CommentReplyCollection: [Excel.CommentReplyCollection, CommentModel];
  ConditionalFormat: [Excel.ConditionalFormat, ConditionalOf];
  ConditionalFormatCollection: [Excel.ConditionalFormatCollection, TrackedRange];
  ConditionalFormatRule: [Excel.ConditionalFormatRule, ConditionalOf];
  ConditionalRangeFill: [Excel.ConditionalRangeFill, ConditionalOf];
  ConditionalRangeFont: [Excel.ConditionalRangeFont, ConditionalOf];
  ConditionalRangeFormat: [Excel.ConditionalRangeFormat, ConditionalOf];
  CellValueConditionalFormat: [Excel.CellValueConditionalFormat, ConditionalOf];
  ColorScaleConditionalFormat: [Excel.ColorScaleConditionalFormat, ConditionalOf];
  CustomConditionalFormat: [Excel.CustomConditionalFormat, ConditionalOf];
  DataBarConditionalFormat: [Excel.DataBarConditionalFormat, ConditionalOf];
  ConditionalDataBarPositiveFormat: [Excel.ConditionalDataBarPositiveFormat, ConditionalOf];
  IconSetConditionalFormat: [Excel.IconSetConditionalFormat, ConditionalOf];
  PresetCriteriaConditionalFormat: [Excel.PresetCriteriaConditionalFormat, ConditionalOf];
  TopBottomConditionalFormat: [Excel.TopBottomConditionalFormat, ConditionalOf];
  TextConditionalFormat: [Excel.TextConditionalFormat, ConditionalOf];
  CultureInfo: [Excel.CultureInfo, WorkbookModel];
  NumberFormatInfo: [Excel.NumberFormatInfo, WorkbookModel];
  CustomProperty: [Excel.CustomProperty, PropertyOf];
  CustomPropertyCollection: [Excel.CustomPropertyCollection, WorkbookModel];
  CustomXmlPart: [Excel.CustomXmlPart, CustomXmlOf];
  CustomXmlPartCollection: [Excel.CustomXmlPartCollection, WorkbookModel];
  CustomXmlPartScopedCollection: [Excel.CustomXmlPartScopedCollection, CustomXmlScope];
  DataValidation: [Excel.DataValidation, TrackedRange];
  DocumentProperties: [Excel.DocumentProperties, WorkbookModel];
  Filter: [Excel.Filter, ColumnOfTable];
  FormatProtection: [Excel.FormatProtection, TrackedRange];
  GeometricShape: [Excel.GeometricShape, ShapeModel];
  GroupShapeCollection: [Excel.GroupShapeCollection, ShapeModel];
  HeaderFooter: [Excel.HeaderFooter, HeadersOf];
  HeaderFooterGroup: [Excel.HeaderFooterGroup, SheetModel];
  Image: [Excel.Image, ShapeModel];
  Line: [Excel.Line, ShapeModel];
  NamedItem: [Excel.NamedItem, { scope: NameScope; item: NameModel }];
  NamedItemCollection: [Excel.NamedItemCollection, NameScope];
  Note: [Excel.Note, NoteModel];
  NoteCollection: [Excel.NoteCollection, RemarksScope];
  PageBreak: [Excel.PageBreak, PageBreakOf];
  PageBreakCollection: [Excel.PageBreakCollection, { sheet: SheetModel; axis: "rows" | "columns" }];
  PageLayout: [Excel.PageLayout, SheetModel];
  PivotLayout: [Excel.PivotLayout, PivotOf];
  PivotTable: [Excel.PivotTable, PivotOf];
  PivotTableCollection: [Excel.PivotTableCollection, SheetModel];
  Range: [Excel.Range, TrackedRange];
  RangeAreas: [Excel.RangeAreas, AreasModel];
  RangeCollection: [Excel.RangeCollection, AreasModel];
  RangeBorder: [Excel.RangeBorder, BorderModel];
  RangeBorderCollection: [Excel.RangeBorderCollection, TrackedRange];
  RangeFill: [Excel.RangeFill, TrackedRange];
  RangeFont: [Excel.RangeFont, TrackedRange];
  RangeFormat: [Excel.RangeFormat, TrackedRange];
  Runtime: [Excel.Runtime, WorkbookModel];
  Setting: [Excel.Setting, SettingModel];
  SettingCollection: [Excel.SettingCollection, WorkbookModel];
  Shape: [Excel.Shape, ShapeModel];
  ShapeCollection: [Excel.ShapeCollection, SheetModel];
  ShapeFill: [Excel.ShapeFill, ShapeModel];
  ShapeFont: [Excel.ShapeFont, TextStretch];
  ShapeGroup: [Excel.ShapeGroup, ShapeModel];
  ShapeLineFormat: [Excel.ShapeLineFormat, ShapeModel];
  TextFrame: [Excel.TextFrame, ShapeModel];
  TextRange: [Excel.TextRange, TextStretch];
  Table: [Excel.Table, TableModel];
  TableCollection: [Excel.TableCollection, NameScope];
  TableScopedCollection: [Excel.TableScopedCollection, { tables: TableModel[] }];
  TableColumn: [Excel.TableColumn, ColumnOfTable];
  TableColumnCollection: [Excel.TableColumnCollection, TableModel];
  TableRow: [Excel.TableRow, RowOfTable];
  TableRowCollection: [Excel.TableRowCollection, TableModel];
  TableSort: [Excel.TableSort, TableModel];
  RemoveDuplicatesResult: [Excel.RemoveDuplicatesResult, { removed: number; uniqueRemaining: number }];
  RangeSort: [Excel.RangeSort, TrackedRange];
  Workbook: [Excel.Workbook, WorkbookModel];
  WorkbookProtection: [Excel.WorkbookProtection, WorkbookModel];
  Worksheet: [Excel.Worksheet, SheetModel];
  WorksheetCollection: [Excel.WorksheetCollection, WorkbookModel];
  WorksheetFreezePanes: [Excel.WorksheetFreezePanes, SheetModel];
  WorksheetProtection: [Excel.WorksheetProtection, SheetModel];
}

export type OfficeClassName = keyof OfficeClasses;
export type OfficeTypeOf<N extends OfficeClassName> = OfficeClasses[N][0];
export type ModelOf<N extends OfficeClassName> = OfficeClasses[N][1];

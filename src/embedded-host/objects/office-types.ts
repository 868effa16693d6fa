import type { Area } from "../model/area";
import type {
  AxisPlace,
  ChartModel,
  ChartPlace,
  LabelPlace,
  PointPlace,
  RemovablePlace,
  SeriesPlace,
  TrendlinePlace,
} from "../model/charts/chart-model";
import type { BindingModel } from "../model/bindings";
import type { CommentModel, NoteModel, ReplyModel } from "../model/notes/comment-model";
import type { Place } from "../model/formulas/tracing";
import type { NameModel } from "../model/sheets/sheet-features";
import type { PivotModel } from "../model/pivots/pivot-model";
import type { ShapeModel } from "../model/shapes/shape-model";
import type { TextStretch } from "../model/shapes/shape-text";
import type { SheetModel } from "../model/sheets/sheet-model";
import type { TableModel } from "../model/tables/table-model";
import type { TrackedRange } from "../model/ranges/tracked-range";
import type { ElementStyleOf } from "../model/element-styles";
import type { WorkbookModel } from "../model/workbook-model";
import type {
  AreasModel,
  AxisOfPivot,
  BorderModel,
  ColumnOfTable,
  ConditionalBorderOf,
  ConditionalOf,
  CustomXmlOf,
  CustomXmlScope,
  DataOfPivot,
  FieldOfPivot,
  FieldOnAxis,
  FunctionCallOf,
  HeadersOf,
  ItemOfPivot,
  NameScope,
  PageBreakOf,
  PropertyOf,
  RangeViewModel,
  RemarksScope,
  RowOfTable,
  SettingModel,
  SheetPropertyOf,
  StyleOf,
  StyleSide,
} from "./office-models";

/** Each class of this host: the Office.js type it stands for and the model behind it. */
export interface OfficeClasses {
  Application: [Excel.Application, WorkbookModel];
  AutoFilter: [Excel.AutoFilter, { sheet: SheetModel; table: TableModel | null }];
  Binding: [Excel.Binding, BindingModel];
  BindingCollection: [Excel.BindingCollection, WorkbookModel];
  Chart: [Excel.Chart, ChartModel];
  ChartAreaFormat: [Excel.ChartAreaFormat, ChartPlace];
  ChartAxes: [Excel.ChartAxes, ChartModel];
  ChartAxis: [Excel.ChartAxis, AxisPlace];
  ChartAxisFormat: [Excel.ChartAxisFormat, ChartPlace];
  ChartAxisTitle: [Excel.ChartAxisTitle, RemovablePlace];
  ChartAxisTitleFormat: [Excel.ChartAxisTitleFormat, ChartPlace];
  ChartBorder: [Excel.ChartBorder, ChartPlace];
  ChartCollection: [Excel.ChartCollection, SheetModel];
  ChartDataLabel: [Excel.ChartDataLabel, LabelPlace];
  ChartDataLabelFormat: [Excel.ChartDataLabelFormat, ChartPlace];
  ChartDataLabels: [Excel.ChartDataLabels, ChartPlace];
  ChartDataTable: [Excel.ChartDataTable, RemovablePlace];
  ChartDataTableFormat: [Excel.ChartDataTableFormat, ChartPlace];
  ChartErrorBars: [Excel.ChartErrorBars, RemovablePlace];
  ChartErrorBarsFormat: [Excel.ChartErrorBarsFormat, ChartPlace];
  ChartFill: [Excel.ChartFill, ChartPlace];
  ChartFont: [Excel.ChartFont, ChartPlace];
  ChartFormatString: [Excel.ChartFormatString, ChartPlace];
  ChartGridlines: [Excel.ChartGridlines, RemovablePlace];
  ChartGridlinesFormat: [Excel.ChartGridlinesFormat, ChartPlace];
  ChartLeaderLines: [Excel.ChartLeaderLines, ChartPlace];
  ChartLeaderLinesFormat: [Excel.ChartLeaderLinesFormat, ChartPlace];
  ChartLegend: [Excel.ChartLegend, ChartPlace];
  ChartLegendEntry: [Excel.ChartLegendEntry, { place: ChartPlace; index: number }];
  ChartLegendEntryCollection: [Excel.ChartLegendEntryCollection, ChartPlace];
  ChartLegendFormat: [Excel.ChartLegendFormat, ChartPlace];
  ChartLineFormat: [Excel.ChartLineFormat, ChartPlace];
  ChartPlotArea: [Excel.ChartPlotArea, ChartPlace];
  ChartPlotAreaFormat: [Excel.ChartPlotAreaFormat, ChartPlace];
  ChartPoint: [Excel.ChartPoint, PointPlace];
  ChartPointFormat: [Excel.ChartPointFormat, ChartPlace];
  ChartPointsCollection: [Excel.ChartPointsCollection, SeriesPlace];
  ChartSeries: [Excel.ChartSeries, SeriesPlace];
  ChartSeriesCollection: [Excel.ChartSeriesCollection, ChartModel];
  ChartSeriesFormat: [Excel.ChartSeriesFormat, ChartPlace];
  ChartTitle: [Excel.ChartTitle, ChartPlace];
  ChartTitleFormat: [Excel.ChartTitleFormat, ChartPlace];
  ChartTrendline: [Excel.ChartTrendline, TrendlinePlace];
  ChartTrendlineCollection: [Excel.ChartTrendlineCollection, SeriesPlace];
  ChartTrendlineFormat: [Excel.ChartTrendlineFormat, ChartPlace];
  ChartTrendlineLabel: [Excel.ChartTrendlineLabel, ChartPlace];
  ChartTrendlineLabelFormat: [Excel.ChartTrendlineLabelFormat, ChartPlace];
  Comment: [Excel.Comment, CommentModel];
  CommentCollection: [Excel.CommentCollection, RemarksScope];
  CommentReply: [Excel.CommentReply, ReplyModel];
  CommentReplyCollection: [Excel.CommentReplyCollection, CommentModel];
  WorksheetCustomProperty: [Excel.WorksheetCustomProperty, SheetPropertyOf];
  WorksheetCustomPropertyCollection: [Excel.WorksheetCustomPropertyCollection, SheetModel];
  ConditionalFormat: [Excel.ConditionalFormat, ConditionalOf];
  ConditionalFormatCollection: [Excel.ConditionalFormatCollection, TrackedRange];
  ConditionalFormatRule: [Excel.ConditionalFormatRule, ConditionalOf];
  ConditionalRangeBorder: [Excel.ConditionalRangeBorder, ConditionalBorderOf];
  ConditionalRangeBorderCollection: [Excel.ConditionalRangeBorderCollection, ConditionalOf];
  ConditionalDataBarNegativeFormat: [Excel.ConditionalDataBarNegativeFormat, ConditionalOf];
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
  DatetimeFormatInfo: [Excel.DatetimeFormatInfo, WorkbookModel];
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
  FunctionResult: [Excel.FunctionResult<any>, FunctionCallOf];
  Functions: [Excel.Functions, WorkbookModel];
  GeometricShape: [Excel.GeometricShape, ShapeModel];
  GroupShapeCollection: [Excel.GroupShapeCollection, ShapeModel];
  HeaderFooter: [Excel.HeaderFooter, HeadersOf];
  HeaderFooterGroup: [Excel.HeaderFooterGroup, SheetModel];
  Image: [Excel.Image, ShapeModel];
  Line: [Excel.Line, ShapeModel];
  NamedItem: [Excel.NamedItem, { scope: NameScope; item: NameModel }];
  NamedItemArrayValues: [Excel.NamedItemArrayValues, { sheet: SheetModel; area: Area }];
  NamedItemCollection: [Excel.NamedItemCollection, NameScope];
  Note: [Excel.Note, NoteModel];
  NoteCollection: [Excel.NoteCollection, RemarksScope];
  PageBreak: [Excel.PageBreak, PageBreakOf];
  PageBreakCollection: [Excel.PageBreakCollection, { sheet: SheetModel; axis: "rows" | "columns" }];
  PageLayout: [Excel.PageLayout, SheetModel];
  DataPivotHierarchy: [Excel.DataPivotHierarchy, DataOfPivot];
  DataPivotHierarchyCollection: [Excel.DataPivotHierarchyCollection, PivotModel];
  FilterPivotHierarchy: [Excel.FilterPivotHierarchy, FieldOnAxis];
  FilterPivotHierarchyCollection: [Excel.FilterPivotHierarchyCollection, AxisOfPivot];
  PivotField: [Excel.PivotField, FieldOfPivot];
  PivotFieldCollection: [Excel.PivotFieldCollection, FieldOfPivot];
  PivotHierarchy: [Excel.PivotHierarchy, FieldOfPivot];
  PivotHierarchyCollection: [Excel.PivotHierarchyCollection, PivotModel];
  PivotItem: [Excel.PivotItem, ItemOfPivot];
  PivotItemCollection: [Excel.PivotItemCollection, { items: () => ItemOfPivot[] }];
  PivotLayout: [Excel.PivotLayout, PivotModel];
  PivotTable: [Excel.PivotTable, PivotModel];
  PivotTableCollection: [Excel.PivotTableCollection, NameScope];
  PivotTableScopedCollection: [Excel.PivotTableScopedCollection, { pivots: PivotModel[] }];
  RowColumnPivotHierarchy: [Excel.RowColumnPivotHierarchy, FieldOnAxis];
  RowColumnPivotHierarchyCollection: [Excel.RowColumnPivotHierarchyCollection, AxisOfPivot];
  Range: [Excel.Range, TrackedRange];
  RangeAreas: [Excel.RangeAreas, AreasModel];
  RangeAreasCollection: [Excel.RangeAreasCollection, readonly Place[]];
  RangeCollection: [Excel.RangeCollection, readonly Place[]];
  WorkbookRangeAreas: [Excel.WorkbookRangeAreas, readonly Place[]];
  RangeBorder: [Excel.RangeBorder, BorderModel];
  RangeBorderCollection: [Excel.RangeBorderCollection, TrackedRange];
  RangeFill: [Excel.RangeFill, TrackedRange];
  RangeFont: [Excel.RangeFont, TrackedRange];
  RangeView: [Excel.RangeView, RangeViewModel];
  RangeViewCollection: [Excel.RangeViewCollection, RangeViewModel];
  RangeFormat: [Excel.RangeFormat, TrackedRange];
  Runtime: [Excel.Runtime, WorkbookModel];
  Setting: [Excel.Setting, SettingModel];
  SettingCollection: [Excel.SettingCollection, WorkbookModel];
  Style: [Excel.Style, StyleOf];
  StyleBorder: [Excel.RangeBorder, StyleOf & { side: StyleSide }];
  StyleBorderCollection: [Excel.RangeBorderCollection, StyleOf];
  StyleCollection: [Excel.StyleCollection, WorkbookModel];
  StyleFill: [Excel.RangeFill, StyleOf];
  StyleFont: [Excel.RangeFont, StyleOf];
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
  IterativeCalculation: [Excel.IterativeCalculation, WorkbookModel];
  TableStyle: [Excel.TableStyle, ElementStyleOf];
  TableStyleCollection: [Excel.TableStyleCollection, WorkbookModel];
  PivotTableStyle: [Excel.PivotTableStyle, ElementStyleOf];
  PivotTableStyleCollection: [Excel.PivotTableStyleCollection, WorkbookModel];
  SlicerStyle: [Excel.SlicerStyle, ElementStyleOf];
  SlicerStyleCollection: [Excel.SlicerStyleCollection, WorkbookModel];
  TimelineStyle: [Excel.TimelineStyle, ElementStyleOf];
  TimelineStyleCollection: [Excel.TimelineStyleCollection, WorkbookModel];
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

import type { NamedClass } from "../client/described-class";
import { elementStyleClasses } from "./workbook/element-style";
import { application, cultureInfo, datetimeFormatInfo, iterativeCalculation, numberFormatInfo, runtime } from "./workbook/application";
import { autoFilter } from "./rules/auto-filter";
import { binding, bindingCollection } from "./workbook/binding";
import { chart, chartCollection, chartDataTable, chartPlotArea } from "./charts/chart";
import { chartAxes, chartAxisTitle, chartGridlines } from "./charts/chart-axes";
import { chartAxis } from "./charts/chart-axis";
import { chartErrorBars } from "./charts/chart-error-bars";
import { chartDataLabel, chartDataLabels, chartLeaderLines } from "./charts/chart-labels";
import {
  chartAreaFormat,
  chartAxisFormat,
  chartAxisTitleFormat,
  chartBorder,
  chartDataLabelFormat,
  chartDataTableFormat,
  chartErrorBarsFormat,
  chartFill,
  chartFont,
  chartFormatString,
  chartGridlinesFormat,
  chartLeaderLinesFormat,
  chartLegendFormat,
  chartLineFormat,
  chartPlotAreaFormat,
  chartPointFormat,
  chartSeriesFormat,
  chartTitleFormat,
  chartTrendlineFormat,
  chartTrendlineLabelFormat,
} from "./charts/chart-look";
import { chartPoint, chartPointsCollection } from "./charts/chart-points";
import { chartSeries } from "./charts/chart-series";
import { chartSeriesCollection } from "./charts/chart-series-collection";
import { chartLegend, chartLegendEntry, chartLegendEntryCollection, chartTitle } from "./charts/chart-title";
import { chartTrendline, chartTrendlineCollection, chartTrendlineLabel } from "./charts/chart-trendline";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./notes/comment";
import { conditionalFormat } from "./rules/conditional-format";
import { conditionalFormatCollection } from "./rules/conditional-format-collection";
import {
  cellValueConditionalFormat,
  colorScaleConditionalFormat,
  conditionalDataBarNegativeFormat,
  conditionalDataBarPositiveFormat,
  conditionalFormatRule,
  customConditionalFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from "./rules/conditional-format-kinds";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./rules/conditional-range-format";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./workbook/custom-xml-part";
import { dataValidation } from "./rules/data-validation";
import { customProperty, customPropertyCollection, documentProperties } from "./workbook/document-properties";
import { filter } from "./rules/filter";
import { functionResult, functions } from "./workbook/functions";
import { formatProtection } from "./sheets/format-protection";
import { headerFooter } from "./sheets/header-footer";
import { headerFooterGroup } from "./sheets/header-footer-group";
import { namedItem, namedItemArrayValues } from "./workbook/named-item";
import { namedItemCollection } from "./workbook/named-item-collection";
import { note, noteCollection } from "./notes/note";
import { pageBreak, pageBreakCollection } from "./sheets/page-break";
import { pageLayout } from "./sheets/page-layout";
import { dataPivotHierarchy, dataPivotHierarchyCollection } from "./pivots/pivot-data";
import { pivotField, pivotFieldCollection } from "./pivots/pivot-field";
import {
  filterPivotHierarchy,
  filterPivotHierarchyCollection,
  pivotHierarchy,
  pivotHierarchyCollection,
  rowColumnPivotHierarchy,
  rowColumnPivotHierarchyCollection,
} from "./pivots/pivot-hierarchy";
import { pivotItem, pivotItemCollection } from "./pivots/pivot-item";
import { pivotLayout } from "./pivots/pivot-layout";
import { pivotTable, pivotTableCollection, pivotTableScopedCollection } from "./pivots/pivot-table";
import { range } from "./ranges/range";
import { rangeAreas } from "./ranges/range-areas";
import { rangeBorder } from "./ranges/range-border";
import { rangeBorderCollection } from "./ranges/range-border-collection";
import { rangeCollection } from "./ranges/range-collection";
import { rangeFill } from "./ranges/range-fill";
import { rangeFont } from "./ranges/range-font";
import { rangeFormat } from "./ranges/range-format";
import { rangeAreasCollection, workbookRangeAreas } from "./ranges/workbook-range-areas";
import { rangeView, rangeViewCollection } from "./ranges/range-view";
import { removeDuplicatesResult } from "./ranges/range-results";
import { rangeSort } from "./ranges/range-sort";
import { setting, settingCollection } from "./workbook/setting";
import { geometricShape, groupShapeCollection, image, shape, shapeCollection, shapeGroup } from "./shapes/shape";
import { line, shapeFill, shapeLineFormat } from "./shapes/shape-format";
import { style, styleBorder, styleBorderCollection, styleCollection, styleFill, styleFont } from "./workbook/style";
import { table } from "./tables/table";
import { tableCollection } from "./tables/table-collection";
import { tableColumn } from "./tables/table-column";
import { tableColumnCollection } from "./tables/table-column-collection";
import { tableRow } from "./tables/table-row";
import { tableRowCollection } from "./tables/table-row-collection";
import { tableScopedCollection } from "./tables/table-scoped-collection";
import { tableSort } from "./tables/table-sort";
import { shapeFont, textFrame, textRange } from "./shapes/text-frame";
import { workbook, workbookProtection } from "./workbook/workbook";
import { worksheet } from "./sheets/worksheet";
import { worksheetCollection } from "./sheets/worksheet-collection";
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from "./sheets/worksheet-custom-property";
import { worksheetFreezePanes } from "./sheets/worksheet-freeze-panes";
import { worksheetProtection } from "./sheets/worksheet-protection";

/** Every Office.js class this host offers. */
export const officeClasses: readonly NamedClass[] = [
  application,
  iterativeCalculation,
  ...elementStyleClasses,
  autoFilter,
  binding,
  bindingCollection,
  cellValueConditionalFormat,
  chart,
  chartAreaFormat,
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartAxisTitleFormat,
  chartBorder,
  chartCollection,
  chartDataLabel,
  chartDataLabelFormat,
  chartDataLabels,
  chartDataTable,
  chartDataTableFormat,
  chartErrorBars,
  chartErrorBarsFormat,
  chartFill,
  chartFont,
  chartFormatString,
  chartGridlines,
  chartGridlinesFormat,
  chartLeaderLines,
  chartLeaderLinesFormat,
  chartLegend,
  chartLegendEntry,
  chartLegendEntryCollection,
  chartLegendFormat,
  chartLineFormat,
  chartPlotArea,
  chartPlotAreaFormat,
  chartPoint,
  chartPointFormat,
  chartPointsCollection,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
  chartTitleFormat,
  chartTrendline,
  chartTrendlineCollection,
  chartTrendlineFormat,
  chartTrendlineLabel,
  chartTrendlineLabelFormat,
  colorScaleConditionalFormat,
  comment,
  commentCollection,
  commentReply,
  commentReplyCollection,
  conditionalDataBarPositiveFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalDataBarNegativeFormat,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
  cultureInfo,
  datetimeFormatInfo,
  customConditionalFormat,
  customProperty,
  customPropertyCollection,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  dataBarConditionalFormat,
  dataValidation,
  documentProperties,
  filter,
  formatProtection,
  functionResult,
  functions,
  headerFooter,
  headerFooterGroup,
  iconSetConditionalFormat,
  namedItem,
  namedItemArrayValues,
  namedItemCollection,
  note,
  noteCollection,
  numberFormatInfo,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  dataPivotHierarchy,
  dataPivotHierarchyCollection,
  filterPivotHierarchy,
  filterPivotHierarchyCollection,
  pivotField,
  pivotFieldCollection,
  pivotHierarchy,
  pivotHierarchyCollection,
  pivotItem,
  pivotItemCollection,
  pivotLayout,
  pivotTable,
  pivotTableCollection,
  pivotTableScopedCollection,
  rowColumnPivotHierarchy,
  rowColumnPivotHierarchyCollection,
  range,
  rangeAreas,
  rangeAreasCollection,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeSort,
  rangeView,
  rangeViewCollection,
  removeDuplicatesResult,
  runtime,
  setting,
  settingCollection,
  geometricShape,
  groupShapeCollection,
  image,
  line,
  shape,
  shapeCollection,
  shapeFill,
  shapeFont,
  shapeGroup,
  shapeLineFormat,
  style,
  styleBorder,
  styleBorderCollection,
  styleCollection,
  styleFill,
  styleFont,
  textFrame,
  textRange,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableScopedCollection,
  tableSort,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
  workbook,
  workbookProtection,
  workbookRangeAreas,
  worksheet,
  worksheetCollection,
  worksheetFreezePanes,
  worksheetProtection,
];

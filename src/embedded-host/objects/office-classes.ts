import type { NamedClass } from "../client/described-class";
import { application, cultureInfo, numberFormatInfo, runtime } from "./application";
import { autoFilter } from "./auto-filter";
import { chart, chartCollection, chartDataTable, chartPlotArea } from "./chart";
import { chartAxes, chartAxisTitle, chartGridlines } from "./chart-axes";
import { chartAxis } from "./chart-axis";
import { chartErrorBars } from "./chart-error-bars";
import { chartDataLabel, chartDataLabels, chartLeaderLines } from "./chart-labels";
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
} from "./chart-look";
import { chartPoint, chartPointsCollection } from "./chart-points";
import { chartSeries } from "./chart-series";
import { chartSeriesCollection } from "./chart-series-collection";
import { chartLegend, chartLegendEntry, chartLegendEntryCollection, chartTitle } from "./chart-title";
import { chartTrendline, chartTrendlineCollection, chartTrendlineLabel } from "./chart-trendline";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./comment";
import { conditionalFormat } from "./conditional-format";
import { conditionalFormatCollection } from "./conditional-format-collection";
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
} from "./conditional-format-kinds";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditional-range-format";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./custom-xml-part";
import { dataValidation } from "./data-validation";
import { customProperty, customPropertyCollection, documentProperties } from "./document-properties";
import { filter } from "./filter";
import { formatProtection } from "./format-protection";
import { headerFooter } from "./header-footer";
import { headerFooterGroup } from "./header-footer-group";
import { namedItem } from "./named-item";
import { namedItemCollection } from "./named-item-collection";
import { note, noteCollection } from "./note";
import { pageBreak, pageBreakCollection } from "./page-break";
import { pageLayout } from "./page-layout";
import { pivotLayout, pivotTable, pivotTableCollection } from "./pivot-table";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeBorder } from "./range-border";
import { rangeBorderCollection } from "./range-border-collection";
import { rangeCollection } from "./range-collection";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { removeDuplicatesResult } from "./range-results";
import { rangeSort } from "./range-sort";
import { setting, settingCollection } from "./setting";
import { geometricShape, groupShapeCollection, image, shape, shapeCollection, shapeGroup } from "./shape";
import { line, shapeFill, shapeLineFormat } from "./shape-format";
import { table } from "./table";
import { tableCollection } from "./table-collection";
import { tableColumn } from "./table-column";
import { tableColumnCollection } from "./table-column-collection";
import { tableRow } from "./table-row";
import { tableRowCollection } from "./table-row-collection";
import { tableScopedCollection } from "./table-scoped-collection";
import { tableSort } from "./table-sort";
import { shapeFont, textFrame, textRange } from "./text-frame";
import { workbook, workbookProtection } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet-protection";

/** Every Office.js class this host offers. */
export const officeClasses: readonly NamedClass[] = [
  application,
  autoFilter,
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
  cultureInfo,
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
  headerFooter,
  headerFooterGroup,
  iconSetConditionalFormat,
  namedItem,
  namedItemCollection,
  note,
  noteCollection,
  numberFormatInfo,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  pivotLayout,
  pivotTable,
  pivotTableCollection,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeSort,
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
  worksheet,
  worksheetCollection,
  worksheetFreezePanes,
  worksheetProtection,
];

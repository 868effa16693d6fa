import { HostFailure, invalidArgument } from "../client/office-error";
import enums from "../typings/excel-enums.json";
import { type Area, columnCountOf, rowCountOf } from "./area";
import { type ChartModel, type ChartSeriesModel, newAxis, plainSeries } from "./chart-model";
import { CellError } from "./cell-scalar";
import { isWritableChartType } from "./chart-types";
import type { SheetModel } from "./sheet-model";

const isText = (sheet: SheetModel, row: number, column: number): boolean => {
  const value = sheet.grid.value(row, column);
  return value === null || typeof value === "string" || value instanceof CellError;
};

const shownName = (sheet: SheetModel, row: number, column: number): string => String(sheet.grid.value(row, column) ?? "");

/** Splits a source area into series: headings and a first column of texts name series and categories. */
function seriesFrom(sheet: SheetModel, area: Area, byColumns: boolean): ChartSeriesModel[] {
  const along = byColumns ? area : { top: area.left, bottom: area.right, left: area.top, right: area.bottom };
  const at = (row: number, column: number): [number, number] => (byColumns ? [row, column] : [column, row]);
  const named =
    rowCountOf(along) > 1 &&
    Array.from({ length: columnCountOf(along) }, (_, i) => along.left + i)
      .slice(columnCountOf(along) > 1 ? 1 : 0)
      .every((column) => isText(sheet, ...at(along.top, column)));
  const first = along.top + (named ? 1 : 0);
  const categorised =
    columnCountOf(along) > 1 &&
    Array.from({ length: along.bottom - first + 1 }, (_, i) => first + i).every((row) => isText(sheet, ...at(row, along.left)));
  const strip = (line: number, from: number, to: number): Area =>
    byColumns ? { top: from, bottom: to, left: line, right: line } : { top: line, bottom: line, left: from, right: to };
  const series: ChartSeriesModel[] = [];
  for (let line = along.left + (categorised ? 1 : 0); line <= along.right; line++) {
    const heading = strip(line, along.top, along.top);
    series.push({
      name: named ? shownName(sheet, heading.top, heading.left) : `Series${series.length + 1}`,
      nameSource: named ? { sheet, area: heading } : null,
      values: { sheet, area: strip(line, first, along.bottom) },
      categories: categorised ? { sheet, area: strip(along.left, first, along.bottom) } : null,
      ...plainSeries(),
    });
  }
  return series;
}

/** Adds a chart of an area to a sheet; by rows or columns, or along the longer side. */
export function addChart(sheet: SheetModel, type: string, source: { sheet: SheetModel; area: Area }, seriesBy: string): ChartModel {
  if (!Object.values(enums.ChartType).includes(type)) throw invalidArgument(`'${type}' is no type of chart.`, "ChartCollection.add");
  if (!isWritableChartType(type)) throw new HostFailure("NotImplemented", `Charts of the type '${type}' are not offered by this host.`);
  if (!["Auto", "Columns", "Rows"].includes(seriesBy))
    throw invalidArgument(`'${seriesBy}' is not Auto, Columns or Rows.`, "ChartCollection.add");
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rowCountOf(source.area) >= columnCountOf(source.area));
  const series = seriesFrom(source.sheet, source.area, byColumns);
  const single = series.length === 1;
  const round = /Pie|Doughnut/.test(type);
  const chart: ChartModel = {
    id: `{${String(sheet.workbook.nextId()).padStart(8, "0")}-0000-0000-0000-00000000CHRT}`,
    sheet,
    name: `Chart ${sheet.charts.length + 1}`,
    type,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    title: {
      text: single && series[0]!.nameSource ? series[0]!.name : "Chart Title",
      visible: true,
      overlay: false,
      look: {},
    },
    legend: { visible: round || !single, position: "Bottom", look: {}, fill: null },
    series,
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    dataLabels: {
      showValue: false,
      showPercentage: false,
      showCategoryName: false,
      showSeriesName: false,
      position: "None",
      look: {},
    },
    fill: null,
    isNew: true,
    anchorInFile: null,
  };
  sheet.charts.push(chart);
  sheet.workbook.isDirty = true;
  return chart;
}

/** Refuses changes of charts the file had before: the host cannot write them back. */
export function checkOwnChart(chart: ChartModel): void {
  if (!chart.isNew) throw invalidArgument("This host does not change charts that are in the file already; delete and add them anew.");
  chart.sheet.workbook.isDirty = true;
}

export function dropChart(chart: ChartModel): void {
  const { sheet } = chart;
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  if (chart.anchorInFile !== null) sheet.workbook.steps.push(["DeleteChart", sheet.name, chart.anchorInFile]);
  sheet.workbook.isDirty = true;
}

import { HostFailure, invalidArgument } from "../../client/office-error";
import enums from "../../typings/excel-enums.json";
import { type Area, areaOf, columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from "../area";
import { newChartRoot, showAs } from "./chart-building";
import { changeableRoot, chartTypeOf, findAxis, setFormula } from "./chart-tree";
import { type ChartModel, notInFile } from "./chart-model";
import { type ChartForm, formOf, isRound } from "./chart-types";
import { CellError } from "../cells/cell-scalar";
import { absoluteReference } from "../formulas/formula-references";
import { isDateFormat } from "../cells/number-format";
import { leaveChart } from "./chart-activating";
import { announceOn } from "../sheets/sheet-events";
import type { SheetModel } from "../sheets/sheet-model";
import { putChild } from "./chart-order";
import { valNode, type XmlNode, xmlNode } from "../xml-node";

export interface ChartSource {
  sheet: SheetModel;
  area: Area;
}

const isText = (sheet: SheetModel, row: number, column: number): boolean => {
  const value = sheet.grid.value(row, column);
  return value === null || typeof value === "string" || value instanceof CellError;
};

const isNaming = (sheet: SheetModel, row: number, column: number): boolean =>
  isText(sheet, row, column) || isDateFormat(sheet.grid.format(row, column).numberFormat);

/** A series that is not in a chart yet. */
export function newSeries(name: string | null, nameFormula: string | null, index: number): XmlNode {
  const series = xmlNode("ser", {}, [valNode("idx", index), valNode("order", index)]);
  if (nameFormula !== null) setFormula(putChild(series, "tx"), nameFormula, true);
  else if (name !== null) putChild(series, "tx/v").text = name;
  return series;
}

/** More series than this Excel puts in no chart. */
const MOST_SERIES = 255;

/** Of whole rows and columns a chart shows what is in use. */
function inUse(source: ChartSource): ChartSource {
  const { sheet, area } = source;
  if (!isWholeColumns(area) && !isWholeRows(area)) return source;
  const used = sheet.usedArea(true, area);
  return { sheet, area: used ? { ...area, bottom: used.bottom, right: used.right } : areaOf(area.top, area.left) };
}

/** Splits a source area into series: headings name the series; texts, dates or x values along the first line are what they are plotted over. */
function seriesFrom({ sheet, area }: ChartSource, byColumns: boolean, form: ChartForm): XmlNode[] {
  const along = byColumns ? area : { top: area.left, bottom: area.right, left: area.top, right: area.bottom };
  const at = (row: number, column: number): [number, number] => (byColumns ? [row, column] : [column, row]);
  const lines = columnCountOf(along);
  if (lines > MOST_SERIES + 1)
    throw invalidArgument(`A chart has at most ${MOST_SERIES} series; the source has ${lines}.`, "Chart.setData");
  const named =
    rowCountOf(along) > 1 &&
    Array.from({ length: lines }, (_, i) => along.left + i)
      .slice(lines > 1 ? 1 : 0)
      .every((column) => isText(sheet, ...at(along.top, column)));
  const first = along.top + (named ? 1 : 0);
  const sized = form.container === "bubbleChart";
  const overX = form.container === "scatterChart" ? lines > 1 : sized && lines % 2 === 1 && lines > 1;
  const cornerIsEmpty = named && sheet.grid.value(...at(along.top, along.left)) === null;
  const categorised =
    lines > 1 &&
    (overX ||
      (!sized &&
        (cornerIsEmpty ||
          Array.from({ length: along.bottom - first + 1 }, (_, i) => first + i).every((row) => isNaming(sheet, ...at(row, along.left))))));
  const strip = (line: number, from: number, to: number): string =>
    absoluteReference(
      sheet.name,
      byColumns ? { top: from, bottom: to, left: line, right: line } : { top: line, bottom: line, left: from, right: to },
    );
  const series: XmlNode[] = [];
  for (let line = along.left + (categorised ? 1 : 0); line <= along.right; line += sized ? 2 : 1) {
    const one = newSeries(null, named ? strip(line, along.top, along.top) : null, series.length);
    if (categorised) setFormula(putChild(one, "cat"), strip(along.left, first, along.bottom), !overX);
    setFormula(putChild(one, "val"), strip(line, first, along.bottom), false);
    if (sized && line < along.right) setFormula(putChild(one, "bubbleSize"), strip(line + 1, first, along.bottom), false);
    series.push(one);
  }
  return series;
}

const runsByColumns = ({ area }: ChartSource, seriesBy: string): boolean =>
  seriesBy === "Columns" || (seriesBy === "Auto" && rowCountOf(area) >= columnCountOf(area));

/** The form of a type of chart; refuses words that are no type and types that need another kind of part. */
export function writableForm(type: unknown, location: string): ChartForm {
  if (typeof type !== "string" || !Object.values(enums.ChartType).includes(type) || type === "Invalid")
    throw invalidArgument(`'${String(type)}' is no type of chart.`, location);
  const form = formOf(type);
  if (!form) throw new HostFailure("NotImplemented", `Charts of the type '${type}' are not offered by this host.`, location);
  return form;
}

function checkSeriesBy(seriesBy: string): void {
  if (!["Auto", "Columns", "Rows"].includes(seriesBy))
    throw invalidArgument(`'${seriesBy}' is not Auto, Columns or Rows.`, "ChartCollection.add");
}

function checkPrices(form: ChartForm, series: readonly XmlNode[]): void {
  const wanted = (form.prices ?? series.length) + (form.volume ? 1 : 0);
  if (wanted !== series.length)
    throw invalidArgument(`A chart of this type needs ${wanted} series; the source has ${series.length}.`, "ChartCollection.add");
}

const nameOf = ({ sheet, area }: ChartSource, byColumns: boolean): string => {
  const [row, column] = byColumns ? [area.top, area.right] : [area.bottom, area.left];
  return String(sheet.grid.value(row, column) ?? "");
};

/** Adds a chart of an area to a sheet; by rows or columns, or along the longer side. */
export function addChart(sheet: SheetModel, type: string, given: ChartSource, seriesBy: string): ChartModel {
  const source = inUse(given);
  const form = writableForm(type, "ChartCollection.add");
  checkSeriesBy(seriesBy);
  const byColumns = runsByColumns(source, seriesBy);
  const series = seriesFrom(source, byColumns, form);
  checkPrices(form, series);
  const single = series.length === 1;
  const title = single && series[0]!.children.some(({ name }) => name === "tx") ? nameOf(source, byColumns) : "Chart Title";
  const root = newChartRoot(title, isRound(form.container) || !single);
  showAs(root, form, series, []);
  const names = new Set(sheet.charts.map(({ name }) => name));
  let number = sheet.charts.length + 1;
  while (names.has(`Chart ${number}`)) number++;
  const chart: ChartModel = { ...notInFile(sheet), name: `Chart ${number}`, left: 0, top: 0, width: 360, height: 216, root };
  sheet.charts.push(chart);
  announceOn(sheet, "ChartAdded", { chartId: chart.id });
  sheet.workbook.isDirty = true;
  return chart;
}

/** Gives a chart another source; its look stays, that of the series that were goes. */
export function setSource(chart: ChartModel, given: ChartSource, seriesBy: string): void {
  const source = inUse(given);
  checkSeriesBy(seriesBy);
  const root = changeableRoot(chart);
  const form = formOf(chartTypeOf(chart));
  if (!form) throw new HostFailure("NotImplemented", "This host gives charts of mixed types no other source.", "Chart.setData");
  const series = seriesFrom(source, runsByColumns(source, seriesBy), form);
  checkPrices(form, series);
  showAs(root, form, series, axesOf(chart));
}

/** The axes for categories, values and series as they stand. */
export function axesOf(chart: ChartModel): XmlNode[] {
  const roles = ["category", "value", "series"] as const;
  return roles.map((role) => findAxis(chart, role)).filter((axis): axis is XmlNode => axis !== null);
}

export function dropChart(chart: ChartModel): void {
  const { sheet } = chart;
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  if (sheet.workbook.activeChart === chart) leaveChart(sheet.workbook);
  announceOn(sheet, "ChartDeleted", { chartId: chart.id });
  if (chart.anchorInFile !== null) sheet.workbook.steps.push(["DeleteChart", sheet.name, chart.anchorInFile]);
  sheet.workbook.isDirty = true;
}

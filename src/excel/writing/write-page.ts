import type { DraftChart, DraftPage, SheetDraft } from "../../domain/sheet/sheet-draft";
import { columnLetters } from "../../domain/sheet/cell-location";
import { rangeAddress } from "../../domain/sheet/sheet-range";
import { rangeOf } from "./write-looks";

const POINTS_PER_MM = 72 / 25.4;

/** Paper, margins, repeated headings, page numbers and page breaks of a draft. */
export function queuePage(sheet: Excel.Worksheet, page: DraftPage): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.topMargin = page.margins.top * POINTS_PER_MM;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_MM;
  layout.leftMargin = page.margins.left * POINTS_PER_MM;
  layout.rightMargin = page.margins.right * POINTS_PER_MM;
  layout.headerMargin = Math.min(page.margins.top, 10) * POINTS_PER_MM;
  layout.footerMargin = Math.min(page.margins.bottom, 10) * POINTS_PER_MM;
  layout.zoom = page.fitToWidth ? { horizontalFitToPages: page.pagesWide ?? 1 } : { scale: 100 };
  layout.centerHorizontally = page.centerHorizontally ?? false;
  if (page.printArea) layout.setPrintArea(rangeAddress(page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows[0]}:$${page.titleRows[1]}`);
  if (page.titleColumns) layout.setPrintTitleColumns(page.titleColumns.map((column) => `$${columnLetters(column)}`).join(":"));
  if ((page.pagesWide ?? 1) > 1) layout.printOrder = "OverThenDown";
  if (page.firstPageNumber !== undefined) layout.firstPageNumber = page.firstPageNumber;
  const { headersFooters } = layout;
  if (page.differentFirstPage) headersFooters.state = "FirstAndDefault";
  headersFooters.defaultForAllPages.centerHeader = page.header ?? "";
  headersFooters.defaultForAllPages.centerFooter = page.footer ?? "";
  for (const row of page.pageBreaks ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
}

/** Letters of charts, dark enough to print, in points. */
const TEXT_COLOR = "#222222";
const TEXT_SIZE = 10;
const TITLE_SIZE = 12;

/** Marks of the lines after the first, so that they differ in black and white too. */
const MARKERS = ["Circle", "Square", "Triangle", "Diamond"] as const;

/** The first line is what the others are compared with: broad and plain. */
function queueLine(series: Excel.ChartSeries, color: string, place: number): void {
  series.format.line.color = color;
  series.format.line.weight = place === 0 ? 3 : 1.75;
  series.markerStyle = place === 0 ? "None" : (MARKERS[(place - 1) % MARKERS.length] ?? "Circle");
  if (place > 0) series.markerBackgroundColor = color;
}

/** Whether a chart has one series, so that a legend would only say its title again. */
function isOneSeries({ source, seriesBy }: DraftChart): boolean {
  return (seriesBy === "Columns" ? source.right - source.left : source.bottom - source.top) === 1;
}

/** Native charts of a draft. */
export function queueCharts(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const chart of draft.charts) queueChart(sheet, chart);
}

function queueChart(sheet: Excel.Worksheet, draft: DraftChart): void {
  const chart = sheet.charts.add(draft.kind, rangeOf(sheet, draft.source), draft.seriesBy);
  chart.name = draft.name;
  chart.title.text = draft.title;
  chart.setPosition(
    rangeAddress({ ...draft.place, bottom: draft.place.top, right: draft.place.left }),
    rangeAddress({ ...draft.place, top: draft.place.bottom, left: draft.place.right }),
  );
  const { valueAxis, categoryAxis } = chart.axes;
  const hasAxes = draft.kind !== "Pie" && draft.kind !== "Doughnut";
  if (isOneSeries(draft) && hasAxes) chart.legend.visible = false;
  else chart.legend.position = "Bottom";
  const texts = [chart.title.format.font, chart.legend.format.font, ...(hasAxes ? [valueAxis.format.font, categoryAxis.format.font] : [])];
  texts.forEach((font, i) => {
    font.color = TEXT_COLOR;
    font.size = i === 0 ? TITLE_SIZE : TEXT_SIZE;
    if (draft.font) font.name = draft.font;
  });
  if (draft.axisFormat !== undefined) valueAxis.numberFormat = draft.axisFormat;
  if (draft.dataLabels) chart.dataLabels.showValue = true;
  if (draft.axisMax !== undefined) valueAxis.maximum = draft.axisMax;
  draft.colors?.forEach((color, i) => {
    const series = chart.series.getItemAt(i);
    if (draft.kind === "Line") queueLine(series, color, i);
    else series.format.fill.setSolidColor(color);
  });
}

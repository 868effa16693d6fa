import { cellAddress } from "../model/address";
import type { ChartAxisModel, ChartModel, ChartSeriesModel, ChartTextLook, SourceRange } from "../model/chart-model";
import { absoluteReference } from "../model/formula-references";
import type { SheetModel } from "../model/sheet-model";
import { chartTypeNumber } from "../model/chart-types";
import type { AnchorCorner, AnchorPatch, ChartPatch, PlanStep } from "./save-plan";

const PIXELS_PER_POINT = 4 / 3;
const EMU_PER_POINT = 12_700;

const reference = ({ sheet, area }: SourceRange): string => absoluteReference(sheet.name, area);

const solid = (color: string) => ({ Type: "pattern", Pattern: 1, Color: [color] });

function font(look: Partial<ChartTextLook>): Record<string, unknown> {
  return {
    ...(look.name !== undefined && { Family: look.name }),
    ...(look.size !== undefined && { Size: look.size }),
    ...(look.bold !== undefined && { Bold: look.bold }),
    ...(look.italic !== undefined && { Italic: look.italic }),
    ...(look.color !== undefined && { Color: look.color }),
  };
}

const paragraph = (text: string, look: Partial<ChartTextLook>) => [
  { Text: text, ...(Object.keys(look).length > 0 && { Font: font(look) }) },
];

const series = (one: ChartSeriesModel) => ({
  Name: one.nameSource ? reference(one.nameSource) : one.name,
  Values: reference(one.values!),
  ...(one.categories && { Categories: reference(one.categories) }),
  ...(one.color && { Fill: solid(one.color) }),
  ...((one.lineWeight !== null || one.smooth) && {
    Line: { Smooth: one.smooth, ...(one.lineWeight !== null && { Width: one.lineWeight }) },
  }),
  ...(one.marker.symbol !== null && {
    Marker: {
      Symbol: one.marker.symbol.toLowerCase(),
      ...(one.marker.size !== null && { Size: one.marker.size }),
      ...(one.marker.color !== null && { Fill: solid(one.marker.color) }),
    },
  }),
});

const axis = (one: ChartAxisModel) => ({
  None: !one.visible,
  MajorGridLines: one.gridlines,
  ...(one.minimum !== null && { Minimum: one.minimum }),
  ...(one.maximum !== null && { Maximum: one.maximum }),
  ...(one.majorUnit !== null && { MajorUnit: one.majorUnit }),
  ...(Object.keys(one.look).length > 0 && { Font: font(one.look) }),
  ...(one.numberFormat !== "General" && { NumFmt: { CustomNumFmt: one.numberFormat, SourceLinked: false } }),
  ...(one.titleVisible && { Title: { Paragraph: paragraph(one.title, one.look) } }),
});

const positions: Record<string, string> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "top_right",
};

function chartOptions(chart: ChartModel): Record<string, unknown> {
  const { dataLabels, legend, title } = chart;
  const labelled = dataLabels.showValue || chart.series.some(({ hasDataLabels }) => hasDataLabels);
  return {
    Type: chartTypeNumber(chart.type),
    Series: chart.series.filter(({ values }) => values !== null).map(series),
    Dimension: {
      Width: Math.round(chart.width * PIXELS_PER_POINT),
      Height: Math.round(chart.height * PIXELS_PER_POINT),
    },
    Legend: {
      Position: legend.visible ? (positions[legend.position] ?? "bottom") : "none",
      ...(Object.keys(legend.look).length > 0 && { Font: font(legend.look) }),
    },
    ...(title.visible && { Title: { Paragraph: paragraph(title.text, title.look), Overlay: title.overlay } }),
    XAxis: axis(chart.categoryAxis),
    YAxis: axis(chart.valueAxis),
    PlotArea: {
      ShowVal: labelled,
      ShowPercent: dataLabels.showPercentage,
      ShowCatName: dataLabels.showCategoryName,
      ShowSerName: dataLabels.showSeriesName,
    },
    ...(chart.fill && { Fill: solid(chart.fill) }),
    VaryColors: /Pie|Doughnut/.test(chart.type),
    ShowBlanksAs: "gap",
  };
}

const writtenName = (chart: ChartModel): string => `written_chart_${chart.id.replace(/\D/g, "")}`;

/** Where the added charts lie; the library would reckon with columns of standard width. */
export const planAnchors = (sheet: SheetModel): AnchorPatch[] =>
  sheet.charts
    .filter(({ isNew }) => isNew)
    .map((chart) => ({
      writtenAs: writtenName(chart),
      name: chart.name,
      from: corner(sheet, chart.left, chart.top),
      to: corner(sheet, chart.left + chart.width, chart.top + chart.height),
    }));

const trendTypes: Readonly<Record<string, string>> = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};

/** What the library does not write of the charts that were added. */
export const planChartPatches = (sheet: SheetModel): ChartPatch[] =>
  sheet.charts
    .filter(({ isNew }) => isNew)
    .map((chart) => ({
      writtenAs: writtenName(chart),
      legendFill: chart.legend.fill,
      labelLook: chart.dataLabels.look,
      series: chart.series
        .filter(({ values }) => values !== null)
        .map((one) => ({
          points: [...one.pointColors].map(([index, color]) => ({ index, color })),
          trendlines: one.trendlines.map(({ type, movingAveragePeriod, polynomialOrder, showEquation }) => ({
            type: trendTypes[type] ?? "linear",
            period: type === "MovingAverage" ? movingAveragePeriod : null,
            order: type === "Polynomial" ? polynomialOrder : null,
            showsEquation: showEquation,
          })),
        })),
    }))
    .filter(
      ({ legendFill, labelLook, series: all }) =>
        legendFill !== null ||
        Object.keys(labelLook).length > 0 ||
        all.some(({ points, trendlines }) => points.length + trendlines.length > 0),
    );

function corner(sheet: SheetModel, left: number, top: number): AnchorCorner {
  const column = sheet.columns.at(left);
  const row = sheet.rows.at(top);
  return {
    column: column.index,
    columnOffset: Math.round(column.rest * EMU_PER_POINT),
    row: row.index,
    rowOffset: Math.round(row.rest * EMU_PER_POINT),
  };
}

/** Writes the charts that were added to a sheet. */
export const planCharts = (sheet: SheetModel): PlanStep[] =>
  sheet.charts
    .filter(({ isNew, series: all }) => isNew && all.some(({ values }) => values !== null))
    .map((chart): PlanStep => {
      const column = sheet.columns.at(chart.left);
      const row = sheet.rows.at(chart.top);
      const place = { Name: writtenName(chart), AltText: chart.title.text, PrintObject: true };
      return ["call", "AddChart", sheet.name, cellAddress(row.index, column.index), { ...chartOptions(chart), Format: place }];
    });

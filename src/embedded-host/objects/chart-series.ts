import { action, describeClass, object, part, readOnly, type Scalar, value } from "../client/described-class";
import { HostFailure, itemNotFound } from "../client/office-error";
import { cellCountOf } from "../model/area";
import { readValues } from "../model/area-reading";
import { checkOwnChart } from "../model/chart-adding";
import { type ChartModel, type ChartSeriesModel, plainSeries, type TrendlineModel } from "../model/chart-model";
import { colorFromArgument } from "../model/color";
import type { TrackedRange } from "../model/tracked-range";
import type { SeriesOf } from "./office-types";
import { oneOf } from "./range-format";

const MARKERS = ["None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"];

const own = <Value>(
  read: (series: ChartSeriesModel) => Value,
  write: (series: ChartSeriesModel, assigned: any) => void,
): Scalar<SeriesOf, Value> => ({
  read: ({ series }) => read(series),
  write: ({ chart, series }, assigned) => {
    checkOwnChart(chart);
    write(series, assigned);
  },
});

function setSource({ chart, series }: SeriesOf, key: "values" | "categories", { sheet, area }: TrackedRange): void {
  checkOwnChart(chart);
  series[key] = { sheet, area };
}

export const chartSeries = describeClass("ChartSeries", {
  scalars: {
    hasDataLabels: own(
      (series) => series.hasDataLabels,
      (series, shown: boolean) => (series.hasDataLabels = shown),
    ),
    markerBackgroundColor: own(
      ({ marker }) => marker.color ?? "",
      ({ marker }, color: string) => (marker.color = colorFromArgument(color, "ChartSeries.markerBackgroundColor")),
    ),
    markerSize: own(
      ({ marker }) => marker.size,
      ({ marker }, size: number) => (marker.size = size),
    ),
    markerStyle: own(
      ({ marker }) => marker.symbol ?? "Automatic",
      ({ marker }, symbol: string) => (marker.symbol = symbol === "Automatic" ? null : oneOf(MARKERS, "ChartSeries.markerStyle")(symbol)),
    ),
    smooth: own(
      (series) => series.smooth,
      (series, smooth: boolean) => (series.smooth = smooth),
    ),
    name: own(
      (series) => series.name,
      (series, name: string) => {
        series.name = name;
        series.nameSource = null;
      },
    ),
  },
  parts: {
    format: part("ChartSeriesFormat", (one) => one),
    points: part("ChartPointsCollection", (one) => one),
    trendlines: part("ChartTrendlineCollection", (one) => one),
  },
  calls: {
    delete: action(({ chart, series }) => {
      checkOwnChart(chart);
      chart.series = chart.series.filter((one) => one !== series);
    }),
    getDimensionValues: value(({ series }, dimension: string) => {
      const source = dimension === "Categories" || dimension === "XValues" ? series.categories : series.values;
      if (!source) throw new HostFailure("InvalidOperation", "The series has no such source that this host knows.");
      return readValues(source.sheet, source.area)!.flat();
    }, true),
    setValues: action((one, source: TrackedRange) => setSource(one, "values", source)),
    setXAxisValues: action((one, source: TrackedRange) => setSource(one, "categories", source)),
  },
});

export const chartSeriesFormat = describeClass("ChartSeriesFormat", {
  parts: {
    fill: part("ChartFill", ({ chart, series }) => ({
      set: (color) => {
        checkOwnChart(chart);
        series.color = color;
      },
    })),
    line: part("ChartLineFormat", (one) => one),
  },
});

export const chartLineFormat = describeClass("ChartLineFormat", {
  scalars: {
    color: own(
      ({ color }) => color ?? "",
      (series, color: string) => (series.color = colorFromArgument(color, "ChartLineFormat.color")),
    ),
    weight: own(
      ({ lineWeight }) => lineWeight,
      (series, points: number) => (series.lineWeight = points),
    ),
  },
});

const pointsOf = ({ series }: SeriesOf): number => (series.values ? cellCountOf(series.values.area) : 0);

export const chartPointsCollection = describeClass("ChartPointsCollection", {
  scalars: { count: readOnly(pointsOf) },
  items: { className: "ChartPoint", of: (one: SeriesOf) => Array.from({ length: pointsOf(one) }, (_, index) => ({ ...one, index })) },
  calls: {
    getCount: value(pointsOf),
    getItemAt: object("ChartPoint", (one, index: number) => {
      if (!(index >= 0 && index < pointsOf(one))) throw itemNotFound();
      return { ...one, index };
    }),
  },
});

export const chartPoint = describeClass("ChartPoint", {
  scalars: {
    value: readOnly(({ series, index }) => (series.values ? readValues(series.values.sheet, series.values.area)!.flat()[index]! : null), {
      calculated: true,
    }),
  },
  parts: { format: part("ChartPointFormat", (one) => one) },
});

export const chartPointFormat = describeClass("ChartPointFormat", {
  parts: {
    fill: part("ChartFill", ({ chart, series, index }) => ({
      set: (color) => {
        checkOwnChart(chart);
        if (color === null) series.pointColors.delete(index);
        else series.pointColors.set(index, color);
      },
    })),
  },
});

const TREND_TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"];
const trendType = oneOf(TREND_TYPES, "ChartTrendline.type");

export const chartTrendlineCollection = describeClass("ChartTrendlineCollection", {
  items: { className: "ChartTrendline", of: ({ chart, series }: SeriesOf) => series.trendlines.map((line) => ({ chart, series, line })) },
  calls: {
    add: object("ChartTrendline", ({ chart, series }, type?: string) => {
      checkOwnChart(chart);
      const line: TrendlineModel = { type: trendType(type ?? "Linear"), movingAveragePeriod: 2, polynomialOrder: 2, showEquation: false };
      series.trendlines.push(line);
      return { chart, series, line };
    }),
    getCount: value(({ series }) => series.trendlines.length),
    getItem: object("ChartTrendline", ({ chart, series }, index: number) => {
      const line = series.trendlines[index];
      if (!line) throw itemNotFound();
      return { chart, series, line };
    }),
  },
});

const ofLine = <K extends keyof TrendlineModel>(
  key: K,
  normal: (assigned: unknown) => TrendlineModel[K] = (assigned) => assigned as TrendlineModel[K],
): Scalar<SeriesOf & { line: TrendlineModel }, TrendlineModel[K]> => ({
  read: ({ line }) => line[key],
  write: ({ chart, line }, assigned) => {
    checkOwnChart(chart);
    line[key] = normal(assigned);
  },
});

export const chartTrendline = describeClass("ChartTrendline", {
  scalars: {
    movingAveragePeriod: ofLine("movingAveragePeriod"),
    polynomialOrder: ofLine("polynomialOrder"),
    showEquation: ofLine("showEquation"),
    type: ofLine("type", trendType),
  },
  calls: {
    delete: action(({ chart, series, line }) => {
      checkOwnChart(chart);
      series.trendlines = series.trendlines.filter((one) => one !== line);
    }),
  },
});

export const chartSeriesCollection = describeClass("ChartSeriesCollection", {
  scalars: { count: readOnly(({ series }) => series.length) },
  items: { className: "ChartSeries", of: (chart: ChartModel) => chart.series.map((series) => ({ chart, series })) },
  calls: {
    add: object("ChartSeries", (chart, name?: string, index?: number) => {
      checkOwnChart(chart);
      const series: ChartSeriesModel = {
        name: name ?? `Series${chart.series.length + 1}`,
        nameSource: null,
        values: null,
        categories: chart.series[0]?.categories ?? null,
        ...plainSeries(),
      };
      chart.series.splice(index ?? chart.series.length, 0, series);
      return { chart, series };
    }),
    getCount: value(({ series }) => series.length),
    getItemAt: object("ChartSeries", (chart, index: number) => {
      const series = chart.series[index];
      if (!series) throw itemNotFound();
      return { chart, series };
    }),
  },
});

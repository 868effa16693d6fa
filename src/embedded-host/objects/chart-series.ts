import { action, describeClass, object, part, readOnly, type Scalar, value } from "../client/described-class";
import { HostFailure, itemNotFound } from "../client/office-error";
import { readValues } from "../model/area-reading";
import { checkOwnChart } from "../model/chart-adding";
import type { ChartModel, ChartSeriesModel } from "../model/chart-model";
import type { TrackedRange } from "../model/tracked-range";
import type { SeriesOf } from "./office-types";

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
    name: own(
      (series) => series.name,
      (series, name: string) => {
        series.name = name;
        series.nameSource = null;
      },
    ),
  },
  parts: { format: part("ChartSeriesFormat", (one) => one) },
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
        color: null,
        hasDataLabels: false,
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

import { action, describeClass, object, part, readOnly, type Scalar, value } from "../client/described-class";
import { invalidArgument, itemNotFound } from "../client/office-error";
import { addChart, checkOwnChart, dropChart } from "../model/chart-adding";
import type { ChartModel } from "../model/chart-model";
import type { SheetModel } from "../model/sheet-model";
import { rangeFromArgument } from "./range-models";

const own = <K extends keyof ChartModel>(key: K): Scalar<ChartModel, ChartModel[K]> => ({
  read: (chart) => chart[key],
  write: (chart, assigned) => {
    checkOwnChart(chart);
    chart[key] = assigned;
  },
});

function setPosition(chart: ChartModel, start: unknown, end?: unknown): void {
  checkOwnChart(chart);
  const { sheet } = chart;
  const from = rangeFromArgument(sheet.workbook, start, sheet).area;
  const to = end === undefined || end === null ? null : rangeFromArgument(sheet.workbook, end, sheet).area;
  chart.left = sheet.columns.offsetOf(from.left);
  chart.top = sheet.rows.offsetOf(from.top);
  if (!to) return;
  chart.width = sheet.columns.offsetOf(to.right + 1) - chart.left;
  chart.height = sheet.rows.offsetOf(to.bottom + 1) - chart.top;
}

export const chart = describeClass("Chart", {
  scalars: {
    chartType: own("type"),
    height: own("height"),
    id: readOnly(({ id }) => id),
    left: own("left"),
    name: own("name"),
    top: own("top"),
    width: own("width"),
  },
  parts: {
    axes: part("ChartAxes", (one) => one),
    dataLabels: part("ChartDataLabels", (one) => one),
    format: part("ChartAreaFormat", (one) => one),
    legend: part("ChartLegend", (one) => one),
    series: part("ChartSeriesCollection", (one) => one),
    title: part("ChartTitle", (one) => one),
    worksheet: part("Worksheet", ({ sheet }) => sheet),
  },
  calls: {
    activate: action(({ sheet }) => sheet.workbook.activate(sheet)),
    delete: action(dropChart),
    setData: action((one, source: unknown, seriesBy?: string) => {
      checkOwnChart(one);
      const range = rangeFromArgument(one.sheet.workbook, source, one.sheet);
      const sample = addChart(one.sheet, one.type, range, seriesBy ?? "Auto");
      dropChart(sample);
      one.series = sample.series;
    }),
    setPosition: action(setPosition),
  },
});

const named = ({ charts }: SheetModel, key: unknown): ChartModel | null =>
  charts.find((one) => one.name === String(key) || one.id === String(key)) ?? null;

const existing = (found: ChartModel | null | undefined): ChartModel => {
  if (!found) throw itemNotFound();
  return found;
};

export const chartCollection = describeClass("ChartCollection", {
  scalars: { count: readOnly(({ charts }) => charts.length) },
  items: { className: "Chart", of: ({ charts }: SheetModel) => charts },
  calls: {
    add: object("Chart", (sheet, type: string, source: unknown, seriesBy?: string) => {
      if (source === undefined) throw invalidArgument("A chart needs a source.", "ChartCollection.add");
      return addChart(sheet, type, rangeFromArgument(sheet.workbook, source, sheet), seriesBy ?? "Auto");
    }),
    getCount: value(({ charts }) => charts.length),
    getItem: object("Chart", (sheet, key: string) => existing(named(sheet, key))),
    getItemAt: object("Chart", ({ charts }, index: number) => existing(charts[index])),
    getItemOrNullObject: object("Chart", named),
  },
});

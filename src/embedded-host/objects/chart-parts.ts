import { action, describeClass, part, type Scalar } from "../client/described-class";
import { checkOwnChart } from "../model/chart-adding";
import type { ChartAxisModel, ChartModel, ChartTextLook } from "../model/chart-model";
import { colorFromArgument } from "../model/color";
import type { AxisOf, TextLookOf } from "./office-types";

const within = <Model extends { chart: ChartModel }, Value>(
  read: (model: Model) => Value,
  write: (model: Model, assigned: any) => void,
): Scalar<Model, Value> => ({
  read,
  write: (model, assigned) => {
    checkOwnChart(model.chart);
    write(model, assigned);
  },
});

const ofChart = <Value>(
  read: (chart: ChartModel) => Value,
  write: (chart: ChartModel, assigned: any) => void,
): Scalar<ChartModel, Value> => ({
  read,
  write: (chart, assigned) => {
    checkOwnChart(chart);
    write(chart, assigned);
  },
});

export const chartTitle = describeClass("ChartTitle", {
  scalars: {
    overlay: ofChart(
      ({ title }) => title.overlay,
      ({ title }, overlay: boolean) => (title.overlay = overlay),
    ),
    text: ofChart(
      ({ title }) => title.text,
      ({ title }, text: string) => {
        title.text = text;
        title.visible = true;
      },
    ),
    visible: ofChart(
      ({ title }) => title.visible,
      ({ title }, visible: boolean) => (title.visible = visible),
    ),
  },
  parts: { format: part("ChartTitleFormat", (chart) => chart) },
});

export const chartTitleFormat = describeClass("ChartTitleFormat", {
  parts: { font: part("ChartFont", (chart) => ({ chart, look: chart.title.look })) },
});

export const chartLegend = describeClass("ChartLegend", {
  scalars: {
    position: ofChart(
      ({ legend }) => legend.position,
      ({ legend }, position: string) => (legend.position = position),
    ),
    visible: ofChart(
      ({ legend }) => legend.visible,
      ({ legend }, visible: boolean) => (legend.visible = visible),
    ),
  },
  parts: { format: part("ChartLegendFormat", (chart) => chart) },
});

export const chartLegendFormat = describeClass("ChartLegendFormat", {
  parts: {
    fill: part("ChartFill", (chart) => ({
      set: (color) => {
        checkOwnChart(chart);
        chart.legend.fill = color;
      },
    })),
    font: part("ChartFont", (chart) => ({ chart, look: chart.legend.look })),
  },
});

const font = <K extends keyof ChartTextLook>(
  key: K,
  normal: (assigned: unknown) => unknown = (assigned) => assigned,
): Scalar<TextLookOf, unknown> =>
  within(
    ({ look }) => look[key] ?? null,
    ({ look }, assigned) => Object.assign(look, { [key]: normal(assigned) }),
  );

export const chartFont = describeClass("ChartFont", {
  scalars: {
    bold: font("bold"),
    color: font("color", (color) => colorFromArgument(color, "ChartFont.color")),
    italic: font("italic"),
    name: font("name"),
    size: font("size"),
  },
});

export const chartAreaFormat = describeClass("ChartAreaFormat", {
  parts: {
    fill: part("ChartFill", (chart) => ({
      set: (color) => {
        checkOwnChart(chart);
        chart.fill = color;
      },
    })),
  },
});

export const chartFill = describeClass("ChartFill", {
  calls: {
    clear: action(({ set }) => set(null)),
    setSolidColor: action(({ set }, color: string) => set(colorFromArgument(color, "ChartFill.setSolidColor"))),
  },
});

export const chartAxes = describeClass("ChartAxes", {
  parts: {
    categoryAxis: part("ChartAxis", (chart) => ({ chart, axis: chart.categoryAxis })),
    valueAxis: part("ChartAxis", (chart) => ({ chart, axis: chart.valueAxis })),
  },
});

const ofAxis = <K extends keyof ChartAxisModel>(key: K): Scalar<AxisOf, ChartAxisModel[K]> =>
  within(
    ({ axis }) => axis[key],
    ({ axis }, assigned) => (axis[key] = assigned),
  );

export const chartAxis = describeClass("ChartAxis", {
  scalars: {
    majorUnit: ofAxis("majorUnit"),
    maximum: ofAxis("maximum"),
    minimum: ofAxis("minimum"),
    numberFormat: ofAxis("numberFormat"),
    visible: ofAxis("visible"),
  },
  parts: {
    format: part("ChartAxisFormat", (one) => one),
    majorGridlines: part("ChartGridlines", (one) => one),
    title: part("ChartAxisTitle", (one) => one),
  },
});

export const chartAxisFormat = describeClass("ChartAxisFormat", {
  parts: { font: part("ChartFont", ({ chart, axis }) => ({ chart, look: axis.look })) },
});

export const chartGridlines = describeClass("ChartGridlines", { scalars: { visible: ofAxis("gridlines") } });

export const chartAxisTitle = describeClass("ChartAxisTitle", {
  scalars: {
    text: within(
      ({ axis }: AxisOf) => axis.title,
      ({ axis }, text: string) => {
        axis.title = text;
        axis.titleVisible = true;
      },
    ),
    visible: ofAxis("titleVisible"),
  },
});

const label = <K extends keyof ChartModel["dataLabels"]>(key: K): Scalar<ChartModel, ChartModel["dataLabels"][K]> =>
  ofChart(
    ({ dataLabels }) => dataLabels[key],
    ({ dataLabels }, assigned) => (dataLabels[key] = assigned),
  );

export const chartDataLabels = describeClass("ChartDataLabels", {
  scalars: {
    position: label("position"),
    showCategoryName: label("showCategoryName"),
    showPercentage: label("showPercentage"),
    showSeriesName: label("showSeriesName"),
    showValue: label("showValue"),
  },
  parts: { format: part("ChartDataLabelFormat", (chart) => chart) },
});

export const chartDataLabelFormat = describeClass("ChartDataLabelFormat", {
  parts: { font: part("ChartFont", (chart) => ({ chart, look: chart.dataLabels.look })) },
});

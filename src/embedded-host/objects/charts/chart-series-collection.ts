import { describeClass, object, readOnly, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { textInput } from "../../client/text-input";
import { newSeries } from "../../model/charts/chart-adding";
import type { ChartModel, SeriesPlace } from "../../model/charts/chart-model";
import { insertChild } from "../../model/charts/chart-order";
import { addSeries } from "../../model/charts/chart-series";
import { atNode, changeableRoot, groupOf, nextSeriesIndex, seriesOf } from "../../model/charts/chart-tree";
import { childAt, type XmlNode } from "../../model/xml-node";
import { numberFrom } from "./chart-fields";

const seriesPlace = (chart: ChartModel, node: XmlNode): SeriesPlace => ({
  ...atNode(chart, node),
  node,
  make: () => {
    groupOf(chart, node);
    changeableRoot(chart);
    return [node];
  },
});

const all = (chart: ChartModel): SeriesPlace[] => seriesOf(chart).map((node) => seriesPlace(chart, node));

export const chartSeriesCollection = describeClass("ChartSeriesCollection", {
  scalars: { count: readOnly((chart) => seriesOf(chart).length) },
  items: { className: "ChartSeries", of: all },
  calls: {
    add: object("ChartSeries", (chart, name?: string, index?: number) => {
      const place = index == null ? Infinity : numberFrom(index, 0);
      const series = newSeries(name == null ? null : textInput(name), null, nextSeriesIndex(chart));
      const first = seriesOf(chart)[0];
      const categories = childAt(first, "cat") ?? childAt(first, "xVal");
      if (categories) insertChild(series, structuredClone(categories));
      addSeries(chart, series, place);
      return seriesPlace(chart, series);
    }),
    getCount: value((chart) => seriesOf(chart).length),
    getItemAt: object("ChartSeries", (chart, index: number) => {
      const found = all(chart)[index];
      if (!found) throw itemNotFound();
      return found;
    }),
  },
});

import { describeClass, object, part, readOnly, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { hasPointLabel, showPointLabel } from "../../model/charts/chart-labels";
import { insertChild } from "../../model/charts/chart-order";
import type { PointPlace, SeriesPlace } from "../../model/charts/chart-model";
import { pointCount, valuesOf } from "../../model/charts/chart-sources";
import { groupOf } from "../../model/charts/chart-tree";
import { mayHold } from "../../model/charts/chart-types";
import { childAt, childrenNamed, valAt, valNode, type XmlNode, xmlNode } from "../../model/xml-node";
import { booleanFrom } from "./chart-fields";
import { labelPlace } from "./chart-labels";
import { markerScalars, onlyWhere } from "./chart-series";

const pointNode = (series: XmlNode, index: number): XmlNode | null =>
  childrenNamed(series, "dPt").find((point) => valAt(point, "idx") === String(index)) ?? null;

const pointPlace = (place: SeriesPlace, index: number): PointPlace => ({
  chart: place.chart,
  node: place.node,
  index,
  find: () => pointNode(place.node, index),
  make: () => {
    onlyWhere(place, place.node, "dPt");
    const [series] = place.make();
    const known = pointNode(series!, index);
    if (known) return [known];
    const group = groupOf(place.chart, series!).name;
    const made = xmlNode("dPt", {}, [
      valNode("idx", index),
      ...(mayHold(group, "invertIfNegative") ? [valNode("invertIfNegative", false)] : []),
      ...(mayHold(group, "marker") && childAt(series, "marker") ? [structuredClone(childAt(series, "marker")!)] : []),
      valNode("bubble3D", false),
    ]);
    const next = childrenNamed(series, "dPt").find((point) => Number(valAt(point, "idx")) > index);
    if (next) series!.children.splice(series!.children.indexOf(next), 0, made);
    else insertChild(series!, made);
    return [made];
  },
});

const pointsIn = ({ chart, node }: SeriesPlace): number => pointCount(chart, node);

export const chartPointsCollection = describeClass("ChartPointsCollection", {
  scalars: { count: readOnly(pointsIn) },
  items: {
    className: "ChartPoint",
    of: (place: SeriesPlace) => Array.from({ length: pointsIn(place) }, (_, index) => pointPlace(place, index)),
  },
  calls: {
    getCount: value(pointsIn),
    getItemAt: object("ChartPoint", (place, index: number) => {
      if (!(Number.isInteger(index) && index >= 0 && index < pointsIn(place))) throw itemNotFound();
      return pointPlace(place, index);
    }),
  },
});

export const chartPoint = describeClass("ChartPoint", {
  scalars: {
    hasDataLabel: {
      read: ({ node, index }) => hasPointLabel(node, index),
      write: ({ chart, node, index }, visible) => {
        groupOf(chart, node);
        showPointLabel(chart, node, index, booleanFrom(visible));
      },
    },
    ...markerScalars("ChartPoint"),
    value: readOnly(({ chart, node, index }) => valuesOf(chart, childAt(node, "val") ?? childAt(node, "yVal"))[index] ?? null, {
      calculated: true,
    }),
  },
  parts: {
    dataLabel: part("ChartDataLabel", ({ chart, node, index }) => labelPlace(chart, node, index)),
    format: part("ChartPointFormat", (place) => place),
  },
});

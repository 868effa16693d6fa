import { action, describeClass, part, type Scalar, value } from "../../client/described-class";
import { HostFailure, invalidArgument } from "../../client/office-error";
import { textInput } from "../../client/text-input";
import { hasLabels, seriesLabels, showLabels } from "../../model/charts/chart-labels";
import { fillOf, hasShadow, setFill, setShadow, shapeOf } from "../../model/charts/chart-look";
import { insertChild, putChild } from "../../model/charts/chart-order";
import { deleteSeries, setAxisGroup, setPlotOrder, setSeriesType } from "../../model/charts/chart-series";
import type { ChartPlace, PointPlace, RemovablePlace, SeriesPlace } from "../../model/charts/chart-model";
import { pointCount, seriesName, valuesOf } from "../../model/charts/chart-sources";
import {
  atNode,
  below,
  changeableRoot,
  dimensionName,
  formulaIn,
  groupOf,
  isOnAt,
  isSecondary,
  seriesOf,
  seriesTypeOf,
  setFormula,
  setVal,
} from "../../model/charts/chart-tree";
import { mayHold } from "../../model/charts/chart-types";
import { colorFromArgument } from "../../model/cells/color";
import { absoluteReference } from "../../model/formulas/formula-references";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import { childAt, childrenNamed, removeChildren, valAt, valNode, type XmlNode, xmlNode } from "../../model/xml-node";
import { amount, booleanFrom, flag, numberFrom, word } from "./chart-fields";

const MARKERS = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
  Picture: "picture",
} as const;

const OWN_MARKERS = Object.fromEntries(Object.entries(MARKERS).filter(([name]) => name !== "Picture"));

/** Refuses what a series of this kind cannot have: Excel would take the file for damaged. */
export function onlyWhere(place: ChartPlace, series: XmlNode, child: string): void {
  if (!mayHold(groupOf(place.chart, series).name, child)) throw invalidArgument("A series of this type has no such property.");
}

type Marked = SeriesPlace | PointPlace;

const marker = (place: ChartPlace): ChartPlace => below(place, "marker");

const markerColor = (className: string, name: string, where: (place: ChartPlace) => ChartPlace): Scalar<Marked, string> => ({
  read: (place) => fillOf(where(marker(place))) ?? "",
  write: (place, color) => {
    onlyWhere(place, place.node, "marker");
    setFill(where(marker(place)), colorFromArgument(color, `${className}.${name}`));
  },
});

export const markerScalars = (className: string) => ({
  markerBackgroundColor: markerColor(className, "markerBackgroundColor", shapeOf),
  markerForegroundColor: markerColor(className, "markerForegroundColor", (place) => below(place, "spPr/a:ln")),
  markerSize: {
    read: (place: Marked) => Number(valAt(place.find(), "marker/size") ?? 5),
    write: (place: Marked, size: unknown) => {
      onlyWhere(place, place.node, "marker");
      setVal(place, "marker/size", Math.round(numberFrom(size, 2, 72)));
    },
  },
  markerStyle: {
    read: (place: Marked) => word("marker/symbol", MARKERS, "Automatic").read(place),
    write: (place: Marked, style: unknown) => {
      onlyWhere(place, place.node, "marker");
      if (style !== "Automatic") return word("marker/symbol", OWN_MARKERS, "Automatic").write!(place, String(style));
      for (const node of place.make()) removeChildren(childAt(node, "marker") ?? node, "symbol");
    },
  },
});

/** A property of the group that the series stands in. */
const ofGroup = <Value>(groups: readonly string[], scalar: Scalar<ChartPlace, Value>): Scalar<SeriesPlace, Value> => ({
  read: ({ chart, node }) => scalar.read(atNode(chart, groupOf(chart, node))),
  write: ({ chart, node }, assigned) => {
    const group = groupOf(chart, node);
    if (!groups.includes(group.name)) throw invalidArgument("Series of this type have no such property.");
    scalar.write!(atNode(chart, group), assigned);
  },
});

/** A property of a series that only some kinds of series have. */
const ofKind = <Value>(child: string, scalar: Scalar<ChartPlace, Value>): Scalar<SeriesPlace, Value> => ({
  read: scalar.read,
  write: (place, assigned) => {
    onlyWhere(place, place.node, child);
    scalar.write!(place, assigned);
  },
});

const GAPPED = ["barChart", "bar3DChart", "ofPieChart"];
const ROUND = ["pieChart", "doughnutChart"];
const SPLITS = { SplitByPosition: "pos", SplitByValue: "val", SplitByPercentValue: "percent", SplitByCustomSplit: "cust" } as const;

function setRange({ chart, node }: SeriesPlace, dimension: string, { sheet, area }: TrackedRange): void {
  changeableRoot(chart);
  const group = groupOf(chart, node);
  const name = dimensionName(group, dimension);
  if (name === "bubbleSize" && group.name !== "bubbleChart")
    throw invalidArgument("Only bubbles have a size.", "ChartSeries.setBubbleSizes");
  setFormula(putChild(node, name), absoluteReference(sheet.name, area), name === "cat");
}

const dimensionOf = ({ chart, node }: SeriesPlace, dimension: unknown): XmlNode | null => {
  const source = childAt(node, dimensionName(groupOf(chart, node), String(dimension)));
  return source;
};

function dimensionValues(place: SeriesPlace, dimension: string): unknown[] {
  const source = dimensionOf(place, dimension);
  if (source) return valuesOf(place.chart, source);
  if (dimension === "BubbleSizes")
    throw new HostFailure("InvalidOperation", "The series has no sizes of bubbles.", "ChartSeries.getDimensionValues");
  return Array.from({ length: pointCount(place.chart, place.node) }, (_, index) => index + 1);
}

const errorBars =
  (axis: "x" | "y") =>
  (place: SeriesPlace): RemovablePlace => {
    const find = (): XmlNode | null => childrenNamed(place.node, "errBars").find((bars) => (valAt(bars, "errDir") ?? "y") === axis) ?? null;
    return {
      chart: place.chart,
      find,
      remove: () => {
        const bars = find();
        if (bars) for (const node of place.make()) node.children.splice(node.children.indexOf(bars), 1);
      },
      make: () => {
        onlyWhere(place, place.node, "errBars");
        const { name } = groupOf(place.chart, place.node);
        const directed = ["scatterChart", "bubbleChart"].includes(name);
        if (axis === "x" && !directed && name !== "areaChart") throw invalidArgument("Series of this type have no error bars along x.");
        const known = find();
        place.make();
        return [
          known ??
            insertChild(
              place.node,
              xmlNode("errBars", {}, [
                ...(directed ? [valNode("errDir", axis)] : []),
                valNode("errBarType", "both"),
                valNode("errValType", "stdErr"),
                valNode("noEndCap", false),
              ]),
            ),
        ];
      },
    };
  };

const shown: Scalar<SeriesPlace, boolean> = {
  read: ({ node }) => hasLabels(node),
  write: ({ chart, node }, visible) => {
    groupOf(chart, node);
    showLabels(chart, node, booleanFrom(visible));
  },
};

export const chartSeries = describeClass("ChartSeries", {
  exists: ({ chart, node }) => seriesOf(chart).includes(node),
  scalars: {
    axisGroup: {
      read: ({ chart, node }) => (isSecondary(chart, node) ? "Secondary" : "Primary"),
      write: ({ chart, node }, group) => setAxisGroup(chart, node, group),
    },
    bubbleScale: ofGroup(["bubbleChart"], amount("bubbleScale", 100, 0, 300)),
    chartType: {
      read: ({ chart, node }) => seriesTypeOf(chart, node),
      write: ({ chart, node }, type) => setSeriesType(chart, node, type),
    },
    doughnutHoleSize: ofGroup(["doughnutChart"], amount("holeSize", 50, 10, 90)),
    explosion: ofKind("explosion", amount("explosion", 0, 0, 400)),
    firstSliceAngle: ofGroup(ROUND, amount("firstSliceAng", 0, 0, 360)),
    gapWidth: ofGroup(GAPPED, amount("gapWidth", 150, 0, 500)),
    hasDataLabels: shown,
    invertIfNegative: ofKind("invertIfNegative", flag("invertIfNegative", false)),
    ...markerScalars("ChartSeries"),
    name: {
      read: ({ chart, node }) => seriesName(chart, node, seriesOf(chart).indexOf(node)),
      write: (place, name) => {
        const text = textInput(name);
        for (const node of place.make()) {
          removeChildren(node, "tx");
          if (text.startsWith("=")) setFormula(putChild(node, "tx"), text.slice(1), true);
          else putChild(node, "tx/v").text = text;
        }
      },
      calculated: true,
    },
    overlap: ofGroup(["barChart"], amount("overlap", 0, -100, 100)),
    plotOrder: {
      read: ({ chart, node }) =>
        seriesOf(chart)
          .filter((one) => groupOf(chart, one) === groupOf(chart, node))
          .indexOf(node),
      write: ({ chart, node }, place) => setPlotOrder(chart, node, place),
    },
    secondPlotSize: ofGroup(["ofPieChart"], amount("secondPieSize", 75, 5, 200)),
    showConnectorLines: ofGroup(["barChart", "ofPieChart"], {
      read: ({ find }) => childAt(find(), "serLines") !== null,
      write: (group, visible) => {
        for (const node of group.make()) {
          removeChildren(node, "serLines");
          if (booleanFrom(visible)) putChild(node, "serLines");
        }
      },
    }),
    showLeaderLines: {
      read: ({ node }) => isOnAt(childAt(node, "dLbls"), "showLeaderLines", false),
      write: (place, visible) => {
        if (!/pie/i.test(groupOf(place.chart, place.node).name))
          throw invalidArgument("Only pies have leader lines here.", "ChartSeries.showLeaderLines");
        setVal(seriesLabels(place.chart, place.node), "showLeaderLines", booleanFrom(visible));
      },
    },
    showShadow: {
      read: (place) => hasShadow(shapeOf(place)),
      write: (place, visible) => setShadow(shapeOf(place), booleanFrom(visible)),
    },
    smooth: ofKind("smooth", flag("smooth", false)),
    splitType: ofGroup(["ofPieChart"], word("splitType", SPLITS, "SplitByPosition")),
    splitValue: ofGroup(["ofPieChart"], amount("splitPos", 0, 0)),
    varyByCategories: ofGroup(
      "barChart bar3DChart lineChart pieChart pie3DChart ofPieChart doughnutChart bubbleChart areaChart scatterChart radarChart".split(" "),
      flag("varyColors", false),
    ),
  },
  parts: {
    dataLabels: part("ChartDataLabels", ({ chart, node }) => seriesLabels(chart, node)),
    format: part("ChartSeriesFormat", (place) => place),
    points: part("ChartPointsCollection", (place) => place),
    trendlines: part("ChartTrendlineCollection", (place) => place),
    xErrorBars: part("ChartErrorBars", errorBars("x")),
    yErrorBars: part("ChartErrorBars", errorBars("y")),
  },
  calls: {
    delete: action(({ chart, node }) => deleteSeries(chart, node)),
    getDimensionDataSourceString: value((place, dimension: string) => {
      const formula = formulaIn(dimensionOf(place, dimension));
      if (formula === null)
        throw new HostFailure("InvalidOperation", "The dimension is not read from cells.", "ChartSeries.getDimensionDataSourceString");
      return formula;
    }),
    getDimensionDataSourceType: value((place, dimension: string) => {
      const source = dimensionOf(place, dimension);
      const formula = formulaIn(source);
      if (formula === null) return source?.children.some(({ name }) => /Lit$/.test(name)) ? "List" : "Unknown";
      return formula.includes("[") ? "ExternalRange" : "LocalRange";
    }),
    getDimensionValues: value(dimensionValues, true),
    setBubbleSizes: action((place, source: TrackedRange) => setRange(place, "BubbleSizes", source)),
    setValues: action((place, source: TrackedRange) => setRange(place, "Values", source)),
    setXAxisValues: action((place, source: TrackedRange) => setRange(place, "Categories", source)),
  },
});

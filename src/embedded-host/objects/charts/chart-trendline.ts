import { action, describeClass, object, part, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { textInput } from "../../client/text-input";
import { richText, setRichText } from "../../model/charts/chart-text";
import { insertChild, putChild } from "../../model/charts/chart-order";
import type { ChartPlace, SeriesPlace, TrendlinePlace } from "../../model/charts/chart-model";
import { below, changeableRoot, groupOf, setVal } from "../../model/charts/chart-tree";
import { mayHold } from "../../model/charts/chart-types";
import { childAt, childrenNamed, removeChildren, valAt, valNode, type XmlNode, xmlNode } from "../../model/xml-node";
import { amount, booleanFrom, flag, numberFrom, wordOf } from "./chart-fields";
import { numberFormats } from "./chart-axis";
import { horizontal, setTitleFormula, textDirection, titleText, vertical } from "./chart-title";

const TYPES = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
} as const;

const linePlace = (series: SeriesPlace, node: XmlNode): TrendlinePlace => ({
  chart: series.chart,
  series,
  node,
  find: () => node,
  make: () => {
    if (!series.node.children.includes(node)) throw itemNotFound();
    changeableRoot(series.chart);
    return [node];
  },
});

const linesOf = (series: SeriesPlace): TrendlinePlace[] => childrenNamed(series.node, "trendline").map((node) => linePlace(series, node));

function setType(line: XmlNode, type: string): void {
  putChild(line, "trendlineType").attributes = { val: type };
  removeChildren(line, "order", "period");
  if (type === "poly") insertChild(line, valNode("order", 2));
  if (type === "movingAvg") insertChild(line, valNode("period", 2));
}

export const chartTrendlineCollection = describeClass("ChartTrendlineCollection", {
  items: { className: "ChartTrendline", of: linesOf },
  calls: {
    add: object("ChartTrendline", (series, type?: string) => {
      const written = wordOf(TYPES, type ?? "Linear");
      if (!mayHold(groupOf(series.chart, series.node).name, "trendline"))
        throw invalidArgument("Series of this type have no trend lines.", "ChartTrendlineCollection.add");
      const [node] = series.make();
      const line = xmlNode("trendline", {}, [valNode("dispRSqr", false), valNode("dispEq", false)]);
      setType(line, written);
      insertChild(node!, line);
      return linePlace(series, line);
    }),
    getCount: value((series) => linesOf(series).length),
    getItem: object("ChartTrendline", (series, index: number) => {
      const found = linesOf(series)[index];
      if (!found) throw itemNotFound();
      return found;
    }),
  },
});

const onlyOfType = (type: string, scalar: Scalar<ChartPlace, number | null>): Scalar<ChartPlace, number | null> => ({
  read: scalar.read,
  write: (place, assigned) => {
    if (valAt(place.find(), "trendlineType") !== type) throw invalidArgument("A trend line of this type has no such property.");
    scalar.write!(place, assigned);
  },
});

const show = (name: "dispRSqr" | "dispEq"): Scalar<ChartPlace, boolean> => ({
  read: flag(name, false).read,
  write: (place, shown) => {
    setVal(place, name, booleanFrom(shown));
    for (const line of place.make()) if (!childAt(line, "trendlineLbl")) insertChild(line, label());
  },
});

const label = (): XmlNode =>
  xmlNode("trendlineLbl", {}, [xmlNode("layout"), xmlNode("numFmt", { formatCode: "General", sourceLinked: "0" })]);

export const chartTrendline = describeClass("ChartTrendline", {
  exists: ({ series, node }) => series.node.children.includes(node),
  scalars: {
    backwardPeriod: amount("backward", 0, 0),
    forwardPeriod: amount("forward", 0, 0),
    intercept: {
      read: amount("intercept", null).read,
      write: (place, assigned) => {
        if ((assigned as unknown) === "" || assigned === null) for (const line of place.make()) removeChildren(line, "intercept");
        else setVal(place, "intercept", numberFrom(assigned));
      },
    },
    movingAveragePeriod: onlyOfType("movingAvg", amount("period", 2, 2, 255)),
    name: {
      read: (place) => {
        const own = childAt(place.find(), "name")?.text;
        if (own !== undefined) return own;
        const written = valAt(place.find(), "trendlineType");
        return Object.keys(TYPES).find((word) => TYPES[word as keyof typeof TYPES] === written) ?? "";
      },
      write: (place, name) => {
        for (const line of place.make()) putChild(line, "name").text = textInput(name);
      },
    },
    polynomialOrder: onlyOfType("poly", amount("order", 2, 2, 6)),
    showEquation: show("dispEq"),
    showRSquared: show("dispRSqr"),
    type: {
      read: ({ find }) => {
        const written = valAt(find(), "trendlineType");
        return Object.keys(TYPES).find((word) => TYPES[word as keyof typeof TYPES] === written) ?? "Linear";
      },
      write: (place, type) => {
        const written = wordOf(TYPES, type);
        for (const line of place.make()) setType(line, written);
      },
    },
  },
  parts: {
    format: part("ChartTrendlineFormat", (place) => place),
    label: part("ChartTrendlineLabel", (place) => below(place, "trendlineLbl")),
  },
  calls: {
    delete: action((place) => {
      place.make();
      place.series.node.children.splice(place.series.node.children.indexOf(place.node), 1);
    }),
  },
});

export const chartTrendlineLabel = describeClass("ChartTrendlineLabel", {
  scalars: {
    autoText: {
      read: ({ find }) => childAt(find(), "tx") === null,
      write: (place, automatic) => {
        if (booleanFrom(automatic)) for (const node of place.make()) removeChildren(node, "tx");
      },
    },
    formula: {
      read: ({ find }) => {
        const formula = childAt(find(), "tx/strRef/f")?.text;
        return formula === undefined ? "" : `=${formula}`;
      },
      write: setTitleFormula,
    },
    horizontalAlignment: horizontal("ChartTrendlineLabel"),
    linkNumberFormat: numberFormats.linkNumberFormat,
    numberFormat: numberFormats.numberFormat,
    text: {
      read: (place) => richText(place.find()) ?? titleText(place),
      write: (place, text) => {
        for (const node of place.make()) setRichText(node, textInput(text));
      },
    },
    textOrientation: textDirection("ChartTrendlineLabel"),
    verticalAlignment: vertical("ChartTrendlineLabel"),
  },
  parts: { format: part("ChartTrendlineLabelFormat", (place) => place) },
});

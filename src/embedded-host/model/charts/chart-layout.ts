import { isOnAt, seriesOf, chartTypeOf } from "./chart-tree";
import { richText } from "./chart-text";
import { putChild } from "./chart-order";
import type { ChartModel, ChartPlace } from "./chart-model";
import { scaleOf } from "./chart-scale";
import { pointCount, valuesOf } from "./chart-sources";
import { childAt, valAt, type XmlNode } from "../xml-node";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 7;

const fontSize = (node: XmlNode | null, otherwise: number): number => {
  const find = (at: XmlNode | null): string | undefined =>
    at?.attributes["sz"] ?? at?.children.map(find).find((size) => size !== undefined);
  return Number(find(node) ?? otherwise * 100) / 100;
};

const textBox = (text: string, size: number): { width: number; height: number } => ({
  width: Math.max(...text.split("\n").map((line) => line.length)) * size * 0.55 + 14,
  height: text.split("\n").length * size * 1.2 + 8,
});

function titleBox(chart: ChartModel): Box {
  const title = childAt(chart.root, "chart/title");
  const { width, height } = textBox(richText(title) ?? chart.name, fontSize(title, 14));
  return { left: Math.max(0, (chart.width - width) / 2), top: GAP, width: Math.min(width, chart.width), height };
}

function legendBox(chart: ChartModel): Box {
  const legend = childAt(chart.root, "chart/legend");
  const size = fontSize(legend, 9);
  const words = seriesOf(chart).map((series) => String(valuesOf(chart, childAt(series, "tx"))[0] ?? "Series1"));
  const widest = Math.max(4, ...words.map(({ length }) => length)) * size * 0.55 + 30;
  const position = valAt(legend, "legendPos") ?? "r";
  if (position === "t" || position === "b") {
    const width = Math.min(chart.width - 2 * GAP, widest * Math.max(1, words.length));
    const top = position === "t" ? GAP + (childAt(chart.root, "chart/title") ? titleBox(chart).height : 0) : chart.height - GAP - size * 2;
    return { left: (chart.width - width) / 2, top, width, height: size * 2 };
  }
  const height = Math.min(chart.height - 2 * GAP, Math.max(1, words.length) * size * 1.6 + 8);
  const width = Math.min(chart.width / 2, widest);
  return {
    left: position === "l" ? GAP : chart.width - GAP - width,
    top: position === "tr" ? GAP : (chart.height - height) / 2,
    width,
    height,
  };
}

function plotBox(chart: ChartModel): Box {
  const title = childAt(chart.root, "chart/title");
  const legend = childAt(chart.root, "chart/legend");
  const box = { left: GAP, top: GAP, width: chart.width - 2 * GAP, height: chart.height - 2 * GAP };
  const cut = (key: "t" | "b" | "l" | "r", points: number): void => {
    if (key === "t") box.top += points;
    if (key === "l") box.left += points;
    if (key === "t" || key === "b") box.height -= points;
    else box.width -= points;
  };
  if (title && !isOnAt(title, "overlay", false)) cut("t", titleBox(chart).height + GAP);
  if (legend && !isOnAt(legend, "overlay", false)) {
    const position = valAt(legend, "legendPos") ?? "r";
    const own = legendBox(chart);
    if (position === "t" || position === "b") cut(position, own.height + GAP);
    else cut(position === "l" ? "l" : "r", own.width + GAP);
  }
  return box;
}

function insideBox(chart: ChartModel): Box {
  const plot = shownBox(chart, "plotArea");
  if (childAt(chart.root, "chart/plotArea/valAx") === null) return plot;
  return { left: plot.left + 30, top: plot.top + 5, width: Math.max(0, plot.width - 35), height: Math.max(0, plot.height - 25) };
}

export type Laid = "title" | "legend" | "plotArea" | "inside";

const paths: Readonly<Record<Laid, string>> = {
  title: "chart/title",
  legend: "chart/legend",
  plotArea: "chart/plotArea",
  inside: "chart/plotArea",
};

const estimates: Readonly<Record<Laid, (chart: ChartModel) => Box>> = {
  title: titleBox,
  legend: legendBox,
  plotArea: plotBox,
  inside: insideBox,
};

/** Where a part of a chart stands, in points: as it was set, and else an estimate of where Excel puts it. */
export function shownBox(chart: ChartModel, part: Laid): Box {
  const manual = childAt(chart.root, `${paths[part]}/layout/manualLayout`);
  const said = (name: string): number | null => {
    const inner = valAt(manual, "layoutTarget") === "inner";
    const val = valAt(manual, name);
    return val === null || (part === "inside" ? !inner : part === "plotArea" && inner) ? null : Number(val);
  };
  const [x, y, w, h] = ["x", "y", "w", "h"].map(said);
  const box = estimates[part](chart);
  return {
    left: x == null ? box.left : x * chart.width,
    top: y == null ? box.top : y * chart.height,
    width: w == null ? box.width : w * chart.width,
    height: h == null ? box.height : h * chart.height,
  };
}

const fractions = { left: ["x", "width"], top: ["y", "height"], width: ["w", "width"], height: ["h", "height"] } as const;

/** Puts a part of a chart somewhere, or gives it a size; what was not set stays where it is. */
export function setBox(owner: ChartPlace, part: Laid, side: keyof Box, points: number): void {
  const { chart } = owner;
  const before = shownBox(chart, part);
  for (const node of owner.make()) {
    const manual = putChild(node, "layout/manualLayout");
    const say = (name: string, val: string): void => {
      putChild(manual, name).attributes = { val };
    };
    if (part === "inside" || part === "plotArea") say("layoutTarget", part === "inside" ? "inner" : "outer");
    say("xMode", "edge");
    say("yMode", "edge");
    const sides: (keyof Box)[] = part === "title" ? ["left", "top"] : ["left", "top", "width", "height"];
    for (const one of sides) {
      const [name, along] = fractions[one];
      say(name, String((one === side ? points : before[one]) / chart[along]));
    }
  }
}

/** About where a point's label stands when nobody moved it. */
export function labelBox(chart: ChartModel, series: XmlNode, index: number, text: string): Box {
  const inside = shownBox(chart, "inside");
  const { width, height } = textBox(text, fontSize(childAt(series, "dLbls"), 9));
  const count = Math.max(1, pointCount(chart, series));
  const scale = scaleOf(chart, "value");
  const value = Number(valuesOf(chart, childAt(series, "val") ?? childAt(series, "yVal"))[index] ?? 0);
  const share = scale ? (value - scale.minimum) / (scale.maximum - scale.minimum || 1) : 0.5;
  const along = (index + 0.5) / count;
  const [x, y] = /Bar/.test(chartTypeOf(chart)) ? [share, 1 - along] : [along, 1 - share];
  return {
    left: inside.left + x * inside.width - width / 2,
    top: inside.top + y * inside.height - height,
    width,
    height,
  };
}

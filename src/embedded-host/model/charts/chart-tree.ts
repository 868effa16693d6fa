import { HostFailure, invalidArgument, itemNotFound } from "../../client/office-error";
import { CHART_KINDS, putChild } from "./chart-order";
import type { AxisRole, ChartModel, ChartPlace, RemovablePlace } from "./chart-model";
import { formIn, isXY, typeOfForm } from "./chart-types";
import { childAt, childrenNamed, removeChildren, valAt, valText, type XmlNode } from "../xml-node";

/** The root of a chart that is to be changed. */
export function changeableRoot(chart: ChartModel): XmlNode {
  if (!chart.root)
    throw new HostFailure("NotImplemented", "This host cannot read what the file says of this chart, so it cannot change it.");
  chart.treeChanged = true;
  chart.sheet.workbook.isDirty = true;
  return chart.root;
}

export const rootPlace = (chart: ChartModel): ChartPlace => ({
  chart,
  find: () => chart.root,
  make: () => [changeableRoot(chart)],
});

/** A place on a path of names below another one. */
export const below = (place: ChartPlace, path: string): ChartPlace => ({
  chart: place.chart,
  find: () => childAt(place.find(), path),
  make: () => place.make().map((node) => putChild(node, path)),
});

/** A place for a child that can be taken away again. */
export const childPlace = (owner: ChartPlace, name: string): RemovablePlace => ({
  ...below(owner, name),
  remove: () => {
    if (!childAt(owner.find(), name)) return;
    for (const node of owner.make()) removeChildren(node, name);
  },
});

/** A place at an element that is there. */
export const atNode = (chart: ChartModel, node: XmlNode): ChartPlace => ({
  chart,
  find: () => node,
  make: () => {
    changeableRoot(chart);
    return [node];
  },
});

export function setVal(place: ChartPlace, path: string, val: string | number | boolean): void {
  for (const node of place.make()) putChild(node, path).attributes = { val: valText(val) };
}

/** Takes away what stands at the end of a path, without making what leads there. */
export function drop(place: ChartPlace, path: string, ...names: string[]): void {
  if (!childAt(place.find(), path)) return;
  for (const node of place.make()) {
    const parent = childAt(node, path);
    if (parent) removeChildren(parent, ...names);
  }
}

export const isOnAt = (node: XmlNode | null, path: string, otherwise: boolean): boolean => {
  const found = childAt(node, path);
  if (!found) return otherwise;
  const val = found.attributes["val"];
  return val === undefined || val === "1" || val === "true";
};

export const plotAreaOf = (chart: ChartModel): XmlNode | null => childAt(chart.root, "chart/plotArea");

/** The groups of series of one kind, such as bars or lines. */
export const groupsOf = (chart: ChartModel): XmlNode[] =>
  plotAreaOf(chart)?.children.filter(({ name }) => CHART_KINDS.includes(name)) ?? [];

const orderIn = (series: XmlNode): number => Number(valAt(series, "order") ?? 0);

/** The series of all groups, as they are plotted. */
export const seriesOf = (chart: ChartModel): XmlNode[] =>
  groupsOf(chart)
    .flatMap((group) => childrenNamed(group, "ser"))
    .sort((a, b) => orderIn(a) - orderIn(b));

export function groupOf(chart: ChartModel, series: XmlNode): XmlNode {
  const group = groupsOf(chart).find(({ children }) => children.includes(series));
  if (!group) throw itemNotFound();
  return group;
}

const axisIds = (group: XmlNode): string[] => childrenNamed(group, "axId").map(({ attributes }) => attributes["val"] ?? "");

/** The axes of the primary and the secondary group, each by their ids. */
export function axisPairs(chart: ChartModel): string[][] {
  const pairs: string[][] = [];
  for (const ids of groupsOf(chart).map(axisIds)) {
    const known = pairs.find(([first]) => first === ids[0]);
    if (ids.length > 0 && !known) pairs.push(ids);
  }
  const isSecondary = (ids: string[]): boolean =>
    ids.some((id) => {
      const axis = axisById(chart, id);
      return axis?.name === "valAx" && valAt(axis, "crosses") === "max";
    });
  return pairs.length < 2 ? pairs : pairs.sort((a, b) => Number(isSecondary(a)) - Number(isSecondary(b)));
}

export const axisById = (chart: ChartModel, id: string): XmlNode | null =>
  plotAreaOf(chart)?.children.find((node) => /Ax$/.test(node.name) && valAt(node, "axId") === id) ?? null;

const roles: readonly AxisRole[] = ["category", "value", "series"];

export function findAxis(chart: ChartModel, role: AxisRole, group = 0): XmlNode | null {
  const id = axisPairs(chart)[group]?.[roles.indexOf(role)];
  return id === undefined ? null : axisById(chart, id);
}

export function isSecondary(chart: ChartModel, series: XmlNode): boolean {
  const pairs = axisPairs(chart);
  const [id] = axisIds(groupOf(chart, series));
  return pairs.length > 1 && pairs[1]![0] === id;
}

/** What Office.js calls the chart; "Invalid" for mixtures and for what it has no word for. */
export function chartTypeOf(chart: ChartModel): string {
  const groups = groupsOf(chart);
  const stock = groups.find(({ name }) => name === "stockChart");
  if (stock) return typeOfForm(formIn(stock, null, groups.length > 1));
  return groups[0] ? typeOfForm(formIn(groups[0], null)) : "Invalid";
}

export function seriesTypeOf(chart: ChartModel, series: XmlNode): string {
  const group = groupOf(chart, series);
  return group.name === "stockChart" ? "Line" : typeOfForm(formIn(group, series));
}

export type Dimension = "Categories" | "Values" | "XValues" | "YValues" | "BubbleSizes";

/** The element of a series that holds a dimension. */
export function dimensionName(group: XmlNode, dimension: string): string {
  const xy = isXY(group.name);
  switch (dimension) {
    case "Values":
    case "YValues":
      return xy ? "yVal" : "val";
    case "Categories":
    case "XValues":
      return xy ? "xVal" : "cat";
    case "BubbleSizes":
      return "bubbleSize";
    default:
      throw invalidArgument(`'${dimension}' is no dimension of a series.`);
  }
}

/** The formula that a dimension or a name is read from; null where it is not read from cells. */
export const formulaIn = (source: XmlNode | null): string | null =>
  source?.children.map((child) => childAt(child, "f")?.text ?? null).find((formula) => formula !== null) ?? null;

/** Lets a dimension, or a title, be read from cells; whether they hold numbers or words is seen when the chart is saved. */
export function setFormula(source: XmlNode, formula: string, words: boolean): void {
  source.children = [];
  putChild(source, words ? "strRef/f" : "numRef/f").text = formula;
}

/** How many points a series has by what is kept of its values. */
export const keptPoints = (source: XmlNode | null): XmlNode[] =>
  source?.children.flatMap((child) => [child, ...child.children].flatMap((cache) => childrenNamed(cache, "pt"))) ?? [];

/** Removes groups without series, and axes no group uses any more. */
export function tidy(chart: ChartModel): void {
  const plotArea = plotAreaOf(chart)!;
  const groups = groupsOf(chart);
  const used = groups.filter((group) => childrenNamed(group, "ser").length > 0);
  const kept = used.length > 0 ? used : groups.slice(0, 1);
  const ids = new Set(kept.flatMap(axisIds));
  plotArea.children = plotArea.children.filter((node) =>
    CHART_KINDS.includes(node.name) ? kept.includes(node) : !/Ax$/.test(node.name) || ids.has(valAt(node, "axId") ?? ""),
  );
}

/** Gives every series its place: numbers without gaps, in the order given. */
export function renumber(series: readonly XmlNode[]): void {
  series.forEach((one, index) => {
    putChild(one, "order").attributes = { val: String(index) };
  });
}

export const nextSeriesIndex = (chart: ChartModel): number =>
  Math.max(-1, ...seriesOf(chart).map((one) => Number(valAt(one, "idx") ?? 0))) + 1;

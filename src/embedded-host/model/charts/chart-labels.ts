import { invalidArgument } from "../../client/office-error";
import { putChild, insertChild } from "./chart-order";
import type { ChartModel, ChartPlace } from "./chart-model";
import { changeableRoot, groupOf, isOnAt, seriesOf } from "./chart-tree";
import { labelPositions, mayHold } from "./chart-types";
import { childAt, childrenNamed, removeChildren, valAt, valNode, type XmlNode, xmlNode } from "../xml-node";

const SHOWN = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"] as const;

const shows = (labels: XmlNode | null): boolean =>
  labels !== null && !isOnAt(labels, "delete", false) && SHOWN.some((name) => isOnAt(labels, name, false));

function fillShown(labels: XmlNode, like: XmlNode | null): void {
  removeChildren(labels, "delete");
  for (const name of SHOWN) if (!childAt(labels, name)) insertChild(labels, valNode(name, isOnAt(like, name, false)));
}

/** The labels of a whole series. */
export const seriesLabels = (chart: ChartModel, series: XmlNode): ChartPlace => ({
  chart,
  find: () => childAt(series, "dLbls"),
  make: () => {
    if (!mayHold(groupOf(chart, series).name, "dLbls")) throw invalidArgument("Series of this type have no labels.", "ChartDataLabels");
    changeableRoot(chart);
    const labels = putChild(series, "dLbls");
    fillShown(labels, null);
    return [labels];
  },
});

/** The labels of all series together. */
export const chartLabels = (chart: ChartModel): ChartPlace => ({
  chart,
  find: () => childAt(seriesOf(chart)[0], "dLbls"),
  make: () => seriesOf(chart).flatMap((series) => seriesLabels(chart, series).make()),
});

/** A series' own labels are shown or taken away. */
export function showLabels(chart: ChartModel, series: XmlNode, shown: boolean): void {
  changeableRoot(chart);
  if (!shown) return removeChildren(series, "dLbls");
  if (shows(childAt(series, "dLbls"))) return;
  const [labels] = seriesLabels(chart, series).make();
  putChild(labels!, "showVal").attributes = { val: "1" };
}

export const hasLabels = (series: XmlNode): boolean => {
  const labels = childAt(series, "dLbls");
  return shows(labels) || childrenNamed(labels, "dLbl").some(shows);
};

const labelNode = (series: XmlNode, index: number): XmlNode | null =>
  childrenNamed(childAt(series, "dLbls"), "dLbl").find((one) => valAt(one, "idx") === String(index)) ?? null;

/** A label of one point; it is shown as soon as something is said of it. */
export const pointLabel = (chart: ChartModel, series: XmlNode, index: number): ChartPlace => ({
  chart,
  find: () => labelNode(series, index) ?? childAt(series, "dLbls"),
  make: () => {
    const [labels] = seriesLabels(chart, series).make();
    const known = labelNode(series, index);
    if (known) {
      fillShown(known, shows(labels!) ? labels! : null);
      return [known];
    }
    const made = xmlNode("dLbl", {}, [valNode("idx", index)]);
    for (const name of ["numFmt", "spPr", "txPr", "dLblPos", "separator"]) {
      const kept = childAt(labels, name);
      if (kept) insertChild(made, structuredClone(kept));
    }
    const all = shows(labels!);
    fillShown(made, all ? labels! : null);
    if (!all) putChild(made, "showVal").attributes = { val: "1" };
    const next = childrenNamed(labels, "dLbl").find((one) => Number(valAt(one, "idx")) > index);
    if (next) labels!.children.splice(labels!.children.indexOf(next), 0, made);
    else insertChild(labels!, made);
    return [made];
  },
});

export const hasPointLabel = (series: XmlNode, index: number): boolean => {
  const own = labelNode(series, index);
  return own ? shows(own) : shows(childAt(series, "dLbls"));
};

export function showPointLabel(chart: ChartModel, series: XmlNode, index: number, shown: boolean): void {
  if (hasPointLabel(series, index) === shown) return;
  const [label] = pointLabel(chart, series, index).make();
  if (!shown) label!.children = [valNode("idx", index), valNode("delete", true)];
  else if (!shows(label!)) putChild(label!, "showVal").attributes = { val: "1" };
}

/** Refuses a place for labels that the series of these labels cannot have. */
export function checkLabelPosition(chart: ChartModel, labels: readonly XmlNode[], position: string): void {
  for (const series of seriesOf(chart)) {
    const own = childAt(series, "dLbls");
    if (!own || !labels.some((one) => one === own || own.children.includes(one))) continue;
    const group = groupOf(chart, series);
    if (!labelPositions(group.name, valAt(group, "grouping")).includes(position))
      throw invalidArgument(`Labels of this type of chart cannot stand at '${position}'.`, "ChartDataLabels.position");
  }
}

/** An extension of labels by its address, made where it is missing. */
export function labelExtension(labels: XmlNode): XmlNode {
  const uri = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  const list = putChild(labels, "extLst");
  const known = list.children.find(({ attributes }) => attributes["uri"] === uri);
  if (known) return known;
  const made = xmlNode("ext", { uri, "xmlns:c15": "http://schemas.microsoft.com/office/drawing/2012/chart" });
  list.children.push(made);
  return made;
}

/** The lines that lead from labels to their points, where the format keeps them: in pies with the labels, elsewhere in an extension. */
export function leaderHolder(chart: ChartModel, labels: XmlNode): { holder: XmlNode; prefix: string } {
  const series = seriesOf(chart).find((one) => childAt(one, "dLbls") === labels);
  const inLabels = series !== undefined && /pie/i.test(groupOf(chart, series).name);
  return inLabels ? { holder: labels, prefix: "" } : { holder: labelExtension(labels), prefix: "c15:" };
}

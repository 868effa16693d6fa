import { HostFailure, invalidArgument } from "../../client/office-error";
import { axesOf, writableForm } from "./chart-adding";
import { dressSeries, showAs, showSeriesAs } from "./chart-building";
import { insertChild, putChild } from "./chart-order";
import type { ChartModel } from "./chart-model";
import { axisPairs, changeableRoot, groupOf, groupsOf, isSecondary, seriesOf, seriesTypeOf, tidy, renumber } from "./chart-tree";
import { type ChartForm, formIn, typeOfForm } from "./chart-types";
import { valAt, type XmlNode } from "../xml-node";

/** Shows the whole chart as another type. */
export function setChartType(chart: ChartModel, type: unknown): void {
  const form = writableForm(type, "Chart.chartType");
  const root = changeableRoot(chart);
  const series = seriesOf(chart);
  const wanted = form.prices === undefined ? null : form.prices + (form.volume ? 1 : 0);
  if (wanted !== null && wanted !== series.length)
    throw invalidArgument(`A chart of this type needs ${wanted} series; this one has ${series.length}.`, "Chart.chartType");
  const axes = axesOf(chart);
  renumber(series);
  showAs(root, form, series, axes);
}

const FLAT = ["barChart", "lineChart", "areaChart"];

const sameGroup = (a: ChartForm, b: ChartForm): boolean =>
  a.container === b.container && a.direction === b.direction && a.grouping === b.grouping && a.filled === b.filled;

/** The axes' numbers of the primary or the secondary series. */
const idsOf = (chart: ChartModel, secondary: boolean): string[] | null => axisPairs(chart)[secondary ? 1 : 0] ?? null;

function takeOut(chart: ChartModel, series: XmlNode): void {
  const group = groupOf(chart, series);
  group.children.splice(group.children.indexOf(series), 1);
}

function moveSeries(chart: ChartModel, series: XmlNode, form: ChartForm, secondary: boolean): void {
  const root = changeableRoot(chart);
  const ids = idsOf(chart, secondary);
  const known = groupsOf(chart).find(
    (group) =>
      sameGroup(formIn(group, null), form) &&
      ids !== null &&
      group.children.some(({ name, attributes }) => name === "axId" && attributes["val"] === ids[0]),
  );
  takeOut(chart, series);
  if (known) {
    dressSeries(series, form);
    insertChild(known, series);
  } else showSeriesAs(root, form, series, ids);
  tidy(chart);
}

/** Shows one series as another type; flat bars, lines and areas can stand together. */
export function setSeriesType(chart: ChartModel, series: XmlNode, type: unknown): void {
  const form = writableForm(type, "ChartSeries.chartType");
  if (seriesTypeOf(chart, series) === type) return;
  const group = groupOf(chart, series);
  if (sameGroup(formIn(group, null), form)) {
    changeableRoot(chart);
    return dressSeries(series, form);
  }
  const all = seriesOf(chart);
  if (all.length === 1) return setChartType(chart, type);
  if (
    !FLAT.includes(form.container) ||
    !FLAT.includes(group.name) ||
    (form.direction === "bar") !== (formIn(group, null).direction === "bar")
  )
    throw new HostFailure(
      "NotImplemented",
      `This host does not put a series of the type '${String(type)}' beside those of the type '${typeOfForm(formIn(group, null))}'.`,
      "ChartSeries.chartType",
    );
  moveSeries(chart, series, form, isSecondary(chart, series));
}

/** Plots a series upon the primary or upon secondary axes. */
export function setAxisGroup(chart: ChartModel, series: XmlNode, group: unknown): void {
  if (group !== "Primary" && group !== "Secondary")
    throw invalidArgument(`'${String(group)}' is no group of axes.`, "ChartSeries.axisGroup");
  const secondary = group === "Secondary";
  if (isSecondary(chart, series) === secondary) return;
  const own = groupOf(chart, series);
  if (!FLAT.includes(own.name) && own.name !== "scatterChart")
    throw invalidArgument("Series of this type have no secondary axes.", "ChartSeries.axisGroup");
  if (secondary && seriesOf(chart).filter((one) => !isSecondary(chart, one)).length === 1)
    throw invalidArgument("The last series of the primary axes cannot be plotted upon secondary ones.", "ChartSeries.axisGroup");
  moveSeries(chart, series, formIn(own, series), secondary);
}

/** Puts a series at another place among those of its group, counted from 0. */
export function setPlotOrder(chart: ChartModel, series: XmlNode, place: unknown): void {
  const group = groupOf(chart, series);
  const all = seriesOf(chart).filter((one) => groupOf(chart, one) === group);
  if (!Number.isInteger(place) || (place as number) < 0 || (place as number) >= all.length)
    throw invalidArgument("The group has no such place.", "ChartSeries.plotOrder");
  changeableRoot(chart);
  const orders = all.map((one) => valAt(one, "order") ?? "0");
  all.splice(all.indexOf(series), 1);
  all.splice(place as number, 0, series);
  all.forEach((one, index) => {
    putChild(one, "order").attributes = { val: orders[index]! };
  });
  group.children = group.children.filter(({ name }) => name !== "ser");
  for (const one of all) insertChild(group, one);
}

export function deleteSeries(chart: ChartModel, series: XmlNode): void {
  changeableRoot(chart);
  takeOut(chart, series);
  tidy(chart);
}

/** Puts a new series into the group that comes first, at a place among all series. */
export function addSeries(chart: ChartModel, series: XmlNode, index: number): void {
  changeableRoot(chart);
  const group = groupsOf(chart)[0];
  if (!group) throw new HostFailure("InvalidOperation", "The chart has no group that could hold a series.");
  const all = seriesOf(chart);
  dressSeries(series, formIn(group, null));
  insertChild(group, series);
  all.splice(Math.min(index, all.length), 0, series);
  renumber(all);
}

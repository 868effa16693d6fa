import { findAxis, seriesOf, groupOf, isSecondary } from "./chart-tree";
import type { ChartModel } from "./chart-model";
import { valuesOf } from "./chart-sources";
import { childAt, valAt, type XmlNode } from "../xml-node";

export interface Scale {
  minimum: number;
  maximum: number;
  majorUnit: number;
}

const numbers = (chart: ChartModel, source: XmlNode | null): number[] =>
  valuesOf(chart, source).map((value) => (typeof value === "number" ? value : 0));

/** The lowest and the highest value plotted along an axis; stacked values are added up. */
function extent(chart: ChartModel, role: "category" | "value", group: number): [number, number] | null {
  const own = seriesOf(chart).filter((series) => isSecondary(chart, series) === (group === 1));
  const all: number[] = [];
  const heaps: number[][] = [];
  for (const series of own) {
    const values = numbers(chart, role === "category" ? childAt(series, "xVal") : (childAt(series, "val") ?? childAt(series, "yVal")));
    const grouping = valAt(groupOf(chart, series), "grouping");
    if (grouping === "percentStacked") all.push(0, 1);
    else if (grouping === "stacked")
      values.forEach((value, index) => {
        const heap = (heaps[index] ??= [0, 0]);
        heap[value < 0 ? 0 : 1]! += value;
      });
    else values.forEach((value) => all.push(value));
  }
  heaps.forEach(([below, above]) => all.push(below!, above!));
  if (all.length === 0) return null;
  return [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
}

const STEPS = [1, 2, 5, 10];

function niceStep(span: number, most: number): number {
  const raw = span / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  return STEPS.map((step) => step * power).find((step) => step >= raw * 0.999_999)!;
}

const tidyNumber = (value: number): number => Number(value.toPrecision(12));

/** The limits and the step of an axis of numbers: as they were set, and else about as Excel chooses them. */
export function scaleOf(chart: ChartModel, role: "category" | "value", group = 0): Scale | null {
  const axis = findAxis(chart, role, group);
  if (axis?.name !== "valAx") return null;
  const given = (path: string): number | null => {
    const val = valAt(axis, path);
    return val === null ? null : Number(val);
  };
  const [low, high] = extent(chart, role, group) ?? [0, 1];
  const fixedLow = given("scaling/min");
  const fixedHigh = given("scaling/max");
  const spread = high - low || Math.abs(high) || 1;
  const top = fixedHigh ?? (high > 0 ? high + spread * 0.05 : low < 0 && (high - low) / -low > 1 / 6 ? 0 : high + spread * 0.05);
  const bottom =
    fixedLow ?? (low >= 0 ? (high > 0 && (high - low) / high <= 1 / 6 && high !== low ? low - spread * 0.05 : 0) : low - spread * 0.05);
  const majorUnit = given("majorUnit") ?? niceStep(Math.max(top - bottom, Number.MIN_VALUE), 10);
  return {
    minimum: fixedLow ?? tidyNumber(Math.floor(bottom / majorUnit + 1e-9) * majorUnit),
    maximum: fixedHigh ?? tidyNumber(Math.ceil(top / majorUnit - 1e-9) * majorUnit),
    majorUnit,
  };
}

import { announceOn } from "../sheets/sheet-events";
import type { WorkbookModel } from "../workbook-model";
import type { ChartModel } from "./chart-model";

/** Nothing but cells is selected from now on. */
export function leaveChart(workbook: WorkbookModel): void {
  const before = workbook.activeChart;
  workbook.activeChart = null;
  if (before) announceOn(before.sheet, "ChartDeactivated", { chartId: before.id }, before);
}

/** Selects a chart, and shows the sheet it is on. */
export function activateChart(chart: ChartModel): void {
  const { workbook } = chart.sheet;
  workbook.activate(chart.sheet);
  if (workbook.activeChart === chart) return;
  leaveChart(workbook);
  workbook.activeChart = chart;
  announceOn(chart.sheet, "ChartActivated", { chartId: chart.id }, chart);
}

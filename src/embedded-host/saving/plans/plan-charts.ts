import { cellAddress } from "../../model/address";
import { areaOf } from "../../model/area";
import type { ChartModel } from "../../model/charts/chart-model";
import { richText } from "../../model/charts/chart-text";
import { absoluteReference } from "../../model/formulas/formula-references";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { childAt } from "../../model/xml-node";
import { fillCaches } from "../parts/chart-caches";
import { chartTreeText } from "../parts/chart-tree-text";
import type { AnchorCorner, AnchorPatch, ChartPatch, PlanStep } from "../save-plan";

const PIXELS_PER_POINT = 4 / 3;
const EMU_PER_POINT = 12_700;

const writtenName = (chart: ChartModel): string => `written_chart_${chart.id.replace(/\D/g, "")}`;

const titleOf = (chart: ChartModel): string => richText(childAt(chart.root, "chart/title")) ?? "";

function corner(sheet: SheetModel, left: number, top: number): AnchorCorner {
  const column = sheet.columns.at(left);
  const row = sheet.rows.at(top);
  return {
    column: column.index,
    columnOffset: Math.round(column.rest * EMU_PER_POINT),
    row: row.index,
    rowOffset: Math.round(row.rest * EMU_PER_POINT),
  };
}

const isWritten = (chart: ChartModel): boolean => chart.isNew || chart.treeChanged;

/** Where charts lie that were added or moved; the library would reckon with columns of standard width. */
export const planAnchors = (sheet: SheetModel): AnchorPatch[] =>
  sheet.charts
    .filter(({ isNew, placeChanged }) => isNew || placeChanged)
    .map((chart) => ({
      writtenAs: chart.isNew ? writtenName(chart) : null,
      chartPath: chart.path,
      name: chart.name,
      from: corner(sheet, chart.left, chart.top),
      to: corner(sheet, chart.left + chart.width, chart.top + chart.height),
    }));

function partOf(chart: ChartModel): string {
  const root = structuredClone(chart.root!);
  fillCaches(chart, root);
  return chartTreeText(root);
}

/** The parts of charts that were added or changed. */
export const planChartPatches = (sheet: SheetModel): ChartPatch[] =>
  sheet.charts.filter(isWritten).map((chart) => ({
    writtenAs: chart.isNew ? writtenName(chart) : null,
    added: chart.isNew && !sheet.isFromFile ? { sheet: sheet.name, description: titleOf(chart) } : null,
    chartPath: chart.path,
    xml: partOf(chart),
  }));

/** Lets the library make room for the charts that were added to a sheet of the file; what they show is put there afterwards. */
export const planCharts = (sheet: SheetModel): PlanStep[] =>
  (sheet.isFromFile ? sheet.charts : [])
    .filter(({ isNew }) => isNew)
    .map((chart): PlanStep => {
      const column = sheet.columns.at(chart.left);
      const row = sheet.rows.at(chart.top);
      const room = {
        Type: 21,
        Series: [{ Values: absoluteReference(sheet.name, areaOf(0, 0)) }],
        Dimension: { Width: Math.round(chart.width * PIXELS_PER_POINT), Height: Math.round(chart.height * PIXELS_PER_POINT) },
        Format: { Name: writtenName(chart), AltText: titleOf(chart), PrintObject: true },
      };
      return ["call", "AddChart", sheet.name, cellAddress(row.index, column.index), room];
    });

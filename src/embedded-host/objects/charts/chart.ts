import { action, describeClass, object, part, readOnly, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { activateChart } from "../../model/charts/chart-activating";
import { textInput } from "../../client/text-input";
import { addChart, dropChart, setSource } from "../../model/charts/chart-adding";
import { textProperties } from "../../model/charts/chart-building";
import { chartLabels } from "../../model/charts/chart-labels";
import type { ChartModel, ChartPlace, RemovablePlace } from "../../model/charts/chart-model";
import { setBox, shownBox } from "../../model/charts/chart-layout";
import { insertChild } from "../../model/charts/chart-order";
import { setChartType } from "../../model/charts/chart-series";
import { cellsOf } from "../../model/charts/chart-sources";
import { below, childPlace, chartTypeOf, drop, formulaIn, groupsOf, rootPlace, seriesOf } from "../../model/charts/chart-tree";
import { boundingArea, rowCountOf } from "../../model/area";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { childAt, valNode, xmlNode } from "../../model/xml-node";
import { amount, at, booleanFrom, flag, numberFrom, word } from "./chart-fields";
import { rangeFromArgument } from "../ranges/range-models";
import { legendPlace, side, titleOfChart } from "./chart-title";

const placed = (key: "left" | "top" | "width" | "height"): Scalar<ChartModel, number> => ({
  read: (one) => one[key],
  write: (one, points) => {
    one[key] = numberFrom(points, 0);
    moved(one);
  },
});

function moved(one: ChartModel): void {
  one.placeChanged = true;
  one.sheet.workbook.isDirty = true;
}

function setPosition(one: ChartModel, start: unknown, end?: unknown): void {
  const { sheet } = one;
  const from = rangeFromArgument(sheet.workbook, start, sheet).area;
  const to = end === undefined || end === null ? null : rangeFromArgument(sheet.workbook, end, sheet).area;
  one.left = sheet.columns.offsetOf(from.left);
  one.top = sheet.rows.offsetOf(from.top);
  moved(one);
  if (!to) return;
  one.width = sheet.columns.offsetOf(to.right + 1) - one.left;
  one.height = sheet.rows.offsetOf(to.bottom + 1) - one.top;
}

const inRoot = <Value>(scalar: Scalar<ChartPlace, Value>): Scalar<ChartModel, Value> => ({
  read: (one) => scalar.read(rootPlace(one)),
  write: (one, assigned) => scalar.write!(rootPlace(one), assigned),
});

const runsByColumns = (one: ChartModel): boolean => {
  const values = childAt(seriesOf(one)[0], "val") ?? childAt(seriesOf(one)[0], "yVal");
  const formula = formulaIn(values);
  const cells = formula === null ? null : cellsOf(one, formula);
  return !cells || rowCountOf(cells[0]!.area) > 1 || seriesOf(one).length === 1;
};

/** Plots by rows what was plotted by columns, or the other way: the cells are those that all series are read from. */
function setPlotBy(one: ChartModel, by: unknown): void {
  if (by !== "Rows" && by !== "Columns") throw invalidArgument(`'${String(by)}' is not Rows or Columns.`, "Chart.plotBy");
  const sources = seriesOf(one)
    .flatMap((series) => series.children.map(formulaIn))
    .filter((formula) => formula !== null)
    .flatMap((formula) => cellsOf(one, formula) ?? []);
  const sheet = sources[0]?.sheet;
  if (!sheet || sources.some((source) => source.sheet !== sheet))
    throw invalidArgument("The chart is not read from cells of one sheet.", "Chart.plotBy");
  setSource(one, { sheet, area: sources.map(({ area }) => area).reduce(boundingArea) }, by);
}

/** Charts of rings, slices, points and surfaces have no table of their data. */
const mayHaveTable = (one: ChartModel): boolean =>
  groupsOf(one).length > 0 && groupsOf(one).every(({ name }) => /^(?:bar|bar3D|line|line3D|area|area3D|stock)Chart$/.test(name));

function tablePlace(one: ChartModel): RemovablePlace {
  const place = childPlace(below(rootPlace(one), "chart/plotArea"), "dTable");
  return {
    ...place,
    make: () => {
      const missing = place.find() === null;
      const tables = place.make();
      if (missing)
        for (const table of tables)
          for (const child of [
            ...["showHorzBorder", "showVertBorder", "showOutline", "showKeys"].map((name) => valNode(name, true)),
            xmlNode("spPr", {}, [
              xmlNode("a:noFill"),
              xmlNode("a:ln", { w: "9525" }, [xmlNode("a:solidFill", {}, [valNode("a:srgbClr", "D9D9D9")])]),
            ]),
            textProperties(9),
          ])
            insertChild(table, child);
      return tables;
    },
  };
}

const tableOf = (one: ChartModel): RemovablePlace | null => (mayHaveTable(one) ? tablePlace(one) : null);

export const chart = describeClass("Chart", {
  exists: (one) => one.sheet.charts.includes(one) && one.sheet.workbook.sheets.includes(one.sheet),
  scalars: {
    chartType: { read: chartTypeOf, write: setChartType },
    displayBlanksAs: inRoot(at("chart", word("dispBlanksAs", { NotPlotted: "gap", Zero: "zero", Interplotted: "span" }, "Zero"))),
    height: placed("height"),
    id: readOnly(({ id }) => id),
    left: placed("left"),
    name: {
      read: ({ name }) => name,
      write: (one, name) => {
        const text = textInput(name);
        if (text === "") throw invalidArgument("A chart has a name.", "Chart.name");
        one.name = text;
        moved(one);
      },
    },
    plotBy: { read: (one) => (runsByColumns(one) ? "Columns" : "Rows"), write: setPlotBy },
    plotVisibleOnly: inRoot(at("chart", flag("plotVisOnly", true))),
    showDataLabelsOverMaximum: inRoot(at("chart", flag("showDLblsOverMax", true))),
    style: inRoot(amount("style", 2, 1, 48)),
    top: placed("top"),
    width: placed("width"),
  },
  parts: {
    axes: part("ChartAxes", (one) => one),
    dataLabels: part("ChartDataLabels", chartLabels),
    format: part("ChartAreaFormat", rootPlace),
    legend: part("ChartLegend", (one) => legendPlace(rootPlace(one))),
    plotArea: part("ChartPlotArea", (one) => below(rootPlace(one), "chart/plotArea")),
    series: part("ChartSeriesCollection", (one) => one),
    title: part("ChartTitle", (one) => titleOfChart(rootPlace(one))),
    worksheet: part("Worksheet", ({ sheet }) => sheet),
  },
  calls: {
    activate: action(activateChart),
    delete: action(dropChart),
    getDataTable: object("ChartDataTable", (one) => {
      const table = tableOf(one);
      if (!table) throw invalidArgument("Charts of this type have no data table.", "Chart.getDataTable");
      return table;
    }),
    getDataTableOrNullObject: object("ChartDataTable", tableOf),
    setData: action((one, source: unknown, seriesBy?: string) =>
      setSource(one, rangeFromArgument(one.sheet.workbook, source, one.sheet), seriesBy ?? "Auto"),
    ),
    setPosition: action(setPosition),
  },
  events: {
    onActivated: { type: "ChartActivated", source: (one) => one },
    onDeactivated: { type: "ChartDeactivated", source: (one) => one },
  },
});

export const chartDataTable = describeClass("ChartDataTable", {
  scalars: {
    showHorizontalBorder: flag("showHorzBorder", false),
    showLegendKey: flag("showKeys", false),
    showOutlineBorder: flag("showOutline", false),
    showVerticalBorder: flag("showVertBorder", false),
    visible: {
      read: ({ find }) => find() !== null,
      write: (place, visible) => {
        if (booleanFrom(visible)) place.make();
        else place.remove();
      },
    },
  },
  parts: { format: part("ChartDataTableFormat", (place) => place) },
});

export const chartPlotArea = describeClass("ChartPlotArea", {
  scalars: {
    height: side("plotArea", "height"),
    insideHeight: side("inside", "height"),
    insideLeft: side("inside", "left"),
    insideTop: side("inside", "top"),
    insideWidth: side("inside", "width"),
    left: side("plotArea", "left"),
    position: {
      read: ({ find }) => (childAt(find(), "layout/manualLayout") ? "Custom" : "Automatic"),
      write: (place, position) => {
        if (position !== "Automatic" && position !== "Custom")
          throw invalidArgument(`'${String(position)}' is not allowed here.`, "ChartPlotArea.position");
        if (position === "Automatic") drop(place, "layout", "manualLayout");
        else setBox(place, "plotArea", "left", shownBox(place.chart, "plotArea").left);
      },
    },
    top: side("plotArea", "top"),
    width: side("plotArea", "width"),
  },
  parts: { format: part("ChartPlotAreaFormat", (place) => place) },
});

const named = ({ charts }: SheetModel, key: unknown): ChartModel | null =>
  charts.find((one) => one.name === String(key) || one.id === String(key)) ?? null;

const existing = (found: ChartModel | null | undefined): ChartModel => {
  if (!found) throw itemNotFound();
  return found;
};

export const chartCollection = describeClass("ChartCollection", {
  scalars: { count: readOnly(({ charts }) => charts.length) },
  items: { className: "Chart", of: ({ charts }: SheetModel) => charts },
  calls: {
    add: object("Chart", (sheet, type: string, source: unknown, seriesBy?: string) => {
      if (source === undefined) throw invalidArgument("A chart needs a source.", "ChartCollection.add");
      return addChart(sheet, type, rangeFromArgument(sheet.workbook, source, sheet), seriesBy ?? "Auto");
    }),
    getCount: value(({ charts }) => charts.length),
    getItem: object("Chart", (sheet, key: string) => existing(named(sheet, key))),
    getItemAt: object("Chart", ({ charts }, index: number) => existing(charts[index])),
    getItemOrNullObject: object("Chart", named),
  },
  events: {
    onActivated: { type: "ChartActivated", source: () => null },
    onAdded: { type: "ChartAdded", source: (sheet) => sheet },
    onDeactivated: { type: "ChartDeactivated", source: () => null },
    onDeleted: { type: "ChartDeleted", source: (sheet) => sheet },
  },
});

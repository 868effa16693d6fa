import { strFromU8, unzipSync } from "fflate";
import { readChartTree } from "../../src/embedded-host/reading/read-chart-tree";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import enums from "../../src/embedded-host/typings/excel-enums.json";
import { schemaFaults } from "./chart-schema";

jest.setTimeout(60_000);

const open = (bytes: Uint8Array | null) => openHost(bytes, nodeEnvironment({ now: () => new Date(2026, 10, 22) }));
const NEWER = ["Histogram", "Boxwhisker", "Pareto", "RegionMap", "Treemap", "Waterfall", "Sunburst", "Funnel"];
const types = Object.values(enums.ChartType).filter((type) => type !== "Invalid" && !NEWER.includes(type));

const sourceOf = (type: string): string => ({ StockHLC: "A1:D4", StockVOHLC: "A1:F4" })[type] ?? (/^Stock/.test(type) ? "A1:E4" : "A1:D4");

/** Tries a change that not every type of chart has. */
async function attempt(context: Excel.RequestContext, change: () => void): Promise<void> {
  change();
  await context.sync().catch((error: { code: string }) => expect(["InvalidArgument", "ItemNotFound"]).toContain(error.code));
}

async function dress(context: Excel.RequestContext, chart: Excel.Chart): Promise<void> {
  const { categoryAxis, valueAxis } = chart.axes;
  const series = chart.series.getItemAt(0);
  const changes: (() => void)[] = [
    () => (chart.title.format.border.lineStyle = "Dash"),
    () => (chart.title.showShadow = true),
    () => (chart.title.textOrientation = -45),
    () => (chart.title.getSubstring(0, 2).font.color = "indigo"),
    () => (chart.legend.legendEntries.getItemAt(0).visible = false),
    () => (chart.legend.left = 12),
    () => (chart.plotArea.width = 150),
    () => chart.plotArea.format.fill.setSolidColor("skyblue"),
    () => (chart.getDataTable().showLegendKey = true),
    () => (valueAxis.displayUnit = "Thousands"),
    () => (valueAxis.scaleType = "Logarithmic"),
    () => (valueAxis.minimum = 1),
    () => (valueAxis.majorTickMark = "Cross"),
    () => (valueAxis.minorGridlines.visible = true),
    () => (valueAxis.title.text = "Số hộ"),
    () => (categoryAxis.reversePlotOrder = true),
    () => (categoryAxis.tickLabelSpacing = 2),
    () => valueAxis.setPositionAt(2),
    () => (categoryAxis.format.font.underline = "Single"),
    () => (series.hasDataLabels = true),
    () => (series.dataLabels.separator = "; "),
    () => (series.dataLabels.position = "Center"),
    () => (series.points.getItemAt(1).dataLabel.text = "Nhãn"),
    () => (series.points.getItemAt(1).dataLabel.geometricShapeType = "RoundRectangle"),
    () => (series.points.getItemAt(0).hasDataLabel = false),
    () => series.points.getItemAt(2).format.fill.setSolidColor("#C00000"),
    () => (series.points.getItemAt(0).markerStyle = "Diamond"),
    () => (series.markerForegroundColor = "red"),
    () => (series.markerSize = 9),
    () => (series.yErrorBars.type = "Percent"),
    () => (series.format.line.weight = 2),
    () => (series.trendlines.add("Polynomial").forwardPeriod = 1),
    () => (series.trendlines.getItem(0).showRSquared = true),
    () => (series.invertIfNegative = true),
    () => (series.explosion = 10),
    () => (series.gapWidth = 80),
    () => (series.overlap = 10),
    () => (series.doughnutHoleSize = 40),
    () => (series.axisGroup = "Secondary"),
    () => (chart.style = 5),
  ];
  for (const change of changes) await attempt(context, change);
}

const chartParts = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes))
    .filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    .map(([, part]) => strFromU8(part));

test("charts of every type keep the order of the format however they are dressed, and are read as what they are", async () => {
  const host = await open(null);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:F4").values = [
      ["Xóm", "A", "B", "C", "D", "E"],
      ["X8", 3, 9, 1, 4, 5],
      ["X9", 5, 10, 3, 7, 8],
      ["X10", 4, 8, 2, 6, 7],
    ];
    for (const type of types) {
      const chart = sheet.charts.add(type as "Line", sheet.getRange(sourceOf(type)), "Columns");
      chart.name = type;
      chart.title.text = type;
      await context.sync();
    }
    for (const type of NEWER) {
      sheet.charts.add(type as "Funnel", sheet.getRange("A1:B4"));
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    }
  });
  const plain = await host.save();
  const again = await open(plain);
  await again.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getFirst();
    charts.load("items/name,items/chartType");
    await context.sync();
    expect(charts.items.map(({ chartType }) => chartType)).toEqual(types);
    for (const chart of charts.items) await dress(context, chart);
  });
  for (const bytes of [plain, await again.save()]) {
    const parts = chartParts(bytes);
    expect(parts).toHaveLength(types.length);
    expect(parts.flatMap((part) => schemaFaults(readChartTree(part)!))).toEqual([]);
  }
});

test("a chart of the file is changed where it lies; what is not named stays, and its sources follow the cells", async () => {
  const first = await open(null);
  await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = [
      ["Xóm", "Kế hoạch", "Thực hiện"],
      ["X8", 5, 4],
      ["X9", 6, 6],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Tiến độ";
    chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
    await context.sync();
  });
  const second = await open(await first.save());
  await second.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.getItem("Tiến độ");
    chart.series.getItemAt(1).chartType = "LineMarkers";
    chart.series.getItemAt(1).axisGroup = "Secondary";
    chart.left = 100;
    sheet.getRange("1:1").insert("Down");
    sheet.name = "Số liệu";
    await context.sync();
  });
  const third = await open(await second.save());
  await third.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Số liệu").charts.getItem("Tiến độ").load("left");
    const { series } = chart;
    series.load("items/name,items/chartType,items/axisGroup");
    const source = series.getItemAt(0).getDimensionDataSourceString("Values");
    const color = series.getItemAt(0).format.fill.getSolidColor();
    await context.sync();
    expect(series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup])).toEqual([
      ["Kế hoạch", "ColumnClustered", "Primary"],
      ["Thực hiện", "LineMarkers", "Secondary"],
    ]);
    expect([source.value, color.value, Math.round(chart.left)]).toEqual(["'Số liệu'!$B$3:$B$4", "#123456", 100]);
  });
});

import { type Case, rejectionOf, sheetCase } from "../case";

const CHARTS = "learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts; Excel.Chart* of @types/office-js";

async function chartOn(context: Excel.RequestContext, sheet: Excel.Worksheet, type: Excel.ChartType | "Line"): Promise<Excel.Chart> {
  sheet.getRange("A1:C4").values = [
    ["Xóm", "Kế hoạch", "Thực hiện"],
    ["X8", 5, 3],
    ["X9", 6, 5],
    ["X10", 7, 4],
  ];
  const chart = sheet.charts.add(type as "Line", sheet.getRange("A1:C4"), "Columns");
  await context.sync();
  return chart;
}

/** Charts: axes, labels, series, trend lines and the looks of all of them. */
export const charts: readonly Case[] = [
  sheetCase("an axis keeps its unit, marks, scale and where the other one crosses it", CHARTS, async (context, sheet, expect) => {
    const { axes } = await chartOn(context, sheet, "Line");
    const { categoryAxis, valueAxis } = axes;
    valueAxis.displayUnit = "Thousands";
    valueAxis.majorTickMark = "Cross";
    valueAxis.scaleType = "Logarithmic";
    valueAxis.logBase = 100;
    valueAxis.setPositionAt(10);
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = "High";
    categoryAxis.tickMarkSpacing = 2;
    categoryAxis.isBetweenCategories = false;
    categoryAxis.position = "Maximum";
    valueAxis.load();
    categoryAxis.load();
    await context.sync();
    expect(valueAxis.toJSON()).toMatchObject({
      displayUnit: "Thousands",
      showDisplayUnitLabel: true,
      majorTickMark: "Cross",
      scaleType: "Logarithmic",
      logBase: 100,
      position: "Custom",
      positionAt: 10,
      type: "Value",
    });
    expect(categoryAxis.toJSON()).toMatchObject({
      reversePlotOrder: true,
      tickLabelPosition: "High",
      tickMarkSpacing: 2,
      isBetweenCategories: false,
      position: "Maximum",
      type: "Category",
    });
  }),
  sheetCase("limits of an axis that nobody set are numbers all the same", CHARTS, async (context, sheet, expect) => {
    const { valueAxis } = (await chartOn(context, sheet, "Line")).axes;
    valueAxis.load("minimum,maximum,majorUnit");
    await context.sync();
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit]).toEqual([0, 8, 1]);
    valueAxis.maximum = 20;
    valueAxis.load("maximum");
    await context.sync();
    expect(valueAxis.maximum).toBe(20);
  }),
  sheetCase("labels are shown by series and by point, and stand where their type allows", CHARTS, async (context, sheet, expect) => {
    const { series } = await chartOn(context, sheet, "Line");
    const first = series.getItemAt(0);
    first.hasDataLabels = true;
    first.dataLabels.separator = "\n";
    first.points.getItemAt(1).dataLabel.text = "Đạt";
    first.points.getItemAt(2).hasDataLabel = false;
    const others = series.getItemAt(1).load("hasDataLabels");
    const points = [0, 1, 2].map((index) => first.points.getItemAt(index).load("hasDataLabel"));
    const label = first.points.getItemAt(1).dataLabel.load("text,showValue");
    await context.sync();
    expect([others.hasDataLabels, points.map(({ hasDataLabel }) => hasDataLabel), label.text]).toEqual([false, [true, true, false], "Đạt"]);
    first.dataLabels.position = "InsideEnd";
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase("a series tells its sources and takes another type and other axes", CHARTS, async (context, sheet, expect) => {
    const chart = await chartOn(context, sheet, "ColumnClustered" as Excel.ChartType);
    const second = chart.series.getItemAt(1);
    second.chartType = "Line";
    second.axisGroup = "Secondary";
    const source = second.getDimensionDataSourceString("Values");
    const kind = second.getDimensionDataSourceType("Values");
    const values = second.getDimensionValues("Categories");
    second.load("chartType,axisGroup,plotOrder,name");
    await context.sync();
    expect([source.value.replaceAll("'", ""), kind.value, values.value]).toEqual(["Sheet1!$C$2:$C$4", "LocalRange", ["X8", "X9", "X10"]]);
    expect([second.chartType, second.axisGroup, second.name]).toEqual(["Line", "Secondary", "Thực hiện"]);
  }),
  sheetCase(
    "titles, fonts, fills and lines keep their looks; colours have the names of web pages",
    CHARTS,
    async (context, sheet, expect) => {
      const chart = await chartOn(context, sheet, "Line");
      chart.title.text = "Kết quả năm";
      chart.title.getSubstring(0, 7).font.color = "indigo";
      chart.title.format.font.underline = "Single";
      chart.legend.format.border.lineStyle = "Dash";
      chart.legend.format.border.weight = 1.5;
      chart.title.format.font.load("underline,color");
      chart.legend.format.border.load("lineStyle,weight");
      const line = chart.series.getItemAt(0).trendlines.add("MovingAverage");
      line.format.line.color = "SkyBlue";
      line.load("movingAveragePeriod,name");
      line.format.line.load("color");
      await context.sync();
      const { font } = chart.title.format;
      const { border } = chart.legend.format;
      expect([font.underline, font.color, border.lineStyle, border.weight]).toEqual(["Single", "#4B0082", "Dash", 1.5]);
      expect([line.movingAveragePeriod, line.format.line.color]).toEqual([2, "#87CEEB"]);
    },
  ),
  sheetCase("a data table stands in charts of bars, none in those of slices", CHARTS, async (context, sheet, expect) => {
    const bars = await chartOn(context, sheet, "ColumnClustered" as Excel.ChartType);
    const slices = await chartOn(context, sheet, "Pie" as Excel.ChartType);
    const table = bars.getDataTableOrNullObject();
    table.visible = true;
    table.load("visible,showLegendKey");
    const none = slices.getDataTableOrNullObject().load("visible");
    await context.sync();
    expect([table.visible, table.showLegendKey, none.isNullObject]).toEqual([true, true, true]);
  }),
];

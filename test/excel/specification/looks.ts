import { type Case, rejectionOf, sheetCase } from "../case";

const DOCUMENTED = "Office.js reference";

/** Named styles, visible cells, groups of rows and columns, and the finer points of conditional formats. */
export const looks: Case[] = [
  sheetCase("a named style gives cells its look, and its name", DOCUMENTED, async (context, sheet, expect) => {
    const { styles } = context.workbook;
    styles.add("Nhấn mạnh");
    const style = styles.getItem("Nhấn mạnh");
    style.font.bold = true;
    style.fill.color = "#FFFF00";
    sheet.getRange("A1").style = "Nhấn mạnh";
    sheet.getRange("A2").style = "Heading1";
    const [own, heading, plain] = ["A1", "A2", "A3"].map((at) => sheet.getRange(at));
    own!.load("style,format/font/bold,format/fill/color");
    heading!.load("style");
    plain!.load("style");
    await context.sync();
    expect([own!.style, own!.format.font.bold, own!.format.fill.color]).toEqual(["Nhấn mạnh", true, "#FFFF00"]);
    expect([heading!.style, plain!.style]).toEqual(["Heading 1", "Normal"]);
  }),
  sheetCase(
    "a style that is not there is a null object or not found, and its name cannot be taken twice",
    DOCUMENTED,
    async (context, sheet, expect) => {
      const { styles } = context.workbook;
      const none = styles.getItemOrNullObject("Không có");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      styles.add("Riêng");
      await context.sync();
      styles.add("Riêng");
      expect((await rejectionOf(context.sync()))?.code).toBe("ItemAlreadyExists");
    },
  ),
  sheetCase("the visible view of a range leaves hidden rows and columns out", DOCUMENTED, async (context, sheet, expect) => {
    const range = sheet.getRange("A1:C3");
    range.values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const view = range.getVisibleView().load("values,rowCount,columnCount,cellAddresses");
    await context.sync();
    expect([view.rowCount, view.columnCount]).toEqual([2, 2]);
    expect(view.values).toEqual([
      [1, 3],
      [7, 9],
    ]);
  }),
  sheetCase("grouped rows are hidden and shown by levels", DOCUMENTED, async (context, sheet, expect) => {
    sheet.getRange("2:4").group("ByRows");
    sheet.getRange("3:4").group("ByRows");
    sheet.showOutlineLevels(2, 1);
    const [outer, inner] = [sheet.getRange("2:2").load("rowHidden"), sheet.getRange("3:4").load("rowHidden")];
    await context.sync();
    expect([outer.rowHidden, inner.rowHidden]).toEqual([false, true]);
    sheet.showOutlineLevels(8, 8);
    inner.load("rowHidden");
    await context.sync();
    expect(inner.rowHidden).toBe(false);
    sheet.getRange("A1:C4").ungroup("ByRows");
    sheet.showOutlineLevels(1, 1);
    const [free, still] = [sheet.getRange("2:2").load("rowHidden"), sheet.getRange("3:4").load("rowHidden")];
    await context.sync();
    expect([free.rowHidden, still.rowHidden]).toEqual([false, true]);
    sheet.getRange("2:4").group("ByColumns");
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase("a conditional format gets another place in the order, and another rule", DOCUMENTED, async (context, sheet, expect) => {
    const range = sheet.getRange("A1:A9");
    const first = range.conditionalFormats.add("Custom");
    first.custom.rule.formula = "=$A1>1";
    const second = range.conditionalFormats.add("Custom");
    second.custom.rule.formula = "=$A1>2";
    await context.sync();
    second.priority = 1;
    first.changeRuleToCellValue({ formula1: "=5", operator: "GreaterThan" });
    first.load("priority,type");
    second.load("priority");
    await context.sync();
    expect([first.priority, second.priority, first.type]).toEqual([0, 1, "CellValue"]);
  }),
  sheetCase("bars and icons keep their ends, their colours and their criteria", DOCUMENTED, async (context, sheet, expect) => {
    const range = sheet.getRange("A1:A9");
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.barDirection = "LeftToRight";
    dataBar.lowerBoundRule = { type: "Number", formula: "-4" };
    dataBar.negativeFormat.fillColor = "#00FF00";
    const { iconSet } = range.conditionalFormats.add("IconSet");
    iconSet.style = "ThreeTriangles";
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" },
      { type: "Number", operator: "GreaterThan", formula: "=1000" },
    ];
    dataBar.load("barDirection,lowerBoundRule");
    dataBar.negativeFormat.load("fillColor");
    iconSet.load("criteria,style");
    await context.sync();
    expect([dataBar.barDirection, dataBar.negativeFormat.fillColor, iconSet.style]).toEqual(["LeftToRight", "#00FF00", "ThreeTriangles"]);
    expect(dataBar.lowerBoundRule.type).toBe("Number");
    expect(iconSet.criteria[2]).toMatchObject({ type: "Number", operator: "GreaterThan", formula: "=1000" });
  }),
  sheetCase("a chart keeps its border, its gaps and the scale of its axis", DOCUMENTED, async (context, sheet, expect) => {
    sheet.getRange("A1:B4").values = [
      ["Xóm", "Hộ"],
      ["8", 3],
      ["9", 5],
      ["10", 4],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    chart.displayBlanksAs = "Zero";
    chart.format.border.color = "#FF0000";
    chart.plotArea.format.fill.setSolidColor("#FFFFEE");
    const series = chart.series.getItemAt(0);
    series.gapWidth = 50;
    chart.axes.valueAxis.scaleType = "Logarithmic";
    chart.axes.valueAxis.minorGridlines.visible = true;
    chart.load("displayBlanksAs,format/border/color");
    series.load("gapWidth");
    chart.axes.valueAxis.load("scaleType,minorGridlines/visible");
    await context.sync();
    expect([chart.displayBlanksAs, chart.format.border.color, series.gapWidth]).toEqual(["Zero", "#FF0000", 50]);
    expect([chart.axes.valueAxis.scaleType, chart.axes.valueAxis.minorGridlines.visible]).toEqual(["Logarithmic", true]);
    series.gapWidth = 900;
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
];

import { type Case, rejectionOf, sheetCase, thrownBy } from "../case";

/** Validation, conditional formats, page layout, charts and events. */
export const features: Case[] = [
  sheetCase("days and times of a validation are kept as numbers", "public samples of Office.js", async (context, sheet, expect) => {
    const day = sheet.getRange("A1").dataValidation;
    day.rule = { date: { formula1: "1/1/2000", operator: "GreaterThan" } };
    const hours = sheet.getRange("A2").dataValidation;
    hours.rule = { time: { formula1: "9:00 AM", formula2: "6:00 PM", operator: "Between" } };
    day.load("rule");
    hours.load("rule");
    await context.sync();
    expect([day.rule.date?.formula1, hours.rule.time?.formula1, hours.rule.time?.formula2]).toEqual(["=36526", "=0.375", "=0.75"]);
  }),
  sheetCase(
    "a validation has exactly one kind, and its formulas are read back with =",
    "excel-facts 1d",
    async (context, sheet, expect) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      dataValidation.load("rule,type,ignoreBlanks");
      await context.sync();
      expect([dataValidation.type, dataValidation.ignoreBlanks]).toEqual(["WholeNumber", true]);
      expect(dataValidation.rule).toEqual({ wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } });
      dataValidation.rule = { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=1" } };
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    },
  ),
  sheetCase("a list given in place has at most 255 characters, a range may be longer", "excel-facts 1d", async (context, sheet, expect) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("C1:C99") } };
    dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe("=Sheet1!$C$1:$C$99");
    dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase("cells that break a rule are reported, and null when there are none", "excel-facts 1d", async (context, sheet, expect) => {
    const range = sheet.getRange("A1:A3");
    range.values = [["có"], ["không rõ"], [""]];
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "có,không" } };
    const wrong = range.dataValidation.getInvalidCellsOrNullObject();
    wrong.load("address");
    await context.sync();
    expect(wrong.address).toBe("Sheet1!A2");
    range.dataValidation.clear();
    const none = range.dataValidation.getInvalidCellsOrNullObject();
    range.dataValidation.load("type");
    await context.sync();
    expect([none.isNullObject, range.dataValidation.type]).toEqual([true, "None"]);
  }),
  sheetCase("conditional formats are added first and cleared together", "excel-facts 1d", async (context, sheet, expect) => {
    const { conditionalFormats } = sheet.getRange("A1:A9");
    const custom = conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$A1>1";
    custom.custom.format.fill.color = "red";
    conditionalFormats.add("DataBar");
    conditionalFormats.load("items/type,items/priority");
    custom.custom.rule.load("formula");
    await context.sync();
    expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["DataBar", 0],
      ["Custom", 1],
    ]);
    expect(custom.custom.rule.formula).toBe("=$A1>1");
    conditionalFormats.clearAll();
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }),
  sheetCase("the zoom of a page is assigned as a whole", "excel-facts 1a", async (context, sheet, expect) => {
    expect(thrownBy(() => (sheet.pageLayout.zoom.scale = 80))).toMatchObject({
      code: "PropertyNotLoaded",
      errorLocation: "PageLayout.zoom",
    });
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.load("zoom,orientation,paperSize");
    await context.sync();
    expect([sheet.pageLayout.zoom, sheet.pageLayout.orientation, sheet.pageLayout.paperSize]).toEqual([
      { horizontalFitToPages: 1 },
      "Landscape",
      "A4",
    ]);
    sheet.pageLayout.zoom = { scale: 5 };
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase("print titles are entire rows", "excel-facts 1d", async (context, sheet, expect) => {
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.setPrintArea("A1:D9");
    const [rows, area] = [sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address"), sheet.pageLayout.getPrintAreaOrNullObject()];
    area.load("address");
    await context.sync();
    expect([rows.address, area.address]).toEqual(["Sheet1!1:2", "Sheet1!A1:D9"]);
    sheet.pageLayout.setPrintTitleRows("A1:B2");
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase("panes are frozen and set free", "@types/office-js WorksheetFreezePanes", async (context, sheet, expect) => {
    sheet.freezePanes.freezeAt("A1:B3");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(frozen.address).toBe("Sheet1!A1:B3");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }),
  sheetCase("a chart by columns has a series for each, named by its heading", "excel-facts 1d", async (context, sheet, expect) => {
    sheet.getRange("A1:C3").values = [
      ["Đơn vị", "Kế hoạch", "Thực hiện"],
      ["Một", 1, 2],
      ["Hai", 3, 4],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.title.text = "Tiến độ";
    chart.series.load("items/name");
    chart.title.load("text");
    const points = chart.series.getItemAt(1).getDimensionValues("Values");
    await context.sync();
    expect([chart.series.items.map(({ name }) => name), chart.title.text, points.value]).toEqual([
      ["Kế hoạch", "Thực hiện"],
      "Tiến độ",
      [2, 4],
    ]);
    sheet.charts.add("columnclustered" as "Line", sheet.getRange("A1:C3"));
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase(
    "changes are announced after the sync that made them, unless events are off",
    "excel-facts 1d",
    async (context, sheet, expect) => {
      const told: [string, string | undefined][] = [];
      sheet.onChanged.add(async ({ address, triggerSource }) => void told.push([address, triggerSource]));
      await context.sync();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      expect(told).toEqual([["A1:B2", "ThisLocalAddin"]]);
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[9]];
      await context.sync();
      expect(told.length).toBe(1);
      context.runtime.enableEvents = true;
      await context.sync();
    },
  ),
];

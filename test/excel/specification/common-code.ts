import { type Case, sheetCase } from "../case";

const SAMPLES = "learn.microsoft.com/office/dev/add-ins/excel: what the guide's articles on ranges do";

const TYPINGS = "@types/office-js: what its descriptions of the members say";

const goods = [
  ["Hàng", "Loại", "Số"],
  ["Thùng", "Nhựa", 2],
  ["Găng", "Vải", 1],
  ["Thùng", "Sắt", 5],
  ["Găng", "Vải", 1],
];

/** What add-in code that is not ours commonly asks of ranges. */
export const commonCode: readonly Case[] = [
  sheetCase("the edge of the data and the range as far as there", SAMPLES, async (context, sheet, expect) => {
    sheet.getRange("A1:C5").values = goods;
    const found = [
      sheet.getRange("A1").getRangeEdge("Down"),
      sheet.getRange("A1").getRangeEdge("Right"),
      sheet.getRange("A5").getRangeEdge("Down"),
      sheet.getRange("E9").getRangeEdge("Left"),
      sheet.getRange("A1:B1").getExtendedRange("Down"),
    ];
    found.forEach((range) => range.load("address"));
    await context.sync();
    expect(found.map(({ address }) => address.split("!")[1])).toEqual(["A5", "C1", "A1048576", "A9", "A1:B5"]);
  }),
  sheetCase("filling goes on with a series, repeats what is none, and moves formulas", SAMPLES, async (context, sheet, expect) => {
    sheet.getRange("A1:D2").values = [
      [1, 5, "Xóm 8", "x"],
      [3, 5, "", "y"],
    ];
    sheet.getRange("E1").formulas = [["=A1*2"]];
    sheet.getRange("A1:A2").autoFill("A1:A4");
    sheet.getRange("B1").autoFill("B1:B4");
    sheet.getRange("C1").autoFill("C1:C4", "FillSeries");
    sheet.getRange("D1:D2").autoFill("D1:D4", "FillCopy");
    sheet.getRange("E1").autoFill("E1:E4");
    const filled = sheet.getRange("A1:E4").load("values,formulas");
    await context.sync();
    expect(filled.values).toEqual([
      [1, 5, "Xóm 8", "x", 2],
      [3, 5, "Xóm 9", "y", 6],
      [5, 5, "Xóm 10", "x", 10],
      [7, 5, "Xóm 11", "y", 14],
    ]);
    expect(filled.formulas[3]![4]).toBe("=A4*2");
    sheet.getRange("G1").values = [["Q3"]];
    sheet.getRange("G1").autoFill("G1:G4");
    const quarters = sheet.getRange("G1:G4").load("values");
    await context.sync();
    expect(quarters.values.flat()).toEqual(["Q3", "Q4", "Q1", "Q2"]);
  }),
  sheetCase("replacing changes numbers by their digits as well", SAMPLES, async (context, sheet, expect) => {
    const range = sheet.getRange("A1:A3");
    range.values = [["Xóm 12"], [120], [45]];
    const replaced = range.replaceAll("12", "7", {});
    range.load("values");
    await context.sync();
    expect(replaced.value).toBe(2);
    expect(range.values.flat()).toEqual(["Xóm 7", 70, 45]);
  }),
  sheetCase("rows that are alike in some columns are taken out", SAMPLES, async (context, sheet, expect) => {
    const range = sheet.getRange("A1:C5");
    range.values = goods;
    const removed = range.removeDuplicates([0, 1], true).load("removed,uniqueRemaining");
    range.load("values");
    await context.sync();
    expect([removed.removed, removed.uniqueRemaining]).toEqual([1, 3]);
    expect(range.values.slice(3)).toEqual([
      ["Thùng", "Sắt", 5],
      ["", "", ""],
    ]);
  }),
  sheetCase("formulas in R1C1 are read and written", SAMPLES, async (context, sheet, expect) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("C1:C2").formulasR1C1 = [["=SUM(RC[-2]:RC[-1])"], ["=R1C1+R[-1]C2"]];
    const range = sheet.getRange("C1:C2").load("formulas,formulasR1C1,values");
    await context.sync();
    expect(range.formulas).toEqual([["=SUM(A1:B1)"], ["=$A$1+$B1"]]);
    expect(range.formulasR1C1).toEqual([["=SUM(RC[-2]:RC[-1])"], ["=R1C1+R[-1]C2"]]);
    expect(range.values).toEqual([[3], [3]]);
  }),
  sheetCase("properties of single cells, rows and columns are set together", SAMPLES, async (context, sheet, expect) => {
    sheet.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true } } }]]);
    sheet.getRange("A:B").setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
    sheet.getRange("1:1").setRowProperties([{ format: { rowHeight: 40 } }]);
    const [first, second] = [sheet.getRange("A1"), sheet.getRange("B1")];
    first.load("format/fill/color,format/columnWidth,format/rowHeight");
    second.load("format/font/bold,columnHidden");
    await context.sync();
    expect([first.format.fill.color, first.format.columnWidth, first.format.rowHeight]).toEqual(["#FF0000", 90, 40]);
    expect([second.format.font.bold, second.columnHidden]).toEqual([true, true]);
  }),
  sheetCase("several areas are found, and formatted together", SAMPLES, async (context, sheet, expect) => {
    sheet.getRange("A1:C5").values = goods;
    const found = sheet.findAll("găng", { completeMatch: true }).load("address,areaCount,cellCount");
    const none = sheet.findAllOrNullObject("không có", {});
    const areas = sheet.getRanges("A1:A2,C4");
    areas.format.fill.color = "#FFFF00";
    areas.format.font.bold = true;
    const [inside, outside] = [sheet.getRange("C4"), sheet.getRange("B2")];
    inside.load("format/fill/color,format/font/bold");
    outside.load("format/fill/color");
    await context.sync();
    expect(found.address.replaceAll(/\w+!/g, "")).toBe("A3,A5");
    expect([found.areaCount, found.cellCount, none.isNullObject]).toEqual([2, 2, true]);
    expect([inside.format.fill.color, inside.format.font.bold, outside.format.fill.color]).toEqual(["#FFFF00", true, "#FFFFFF"]);
  }),
  sheetCase("what a formula spills to is known at once", SAMPLES, async (context, sheet, expect) => {
    sheet.getRange("A1:A3").values = [[3], [1], [2]];
    sheet.getRange("C1").formulas = [["=SORT(A1:A3)"]];
    await context.sync();
    const all = sheet.getRange("C1").getSpillingToRange().load("address,values");
    const parent = sheet.getRange("C3").getSpillParent().load("address");
    await context.sync();
    expect([all.address.split("!")[1], parent.address.split("!")[1]]).toEqual(["C1:C3", "C1"]);
    expect(all.values).toEqual([[1], [2], [3]]);
    const ofSeveral = [sheet.getRange("C1:C2").getSpillingToRangeOrNullObject(), sheet.getRange("C2:C3").getSpillParentOrNullObject()];
    ofSeveral.forEach((one) => one.load("address"));
    await context.sync();
    expect(ofSeveral.map((one) => one.isNullObject)).toEqual([true, true]);
  }),
  sheetCase("merged cells copied onto themselves stay as they are", SAMPLES, async (context, sheet, expect) => {
    const range = sheet.getRange("A1:B2");
    range.merge(true);
    await context.sync();
    range.copyFrom("A1:B2");
    const merged = range.getMergedAreasOrNullObject().load("areaCount,cellCount");
    await context.sync();
    expect([merged.areaCount, merged.cellCount]).toEqual([2, 4]);
  }),
  sheetCase("sorting by a formula leaves the cells to other formulas as they are", SAMPLES, async (context, sheet, expect) => {
    sheet.getRange("A1:B3").values = [
      [3, "x"],
      [1, "y"],
      [2, "z"],
    ];
    sheet.getRange("D1").formulas = [["=SORT(A1:A3,,-1)"]];
    sheet.getRange("E1").formulas = [["=UNIQUE(A1:A3)"]];
    sheet.getRange("F1").formulas = [["=FILTER(A1:A3,A1:A3>1)"]];
    sheet.getRange("G1:H1").formulas = [["=INDEX(A1:A3,1)", "=CONCAT(INDEX(SORT(A1:B3,2,-1),1,2),B1)"]];
    const all = sheet.getRange("D1:H3").load("values");
    await context.sync();
    expect(all.values).toEqual([
      [3, 3, 3, 3, "zx"],
      [2, 1, 2, "", ""],
      [1, 2, "", "", ""],
    ]);
  }),
  sheetCase("properties of cells may be asked for without naming the sides of borders", TYPINGS, async (context, sheet, expect) => {
    sheet.getRange("A1").format.borders.getItem("EdgeBottom").color = "#00FF00";
    const asked = sheet.getRange("A1").getCellProperties({ format: { borders: { color: true } } });
    await context.sync();
    expect(asked.value[0]![0]!.format!.borders!.bottom).toEqual({ color: "#00FF00" });
  }),
  sheetCase("set may pass over what can only be read, and tracking answers with the range", TYPINGS, async (context, sheet, expect) => {
    const range = sheet.getRange("A1");
    range.set({ address: "B2", values: [[5]] } as Excel.Interfaces.RangeUpdateData, { throwOnReadOnly: false });
    range.track().untrack();
    context.trackedObjects.add(sheet);
    range.load("values,address");
    await context.sync();
    expect([range.values, range.address.split("!")[1]]).toEqual([[[5]], "A1"]);
  }),
  sheetCase("what a program traced comes with the error of the sync", TYPINGS, async (context, _sheet, expect) => {
    context.trace("before");
    context.workbook.worksheets.getItem("?").load("name");
    context.trace("after");
    const error = await context.sync().then(
      () => null,
      (reason: unknown) => reason as OfficeExtension.Error,
    );
    expect([error?.code, error?.traceMessages]).toEqual(["ItemNotFound", ["before"]]);
  }),
  sheetCase("conditional formats of the highest values and of ready criteria keep their rules", SAMPLES, async (context, sheet, expect) => {
    const range = sheet.getRange("A1:A9");
    const top = range.conditionalFormats.add("TopBottom");
    top.topBottom.rule = { rank: 2, type: "TopItems" };
    top.topBottom.format.font.bold = true;
    const average = range.conditionalFormats.add("PresetCriteria");
    average.preset.rule = { criterion: "AboveAverage" };
    await context.sync();
    top.topBottom.load("rule");
    average.preset.load("rule");
    await context.sync();
    expect([top.topBottom.rule, average.preset.rule]).toEqual([{ rank: 2, type: "TopItems" }, { criterion: "AboveAverage" }]);
  }),
  sheetCase("points and trend lines of a chart's series can be counted and changed", SAMPLES, async (context, sheet, expect) => {
    sheet.getRange("A1:B4").values = [
      ["Xóm", "Hộ"],
      ["8", 3],
      ["9", 5],
      ["10", 4],
    ];
    const series = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns").series.getItemAt(0);
    series.points.getItemAt(1).format.fill.setSolidColor("#FF0000");
    series.trendlines.add("Linear").showEquation = true;
    series.format.line.weight = 2;
    series.points.load("count");
    const line = series.trendlines.getItem(0).load("type,showEquation");
    await context.sync();
    expect([series.points.count, line.type, line.showEquation]).toEqual([3, "Linear", true]);
  }),
];

import { type Case, rejectionOf, sheetCase } from "../case";

const RULES = "learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting; Excel.Conditional* of @types/office-js";

/** Conditional formats: their rules, bars, icons, looks and order. */
export const conditionalFormats: readonly Case[] = [
  sheetCase("every ready criterion is taken, and none that is no criterion", RULES, async (context, sheet, expect) => {
    const criteria = ["OneStdDevBelowAverage", "EqualOrAboveAverage", "LastSevenDays", "NextMonth", "UniqueValues", "NonBlanks"] as const;
    const formats = criteria.map((criterion) => {
      const { preset } = sheet.getRange("A1:A5").conditionalFormats.add("PresetCriteria");
      preset.rule = { criterion };
      preset.load("rule");
      return preset;
    });
    await context.sync();
    expect(formats.map(({ rule }) => rule.criterion)).toEqual([...criteria]);
    formats[0]!.rule = { criterion: "Anything" as "Blanks" };
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase("data bars keep their direction, axis, bounds and negative look", RULES, async (context, sheet, expect) => {
    const { dataBar } = sheet.getRange("A1:A5").conditionalFormats.add("DataBar");
    dataBar.load();
    await context.sync();
    expect([dataBar.barDirection, dataBar.axisFormat, dataBar.lowerBoundRule]).toEqual(["Context", "Automatic", { type: "Automatic" }]);
    dataBar.barDirection = "RightToLeft";
    dataBar.axisFormat = "CellMidPoint";
    dataBar.upperBoundRule = { type: "Number", formula: "=100" };
    dataBar.negativeFormat.fillColor = "indigo";
    dataBar.load();
    dataBar.negativeFormat.load();
    await context.sync();
    expect([dataBar.barDirection, dataBar.axisFormat, dataBar.upperBoundRule]).toEqual([
      "RightToLeft",
      "CellMidPoint",
      { type: "Number", formula: "=100" },
    ]);
    expect([dataBar.negativeFormat.fillColor, dataBar.negativeFormat.matchPositiveFillColor]).toEqual(["#4B0082", false]);
  }),
  sheetCase("icons have as many criteria as the set, and take icons of other sets", RULES, async (context, sheet, expect) => {
    const { iconSet } = sheet.getRange("A1:A5").conditionalFormats.add("IconSet");
    iconSet.style = "FourRating";
    iconSet.load("criteria");
    await context.sync();
    expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(["=0", "=25", "=50", "=75"]);
    iconSet.style = "ThreeTriangles";
    const own = { type: "Number", operator: "GreaterThan", formula: "=700" } as const;
    iconSet.criteria = [{} as typeof own, own, { ...own, formula: "=1000", customIcon: { set: "ThreeFlags", index: 2 } }];
    iconSet.load("criteria");
    await context.sync();
    expect(iconSet.criteria.slice(1)).toEqual([own, { ...own, formula: "=1000", customIcon: { set: "ThreeFlags", index: 2 } }]);
  }),
  sheetCase("a priority puts a format at its place among the others", RULES, async (context, sheet, expect) => {
    const { conditionalFormats: all } = sheet.getRange("A1:A5");
    const [first] = ["Custom", "DataBar", "ColorScale"].map((kind) => all.add(kind as "Custom"));
    first!.priority = 0;
    first!.custom.format.borders.getItem("EdgeTop").style = "Dash";
    first!.changeRuleToCellValue({ formula1: "=5", operator: "GreaterThan" });
    all.load("items/type,items/priority");
    await context.sync();
    expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["CellValue", 0],
      ["ColorScale", 1],
      ["DataBar", 2],
    ]);
  }),
];

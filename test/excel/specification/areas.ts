import { type Case, rejectionOf, sheetCase } from "../case";

/** Several areas at once, and what is asked of cells beside their contents. */
export const areas: Case[] = [
  sheetCase(
    "a validation of several areas is one rule, and is taken away from all of them",
    "@types/office-js RangeAreas.dataValidation",
    async (context, sheet, expect) => {
      sheet.getRange("A1:C1").values = [[1, 50, 99]];
      const { dataValidation } = sheet.getRanges("A1:A3,C1:C3");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      const [left, between, right] = ["A1", "B1", "C3"].map((at) => sheet.getRange(at).dataValidation.load("type"));
      const wrong = dataValidation.getInvalidCells().load("address");
      dataValidation.load("type");
      await context.sync();
      expect([left!.type, between!.type, right!.type, dataValidation.type]).toEqual(["WholeNumber", "None", "WholeNumber", "WholeNumber"]);
      expect(wrong.address).toBe("Sheet1!C1");
      dataValidation.clear();
      right!.load("type");
      await context.sync();
      expect(right!.type).toBe("None");
    },
  ),
  sheetCase(
    "where every value is valid, invalid cells are not found",
    "@types/office-js DataValidation.getInvalidCells",
    async (context, sheet, expect) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      dataValidation.getInvalidCells().load("address");
      expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
    },
  ),
  sheetCase(
    "a conditional format of several areas is one format of all of them",
    "@types/office-js RangeAreas.conditionalFormats",
    async (context, sheet, expect) => {
      sheet.getRange("E1").conditionalFormats.add("DataBar");
      const { conditionalFormats } = sheet.getRanges("A1:A3,C1:C3");
      const added = conditionalFormats.add("Custom");
      added.custom.rule.formula = "=A1>1";
      const [all, left, between] = [
        conditionalFormats,
        sheet.getRange("A2").conditionalFormats,
        sheet.getRange("B2").conditionalFormats,
      ].map((one) => one.getCount());
      const ranges = added.getRanges().load("address");
      await context.sync();
      expect([all!.value, left!.value, between!.value]).toEqual([1, 1, 0]);
      expect(ranges.address).toBe("Sheet1!A1:A3,Sheet1!C1:C3");
    },
  ),
  sheetCase(
    "areas are selected together; asked for as one range, they are refused",
    "@types/office-js Workbook.getSelectedRange",
    async (context, sheet, expect) => {
      sheet.getRanges("B2:B3,D4").select();
      const selected = context.workbook.getSelectedRanges().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Sheet1!B2:B3,Sheet1!D4", "Sheet1!B2"]);
      context.workbook.getSelectedRange().load("address");
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidSelection");
      sheet.getRange("A1").select();
      const one = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(one.address).toBe("Sheet1!A1");
    },
  ),
  sheetCase(
    "tables that any of the areas touches are found, or those that lie in one of them",
    "@types/office-js RangeAreas.getTables",
    async (context, sheet, expect) => {
      sheet.tables.add("A1:B3", true).name = "Một";
      sheet.tables.add("D1:E3", true).name = "Hai";
      const ranges = sheet.getRanges("A1:A9,D1:F9");
      const [touched, inside] = [ranges.getTables(), ranges.getTables(true)];
      touched.load("items/name");
      inside.load("items/name");
      const narrow = sheet.getRange("A1:A9").getTables(true).getCount();
      await context.sync();
      expect([touched.items.map(({ name }) => name), inside.items.map(({ name }) => name), narrow.value]).toEqual([
        ["Một", "Hai"],
        ["Hai"],
        0,
      ]);
    },
  ),
  sheetCase(
    "cells without controls are emptied and keep their looks",
    "@types/office-js clearOrResetContents",
    async (context, sheet, expect) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").clearOrResetContents();
      sheet.getRanges("B1,D1").clearOrResetContents();
      const cells = sheet.getRange("A1:C1").load("values");
      const font = sheet.getRange("A1").format.font.load("bold");
      await context.sync();
      expect([cells.values, font.bold]).toEqual([[["", "", 3]], true]);
    },
  ),
  sheetCase(
    "number formats stand under the headings of Excel's dialog",
    "@types/office-js Range.numberFormatCategories",
    async (context, sheet, expect) => {
      const formats: [format: string, category: string][] = [
        ["General", "General"],
        ["0.00", "Number"],
        ["#,##0_);[Red](#,##0)", "Number"],
        ["$#,##0.00", "Currency"],
        ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "Accounting"],
        ["m/d/yyyy", "Date"],
        ["[$-42A]dd/mm/yyyy;@", "Date"],
        ["h:mm:ss AM/PM", "Time"],
        ["0%", "Percentage"],
        ["# ?/?", "Fraction"],
        ["0.00E+00", "Scientific"],
        ["@", "Text"],
        ["00000", "Special"],
        ['0 "hộ"', "Custom"],
      ];
      const range = sheet.getRange("A1").getResizedRange(0, formats.length - 1);
      range.numberFormat = [formats.map(([format]) => format)];
      range.load("numberFormatCategories");
      await context.sync();
      expect(range.numberFormatCategories).toEqual([formats.map(([, category]) => category)]);
    },
  ),
  sheetCase(
    "cells that a formula fills are saved as an array formula",
    "@types/office-js Range.savedAsArray",
    async (context, sheet, expect) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("B1").formulas = [["=1+1"]];
      const [filled, plain, both] = ["A1:A3", "B1:B3", "A1:B3"].map((at) => sheet.getRange(at).load("savedAsArray"));
      await context.sync();
      expect([filled!.savedAsArray, plain!.savedAsArray, both!.savedAsArray]).toEqual([true, false, null]);
    },
  ),
  sheetCase("what is visible is written as a matrix of its own size", "@types/office-js RangeView", async (context, sheet, expect) => {
    sheet.getRange("A1:B3").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    sheet.getRange("2:2").rowHidden = true;
    const view = sheet.getRange("A1:B3").getVisibleView();
    view.values = [
      [10, 20],
      [50, 60],
    ];
    view.numberFormat = [
      ["0.0", "0"],
      ["0%", "0"],
    ];
    const cells = sheet.getRange("A1:B3").load("values,numberFormat");
    await context.sync();
    expect([cells.values, cells.numberFormat.map(([first]: string[]) => first)]).toEqual([
      [
        [10, 20],
        [3, 4],
        [50, 60],
      ],
      ["0.0", "General", "0%"],
    ]);
    view.values = [
      [7, 7],
      [7, 7],
      [7, 7],
    ];
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    cells.load("values");
    await context.sync();
    expect(cells.values[0]).toEqual([10, 20]);
  }),
  sheetCase(
    "the currency of English (United States) is the dollar, and no shape is active in a new workbook",
    "@types/office-js",
    async (context, _sheet, expect) => {
      const { numberFormat } = context.workbook.application.cultureInfo;
      numberFormat.load("currencySymbol");
      await context.sync();
      expect(numberFormat.currencySymbol).toBe("$");
      context.workbook.getActiveShape().load("name");
      expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
    },
  ),
  sheetCase(
    "custom properties are found in whatever letters, and deleted all at once",
    "@types/office-js CustomPropertyCollection",
    async (context, _sheet, expect) => {
      const { custom } = context.workbook.properties;
      custom.add("DonVi", "Xóm Chín");
      custom.add("donvi", "Xóm Mười");
      custom.add("TyLe", 0.5);
      custom.load("items/key,items/value,items/type");
      const found = custom.getItem("DONVI").load("value");
      await context.sync();
      expect(custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
        ["DonVi", "Xóm Mười", "String"],
        ["TyLe", 0.5, "Float"],
      ]);
      expect(found.value).toBe("Xóm Mười");
      custom.deleteAll();
      const count = custom.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    },
  ),
];

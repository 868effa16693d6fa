import { type Case, rejectionOf, sheetCase } from "../case";

const commune = {
  type: "Entity",
  text: "Xã Ia Dêr",
  properties: {
    "Số hộ": { type: "Double", basicValue: 39 },
    Thùng: { type: "FormattedNumber", basicValue: 78, numberFormat: '0" thùng"' },
  },
} as const;

const given = (...values: unknown[]): Excel.CellValue[][] => [values as Excel.CellValue[]];

/** Values in Office.js's own words. */
export const dataTypes: Case[] = [
  sheetCase("plain values are told with their types", "@types/office-js, Range.valuesAsJson", async (context, sheet, expect) => {
    sheet.getRange("A1:E1").formulas = [["Xã", 39, true, "=1/0", ""]];
    const range = sheet.getRange("A1:E1").load("valuesAsJson");
    await context.sync();
    const told = range.valuesAsJson[0]!.map((value) => [value.type, value.basicType, value.basicValue]);
    expect(told).toEqual([
      ["String", "String", "Xã"],
      ["Double", "Double", 39],
      ["Boolean", "Boolean", true],
      ["Error", "Error", "#DIV/0!"],
      ["Empty", "Empty", ""],
    ]);
    expect(range.valuesAsJson[0]![3]).toMatchObject({ errorType: "Div0" });
  }),
  sheetCase(
    "texts stay texts, and numbers bring their formats",
    "office-js-snippets, data-types-formatted-number",
    async (context, sheet, expect) => {
      const range = sheet.getRange("A1:C1");
      range.valuesAsJson = given(
        { type: "String", basicValue: "=1+1" },
        { type: "FormattedNumber", basicValue: 32889, numberFormat: "m/d/yyyy" },
        { type: "Error", errorType: "Num" },
      );
      range.load("values,text,formulas,valuesAsJson");
      await context.sync();
      expect([range.values, range.text]).toEqual([[["=1+1", 32889, "#NUM!"]], [["=1+1", "1/16/1990", "#NUM!"]]]);
      expect(range.valuesAsJson[0]![1]).toMatchObject({ type: "FormattedNumber", basicType: "Double", numberFormat: "m/d/yyyy" });
    },
  ),
  sheetCase(
    "an entity shows its text and is an error to who does not know it",
    "office-js-snippets, data-types-entity-values",
    async (context, sheet, expect) => {
      const range = sheet.getRange("B2:C2");
      range.valuesAsJson = given(commune, { type: "WebImage", address: "https://example.com/a.png", altText: "Thùng rác" });
      range.load("values,text,valueTypes,valuesAsJson");
      await context.sync();
      expect([range.values, range.text, range.valueTypes]).toEqual([
        [["#VALUE!", "#VALUE!"]],
        [["Xã Ia Dêr", "Thùng rác"]],
        [["RichValue", "RichValue"]],
      ]);
      expect(range.valuesAsJson[0]![0]).toMatchObject({ type: "Entity", text: "Xã Ia Dêr", properties: { "Số hộ": { basicValue: 39 } } });
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("B3").values = [["thường"]];
      const after = sheet.getRange("B3:C3").load("text,valuesAsJson");
      await context.sync();
      expect([after.text, after.valuesAsJson[0]!.map(({ type }) => type)]).toEqual([[["thường", "Thùng rác"]], ["String", "WebImage"]]);
    },
  ),
  sheetCase("a value that is no value leaves all cells as they were", "@types/office-js, CellValue", async (context, sheet, expect) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
    for (const wrong of [{ type: "Double", basicValue: "ba" }, { type: "Entity" }, { type: "Hình", basicValue: 1 }]) {
      sheet.getRange("A1:B1").valuesAsJson = given({ type: "Double", basicValue: 5 }, wrong);
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    }
    sheet.getRange("A1:B1").valuesAsJson = given({ type: "Double", basicValue: 5, writable: false }, { type: "Empty" });
    const range = sheet.getRange("A1:B1").load("values");
    await context.sync();
    expect(range.values).toEqual([[1, ""]]);
  }),
  sheetCase(
    "rows and columns of a table take such values",
    "@types/office-js, TableRowCollection.addAsJson",
    async (context, sheet, expect) => {
      sheet.getRange("A1:B2").values = [
        ["Xã", "Hộ"],
        ["Bờ Y", 5],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.rows.addAsJson(undefined, given(commune, { type: "Double", basicValue: 39 }));
      const column = table.columns.addAsJson(undefined, [
        [{ type: "String", basicValue: "Ghi chú" }],
        [{ type: "String", basicValue: "007" }],
        [{ type: "Empty" }],
      ] as Excel.CellValue[][]);
      const body = table.getDataBodyRange().load("text");
      const named = context.workbook.names.add("Xã", sheet.getRange("A3")).load("valueAsJson");
      column.load("valuesAsJson");
      await context.sync();
      expect(body.text).toEqual([
        ["Bờ Y", "5", "007"],
        ["Xã Ia Dêr", "39", ""],
      ]);
      expect(column.valuesAsJson.map(([value]) => value!.basicValue)).toEqual(["Ghi chú", "007", ""]);
      expect(named.valueAsJson).toMatchObject({ type: "Entity", text: "Xã Ia Dêr" });
    },
  ),
];

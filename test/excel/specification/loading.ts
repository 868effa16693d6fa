import { type Case, onFirstSheet, sheetCase, thrownBy } from "../case";

const notLoaded = (errorLocation: string) => ({ name: "RichApi.Error", code: "PropertyNotLoaded", errorLocation });

/** Loading and reading: nothing is known before it was loaded and synced. */
export const loading: Case[] = [
  sheetCase("a property that was never loaded cannot be read", "excel-facts 1a", async (_context, sheet, expect) => {
    const range = sheet.getRange("A1");
    expect(thrownBy(() => range.values)).toEqual(notLoaded("Range.values"));
  }),
  sheetCase("a property that was loaded but not synced cannot be read", "excel-facts 1a", async (_context, sheet, expect) => {
    const range = sheet.getRange("A1").load("values");
    expect(thrownBy(() => range.values)).toEqual(notLoaded("Range.values"));
  }),
  sheetCase("a property that was set can be read at once, another one cannot", "excel-facts 1a", async (_context, sheet, expect) => {
    const range = sheet.getRange("A1");
    range.values = [[5]];
    expect(range.values).toEqual([[5]]);
    expect(thrownBy(() => range.formulas)).toEqual(notLoaded("Range.formulas"));
  }),
  sheetCase("changing a loaded matrix in place changes nothing in the sheet", "excel-facts 1a", async (context, sheet, expect) => {
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    range.values[0]![0] = 9;
    await context.sync();
    const again = sheet.getRange("A1").load("values");
    await context.sync();
    expect(again.values).toEqual([[""]]);
  }),
  sheetCase("a loaded value stays as it was until it is loaded again", "excel-facts 1a", async (context, sheet, expect) => {
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    expect(range.values).toEqual([[""]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1]]);
  }),
  sheetCase("items of a collection cannot be read before they are loaded", "excel-facts 1a", async (context, _sheet, expect) => {
    expect(thrownBy(() => context.workbook.worksheets.items)).toEqual(notLoaded("WorksheetCollection.items"));
  }),
  sheetCase("load takes a text with paths, a list, an object and items/name", "excel-facts 1a", async (context, sheet, expect) => {
    const [byText, byList, byObject] = [sheet.getRange("A1"), sheet.getRange("A1"), sheet.getRange("A1")];
    byText.load("address, format/fill/color");
    byList.load(["address", "rowCount"]);
    byObject.load({ address: true, format: { font: { bold: true } } });
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect([byText.address, byText.format.fill.color]).toEqual(["Sheet1!A1", "#FFFFFF"]);
    expect([byList.address, byList.rowCount]).toEqual(["Sheet1!A1", 1]);
    expect([byObject.address, byObject.format.font.bold]).toEqual(["Sheet1!A1", false]);
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(thrownBy(() => sheets.items[0]!.visibility)).toEqual(notLoaded("Worksheet.visibility"));
  }),
  sheetCase("a property of a collection's items may be named without items", "excel-facts 1a", async (context, _sheet, expect) => {
    const sheets = context.workbook.worksheets.load("name,position");
    await context.sync();
    expect(sheets.items.map(({ name, position }) => [name, position])).toEqual([["Sheet1", 0]]);
  }),
  sheetCase("an empty load reads all plain properties", "excel-facts 1a", async (context, sheet, expect) => {
    const range = sheet.getRange("B2:C3").load();
    await context.sync();
    expect([range.address, range.rowIndex, range.columnIndex, range.cellCount, range.values]).toEqual([
      "Sheet1!B2:C3",
      1,
      1,
      4,
      [
        ["", ""],
        ["", ""],
      ],
    ]);
  }),
  sheetCase(
    "a name that is no property is passed over when it is loaded",
    "Microsoft's published samples",
    async (context, sheet, expect) => {
      const range = sheet.getRange("A1").load("rowCount, colour" as "rowCount");
      const { worksheets } = context.workbook;
      worksheets.load("NoPropertiesNeeded");
      await context.sync();
      expect([range.rowCount, worksheets.items.length]).toEqual([1, 1]);
    },
  ),
  sheetCase(
    "whether an object is a null object is known after a sync without loading",
    "excel-facts 1a",
    async (context, _sheet, expect) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Thiếu");
      const found = context.workbook.worksheets.getItemOrNullObject("Sheet1");
      expect(thrownBy(() => missing.isNullObject)).toEqual(notLoaded("Worksheet.isNullObject"));
      await context.sync();
      expect([missing.isNullObject, found.isNullObject]).toEqual([true, false]);
    },
  ),
  sheetCase("properties of a null object are undefined", "excel-facts 1a", async (context, _sheet, expect) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Thiếu").load("name");
    await context.sync();
    expect(missing.name).toBe(undefined);
    expect(missing.getRangeByIndexes !== undefined).toBe(true);
  }),
  sheetCase("what is done to a null object is done to nothing", "public samples of Office.js", async (context, _sheet, expect) => {
    context.workbook.worksheets.getItemOrNullObject("Thiếu").delete();
    context.workbook.worksheets.add("Thiếu");
    await context.sync();
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  }),
  sheetCase("the value of a result is not there before the sync", "excel-facts 1a", async (context, _sheet, expect) => {
    const count = context.workbook.worksheets.getCount();
    expect(thrownBy(() => count.value)?.code).toBe("ValueNotLoaded");
    await context.sync();
    expect(count.value).toBe(1);
  }),
  sheetCase("a property that can only be read cannot be assigned", "excel-facts 1a", async (_context, sheet, expect) => {
    const range = sheet.getRange("A1");
    expect(thrownBy(() => ((range as { address: string }).address = "B1"))?.name).toBe("TypeError");
  }),
  sheetCase("set takes nested properties and refuses what cannot be set", "excel-facts 1a", async (context, sheet, expect) => {
    const range = sheet.getRange("A1");
    range.set({ values: [[1]], format: { font: { bold: true } } });
    range.load("values, format/font/bold");
    await context.sync();
    expect([range.values, range.format.font.bold]).toEqual([[[1]], true]);
    for (const wrong of [{ address: "B1" }, { colour: "red" }]) {
      expect(thrownBy(() => range.set(wrong as Excel.Interfaces.RangeUpdateData))).toMatchObject({
        code: "InvalidArgument",
        errorLocation: "Range.set",
      });
    }
  }),
  {
    title: "what was loaded can be turned into plain data",
    source: "@types/office-js toJSON",
    run: (host, expect) =>
      onFirstSheet(host, async (context, sheet) => {
        const range = sheet.getRange("A1").load("address, format/font/bold");
        await context.sync();
        expect(range.toJSON()).toEqual({ address: "Sheet1!A1", format: { font: { bold: false } } });
      }),
  },
];

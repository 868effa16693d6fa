import { type Case, rejectionOf, sheetCase } from "../case";

/** Sheets, names, settings, custom XML and properties. */
export const workbooks: Case[] = [
  sheetCase(
    "sheets are added behind the others and found by name whatever its case",
    "@types/office-js WorksheetCollection",
    async (context, _sheet, expect) => {
      context.workbook.worksheets.add("Sổ kế hoạch");
      const found = context.workbook.worksheets.getItem("SỔ KẾ HOẠCH").load("name,position,visibility");
      await context.sync();
      expect([found.name, found.position, found.visibility]).toEqual(["Sổ kế hoạch", 1, "Visible"]);
    },
  ),
  ...["", "a".repeat(32), "a:b", "a/b", "a\\b", "a?b", "a*b", "[a]", "'a", "a'", "History"].map((name) =>
    sheetCase(`'${name.slice(0, 12)}' is not the name of a sheet`, "excel-facts 1d", async (context, _sheet, expect) => {
      context.workbook.worksheets.add(name);
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    }),
  ),
  sheetCase("a sheet's name is used once", "excel-facts 1d", async (context, _sheet, expect) => {
    context.workbook.worksheets.add("sheet1");
    expect((await rejectionOf(context.sync()))?.code).toBe("ItemAlreadyExists");
  }),
  sheetCase("the last visible sheet can be neither deleted nor hidden", "@types/office-js Worksheet", async (context, sheet, expect) => {
    sheet.visibility = "Hidden";
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidOperation");
    sheet.delete();
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidOperation");
  }),
  sheetCase("a very hidden sheet cannot be deleted", "excel-facts 1d", async (context, _sheet, expect) => {
    const hidden = context.workbook.worksheets.add("_a");
    hidden.visibility = "VeryHidden";
    hidden.delete();
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidOperation");
  }),
  sheetCase(
    "formulas follow a renamed sheet and break with a deleted one",
    "@types/office-js Worksheet",
    async (context, sheet, expect) => {
      const other = context.workbook.worksheets.add("Nguồn");
      other.getRange("A1").values = [[4]];
      sheet.getRange("A1").formulas = [["=Nguồn!A1*2"]];
      other.name = "Nguồn số liệu";
      const cell = sheet.getRange("A1").load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='Nguồn số liệu'!A1*2"]], [[8]]]);
      other.delete();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#REF!"]]);
    },
  ),
  sheetCase("sheets are put in another order", "@types/office-js Worksheet", async (context, _sheet, expect) => {
    const last = context.workbook.worksheets.add("B");
    last.position = 0;
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["B", "Sheet1"]);
  }),
  sheetCase(
    "a protected sheet refuses changes of locked cells only, and to be protected again",
    "excel-facts 1d",
    async (context, sheet, expect) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("B1").values = [[1]];
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      expect((await rejectionOf(context.sync()))?.code).toBe("AccessDenied");
      sheet.protection.protect();
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidOperation");
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    },
  ),
  sheetCase("a name stands for a range and is calculated in formulas", "excel-facts 1d", async (context, sheet, expect) => {
    sheet.getRange("A1").values = [[21]];
    const item = context.workbook.names.add("Kỳ_báo_cáo", sheet.getRange("A1")).load("formula,type,value,visible");
    sheet.getRange("B1").formulas = [["=Kỳ_báo_cáo*2"]];
    const [range, cell] = [item.getRange().load("address"), sheet.getRange("B1").load("values")];
    await context.sync();
    expect([item.formula, item.type, item.value, item.visible, range.address, cell.values]).toEqual([
      "=Sheet1!$A$1",
      "Range",
      21,
      true,
      "Sheet1!A1",
      [[42]],
    ]);
    context.workbook.names.add("kỳ_BÁO_cáo", "=1");
    expect((await rejectionOf(context.sync()))?.code).toBe("ItemAlreadyExists");
  }),
  sheetCase("settings are kept by key", "excel-facts 1d", async (context, _sheet, expect) => {
    const { settings } = context.workbook;
    settings.add("trạng thái", { bước: 2 });
    settings.add("bỏ", 1);
    settings.getItem("bỏ").delete();
    const [kept, missing] = [settings.getItem("trạng thái").load("value"), settings.getItemOrNullObject("bỏ")];
    await context.sync();
    expect([kept.value, missing.isNullObject]).toEqual([{ bước: 2 }, true]);
  }),
  sheetCase("custom XML parts are found by their namespace", "excel-facts 1d", async (context, _sheet, expect) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<a xmlns="urn:a">1</a>');
    const part = customXmlParts.getByNamespace("urn:a").getOnlyItem();
    part.setXml('<a xmlns="urn:a">2</a>');
    const [xml, none] = [part.getXml(), customXmlParts.getByNamespace("urn:b").getCount()];
    await context.sync();
    expect([xml.value, none.value]).toEqual(['<a xmlns="urn:a">2</a>', 0]);
    part.delete();
    const count = customXmlParts.getByNamespace("urn:a").getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }),
  sheetCase("document properties are read and written", "@types/office-js DocumentProperties", async (context, _sheet, expect) => {
    context.workbook.properties.title = "Sổ kế hoạch";
    context.workbook.properties.load("title,author");
    await context.sync();
    expect([context.workbook.properties.title, context.workbook.properties.author]).toEqual(["Sổ kế hoạch", ""]);
  }),
  sheetCase("the selection is a range of the active sheet", "@types/office-js Workbook", async (context, sheet, expect) => {
    sheet.getRange("B2:C3").select();
    const [selected, cell] = [context.workbook.getSelectedRange().load("address"), context.workbook.getActiveCell().load("address")];
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
  }),
];

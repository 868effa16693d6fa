import { type Case, rejectionOf, sheetCase } from "../case";

const addressOf: [title: string, take: (sheet: Excel.Worksheet) => Excel.Range, address: string][] = [
  ["a cell by row and column", (sheet) => sheet.getCell(2, 1), "Sheet1!B3"],
  ["an area by indexes", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), "Sheet1!B2:D3"],
  ["a cell of a range", (sheet) => sheet.getRange("B2:D4").getCell(1, 1), "Sheet1!C3"],
  ["a row of a range", (sheet) => sheet.getRange("B2:D4").getRow(1), "Sheet1!B3:D3"],
  ["a column of a range", (sheet) => sheet.getRange("B2:D4").getColumn(2), "Sheet1!D2:D4"],
  ["the entire row", (sheet) => sheet.getRange("B2").getEntireRow(), "Sheet1!2:2"],
  ["the entire column", (sheet) => sheet.getRange("B2").getEntireColumn(), "Sheet1!B:B"],
  ["a range moved by an offset", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, 2), "Sheet1!D3:E4"],
  ["a range made larger", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "Sheet1!B2:C4"],
  ["the last cell", (sheet) => sheet.getRange("B2:D4").getLastCell(), "Sheet1!D4"],
  ["the last row", (sheet) => sheet.getRange("B2:D4").getLastRow(), "Sheet1!B4:D4"],
  ["the last column", (sheet) => sheet.getRange("B2:D4").getLastColumn(), "Sheet1!D2:D4"],
  ["the common part", (sheet) => sheet.getRange("B2:D4").getIntersectionOrNullObject("C3:F9"), "Sheet1!C3:D4"],
  ["the rectangle around two", (sheet) => sheet.getRange("B2").getBoundingRect("D5"), "Sheet1!B2:D5"],
  ["the rows below", (sheet) => sheet.getRange("B2:C3").getRowsBelow(2), "Sheet1!B4:C5"],
];

/** Ranges: relatives, insertion and deletion, clearing, copying, finding. */
export const ranges: Case[] = [
  ...addressOf.map(([title, take, address]) =>
    sheetCase(`${title} is ${address}`, "@types/office-js Range", async (context, sheet, expect) => {
      const range = take(sheet).load("address");
      await context.sync();
      expect(range.address).toBe(address);
    }),
  ),
  sheetCase("a range that is no address is refused", "excel-facts 1c", async (context, sheet, expect) => {
    sheet.getRange("không phải ô");
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase("ranges apart have no common part", "@types/office-js Range", async (context, sheet, expect) => {
    const none = sheet.getRange("A1").getIntersectionOrNullObject("C3");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }),
  sheetCase("the used range is that of values, or null on an empty sheet", "@types/office-js Worksheet", async (context, sheet, expect) => {
    const before = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(before.isNullObject).toBe(true);
    sheet.getRange("B3").values = [[1]];
    sheet.getRange("D9").format.fill.color = "#FFFF00";
    const [filled, all] = [sheet.getUsedRange(true).load("address"), sheet.getUsedRange().load("address")];
    await context.sync();
    expect([filled.address, all.address]).toEqual(["Sheet1!B3", "Sheet1!B3:D9"]);
  }),
  sheetCase("a sheet's name with a space is quoted in addresses", "@types/office-js Range", async (context, _sheet, expect) => {
    const range = context.workbook.worksheets.add("Hộ dân").getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("'Hộ dân'!A1");
  }),
  sheetCase("inserted rows move cells down and references with them", "@types/office-js Range", async (context, sheet, expect) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=SUM($A$1:A3)"]];
    sheet.getRange("2:2").insert("Down");
    const range = sheet.getRange("A1:B4").load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([
      [1, 6],
      ["", ""],
      [2, ""],
      [3, ""],
    ]);
    expect(range.formulas[0]![1]).toBe("=SUM($A$1:A4)");
  }),
  sheetCase("cells inserted in one column leave the others alone", "@types/office-js Range", async (context, sheet, expect) => {
    sheet.getRange("A1:B2").values = [
      [1, "a"],
      [2, "b"],
    ];
    sheet.getRange("A1").insert("Down");
    const range = sheet.getRange("A1:B3").load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["", "a"],
      [1, "b"],
      [2, ""],
    ]);
  }),
  sheetCase("deleted rows take references with them", "@types/office-js Range", async (context, sheet, expect) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]];
    sheet.getRange("C1").formulas = [["=A2"]];
    sheet.getRange("2:2").delete("Up");
    const range = sheet.getRange("A1:C2").load("values,formulas");
    await context.sync();
    expect(range.formulas).toEqual([
      [1, "=SUM(A1:A2)", "=#REF!"],
      [3, "", ""],
    ]);
    expect([range.values[0]![1], range.values[0]![2]]).toEqual([4, "#REF!"]);
  }),
  sheetCase("contents and formats are cleared apart", "@types/office-js Range", async (context, sheet, expect) => {
    const range = sheet.getRange("A1");
    range.values = [[1]];
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values,format/font/bold");
    await context.sync();
    expect([range.values, range.format.font.bold]).toEqual([[[""]], true]);
    range.clear("Formats");
    range.load("format/font/bold");
    await context.sync();
    expect(range.format.font.bold).toBe(false);
  }),
  sheetCase("copied formulas move their relative references", "@types/office-js Range", async (context, sheet, expect) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B1").formulas = [["=A1*2+$A$1"]];
    sheet.getRange("B2").copyFrom("B1");
    const cell = sheet.getRange("B2").load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=A2*2+$A$1"]], [[5]]]);
  }),
  sheetCase("merged areas are reported by their first cells", "excel-facts 1b", async (context, sheet, expect) => {
    sheet.getRange("B2:C3").merge();
    sheet.getRange("E1:F2").merge(true);
    const [all, apart] = [sheet.getRange("A1:F9").getMergedAreasOrNullObject(), sheet.getRange("C3").getMergedAreasOrNullObject()];
    all.load("areaCount");
    all.areas.load("items/address");
    await context.sync();
    expect([all.areaCount, all.areas.items.map(({ address }) => address), apart.isNullObject]).toEqual([
      3,
      ["Sheet1!B2:C3", "Sheet1!E1:F1", "Sheet1!E2:F2"],
      true,
    ]);
  }),
  sheetCase("a text is found, or a null object tells that it is not", "@types/office-js Range", async (context, sheet, expect) => {
    sheet.getRange("A1:B2").values = [
      ["Tên hộ", "x"],
      ["y", "Tổng số hộ"],
    ];
    const found = sheet.getRange("A1:B2").findOrNullObject("tổng", { completeMatch: false }).load("address");
    const missing = sheet.getRange("A1:B2").findOrNullObject("tổng", { completeMatch: true });
    await context.sync();
    expect([found.address, missing.isNullObject]).toEqual(["Sheet1!B2", true]);
  }),
  sheetCase("the used part of a range counts its own cells only", "@types/office-js Range", async (context, sheet, expect) => {
    sheet.getRange("A1:D6").values = Array.from({ length: 6 }, (_, row) => [row, "x", "", row === 5 ? "cuối" : ""]);
    const used = sheet.getRange("A2:D4").getUsedRange(true).load("address");
    const none = sheet.getRange("C1:D4").getUsedRangeOrNullObject(true);
    await context.sync();
    expect([used.address, none.isNullObject]).toEqual(["Sheet1!A2:B4", true]);
  }),
  sheetCase(
    "what copies, fills, sorts or compares sees the results of formulas",
    "@types/office-js Range",
    async (context, sheet, expect) => {
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      sheet.getRange("B1:B3").formulas = [["=A1*10"], ["=A2*10"], ["=10"]];
      sheet.getRange("D1").copyFrom("B1:B3", "Values");
      sheet.getRange("F1:F3").formulas = [["=A1*0+7"], ["=7"], ["=8"]];
      const removed = sheet.getRange("F1:F3").removeDuplicates([0], false).load("removed");
      const found = sheet.getRange("B1:B3").findOrNullObject("30", { completeMatch: true }).load("address");
      const copied = sheet.getRange("D1:D3").load("values");
      await context.sync();
      expect([copied.values, removed.removed, found.address]).toEqual([[[30], [10], [10]], 1, "Sheet1!B1"]);
    },
  ),
  sheetCase("formats that differ inside a range are null", "excel-facts 1b", async (context, sheet, expect) => {
    sheet.getRange("A1").format.font.name = "Times New Roman";
    const range = sheet.getRange("A1:B1").load("format/font/name");
    const one = sheet.getRange("A1").load("format/font/name");
    await context.sync();
    expect([range.format.font.name, one.format.font.name]).toEqual([null, "Times New Roman"]);
  }),
  sheetCase("each cell's format can be asked for at once", "@types/office-js Range", async (context, sheet, expect) => {
    sheet.getRange("B1").format.font.bold = true;
    const properties = sheet.getRange("A1:B1").getCellProperties({ address: true, format: { font: { bold: true } } });
    await context.sync();
    expect(properties.value).toEqual([
      [
        { address: "Sheet1!A1", format: { font: { bold: false } } },
        { address: "Sheet1!B1", format: { font: { bold: true } } },
      ],
    ]);
  }),
  sheetCase(
    "where cells lead can be asked for at once, and a link is all that is changed by setting it",
    "@types/office-js Range",
    async (context, sheet, expect) => {
      sheet.getRange("A1:A2").values = [["Sheet1!C3"], ["một"]];
      sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!C3", screenTip: "" };
      const [there, cell] = [sheet.getRange("A1:A2").getCellProperties({ hyperlink: true }), sheet.getRange("A1").load("values")];
      await context.sync();
      const links = there.value.map(([one]) => one?.hyperlink?.documentReference ?? "");
      expect([links, cell.values]).toEqual([["Sheet1!C3", ""], [["Sheet1!C3"]]]);
    },
  ),
  sheetCase("rows that are partly hidden are neither hidden nor shown", "excel-facts 1b", async (context, sheet, expect) => {
    sheet.getRange("2:2").rowHidden = true;
    const [some, one] = [sheet.getRange("1:2").load("rowHidden"), sheet.getRange("2:2").load("rowHidden")];
    await context.sync();
    expect([some.rowHidden, one.rowHidden]).toEqual([null, true]);
  }),
];

import { type Case, rejectionOf, sheetCase } from "../case";

const filled = (sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange("A1:C3").values = [
    ["Đơn vị", "Kế hoạch", "Thực hiện"],
    ["Chi hội 1", 10, 5],
    ["Chi hội 2", 20, 15],
  ];
  const table = sheet.tables.add("A1:C3", true);
  table.name = "KeHoach";
  return table;
};

/** Tables and structured references. */
export const tables: Case[] = [
  sheetCase("a table has its headings as columns", "excel-facts 1d", async (context, sheet, expect) => {
    const table = filled(sheet).load("name,showTotals,style");
    table.columns.load("items/name,items/index");
    const [body, head, whole] = [
      table.getDataBodyRange().load("address"),
      table.getHeaderRowRange().load("values"),
      table.getRange().load("address"),
    ];
    await context.sync();
    expect([table.name, table.showTotals, table.columns.items.map(({ name }) => name)]).toEqual([
      "KeHoach",
      false,
      ["Đơn vị", "Kế hoạch", "Thực hiện"],
    ]);
    expect([body.address, head.values, whole.address]).toEqual(["Sheet1!A2:C3", [["Đơn vị", "Kế hoạch", "Thực hiện"]], "Sheet1!A1:C3"]);
  }),
  sheetCase("without headings the data moves down one row", "excel-facts 1d", async (context, sheet, expect) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    const range = sheet.tables.add("A1:B2", false).getRange().load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  }),
  sheetCase("tables do not overlap", "excel-facts 1d", async (context, sheet, expect) => {
    filled(sheet);
    sheet.tables.add("C3:D5", true);
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  ...(["Kế hoạch", "Q1", "C", "1a", "a b"] as const).map((name) =>
    sheetCase(`'${name}' is not the name of a table`, "excel-facts 1d", async (context, sheet, expect) => {
      filled(sheet).name = name;
      expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    }),
  ),
  sheetCase("a table's name is used once in the workbook", "excel-facts 1d", async (context, sheet, expect) => {
    filled(sheet);
    const other = context.workbook.worksheets.add("Khác");
    other.tables.add("A1:B2", true).name = "kehoach";
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase(
    "structured references with Vietnamese headings are calculated and shown as Excel shows them",
    "excel-facts 1d",
    async (context, sheet, expect) => {
      const table = filled(sheet);
      table.columns.add(undefined, [
        ["Tỷ lệ"],
        ["=[@[Thực hiện]]/[@[Kế hoạch]]"],
        ["=KeHoach[[#This Row],[Thực hiện]]/KeHoach[[#This Row],[Kế hoạch]]"],
      ]);
      sheet.getRange("F1:F2").formulas = [
        ["=SUM(KeHoach[Thực hiện])"],
        ['=COUNTIFS(KeHoach[Kế hoạch],">=10",KeHoach[Đơn vị],"Chi hội 2")'],
      ];
      const [body, sums] = [
        table.columns.getItem("Tỷ lệ").getDataBodyRange().load("values,formulas"),
        sheet.getRange("F1:F2").load("values"),
      ];
      await context.sync();
      expect(body.values).toEqual([[0.5], [0.75]]);
      expect(body.formulas).toEqual([["=[@[Thực hiện]]/[@[Kế hoạch]]"], ["=[@[Thực hiện]]/[@[Kế hoạch]]"]]);
      expect(sums.values).toEqual([[20], [1]]);
    },
  ),
  sheetCase("references follow when a column or the table is renamed", "@types/office-js TableColumn", async (context, sheet, expect) => {
    const table = filled(sheet);
    sheet.getRange("F1").formulas = [["=SUM(KeHoach[Thực hiện])"]];
    table.columns.getItem("Thực hiện").name = "Đã làm";
    table.name = "So_KH";
    const [cell, head] = [sheet.getRange("F1").load("formulas,values"), table.getHeaderRowRange().load("values")];
    await context.sync();
    expect([cell.formulas, cell.values, head.values[0]![2]]).toEqual([[["=SUM(So_KH[Đã làm])"]], [[20]], "Đã làm"]);
  }),
  sheetCase("added rows belong to the table and go on with calculated columns", "excel-facts 1d", async (context, sheet, expect) => {
    const table = filled(sheet);
    table.columns.add(undefined, [["Còn"], ["=[@[Kế hoạch]]-[@[Thực hiện]]"], ["=[@[Kế hoạch]]-[@[Thực hiện]]"]]);
    table.rows.add(undefined, [
      ["Chi hội 3", 30, 12, ""],
      ["Chi hội 4", 5, 5, ""],
    ]);
    const body = table.getDataBodyRange().load("values,address");
    table.rows.load("count");
    await context.sync();
    expect([body.address, table.rows.count]).toEqual(["Sheet1!A2:D5", 4]);
    expect(body.values.slice(2)).toEqual([
      ["Chi hội 3", 30, 12, 18],
      ["Chi hội 4", 5, 5, 0],
    ]);
  }),
  sheetCase("rows added to a table push down what is below it", "@types/office-js TableRowCollection", async (context, sheet, expect) => {
    const table = filled(sheet);
    sheet.getRange("A5").values = [["dưới bảng"]];
    table.rows.add(undefined, [
      ["a", 1, 1],
      ["b", 2, 2],
      ["c", 3, 3],
    ]);
    const column = sheet.getRange("A4:A8").load("values");
    await context.sync();
    expect(column.values).toEqual([["a"], ["b"], ["c"], [""], ["dưới bảng"]]);
  }),
  sheetCase("a row is deleted by its place", "excel-facts 1d", async (context, sheet, expect) => {
    const table = filled(sheet);
    table.rows.getItemAt(0).delete();
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expect(body.values).toEqual([["Chi hội 2", 20, 15]]);
  }),
  sheetCase("the totals row sums the last column", "@types/office-js Table", async (context, sheet, expect) => {
    const table = filled(sheet);
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("values,formulas,address");
    await context.sync();
    expect([totals.address, totals.values, totals.formulas[0]![2]]).toEqual([
      "Sheet1!A4:C4",
      [["Total", "", 20]],
      "=SUBTOTAL(109,KeHoach[Thực hiện])",
    ]);
  }),
  sheetCase("a table is resized keeping its heading row", "excel-facts 1d", async (context, sheet, expect) => {
    const table = filled(sheet);
    sheet.getRange("A4:C4").values = [["Chi hội 3", 1, 1]];
    table.resize("A1:C4");
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C4");
    table.resize("A2:C4");
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
  }),
  sheetCase("a table turned into a range leaves its cells and their sums", "@types/office-js Table", async (context, sheet, expect) => {
    const table = filled(sheet);
    sheet.getRange("F1").formulas = [["=SUM(KeHoach[Thực hiện])"]];
    await context.sync();
    table.convertToRange();
    const [cell, tablesLeft] = [sheet.getRange("F1").load("values,formulas"), context.workbook.tables.load("count")];
    await context.sync();
    expect([cell.values, cell.formulas, tablesLeft.count]).toEqual([[[20]], [["=SUM(Sheet1!$C$2:$C$3)"]], 0]);
  }),
  sheetCase(
    "a column is looked up by name, a missing one is not found",
    "@types/office-js TableColumnCollection",
    async (context, sheet, expect) => {
      const table = filled(sheet);
      const missing = table.columns.getItemOrNullObject("Thiếu");
      const column = table.columns.getItem("kế hoạch").load("index,values");
      await context.sync();
      expect([missing.isNullObject, column.index, column.values]).toEqual([true, 1, [["Kế hoạch"], [10], [20]]]);
      table.columns.getItem("Thiếu");
      expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
    },
  ),
  sheetCase(
    "a table tells how it was sorted, sorts so again and forgets it",
    "@types/office-js TableSort",
    async (context, sheet, expect) => {
      const table = filled(sheet);
      table.sort.apply([{ key: 1, ascending: false }]);
      table.rows.add(undefined, [["Chi hội 3", 15, 5]]);
      table.sort.reapply();
      const sort = table.sort.load("fields,matchCase");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(sort.fields).toMatchObject([{ key: 1, ascending: false }]);
      expect([sort.matchCase, body.values.map((row: unknown[]) => row[1])]).toEqual([false, [20, 15, 10]]);
      sort.clear();
      sort.load("fields");
      await context.sync();
      expect(sort.fields).toEqual([]);
    },
  ),
];

import { type Case, rejectionOf, sheetCase } from "../case";

const DOCUMENTED = "Office.js reference";
const SAMPLES = "Microsoft's published samples";

/** What published add-ins do beyond cells, tables and charts. */
export const publishedCode: Case[] = [
  sheetCase("functions are worked out without a cell, one inside another", DOCUMENTED, async (context, sheet, expect) => {
    sheet.getRange("A1:B3").values = [
      ["búa", 3],
      ["kìm", 5],
      ["cưa", 4],
    ];
    const { functions } = context.workbook;
    const found = functions.vlookup("kìm", sheet.getRange("A1:B3"), 2, false).load("value");
    const nested = functions
      .sum(functions.max(sheet.getRange("B1:B3")), functions.countIf(sheet.getRange("B1:B3"), ">3"), 1)
      .load("value,error");
    const missing = functions.vlookup("đục", sheet.getRange("A1:B3"), 2, false).load("value,error");
    await context.sync();
    expect([found.value, nested.value]).toEqual([5, 8]);
    expect(missing.error).toBe("#N/A");
  }),
  sheetCase("moved cells keep what they refer to, and formulas elsewhere follow them", DOCUMENTED, async (context, sheet, expect) => {
    sheet.getRange("A1:C2").formulas = [
      [1, "=A1*10", "=SUM(A1:A2)"],
      [2, "=B1+A2", "=B1"],
    ];
    sheet.getRange("B1:B2").moveTo("E5");
    sheet.getRange("A2").moveTo("A4");
    const [moved, left, others] = ["E5:E6", "B1:B2", "C1:C2"].map((at) => sheet.getRange(at).load("formulas,values"));
    await context.sync();
    expect(moved!.formulas).toEqual([["=A1*10"], ["=E5+A4"]]);
    expect(moved!.values).toEqual([[10], [12]]);
    expect(left!.values).toEqual([[""], [""]]);
    expect(others!.formulas).toEqual([["=SUM(A1:A4)"], ["=E5"]]);
  }),
  sheetCase("a formula whose cells are overwritten by a move says #REF!", DOCUMENTED, async (context, sheet, expect) => {
    sheet.getRange("A1:C1").formulas = [[1, 2, "=B1"]];
    sheet.getRange("A1").moveTo("B1");
    const cell = sheet.getRange("C1").load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([["=#REF!"]]);
  }),
  sheetCase("an object can be asked for without any property", SAMPLES, async (context, sheet, expect) => {
    const name = context.workbook.names.add("Vung_thu", sheet.getRange("A1"));
    name.load("no-properties-needed");
    await context.sync();
    expect(name.isNullObject).toBe(false);
    name.delete();
    await context.sync();
  }),
  sheetCase("a place bound to an id leads to its cells wherever they go", DOCUMENTED, async (context, sheet, expect) => {
    const { bindings } = context.workbook;
    bindings.add(sheet.getRange("B2:C3"), "Range", "o_tong");
    sheet.getRange("1:1").insert("Down");
    const bound = bindings.getItem("o_tong");
    const range = bound.getRange().load("address");
    bound.load("id,type");
    const none = bindings.getItemOrNullObject("o_khac");
    await context.sync();
    expect([range.address.split("!")[1], bound.id, bound.type, none.isNullObject]).toEqual(["B3:C4", "o_tong", "Range", true]);
    bindings.add(sheet.getRange("B2:C3"), "Text", "chu");
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    bound.delete();
    await context.sync();
  }),
  sheetCase("handlers are told what was inserted, deleted and typed", DOCUMENTED, async (context, sheet, expect) => {
    const told: unknown[] = [];
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const handler = sheet.onChanged.add(async ({ changeType, changeDirectionState, address, details }) => {
      const detail = details ? [details.valueBefore, details.valueAfter, details.valueTypeAfter] : null;
      told.push([
        changeType,
        address,
        changeDirectionState?.insertShiftDirection ?? changeDirectionState?.deleteShiftDirection ?? null,
        detail,
      ]);
    });
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    await context.sync();
    sheet.getRange("A1:B1").delete("Up");
    await context.sync();
    sheet.getRange("A3").values = [["ba"]];
    await context.sync();
    handler.remove();
    await context.sync();
    expect(told).toEqual([
      ["RowInserted", "2:2", null, null],
      ["CellDeleted", "A1:B1", "Up", null],
      ["RangeEdited", "A3", null, [3, "ba", "String"]],
    ]);
  }),
  sheetCase("handlers are told of changed formulas and of what was calculated", DOCUMENTED, async (context, sheet, expect) => {
    const told: unknown[] = [];
    sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
    await context.sync();
    const handlers = [
      sheet.onFormulaChanged.add(async ({ formulaDetails }) => {
        told.push(formulaDetails.map(({ cellAddress, previousFormula }) => [cellAddress, previousFormula]));
      }),
      sheet.onCalculated.add(async ({ address }) => {
        told.push(address);
      }),
    ];
    await context.sync();
    sheet.getRange("A1").values = [[3]];
    await context.sync();
    sheet.getRange("B1").formulas = [["=A1*3"]];
    await context.sync();
    handlers.forEach((handler) => handler.remove());
    await context.sync();
    expect(told).toEqual(["B1", [["B1", "=A1*2"]], "B1"]);
  }),
  sheetCase("handlers are told of charts that are added, selected and deleted", DOCUMENTED, async (context, sheet, expect) => {
    const told: string[] = [];
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    const handlers = (["onAdded", "onActivated", "onDeactivated", "onDeleted"] as const).map((name) =>
      sheet.charts[name].add(async ({ type }) => {
        told.push(type);
      }),
    );
    await context.sync();
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B2"), "Columns");
    chart.activate();
    await context.sync();
    sheet.getRange("A1").select();
    chart.delete();
    await context.sync();
    handlers.forEach((handler) => handler.remove());
    await context.sync();
    expect(told).toEqual(["ChartAdded", "ChartActivated", "ChartDeactivated", "ChartDeleted"]);
  }),
  sheetCase("handlers are told of comments and their replies", DOCUMENTED, async (context, sheet, expect) => {
    const told: unknown[] = [];
    const { comments } = sheet;
    const handlers = [
      comments.onAdded.add(async ({ commentDetails }) => void told.push(["added", commentDetails.length])),
      comments.onChanged.add(async ({ changeType }) => void told.push(changeType)),
      comments.onDeleted.add(async () => void told.push("deleted")),
    ];
    await context.sync();
    const comment = comments.add(sheet.getRange("A1"), "Xem lại");
    comment.replies.add("Đã xem");
    comment.resolved = true;
    await context.sync();
    comment.delete();
    await context.sync();
    handlers.forEach((handler) => handler.remove());
    await context.sync();
    expect(told).toEqual([["added", 1], "ReplyAdded", "CommentResolved", "deleted"]);
  }),
  sheetCase(
    "cells that a formula refers to, and formulas that refer to a cell, are found on all sheets",
    DOCUMENTED,
    async (context, sheet, expect) => {
      const other = context.workbook.worksheets.add("Khác");
      other.getRange("B1:B3").formulas = [["=Sheet1!A1*2"], ["=Sheet1!A1+B1"], ["=SUM(B1:B2)"]];
      sheet.getRange("A1:A2").formulas = [[4], ["=A1+Khác!B3"]];
      const direct = sheet.getRange("A2").getDirectPrecedents().load("addresses");
      const all = sheet.getRange("A2").getPrecedents().load("addresses");
      const dependents = sheet.getRange("A1").getDirectDependents().load("addresses");
      dependents.ranges.load("items/address");
      dependents.areas.load("items/areaCount");
      await context.sync();
      expect(direct.addresses).toEqual(["Sheet1!A1", "Khác!B3"]);
      expect(all.addresses.join().split(",").length).toBe(4);
      expect(dependents.addresses).toEqual(["Sheet1!A2", "Khác!B1:B2"]);
      expect([dependents.ranges.items.length, dependents.areas.items[0]!.areaCount]).toEqual([2, 1]);
      other.getRange("D9").getPrecedents();
      expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
    },
  ),
  sheetCase("a formula is filled on without its look, and copied to several places", DOCUMENTED, async (context, sheet, expect) => {
    sheet.getRange("A1:B3").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const sum = sheet.getRange("C1");
    sum.formulas = [["=A1+B1"]];
    sum.format.fill.color = "#FFFF00";
    sum.autoFill("C1:C3", "FillValues");
    sheet.getRanges("E1,E3").copyFrom("C1", "Formulas");
    const [filled, copied] = [sheet.getRange("C1:C3").load("formulas,values"), sheet.getRange("E1:E3").load("formulas")];
    const look = sheet.getRange("C2").load("format/fill/color");
    await context.sync();
    expect([filled.values, look.format.fill.color]).toEqual([[[3], [7], [11]], "#FFFFFF"]);
    expect(copied.formulas).toEqual([["=C1+D1"], [""], ["=C3+D3"]]);
  }),
  sheetCase("negative amounts stand behind one minus, before the currency", DOCUMENTED, async (context, sheet, expect) => {
    const range = sheet.getRange("A1:A2");
    range.values = [[-55.31], [55.31]];
    range.numberFormat = [["$#,##0.00"], ["$#,##0.00"]];
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["-$55.31"], ["$55.31"]]);
  }),
  sheetCase("empty rows count as alike when duplicates are removed", SAMPLES, async (context, sheet, expect) => {
    sheet.getRange("A1:A3").values = [["Tên"], ["Lan"], ["Lan"]];
    const result = sheet.getRange("A1:A6").removeDuplicates([0], true).load();
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([3, 2]);
  }),
  sheetCase("the copy of a sheet has tables and charts of its own", DOCUMENTED, async (context, sheet, expect) => {
    sheet.getRange("A1:B3").values = [
      ["Xóm", "Hộ"],
      ["xóm 8", 3],
      ["xóm 9", 5],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Ho_xom";
    sheet.getRange("D1").formulas = [["=SUM(Ho_xom[Hộ])"]];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns").name = "Số hộ";
    sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    await context.sync();
    const copy = sheet.copy("End");
    copy.getRange("B2").values = [[10]];
    const sums = [sheet, copy].map((one) => one.getRange("D1").load("values"));
    const copied = copy.tables.getItemAt(0).load("name");
    const charts = copy.charts.load("items/name");
    const source = copy.charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Values");
    const rule = copy.getRange("B2").dataValidation.load("type");
    await context.sync();
    expect([sums.map(({ values }) => values[0]![0]), copied.name === "Ho_xom"]).toEqual([[8, 15], false]);
    expect([charts.items.map(({ name }) => name), source.value.map(Number), rule.type]).toEqual([["Số hộ"], [10, 5], "WholeNumber"]);
  }),
];

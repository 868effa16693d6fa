import { type Case, type Expect, sheetCase } from "../case";

const SOURCE = "Microsoft Support: dynamic array formulas and spilled array behavior";

/** The values of a sheet's first rows and columns, those behind the last filled cell left out. */
async function shown(context: Excel.RequestContext, sheet: Excel.Worksheet, address: string): Promise<unknown[]> {
  const range = sheet.getRange(address).load("values");
  await context.sync();
  return range.values.map((row) => row[0] as unknown);
}

type Change = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

/** A sorted column C of what A1:A3 holds, 3, 1 and 2 at first, with three formulas in E that need it; after each change both are looked at. */
const spillCase = (title: string, steps: readonly [change: Change, column: readonly unknown[], needing: readonly unknown[]][]): Case =>
  sheetCase(title, SOURCE, async (context, sheet, expect: Expect) => {
    sheet.getRange("A1:A3").values = [[3], [1], [2]];
    sheet.getRange("C1").formulas = [["=SORT(A1:A3)"]];
    sheet.getRange("E1:E2").formulas = [["=C2*10"], ["=COUNT(C1:C9)"]];
    await context.sync();
    for (const [change, column, needing] of steps) {
      change(sheet, context.workbook);
      expect([await shown(context, sheet, "C1:C5"), await shown(context, sheet, "E1:E2")]).toEqual([column, needing]);
    }
  });

/** What a formula fills, and what becomes of it. */
export const spills: readonly Case[] = [
  spillCase("a formula fills cells below it, and others refer to these", [
    [() => undefined, [1, 2, 3, "", ""], [20, 3]],
    [(sheet) => (sheet.getRange("A1").values = [[0]]), [0, 1, 2, "", ""], [10, 3]],
  ]),
  spillCase("new sheets and names leave what is filled as it is", [
    [(_sheet, workbook) => workbook.worksheets.add("Khác"), [1, 2, 3, "", ""], [20, 3]],
    [(sheet, workbook) => workbook.names.add("vùng", sheet.getRange("A1:A2")), [1, 2, 3, "", ""], [20, 3]],
    [(sheet) => (sheet.getRange("A2").values = [[9]]), [2, 3, 9, "", ""], [30, 3]],
  ]),
  spillCase("a formula that fills less leaves nothing behind", [
    [(sheet) => (sheet.getRange("C1").formulas = [["=SORT(A1:A2)"]]), [1, 3, "", "", ""], [30, 2]],
    [(sheet) => (sheet.getRange("C1").formulas = [["=FILTER(A1:A3,A1:A3>1)"]]), [3, 2, "", "", ""], [20, 2]],
    [(sheet) => (sheet.getRange("A3").values = [[1]]), [3, "", "", "", ""], [0, 1]],
    [(sheet) => (sheet.getRange("A1").values = [[0]]), ["#CALC!", "", "", "", ""], [0, 0]],
    [(sheet) => (sheet.getRange("A1:A3").values = [[4], [5], [6]]), [4, 5, 6, "", ""], [50, 3]],
  ]),
  spillCase("a value in the way stops a formula until it is taken away, and is never lost", [
    [(sheet) => (sheet.getRange("C2").values = [["giữ"]]), ["#SPILL!", "giữ", "", "", ""], ["#VALUE!", 0]],
    [(sheet) => sheet.getRange("C2").clear(), [1, 2, 3, "", ""], [20, 3]],
  ]),
  spillCase("a value in the formula's own cell empties what it filled", [
    [(sheet) => (sheet.getRange("C1").values = [[7]]), [7, "", "", "", ""], [0, 1]],
  ]),
  spillCase("what is filled goes along with rows inserted above", [
    [(sheet) => sheet.getRange("1:1").insert("Down"), ["", 1, 2, 3, ""], ["", 20]],
    [(sheet) => (sheet.getRange("A4").values = [[8]]), ["", 1, 3, 8, ""], ["", 30]],
  ]),
  spillCase("a row inserted within what is filled is filled as well", [
    [(sheet) => sheet.getRange("C2:C2").insert("Down"), [1, 2, 3, "", ""], [30, 3]],
  ]),
];

import { isWithheld, sheetChange } from "../../../src/standalone/grid/sheet-commands";
import { typedCell } from "../../../src/standalone/grid/typed-cell";

describe("what is typed into the grid", () => {
  it.each<[Parameters<typeof typedCell>[2], object, string]>([
    [{ v: 12.5, t: 2 }, { entry: 12.5 }, "a number"],
    [{ v: "Nguyễn Thị Thử", t: 1 }, { entry: "'Nguyễn Thị Thử" }, "a text"],
    [{ v: "=cmd|x", t: 1 }, { entry: "'=cmd|x" }, "a text that looks like a formula stays text"],
    [{ v: "036162000101", t: 4 }, { entry: "'036162000101" }, "an ID number keeps its zero"],
    [{ f: "=SUM(A1:A3)", v: 6, t: 2 }, { entry: "=SUM(A1:A3)" }, "a formula"],
    [{ v: "5/6/2026", t: 1 }, { entry: 46178, numberFormat: "dd/mm/yyyy" }, "a date as the office writes it"],
    [{ v: 1, t: 3 }, { entry: true }, "yes"],
    [null, { entry: "" }, "nothing: the cell is emptied"],
  ])("%j is %j: %s", (cell, typed) => expect(typedCell(4, 2, cell)).toEqual({ row: 4, column: 2, ...typed }));
});

describe("what is done at the grid's tabs", () => {
  it("is carried out in the workbook and not by the grid alone", () => {
    expect(sheetChange("sheet.command.insert-sheet", {}, "s1")).toEqual({ kind: "add" });
    expect(sheetChange("sheet.command.remove-sheet", {}, "s1")).toEqual({ kind: "remove", sheetId: "s1" });
    expect(sheetChange("sheet.command.set-worksheet-name", { subUnitId: "s2", name: "Xóm 9" }, "s1")).toEqual({
      kind: "rename",
      sheetId: "s2",
      name: "Xóm 9",
    });
    expect(
      ["sheet.command.insert-sheet", "sheet.mutation.move-range", "sheet.command.insert-row-before", "sheet.mutation.remove-rows"].every(
        isWithheld,
      ),
    ).toBe(true);
    expect(
      [
        "sheet.mutation.set-range-values",
        "sheet.operation.set-selections",
        "sheet.command.set-worksheet-activate",
        "sheet.mutation.set-worksheet-row-height",
      ].some(isWithheld),
    ).toBe(false);
  });
});

import { intakeChoice, takenTables, withCorrection } from "../../../src/taskpane/intake/intake-choice";
import { pictureRows } from "../../../src/taskpane/intake/picture-rows";
import { intakeVi } from "../../../src/taskpane/intake/wording.vi";
import { aFoundTable, anInventedPreview } from "../invented-preview";

const sketch = anInventedPreview().sketches![0]!;

describe("the small picture of a table", () => {
  const rows = pictureRows(aFoundTable, sketch, intakeVi);
  const kindOf = (row: number) => rows.find((one) => one.row === row)?.kind;

  it("shows what each row was taken for", () => {
    expect([3, 4, 5, 6, 7, 8, 11, 15, 17].map(kindOf)).toEqual([
      "skipped",
      "before",
      "heading",
      "heading",
      "group",
      "data",
      "group",
      "total",
      "skipped",
    ]);
  });

  it("says how many rows it leaves out", () => {
    const last = aFoundTable.records.at(-1)!.row;
    expect(rows.find(({ row }) => row === last)?.hidden).toBe(last - 11 - 1);
  });

  it("says where a total disagrees with its rows, even if another total of the row agrees", () => {
    expect(rows.find(({ row }) => row === 15)?.remark).toBe("ghi 5, cộng lại 6");
  });

  it("hides the middle of phone numbers", () => {
    expect(rows.find(({ row }) => row === 8)?.cells).toEqual(["1", "Lê Thị Mận", "1960", "09•••••670", "1", "1", "Cận nghèo"]);
  });

  it("is drawn from what was read where the sheet itself is not at hand", () => {
    const drawn = pictureRows(aFoundTable, null, intakeVi);
    expect(drawn.find(({ row }) => row === 6)?.cells[1]).toBe("Họ và tên chủ hộ");
    expect(drawn.find(({ row }) => row === 7)?.cells[0]).toBe("Tổ 1");
    expect(drawn.find(({ row }) => row === 15)?.cells).toEqual(["", "", "", "", "6", "5", ""]);
    expect(drawn.some(({ kind }) => kind === "before")).toBe(false);
  });
});

describe("what is asked to be taken in", () => {
  it("is every recognised table that was not left out", () => {
    const preview = anInventedPreview({ tables: [aFoundTable, { ...aFoundTable, sheet: "Khác", kind: "unknown" }] });
    expect(takenTables(preview, new Set())).toEqual([aFoundTable]);
    expect(takenTables(preview, new Set(["5 Danh sách thôn Đông"]))).toEqual([]);
  });

  it("names a table by its sheet and first heading row, with everything corrected", () => {
    const corrections = withCorrection(withCorrection([], { layout: "a", columns: { B: "headName" } }), {
      layout: "a",
      columns: { C: null },
      kind: "households",
    });
    expect(intakeChoice([aFoundTable], corrections)).toEqual({
      tables: [{ sheet: "Danh sách thôn Đông", headerRow: 5 }],
      corrections: [{ layout: "a", kind: "households", columns: { B: "headName", C: null } }],
    });
  });
});

import { readTrackingSheets } from "../../../src/domain/intake/read-tracking-sheets";
import { trackingSheet, workbookOf } from "../../builders/tracking-sheet";
import { keysOf, readRows, rowsOf, valuesOf } from "./read-layout";

describe("sums beside the columns they sum", () => {
  it("takes a bare sum beside the units' shares for what the whole is to reach", () => {
    const { tables } = readRows(
      [
        ["STT", "Tên chỉ tiêu", "ĐVT", "Tổng số", "Giao cho các đơn vị", null],
        [null, null, null, null, "Xã Yên Lâm", "Xã Yên Mạc"],
        [1, "Phát triển hội viên mới", "người", 18, 10, 8],
        [2, "Vườn rau an toàn", "vườn", 5, 3, 2],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"] },
    );
    expect(keysOf(tables[0])).toEqual({
      A: "no",
      B: "targetText",
      C: "measureUnit",
      D: "planned",
      E: "planned:Xã Yên Lâm",
      F: "planned:Xã Yên Mạc",
    });
  });

  it("takes what months brought in for no number of things handed out", () => {
    const months = ["T1", "T2", "T3", "T4", "T5", "T6"];
    const { tables } = readRows([
      ["STT", "Họ tên hội viên", "Số nhà", ...months, "Cộng", "Ký nộp"],
      [1, "Trần Thị Nụ", "Số 4", 2000, 2000, 2000, 2000, 2000, 2000, 12000, null],
      [2, "Lê Thị Xoan", "Số 8", 2000, 2000, 2000, 2000, 2000, null, 10000, null],
    ]);
    expect(keysOf(tables[0])).toEqual({ A: "no", B: "headName", C: "address", K: "signature" });
    expect(tables[0]?.columns.find(({ column }) => column === "J")).toMatchObject({ header: "Cộng", key: null });
  });
});

describe("what a report of half a year reached", () => {
  const rows = (title: string) => [
    [title],
    ["STT", "Chỉ tiêu", "ĐVT", "KH năm 2024", "TH 6 tháng", "Ước TH cả năm", "So CK"],
    [1, "Hội viên mới", "người", 50, 21, 55, 3],
    [2, "Lớp dạy nghề", "lớp", 4, 1, 4, 0],
  ];

  it("is the half year's figure, of a year's report the whole year's", () => {
    const half = readRows(rows("KẾT QUẢ CÔNG TÁC HỘI 6 THÁNG ĐẦU NĂM 2024")).tables[0];
    expect(keysOf(half)).toMatchObject({ D: "planned", E: "actual", F: "actual:Ước TH cả năm" });
    const year = readRows(rows("KẾT QUẢ CÔNG TÁC HỘI NĂM 2024")).tables[0];
    expect(keysOf(year)).toMatchObject({ D: "planned", E: "actual:6 tháng", F: "actual" });
    expect(keysOf(year)["G"]).toBeUndefined();
  });
});

describe("everybody in a household", () => {
  it("is counted with the head: only heads are households", () => {
    const { tables } = readRows([
      ["STT hộ", "Họ và tên", "Quan hệ với chủ hộ", "Năm sinh"],
      [1, "Trần Văn Bắc", "Chủ hộ", 1961],
      [null, "Lê Thị Xuân", "Vợ", 1963],
      [null, "Trần Văn Nam", "Con", 1990],
      [2, "Đỗ Thị Tám", "Chủ hộ", 1958],
      [null, "Đỗ Văn Chín", "Con", 1985],
    ]);
    expect(rowsOf(tables[0])).toEqual([2, 5]);
    expect(tables[0]?.skippedRows.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      "3 household-member",
      "4 household-member",
      "6 household-member",
    ]);
  });

  it("is a list of its own where each is counted", () => {
    const { tables } = readRows([
      ["STT", "Họ và tên hội viên", "Quan hệ với chủ hộ", "Năm sinh"],
      [1, "Trần Thị Nụ", "Chủ hộ", 1961],
      [2, "Lê Thị Xuân", "Vợ", 1963],
      [3, "Đỗ Thị Tám", "Con dâu", 1990],
    ]);
    expect(rowsOf(tables[0])).toEqual([2, 3, 4]);
  });
});

describe("lists of several hamlets", () => {
  it("name the hamlet, not the commune that all of them lie in", () => {
    const sheet = (hamlet: string, name: string) =>
      trackingSheet(hamlet, [
        [`DANH SÁCH HỘ PHÂN LOẠI RÁC ${hamlet.toUpperCase()}`],
        ["Xã Gia Lạc, huyện Gia Viễn"],
        ["STT", "Tên chủ hộ", "Số khẩu"],
        [1, `${name} Văn Bắc`, 4],
        [2, `${name} Thị Xuân`, 3],
      ]);
    const { tables } = readTrackingSheets(workbookOf(sheet("Xóm 1", "Trần"), sheet("Xóm 2", "Đỗ")));
    expect(tables.map((table) => valuesOf(table).map(({ unit }) => unit))).toEqual([
      ["Xóm 1", "Xóm 1"],
      ["Xóm 2", "Xóm 2"],
    ]);
  });
});

describe("words in cells", () => {
  it("says that something was signed, and the gender however it is typed", () => {
    const { tables } = readRows([
      ["STT", "Họ và tên chủ hộ", "Giới tính", "Số lượng", "Ký nhận"],
      [1, "Trần Văn Bắc", "NAM", 2, "ký"],
      [2, "Lê Thị Xuân", "NU", 2, "Đã ký nhận"],
    ]);
    expect(valuesOf(tables[0]).map(({ gender, signature }) => [gender, signature])).toEqual([
      ["Nam", true],
      ["Nữ", true],
    ]);
  });
});

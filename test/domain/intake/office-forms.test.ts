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

describe("headings that are read as a whole", () => {
  it("takes a sum under a wide heading for what the heading counts, and the women under it for no gender", () => {
    const { tables } = readRows(
      [
        ["TT", "Họ tên chủ hộ", "Số khẩu", null, "Ghi chú"],
        [null, null, "Tổng", "Nữ", null],
        [1, "Trần Thị Nụ", 4, 2, null],
        [2, "Lê Thị Xuân", 3, 1, null],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] },
    );
    expect(keysOf(tables[0])).toEqual({ A: "no", B: "headName", C: "members", E: "note" });
  });

  it("takes months ticked for work for no figures", () => {
    const months = [1, 2, 3, 4, 5, 6];
    const { tables } = readRows(
      [
        ["TT", "Nội dung công việc", "Người phụ trách", "Thời gian thực hiện (tháng)", ...months.slice(1).map(() => null)],
        [null, null, null, ...months],
        [1, "Ra quân đầu năm", "Bà Nhài", null, "x", null, null, null, null],
        [2, "Tập huấn phân loại rác", "Bà Sim", null, null, "x", "x", null, null],
        [3, "Kiểm tra hộ", "Bà Tơ", null, null, null, null, "x", "x"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:I1"] },
    );
    expect(tables[0]?.kind).toBe("activities");
    expect(keysOf(tables[0])).toMatchObject({ A: "no", B: "text", C: "lead" });
  });

  it("takes a tick under what was received for a receipt, and a column of the opposite for a no", () => {
    const received = readRows([
      ["Họ và tên", "Sinh năm", "Đã nhận thùng"],
      ["Trần Thị Nụ", 1961, "x"],
      ["Lê Thị Xuân", 1972, "x"],
    ]).tables[0];
    expect(keysOf(received)).toEqual({ A: "headName", B: "birthYear", C: "signature" });
    const sorted = readRows([
      ["TT", "Chủ hộ", "Phân loại đúng", "Phân loại chưa đúng"],
      [1, "Trần Thị Nụ", "x", null],
      [2, "Lê Thị Xuân", null, "x"],
    ]).tables[0];
    expect(valuesOf(sorted).map(({ sorting }) => sorting)).toEqual([true, false]);
  });

  it("takes the number of a page for no hamlet", () => {
    const { tables } = readRows([["STT", "Họ và tên", "Số thùng"], [1, "Trần Thị Nụ", 2], ["Trang 2"], [2, "Lê Thị Xuân", 2]]);
    expect(tables[0]?.groupRows).toEqual([]);
  });
});

describe("figures and days with words around them", () => {
  it("reads what they consist of, of how many, and at what hour", () => {
    const { tables, issues } = readRows([
      ["Ngày kiểm tra", "Đoàn kiểm tra", "Số hộ kiểm tra", "Số hộ đạt"],
      ["14h00 ngày 02/7/2024", "Chi hội", "18 (Tổ 1, Tổ 2)", "16/18 hộ"],
      ["8h30, 09/7/2024", "Chi hội", "20", "19/20"],
      ["16/07/2024 (chiều)", "Chi hội", 20, 20],
      ["Chủ nhật, 21/7/2024", "Chi hội", 20, 20],
    ]);
    expect(issues).toEqual([]);
    expect(
      valuesOf(tables[0]).map(({ date, householdsVisited, householdsCompliant }) => [date, householdsVisited, householdsCompliant]),
    ).toEqual([
      ["2024-07-02", 18, 16],
      ["2024-07-09", 20, 19],
      ["2024-07-16", 20, 20],
      ["2024-07-21", 20, 20],
    ]);
  });
});

describe("words that offices shorten, and people who lead", () => {
  it("spells out what is shortened in headings", () => {
    const { tables } = readRows([
      ["STT", "Ngày KT", "Xóm", "Cán bộ KT", "SL hộ KT", "Số hộ PL đúng", "Số hộ PL sai"],
      [1, "2/7/2024", "Xóm 1", "Bà Sim", 12, 10, 2],
      [2, "5/7/2024", "Xóm 2", "Bà Sim", 11, 9, 2],
    ]);
    expect(tables[0]?.kind).toBe("visits");
    expect(keysOf(tables[0])).toEqual({
      A: "no",
      B: "date",
      C: "unit",
      D: "visitedBy",
      E: "householdsVisited",
      F: "householdsCompliant",
    });
  });

  it("takes a list of branches with their leaders for units", () => {
    const { tables } = readRows([
      ["DANH SÁCH CHI HỘI PHỤ NỮ XÃ KIM LÂM"],
      ["STT", "Tên chi hội", "Họ tên chi hội trưởng", "Điện thoại", "Số tổ", "Tổng số hội viên"],
      [1, "Chi hội thôn Đông", "Trần Thị Nụ", "0912345678", 2, 61],
      [2, "Chi hội thôn Đoài", "Lê Thị Xuân", "0912345679", 3, 74],
    ]);
    expect(tables[0]?.kind).toBe("units");
    expect(keysOf(tables[0])).toMatchObject({ A: "no", B: "name", F: "members" });
  });

  it("takes how a target is to be reached for no figure", () => {
    const { tables } = readRows([
      ["STT", "Nội dung đăng ký", "ĐVT", "Chỉ tiêu năm 2025", "Biện pháp thực hiện"],
      [1, "Kết nạp hội viên", "người", 5, "Vận động"],
      [2, "Thu hội phí", "%", "100%", "Đôn đốc"],
    ]);
    expect(Object.values(keysOf(tables[0]))).not.toContain("actual");
  });
});

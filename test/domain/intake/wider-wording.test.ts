import { readTrackingSheets } from "../../../src/domain/intake/read-tracking-sheets";
import type { LayoutCorrection } from "../../../src/domain/intake/tables/tracking-table";
import { trackingSheet, workbookOf, type Row } from "../../builders/tracking-sheet";
import { keysOf, readRows, valuesOf } from "./read-layout";

describe("wording beyond the dictionary", () => {
  it("takes goods counted by their own words for quantities", () => {
    const [table] = readRows([
      ["DANH SÁCH HỘ NHẬN QUÀ"],
      ["STT", "Họ và tên", "Xóm", "Số cây giống", "Ký nhận"],
      [1, "Trần Văn Bắc", "Xóm 1", 2, null],
      [2, "Lê Thị Xuân", "Xóm 2", 3, null],
    ]).tables;
    expect(keysOf(table)).toMatchObject({ D: "quantity" });
    const [children] = readRows([
      ["STT", "Họ và tên", "Xóm", "Số con"],
      [1, "Trần Văn Bắc", "Xóm 1", 2],
      [2, "Lê Thị Xuân", "Xóm 2", 3],
    ]).tables;
    expect(keysOf(children)).not.toHaveProperty("D");
  });

  it("tells quantities apart by the colour their headings end with, also under a wider heading", () => {
    const flat = readRows([
      ["STT", "Họ và tên", "Số thùng xanh", "Số thùng màu vàng (cái)"],
      [1, "Trần Văn Bắc", 1, 1],
      [2, "Lê Thị Xuân", 1, 1],
    ]).tables[0];
    expect(keysOf(flat)).toMatchObject({ C: "quantity:Xanh", D: "quantity:Vàng" });
    const nested = readRows(
      [
        ["STT", "Họ và tên", "Thùng được cấp", null, null],
        [null, null, "Loại 60 lít", null, "Cộng"],
        [null, null, "Xanh", "Vàng", null],
        [1, "Trần Văn Bắc", 1, 1, 2],
        [2, "Lê Thị Xuân", 1, 1, 2],
      ],
      { merges: ["A1:A3", "B1:B3", "C1:E1", "C2:D2", "E2:E3"] },
    ).tables[0];
    expect(keysOf(nested)).toMatchObject({ C: "quantity:Xanh", D: "quantity:Vàng", E: "quantity" });
  });

  it("reads a numbered group written in one cell", () => {
    const [table] = readRows([
      ["STT", "Họ và tên", "Năm sinh"],
      ["1. Tổ 1"],
      [1, "Trần Văn Bắc", 1961],
      ["2. Tổ 2"],
      [1, "Lê Thị Xuân", 1972],
    ]).tables;
    expect(valuesOf(table).map(({ unit }) => unit)).toEqual(["Tổ 1", "Tổ 2"]);
  });

  it("goes on under a heading printed again over row 10", () => {
    const head = ["STT", "Họ và tên", "Năm sinh"];
    const names = ["Trần Văn Bắc", "Lê Thị Xuân", "Đỗ Văn Tám"];
    const rows = Array.from({ length: 11 }, (_, i): Row => [i + 1, names[i % 3] ?? null, 1960 + i]);
    const { tables } = readRows([head, ...rows.slice(0, 9), head, ...rows.slice(9)]);
    expect(tables.map(({ records }) => records.length)).toEqual([11]);
  });

  it("takes the sum beside columns of months for the field itself", () => {
    const [table] = readRows(
      [
        ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện", null, "Tổng TH"],
        [null, null, null, "Tháng 1", "Tháng 2", null],
        [1, "Số buổi", "buổi", 1, 2, 3],
        [2, "Số lượt", "lượt", 2, 2, 4],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"] },
    ).tables;
    expect(keysOf(table)).toMatchObject({ D: "actual:Tháng 1", E: "actual:Tháng 2", F: "actual" });
  });

  it("lists communes by their names", () => {
    const [table] = readRows([
      ["TT", "Huyện", "Tên xã", "Số hội viên"],
      [1, "Huyện Yên Mô", "Xã Yên Hòa", 12],
      [2, "Huyện Yên Mô", "Xã Yên Phú", 15],
    ]).tables;
    expect(table?.kind).toBe("units");
    expect(keysOf(table)).toMatchObject({ B: "district", C: "name", D: "members" });
  });

  it("reads headings with a year by what stands before it", () => {
    const [table] = readRows([
      ["No", "Indicator", "Unit of measure", "Target 2023", "Actual 2023", "% achieved"],
      [1, "Bins delivered", "bins", 78, 76, 97.4],
      [2, "Trainings", "times", 4, 5, 125],
    ]).tables;
    expect(keysOf(table)).toMatchObject({ B: "targetText", D: "planned", E: "actual", F: "percent" });
  });

  it("knows plans of work by what stands beside them", () => {
    const [table] = readRows([
      ["KẾ HOẠCH TRIỂN KHAI MÔ HÌNH"],
      ["TT", "Nội dung hoạt động", "Thời gian", "Địa điểm", "Thành phần", "Kinh phí (đồng)", "Phụ trách"],
      [1, "Họp dân lấy ý kiến", "12/5/2022", "Nhà văn hóa", "Toàn thể hộ dân", 500000, "Bà Hoa"],
      [2, "Tập huấn phân loại", "15/5/2022", "Nhà văn hóa", "39 hộ", 1200000, "Bà Nhàn"],
    ]).tables;
    expect(table?.kind).toBe("activities");
  });
});

describe("a table of something else", () => {
  it("is not forced into a kind, and what is less sure says so", () => {
    const marks = readRows([
      ["STT", "Họ và tên", "Toán", "Văn", "Anh", "Trung bình"],
      [1, "Trần Văn Bắc", 8, 7, 9, 8],
      [2, "Lê Thị Xuân", 9, 7, 6, 7.3],
    ]).tables[0];
    expect(marks?.kind).toBe("unknown");
    const fees = readRows([
      ["STT", "Họ và tên", "Tổ", "Số tiền", "Hình thức", "Ký nhận"],
      [1, "Trần Văn Bắc", "Tổ 1", 50000, "TM", null],
      [2, "Lê Thị Xuân", "Tổ 2", 50000, "CK", null],
    ]).tables[0];
    expect(fees?.kind).toBe("households");
    expect(fees?.kindConfidence).toBeLessThan(0.8);
    const roster = readRows([
      ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Số nhân khẩu"],
      [1, "Trần Văn Bắc", 1961, "Xóm 1", 4],
      [2, "Lê Thị Xuân", 1972, "Xóm 2", 5],
    ]).tables[0];
    expect(roster?.kindConfidence).toBeGreaterThan(0.9);
  });
});

describe("heading rows that a person corrected", () => {
  const form: readonly Row[] = [
    ["STT", "Họ và tên", "Năm sinh"],
    [1, "Ví Dụ Một", 1950],
    [2, "Ví Dụ Hai", 1951],
    [3, "Ví Dụ Ba", 1952],
    [4, "Ví Dụ Bốn", 1953],
    [5, "Ví Dụ Năm", 1954],
    [1, "Trần Văn Bắc", 1961],
    [2, "Lê Thị Xuân", 1972],
  ];
  const read = (rows: readonly Row[], corrections: readonly LayoutCorrection[] = []) =>
    readTrackingSheets(workbookOf(trackingSheet("Trang", rows)), corrections).tables[0];

  it("may be far from those found, and move with the form in the next sheet of its shape", () => {
    const found = read(form);
    const foundRows = found?.headerRows ?? [1, 1];
    const correction = { layout: found?.layout ?? "", headerRows: [1, 6] as const, foundRows };
    expect(read(form, [correction])?.records.map(({ row }) => row)).toEqual([7, 8]);
    const lower = read([["DANH SÁCH"], [], ...form], [correction]);
    expect(lower?.headerRows).toEqual([3, 8]);
    expect(lower?.foundRows).toEqual([foundRows[0] + 2, foundRows[1] + 2]);
  });
});

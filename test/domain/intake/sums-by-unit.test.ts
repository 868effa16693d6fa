import { ledgerFromTables } from "../../../src/domain/intake/ledger-from-tables";
import { readTrackingSheets } from "../../../src/domain/intake/read-tracking-sheets";
import { trackingSheet, workbookOf, type Row } from "../../builders/tracking-sheet";
import { keysOf, readRows } from "./read-layout";

const SUMS: readonly Row[] = [
  ["TỔNG HỢP PHÂN LOẠI RÁC TẠI NGUỒN TÍNH ĐẾN NGÀY 30/6/2022"],
  ["TT", "Xóm", "Tổng số hộ", "Số hộ đã phân loại rác", "Tỷ lệ (%)"],
  [1, "Xóm 1", 80, 60, 75],
  [2, "Xóm 2", 90, 81, 90],
  [null, "Cộng", 170, 141, 82.9],
];

describe("sums by unit", () => {
  it("are figures of a target, one a unit, with how many there are", () => {
    const [table] = readRows(SUMS).tables;
    expect(table?.kind).toBe("progress");
    expect(keysOf(table)).toEqual({ A: "no", B: "unit", C: "denominator", D: "quantity", E: "percent" });
    expect(table?.records.map(({ row }) => row)).toEqual([3, 4]);
    expect(table?.totalRows).toMatchObject([
      { row: 5, key: "denominator", stated: 170, computed: 170 },
      { row: 5, key: "quantity", stated: 141, computed: 141 },
    ]);
  });

  it("go to the target that their heading speaks of, on the day that their title names", () => {
    const reading = readTrackingSheets(
      workbookOf(
        trackingSheet("Chỉ tiêu", [
          ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch"],
          [1, "Tỷ lệ hộ dân phân loại rác", "%", 70],
          [2, "Câu lạc bộ thành lập mới", "CLB", 3],
        ]),
        trackingSheet("Theo xóm", SUMS),
      ),
    );
    const { ledger } = ledgerFromTables(reading, { plan: null, today: "2022-12-01" });
    expect(ledger.targets).toHaveLength(2);
    expect(ledger.progress).toMatchObject([
      { date: "2022-06-30", targetId: ledger.targets[0]?.id, unit: "Xóm 1", quantity: 60, denominator: 80 },
      { date: "2022-06-30", unit: "Xóm 2", quantity: 81, denominator: 90 },
    ]);
  });

  it("make a target of their own where none is named, without a planned value", () => {
    const reading = readRows([
      ["KẾT QUẢ XÂY DỰNG NHÀ TIÊU HỢP VỆ SINH NĂM 2022"],
      ["STT", "Đơn vị", "Tổng số hộ", "Hộ có nhà tiêu hợp vệ sinh", "Tỷ lệ"],
      [1, "Xã Khánh An", 800, 600, 75],
      [2, "Xã Khánh Cư", 900, 810, 90],
    ]);
    const { ledger } = ledgerFromTables(reading, { plan: null, today: "2023-02-01" });
    expect(ledger.targets).toMatchObject([{ text: "Hộ có nhà tiêu hợp vệ sinh", kind: "percentage", value: null }]);
    expect(ledger.progress.map(({ unit, quantity }) => [unit, quantity])).toEqual([
      ["Xã Khánh An", 600],
      ["Xã Khánh Cư", 810],
    ]);
  });

  it("of a target planned for each unit are named by the title", () => {
    const reading = readRows([
      ["BẢNG GIAO CHỈ TIÊU XÂY DỰNG NHÀ ĐẠI ĐOÀN KẾT NĂM 2024"],
      ["TT", "Đơn vị", "Chỉ tiêu giao", "Kết quả thực hiện"],
      [1, "Xã Khánh Hòa", 3, 2],
      [2, "Xã Khánh An", 4, 4],
    ]);
    const { ledger } = ledgerFromTables(reading, { plan: null, today: "2025-02-01" });
    expect(ledger.targets).toMatchObject([{ text: "Xây dựng nhà đại đoàn kết", value: 7 }]);
    expect(ledger.progress.map(({ quantity }) => quantity)).toEqual([2, 4]);
  });
});

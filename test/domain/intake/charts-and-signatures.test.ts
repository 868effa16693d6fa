import { ledgerFromTables } from "../../../src/domain/intake/ledger-from-tables";
import { keysOf, readRows, rowsOf } from "./read-layout";

describe("a chart of the year's work", () => {
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const ticked = (month: number): (string | null)[] => months.map((own) => (own === month ? "x" : null));
  const reading = readRows(
    [
      ["CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024 CỦA CHI HỘI"],
      ["TT", "Nội dung công việc", "Người phụ trách", "Thời gian thực hiện (tháng)", ...Array<null>(11).fill(null), "Ghi chú"],
      [null, null, null, ...months, null],
      [1, "Đại hội chi hội", "Bà Lành", ...ticked(3), null],
      [2, "Ra quân tổng vệ sinh", "Bà Thơm", ...ticked(4), null],
      [3, "Kiểm tra phân loại rác", "Bà Lành", ...ticked(9), null],
    ],
    { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:O2", "P2:P3"] },
  );

  it("is work to be done and no table of figures, whatever months nobody ticked", () => {
    const [table] = reading.tables;
    expect(table?.kind).toBe("activities");
    expect(keysOf(table)).toEqual({ A: "no", B: "text", C: "lead", P: "note" });
  });

  it("gives each piece of work the month that is ticked", () => {
    const { ledger } = ledgerFromTables(reading, { plan: null, today: "2024-06-01" });
    expect(ledger.activities.map(({ text, start, due }) => [text, start, due])).toEqual([
      ["Đại hội chi hội", "2024-03-01", "2024-03-31"],
      ["Ra quân tổng vệ sinh", "2024-04-01", "2024-04-30"],
      ["Kiểm tra phân loại rác", "2024-09-01", "2024-09-30"],
    ]);
    expect(ledger.targets).toEqual([]);
  });
});

describe("who signs a list", () => {
  it.each([
    ["Tổ trưởng", "Trưởng khu phố"],
    ["Tổ trưởng tổ 6", "Trưởng khóm 3"],
    ["Phó chi hội trưởng", "Trưởng buôn"],
  ])("is no household: %s, %s", (left, right) => {
    const [table] = readRows([
      ["DANH SÁCH HỘ DÂN NHẬN TÚI"],
      ["TT", "Họ và tên", "Năm sinh", "Điện thoại", "Số túi", "Ký nhận"],
      [1, "Trần Thị Mai", 1960, "0976001101", 2, null],
      [2, "Lê Văn Hùng", 1955, "0976001102", 2, null],
      ["Ghi chú: hộ số 2 nhận thay."],
      [null, left, null, null, right],
      [null, "Nguyễn Văn Tám", null, null, "Lê Thị Mười"],
    ]).tables;
    expect(rowsOf(table)).toEqual([3, 4]);
  });
});

describe("targets given to communes", () => {
  it.each(["Đơn vị", "Tên đơn vị", "Địa phương", "Đơn vị thực hiện"])("are read with the communes that stand under “%s”", (heading) => {
    const [table] = readRows([
      ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU CỦA CÁC XÃ"],
      ["TT", "Chỉ tiêu", heading, "KH", "TH"],
      [1, "Tuyến đường hoa", "Xã Gia Lạc", 2, 2],
      [2, "Tuyến đường hoa", "Phường Ninh Sơn", 2, 1],
      [3, "Tổ tự quản", "Thị trấn Me", 5, 6],
    ]).tables;
    expect(keysOf(table)).toEqual({ A: "no", B: "targetText", C: "commune", D: "planned", E: "actual" });
  });

  it("keeps measures under “Đơn vị” what they are", () => {
    const [table] = readRows([
      ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU"],
      ["TT", "Chỉ tiêu", "Đơn vị", "KH", "TH"],
      [1, "Tuyến đường hoa", "tuyến", 2, 2],
      [2, "Xã đạt chuẩn", "xã", 2, 1],
    ]).tables;
    expect(keysOf(table)["C"]).toBe("measureUnit");
  });
});

describe("figures of each month", () => {
  it("reads “Cộng dồn” behind them as the whole that was reached", () => {
    const [table] = readRows(
      [
        ["THEO DÕI CHỈ TIÊU NĂM 2023"],
        ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Kết quả thực hiện", null, null, "Cộng dồn"],
        [null, null, null, null, "T1", "T2", "T3", null],
        [1, "Buổi tuyên truyền", "buổi", 24, 2, 2, 3, 7],
        [2, "Lần tổng vệ sinh", "lần", 12, 1, 1, 1, 3],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3"] },
    ).tables;
    expect(keysOf(table)["H"]).toBe("actual");
  });
});

describe("targets across and communes down", () => {
  it.each([
    ["Giao", "Đạt"],
    ["KH", "KQ"],
    ["Chỉ tiêu", "Đạt được"],
  ])("have under each target what was given and what was reached: %s, %s", (given, reached) => {
    const reading = readRows(
      [
        ["TỔNG HỢP CHỈ TIÊU GIAO VÀ KẾT QUẢ CỦA CÁC XÃ NĂM 2023"],
        ["TT", "Tên đơn vị", "Mô hình mới", null, "Hội viên phát triển", null],
        [null, null, given, reached, given, reached],
        [1, "Xã Gia Lạc", 2, 2, 20, 25],
        [2, "Xã Gia Minh", 2, 1, 21, 20],
        [3, "Thị trấn Me", 3, 3, 22, 25],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"] },
    );
    expect(keysOf(reading.tables[0])).toEqual({
      A: "no",
      B: "commune",
      C: "planned:Mô hình mới",
      D: "actual:Mô hình mới",
      E: "planned:Hội viên phát triển",
      F: "actual:Hội viên phát triển",
    });
    const { ledger } = ledgerFromTables(reading, { plan: null, today: "2023-12-31" });
    expect(ledger.targets.map(({ text, value }) => [text, value])).toEqual([
      ["Mô hình mới", 7],
      ["Hội viên phát triển", 63],
    ]);
  });
});

describe("figures of parts of the year beside the whole", () => {
  const reachedOf = (heading: readonly string[], figures: readonly number[], title = "THEO DÕI CHỈ TIÊU NĂM 2023") =>
    ledgerFromTables(
      readRows([
        [title],
        ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", ...heading],
        [1, "Buổi tuyên truyền", "buổi", 24, ...figures],
        [2, "Lần tổng vệ sinh", "lần", 24, ...figures],
      ]),
      { plan: null, today: "2023-12-31" },
    )
      .ledger.progress.filter(({ targetId }) => targetId === "CT01")
      .map(({ quantity, date }) => [quantity, date]);

  it("are counted once, month by month, where the whole is their sum", () => {
    expect(reachedOf(["Kết quả tháng 1", "Kết quả tháng 2", "Cộng dồn"], [2, 3, 5])).toEqual([
      [2, "2023-01-31"],
      [3, "2023-02-28"],
    ]);
  });

  it("are left out where the whole is another figure", () => {
    expect(reachedOf(["Thực hiện 6 tháng", "Thực hiện cả năm"], [7, 12])).toEqual([[12, "2023-12-31"]]);
  });

  it("are the half year's alone in a report on it, whatever the estimate of the year", () => {
    const title = "KẾT QUẢ THỰC HIỆN CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2023";
    expect(reachedOf(["Thực hiện 6 tháng", "Ước cả năm"], [7, 12], title)).toEqual([[7, "2023-06-30"]]);
  });
});

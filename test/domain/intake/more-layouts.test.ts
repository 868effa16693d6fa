import { evaluateFormula } from "../../../src/domain/intake/formulas/evaluate-formula";
import { readTrackingSheets } from "../../../src/domain/intake/read-tracking-sheets";
import { trackingSheet, workbookOf, type Row } from "../../builders/tracking-sheet";
import { keysOf, readRows, rowsOf, valuesOf } from "./read-layout";

describe("figures across", () => {
  it("keeps years, months and their sums apart", () => {
    const years = readRows(
      [
        ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", null, null, "Thực hiện"],
        [null, null, null, 2016, 2017, "Tổng", 2016],
        [1, "Xây dựng đường hoa", "km", 10, 12, 22, 9],
        [2, "Hộ đạt tiêu chí", "hộ", "1.200", "1.300", "2.500", "1.150"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1"] },
    ).tables[0];
    expect(years?.headerRows).toEqual([1, 2]);
    expect(keysOf(years)).toMatchObject({ D: "planned:2016", E: "planned:2017", F: "planned", G: "actual:2016" });
    expect(valuesOf(years)[1]).toMatchObject({ "planned:2016": 1200, planned: 2500, "actual:2016": 1150 });
    const months = readRows([
      ["TT", "Nội dung", "ĐVT", "KH năm", "Tháng 1", "Tháng 2", "Cộng"],
      [1, "Số buổi", "buổi", 12, 1, 2, 3],
      [2, "Số lượt", "lượt", 24, 2, 2, 4],
    ]).tables[0];
    expect(keysOf(months)).toMatchObject({ D: "planned", E: "actual:Tháng 1", F: "actual:Tháng 2", G: "actual" });
    const bare = readRows([
      ["CÁC CHỈ TIÊU GIAI ĐOẠN 2016-2017"],
      ["TT", "Chỉ tiêu", "ĐVT", 2016, 2017],
      [1, "Số buổi", "buổi", 12, 1],
      [2, "Số lượt", "lượt", 24, 2],
    ]).tables[0];
    expect(keysOf(bare)).toMatchObject({ D: "planned:2016", E: "planned:2017" });
  });

  it("reads targets across and units down", () => {
    const { tables, issues } = readRows(
      [
        ["STT", "Đơn vị", "Hội viên mới", null, "Câu lạc bộ", null],
        [null, null, "KH", "TH", "KH", "TH"],
        [1, "Hội LHPN xã A", 10, 12, 1, 1],
        [2, "Hội LHPN xã B", 8, 8, 1, 0],
        [null, "Tổng", 18, 20, 2, 1],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
    );
    expect(tables[0]?.kind).toBe("targets");
    expect(keysOf(tables[0])).toEqual({
      A: "no",
      B: "unit",
      C: "planned:Hội viên mới",
      D: "actual:Hội viên mới",
      E: "planned:Câu lạc bộ",
      F: "actual:Câu lạc bộ",
    });
    expect(issues).toEqual([]);
  });

  it("passes a merged district down and takes its commune from each row", () => {
    const [table] = readRows(
      [
        ["STT", "Huyện", "Xã", "Nội dung", "ĐVT", "Kế hoạch", "Thực hiện"],
        [1, "Hải Sơn", "Xã A", "Đường hoa", "km", 2, 1.5],
        [2, null, "Xã B", "Đường hoa", "km", 3, 3],
        [3, "Yên Lộc", "Xã C", "Nhà sạch", "nhà", 10, "12"],
        [null, "Tổng cộng", null, null, null, 15, 16.5],
      ],
      { merges: ["B2:B3"] },
    ).tables;
    expect(valuesOf(table).map(({ district, commune }) => [district, commune])).toEqual([
      ["Hải Sơn", "Xã A"],
      ["Hải Sơn", "Xã B"],
      ["Yên Lộc", "Xã C"],
    ]);
    expect(table?.totalRows).toEqual([
      { row: 5, key: "planned", stated: 15, computed: 15 },
      { row: 5, key: "actual", stated: 16.5, computed: 16.5 },
    ]);
  });

  it("knows a total that nobody labelled, and one that counts the rows", () => {
    const { tables, issues } = readRows([
      ["STT", "Họ và tên", "Số khẩu", "Số thùng"],
      [1, "Trần Văn Bắc", 4, 2],
      [2, "Lê Thị Xuân", 3, 2],
      [null, null, 7, 4],
    ]);
    expect(rowsOf(tables[0])).toEqual([2, 3]);
    expect(issues).toEqual([]);
    const counted = readRows([
      ["Họ tên", "Năm sinh", "Số thùng"],
      ["Xóm 1"],
      ["Trần Văn Bắc", 1960, 2],
      ["Xóm 2"],
      ["Lê Thị Xuân", 1961, 2],
      ["Tổng cộng: 2 hộ", null, 4],
    ]);
    expect(counted.tables[0]?.totalRows).toEqual([{ row: 6, key: "quantity", stated: 4, computed: 4 }]);
  });

  it("takes no words for groups of places that only begin like one", () => {
    const [table] = readRows([
      ["TT", "Nội dung", "ĐVT", "KH", "TH"],
      ["I", "Tổ chức Hội"],
      [1, "Kết nạp", "người", 5, 5],
      ["II", "XÃ HỘI"],
      [1, "Nhà sạch", "nhà", 2, 1],
    ]).tables;
    expect(valuesOf(table).map(({ group, unit }) => [group, unit])).toEqual([
      ["Tổ chức Hội", undefined],
      ["XÃ HỘI", undefined],
    ]);
  });
});

describe("several sheets of one form", () => {
  const list: readonly Row[] = [
    ["STT", "Họ và tên", "Số thùng"],
    [1, "Trần Văn Bắc", 2],
    [2, "Lê Thị Xuân", 2],
  ];

  it("give the sheet's name as the unit, unless it is a month or says nothing", () => {
    const units = (...names: string[]): unknown[] =>
      readTrackingSheets(workbookOf(...names.map((name) => trackingSheet(name, list)))).tables.map(
        (table) => table.records[0]?.values["unit"],
      );
    expect(units("Xóm 1", " XÓM 2 ")).toEqual(["Xóm 1", "Xóm 2"]);
    expect(units("Hội Nông dân", "Hội Phụ nữ")).toEqual(["Hội Nông dân", "Hội Phụ nữ"]);
    expect(units("Tháng 1", "Tháng 2")).toEqual([undefined, undefined]);
    expect(units("Sheet1", "Sheet2")).toEqual([undefined, undefined]);
    expect(units("Xóm 1")).toEqual([undefined]);
  });

  it("have the same layout whatever their records, place and year, and another form another", () => {
    const layout = (rows: readonly Row[]): string | undefined => readRows(rows).tables[0]?.layout;
    expect(layout([["XÓM 1 NĂM 2021"], ...list])).toBe(layout(list));
    expect(layout(list)).not.toBe(
      layout([
        ["STT", "Họ và tên", "Số xô"],
        [1, "Trần Văn Bắc", 2],
      ]),
    );
  });
});

describe("what the user corrected", () => {
  const rows: readonly Row[] = [
    ["STT", "Họ và tên", "Mức", "Năm sinh"],
    [1, "Trần Văn Bắc", 2, 1960],
    [2, "Lê Thị Xuân", 2, 1961],
  ];

  it("is followed for every table of the same form", () => {
    const layout = readRows(rows).tables[0]?.layout ?? "";
    const corrected = (more: readonly Row[]): ReturnType<typeof readTrackingSheets> =>
      readTrackingSheets(workbookOf(trackingSheet("Khác", [...more, ...rows])), [{ layout, columns: { C: "quantity", D: null } }]);
    expect(valuesOf(corrected([["XÓM 5"], []]).tables[0])[0]).toEqual({
      no: 1,
      headName: "Trần Văn Bắc",
      quantity: 2,
      "Năm sinh": 1960,
    });
  });

  it("may be the kind of the table or its heading rows", () => {
    const layout = readRows(rows).tables[0]?.layout ?? "";
    const sheet = workbookOf(trackingSheet("A", rows));
    expect(readTrackingSheets(sheet, [{ layout, kind: "unknown" }]).tables[0]?.kind).toBe("unknown");
    expect(readTrackingSheets(sheet, [{ layout, headerRows: [1, 2] }]).tables[0]).toMatchObject({
      headerRows: [1, 2],
      layout,
      records: [{ row: 3 }],
    });
  });
});

describe("times across", () => {
  it("gives work the first and the last day of what is ticked: months, quarters, weeks, a merged bar", () => {
    const work = (head: Row, under: Row, ticks: readonly Row[], merges: readonly string[], title = "KẾ HOẠCH CÔNG TÁC NĂM 2022") =>
      valuesOf(readRows([[title], head, under, ...ticks], { merges }).tables[0]).map(({ start, due }) => [start, due]);
    const lead = ["TT", "Nội dung công việc", "Chủ trì"];
    const head = (text: string): Row => [...lead, text, null, null, null];
    const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:G2"];
    const rows = (...ticks: Row[]): Row[] =>
      ticks.map((own, at) => [at + 1, ["Tập huấn cán bộ hội", "Cấp phát thùng", "Sơ kết"][at] ?? "", "Hội LHPN xã", ...own]);
    const ticks = rows(["x", "x", null, null], [null, null, "x", null], [null, null, null, "x"]);
    expect(work(head("Thời gian thực hiện (tháng)"), [null, null, null, 1, 2, 3, 4], ticks, merges)).toEqual([
      ["2022-01-01", "2022-02-28"],
      ["2022-03-01", "2022-03-31"],
      ["2022-04-01", "2022-04-30"],
    ]);
    expect(work(head("Quý"), [null, null, null, "I", "II", "III", "IV"], ticks, merges)[0]).toEqual(["2022-01-01", "2022-06-30"]);
    expect(work(head("Tháng 5"), [null, null, null, "Tuần 1", "Tuần 2", "Tuần 3", "Tuần 4"], ticks, merges)).toEqual([
      ["2022-05-01", "2022-05-14"],
      ["2022-05-15", "2022-05-21"],
      ["2022-05-22", "2022-05-31"],
    ]);
    const bars = rows(["hai tháng", null, null, null], [null, null, "x", null], [null, null, null, "x"]);
    expect(work(head("Tháng"), [null, null, null, 7, 8, 9, 10], bars, [...merges, "D4:E4"])[0]).toEqual(["2022-07-01", "2022-08-31"]);
  });

  it("takes a day of completion that all work has for the one planned, and one that only some has for the one it was done", () => {
    const rows = (second: string | null): Row[] => [
      ["TT", "Nội dung công việc", "Chủ trì", "Ngày bắt đầu", "Ngày hoàn thành", "Trạng thái"],
      [1, "Tập huấn cán bộ hội", "Hội LHPN xã", "01/5/2021", "20/5/2021", "Hoàn thành"],
      [2, "Cấp phát thùng rác", "Chi hội", "21/5/2021", second, "Chưa thực hiện"],
    ];
    expect(keysOf(readRows(rows("30/6/2021")).tables[0])).toMatchObject({ E: "due" });
    expect(keysOf(readRows(rows(null)).tables[0])).toMatchObject({ E: "completed" });
  });
});

describe("several people in a row", () => {
  it("names the household after who stands for it, not after the child", () => {
    const [table] = readRows([
      ["STT", "Họ tên trẻ", "Họ và tên người đại diện hộ", "Địa chỉ"],
      [1, "Trần Minh Khôi", "Trần Văn Bắc", "Thôn 1, xã Gia Sơn"],
      [2, "Lê Bảo An", "Lê Thị Xuân", "Thôn 2, xã Gia Sơn"],
    ]).tables;
    expect(keysOf(table)).toEqual({ A: "no", C: "headName", D: "address" });
  });
});

describe("many columns under one wide heading", () => {
  it("leave a list of names what it is", () => {
    const asked = Array.from({ length: 9 }, (_, at) => `Tiêu chí ${at + 1}`);
    const [table] = readRows(
      [
        ["T.T", "Họ và tên hội viên", "Chi hội", "Các tiêu chí", ...asked.slice(1).map(() => null), "Kết luận"],
        [null, null, null, ...asked, null],
        [1, "Trần Thị Bắc", "Chi hội 1", ...asked.map(() => "x"), "Đạt"],
        [2, "Lê Thị Xuân", "Chi hội 2", ...asked.map((_, at) => (at ? "x" : null)), "Không đạt"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:L1", "M1:M2"] },
    ).tables;
    expect(table).toMatchObject({ kind: "households", headerRows: [1, 2] });
    expect(keysOf(table)).toMatchObject({ A: "no", B: "headName", C: "unit" });
  });

  it("are each what they say themselves, whatever the wide heading means alone", () => {
    const [table] = readRows(
      [
        ["TT", "Họ và tên chủ hộ", "Thôn", "Phân loại", null],
        [null, null, null, "Hộ nghèo", "Hộ cận nghèo"],
        [1, "Trần Văn Bắc", "Thôn 1", "x", null],
        [2, "Lê Thị Xuân", "Thôn 2", null, "x"],
        [3, "Đỗ Văn Tám", "Thôn 2", null, "x"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] },
    ).tables;
    expect(keysOf(table)).toMatchObject({ D: "poverty:Hộ nghèo", E: "poverty:Hộ cận nghèo" });
    expect(valuesOf(table).map(({ poverty }) => poverty)).toEqual(["Hộ nghèo", "Hộ cận nghèo", "Hộ cận nghèo"]);
  });

  it("are shares of the plan where it is divided among units", () => {
    const [table] = readRows(
      [
        ["BẢNG GIAO CHỈ TIÊU CHO CÁC XÃ NĂM 2023"],
        ["TT", "Nội dung", "ĐVT", "Tổng chỉ tiêu", "Chia ra các xã", null],
        [null, null, null, null, "Khánh Trung", "Khánh Công"],
        [1, "Hội viên mới", "hội viên", 30, 20, 10],
        [2, "Mô hình phân loại rác", "mô hình", 4, 2, 2],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2"] },
    ).tables;
    expect(table?.kind).toBe("targets");
    expect(keysOf(table)).toMatchObject({ D: "planned", E: "planned:Khánh Trung", F: "planned:Khánh Công" });
  });

  it("are points where units are scored", () => {
    const [table] = readRows([
      ["BẢNG CHẤM ĐIỂM THI ĐUA"],
      ["TT", "Chi hội", "Tuyên truyền", "Vệ sinh", "Tổng điểm", "Xếp loại"],
      [1, "Chi hội xóm 1", 10, 14, 24, "Khá"],
      [2, "Chi hội xóm 2", 12, 15, 27, "Tốt"],
    ]).tables;
    expect(table?.kind).toBe("units");
    expect(keysOf(table)).toMatchObject({ B: "name" });
  });

  it("leaves members without a number to the household above them, whatever the numbers are called", () => {
    const [table] = readRows([
      ["Số hộ", "Họ và tên", "Quan hệ với chủ hộ", "Năm sinh"],
      [1, "Trần Văn Bắc", "Chủ hộ", 1960],
      [null, "Lê Thị Xuân", "Vợ", 1962],
      [2, "Đỗ Văn Tám", "Chủ hộ", 1971],
      [null, "Đỗ Thị Na", "Con", 2001],
    ]).tables;
    expect(rowsOf(table)).toEqual([2, 4]);
    expect(table?.skippedRows.map(({ reason }) => reason)).toEqual(["household-member", "household-member"]);
  });
});

describe("formulas that were saved without results", () => {
  const cells: Record<string, number | string | null> = { "1,1": 4, "2,1": 6, "3,1": "chữ", "4,1": null };
  const at = (row: number, column: number): number | string | null => cells[`${row},${column}`] ?? null;
  it.each<[string, unknown]>([
    ["=A1+A2*2", 16],
    ["=SUM(A1:A4)", 10],
    ["=(A2-A1)/A1*100%", 0.5],
    ['=IF(A1>=4,"đạt","chưa")', "đạt"],
    ["=ROUND(A2/A1,1)", 1.5],
    ["=SUBTOTAL(9,A1:A2)", 10],
    ["=COUNTA(A1:A4)", 3],
    ["=-A1^2", 16],
    ['=A1&" hộ"', "4 hộ"],
    ["=A1/0", null],
    ["=VLOOKUP(A1,B:C,2,0)", null],
    ["=Khác!A1", null],
    ["=SUM(A1", null],
    ["=A3+1", null],
  ])("gives %s as %j", (formula, value) => expect(evaluateFormula(formula, at)).toBe(value));
});

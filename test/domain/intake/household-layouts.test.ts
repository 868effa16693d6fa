import { keysOf, readRows, rowsOf, valuesOf } from "./read-layout";

describe("lists of households", () => {
  it("reads a heading of two unmerged rows with months of birth by gender", () => {
    const reading = readRows([
      ["DANH SÁCH HỘ DÂN THÔN ĐOÀI"],
      [],
      ["STT", "Họ và tên", "Năm sinh", null, "Số khẩu", "Ghi chú"],
      [null, null, "Nam", "Nữ", null, null],
      [1, "Trần Văn Bắc", 1961, null, 4, null],
      [2, "Lê Thị Xuân", null, 1972, 3, "đi vắng"],
      [3, "Đỗ Văn Tám", 1980, null, 5, null],
    ]);
    const [table] = reading.tables;
    expect(table?.headerRows).toEqual([3, 4]);
    expect(keysOf(table)).toEqual({
      A: "no",
      B: "headName",
      C: "birthYear:Nam",
      D: "birthYear:Nữ",
      E: "members",
      F: "note",
    });
    expect(valuesOf(table)[1]).toMatchObject({ headName: "Lê Thị Xuân", birthYear: 1972, gender: "Nữ", members: 3 });
  });

  it("joins a name written in two columns under one merged heading", () => {
    const [table] = readRows(
      [
        ["TT", "Họ và tên chủ hộ", null, "Năm sinh", "Xóm"],
        [1, "Nguyễn Thị", "Hoa", 1970, "Xóm 3"],
        [2, "Trần Văn", "Minh", 1965, "Xóm 3"],
        [3, "Lý Thị", "Mai", 1990, "Xóm 4"],
      ],
      { merges: ["B1:C1"] },
    ).tables;
    expect(valuesOf(table).map(({ headName }) => headName)).toEqual(["Nguyễn Thị Hoa", "Trần Văn Minh", "Lý Thị Mai"]);
    expect(keysOf(table)).toMatchObject({ D: "birthYear", E: "unit" });
  });

  it("joins Họ đệm and Tên", () => {
    const [table] = readRows([
      ["STT", "Họ đệm", "Tên", "Ngày sinh", "Điện thoại"],
      [1, "Nguyễn Thị", "Hoa", "02/03/1970", "0912345678"],
      [2, "Trần Văn", "Minh", "1965", "0987654321"],
      [3, "Phạm Thị", "Lan", "15-8-1988", "0356789123"],
    ]).tables;
    expect(valuesOf(table)[0]).toMatchObject({
      headName: "Nguyễn Thị Hoa",
      birthDate: "1970-03-02",
      birthYear: 1970,
      phone: "0912345678",
    });
    expect(valuesOf(table)[1]).toMatchObject({ headName: "Trần Văn Minh", birthYear: 1965 });
  });

  it("reads marks under Có and Không, and under kinds of poverty", () => {
    const [table] = readRows(
      [
        ["STT", "Chủ hộ", "Hộ nghèo", "Hộ cận nghèo", "Phân loại rác", null, "Ký cam kết"],
        [null, null, null, null, "Có", "Không", null],
        ["01", "Nguyễn Văn An", "x", null, "x", null, "x"],
        ["02", "Nguyễn Văn Bình", null, "x", null, "x", null],
        ["03", "Nguyễn Thị Cúc", null, null, "X", null, "Đã ký"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2"] },
    ).tables;
    expect(table?.headerRows).toEqual([1, 2]);
    expect(valuesOf(table)).toMatchObject([
      { no: 1, sorting: true, commitmentSigned: true, poverty: "Hộ nghèo" },
      { no: 2, sorting: false, poverty: "Hộ cận nghèo" },
      { no: 3, sorting: true, commitmentSigned: true },
    ]);
  });

  it("takes lists of several hamlets in one sheet as groups with their figures beside them", () => {
    const reading = readRows([
      ["STT", "Họ và tên chủ hộ", "Số nhân khẩu", "Năm sinh", "Số thùng"],
      ["I", "Xóm 8", 7, null, 4],
      [1, "Trần Văn Bắc", 4, 1961, 2],
      [2, "Lê Thị Xuân", 3, 1972, 2],
      ["II", "Xóm 9", 5, null, 2],
      [1, "Đỗ Văn Tám", 5, 1980, 2],
      [null, "Tổng cộng", 12, null, 7],
    ]);
    const [table] = reading.tables;
    expect(rowsOf(table)).toEqual([3, 4, 6]);
    expect(valuesOf(table).map(({ unit }) => unit)).toEqual(["Xóm 8", "Xóm 8", "Xóm 9"]);
    expect(reading.issues.map(({ code }) => code)).toEqual(["intake/total-disagrees"]);
    expect(table?.totalRows).toContainEqual({ row: 7, key: "quantity", stated: 7, computed: 6 });
  });

  it("passes a merged unit down and knows totals of parts", () => {
    const reading = readRows(
      [
        ["Thôn", "Họ tên chủ hộ", "SĐT", "SL thùng"],
        ["Thôn Trung", "Trần Văn Bắc", "0912345678", 2],
        [null, "Lê Thị Xuân", "0912345679", 2],
        ["Cộng thôn Trung", null, null, 4],
        ["Thôn Hạ", "Đỗ Văn Tám", "0912345670", 2],
        [null, "Đỗ Văn Chín", "0912345671", 1],
        ["Cộng thôn Hạ", null, null, 3],
        ["Tổng", null, null, 7],
      ],
      { merges: ["A2:A3", "A5:A6"] },
    );
    expect(valuesOf(reading.tables[0]).map(({ unit }) => unit)).toEqual(["Thôn Trung", "Thôn Trung", "Thôn Hạ", "Thôn Hạ"]);
    expect(reading.issues).toEqual([]);
    expect(reading.tables[0]?.totalRows).toHaveLength(3);
  });

  it("takes a value in cells merged across two columns once", () => {
    const { tables } = readRows(
      [
        ["STT", "Họ và tên chủ hộ", null, "Thôn", "Số lượng"],
        [1, "Trần Văn Bắc", null, "Thôn Hạ", 2],
        [2, "Lê Thị Xuân", null, "Thôn Hạ", 2],
      ],
      { merges: ["B1:C1", "B2:C2", "B3:C3"] },
    );
    expect(valuesOf(tables[0]).map(({ headName }) => headName)).toEqual(["Trần Văn Bắc", "Lê Thị Xuân"]);
  });

  it("reads headings without accents, misspelt and in English", () => {
    const rows = (headings: string[]): ReturnType<typeof readRows> =>
      readRows([
        headings,
        [1, "Trần Văn Bắc", 1961, "0912345678", "Xóm 1", 2],
        [2, "Lê Thị Xuân", 1972, "0912345679", "Xóm 1", 2],
        [3, "Đỗ Văn Tám", 1980, "0912345670", "Xóm 2", 2],
      ]);
    const wanted = { A: "no", B: "headName", C: "birthYear", D: "phone", E: "unit", F: "quantity" };
    expect(keysOf(rows(["So TT", "Ho va ten chu ho", "Nam sinh", "So dien thoai", "Xom", "So luong"]).tables[0])).toEqual(wanted);
    expect(keysOf(rows(["STT", "Họ và ten chủ hô", "Năm sihn", "Số điên thọai", "Xóm", "Số lượg"]).tables[0])).toEqual(wanted);
    expect(keysOf(rows(["No.", "Head of household", "Year of birth", "Phone number", "Hamlet", "Quantity"]).tables[0])).toEqual(wanted);
  });

  it("recognises a list without any heading by its values", () => {
    const reading = readRows([
      ["Danh sách hộ dân xóm 4"],
      [1, "Trần Văn Bắc", 1961, "0912345678", "Tổ 1"],
      [2, "Lê Thị Xuân", 1972, "0912345679", "Tổ 1"],
      [3, "Đỗ Văn Tám", 1980, "0912345670", "Tổ 2"],
    ]);
    const [table] = reading.tables;
    expect(table?.kind).toBe("households");
    expect(table?.headerRows).toEqual([0, 0]);
    expect(rowsOf(table)).toEqual([2, 3, 4]);
    expect(keysOf(table)).toEqual({ A: "no", B: "headName", C: "birthYear", D: "phone", E: "unit" });
  });

  it("skips headings printed again, sums of pages, and goes on counting", () => {
    const heading = ["STT", "Họ và tên", "Địa chỉ", "Số thùng", "Ký nhận"];
    const [table] = readRows([
      ["DANH SÁCH CẤP THÙNG RÁC"],
      heading,
      [1, "Trần Văn Bắc", "Số 5, đường liên thôn", 2, null],
      [2, "Lê Thị Xuân", "Số 7, đường liên thôn", 2, null],
      [null, "Cộng trang 1", null, 4, null],
      heading,
      [null, "Mang sang", null, 4, null],
      [3, "Đỗ Văn Tám", "Số 9, đường liên thôn", 2, null],
      [null, "Tổng cộng", null, 6, null],
      ["Ấn định danh sách có 03 hộ (ba hộ)./."],
      [],
      [null, null, null, "Ngày 5 tháng 6 năm 2021"],
      [null, "Người lập biểu", null, "TM. BAN CHẤP HÀNH"],
      [],
      [null, "Trần Thị Tư", null, "Lê Thị Năm"],
    ]).tables;
    expect(rowsOf(table)).toEqual([3, 4, 8]);
    expect(table?.totalRows).toEqual([{ row: 9, key: "quantity", stated: 6, computed: 6 }]);
    expect(table?.skippedRows.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      "1 title",
      "5 page-total",
      "6 repeated-heading",
      "7 carried-forward",
      "10 note",
      "12 signature-block",
      "13 signature-block",
      "15 signature-block",
    ]);
  });

  it("keeps two panels of one list side by side apart and joins nothing across an empty column", () => {
    const panels = readRows([
      ["STT", "Họ tên chủ hộ", "Số thùng", "STT", "Họ tên chủ hộ", "Số thùng"],
      [1, "Trần Văn Bắc", 2, 4, "Vũ Thị Tư", 2],
      [2, "Lê Thị Xuân", 2, 5, "Vũ Thị Năm", 2],
      [3, "Đỗ Văn Tám", 2, 6, "Vũ Thị Sáu", 1],
    ]).tables;
    expect(panels.map((table) => table.records.length)).toEqual([3, 3]);
    expect(keysOf(panels[1])).toEqual({ D: "no", E: "headName", F: "quantity" });
    const [one, ...more] = readRows([
      ["STT", "Họ tên chủ hộ", null, "Năm sinh", "Số thùng"],
      [1, "Trần Văn Bắc", null, 1961, 2],
      [2, "Lê Thị Xuân", null, 1972, 2],
      [3, "Đỗ Văn Tám", null, 1980, 2],
    ]).tables;
    expect(more).toEqual([]);
    expect(keysOf(one)).toEqual({ A: "no", B: "headName", D: "birthYear", E: "quantity" });
  });

  it("decodes TCVN3 and VNI by their letters, ư as the soft hyphen included", () => {
    const [tcvn] = readRows([
      ["STT", "Hä vµ tªn chñ hé", "N¨m sinh", "Sè thïng"],
      [1, "L­¬ng V¨n B×nh", 1961, 2],
      [2, "NguyÔn ThÞ H­¬ng", 1972, 2],
    ]).tables;
    expect(valuesOf(tcvn)).toEqual([
      { no: 1, headName: "Lương Văn Bình", birthYear: 1961, quantity: 2 },
      { no: 2, headName: "Nguyễn Thị Hương", birthYear: 1972, quantity: 2 },
    ]);
    const [vni] = readRows([
      ["STT", "HOÏ VAØ TEÂN", "NAÊM SINH", "SOÁ THUØNG"],
      [1, "Nguyeãn Vaên Ñöùc", 1961, 2],
      [2, "Leâ Thò Höông", 1972, 2],
    ]).tables;
    expect(keysOf(vni)).toEqual({ A: "no", B: "headName", C: "birthYear", D: "quantity" });
    expect(valuesOf(vni).map(({ headName }) => headName)).toEqual(["Nguyễn Văn Đức", "Lê Thị Hương"]);
  });

  it("restores zeros of numbers that Excel made, never of text", () => {
    const [table] = readRows([
      ["TT", "Họ và tên chủ hộ", "Số CCCD", "Điện thoại"],
      [1, "Trần Văn Bắc", 37061000123, 912345678],
      [2, "Lê Thị Xuân", "037172000456", "0912 345 679"],
      [3, "Đỗ Văn Tám", "03718000789", "+84912345670"],
      [4, "Đỗ Văn Chín", 1085012345, "0912.345.671"],
    ]).tables;
    expect(valuesOf(table).map(({ idNumber, phone }) => [idNumber, phone])).toEqual([
      ["037061000123", "0912345678"],
      ["037172000456", "0912345679"],
      ["03718000789", "0912345670"],
      ["001085012345", "0912345671"],
    ]);
  });

  it("tells what was allotted from what was received", () => {
    const [table] = readRows([
      ["STT", "Họ tên chủ hộ", "Số thùng phân bổ", "Số thùng thực nhận", "Ngày nhận"],
      [1, "Trần Văn Bắc", 2, 2, 44335],
      [2, "Lê Thị Xuân", 2, 1, 44336],
      [3, "Lê Thị Thu", 2, 2, "20/5/2021"],
    ]).tables;
    expect(valuesOf(table)[1]).toMatchObject({ "quantity:Phân bổ": 2, quantity: 1, receivedDate: "2021-05-20" });
  });

  it("reads rows numbered in advance as blank and rows of dots as filler", () => {
    const [table] = readRows([
      ["STT", "Họ và tên", "Năm sinh", "Ghi chú"],
      [1, "Trần Văn Bắc", 1961, null],
      [2, "Lê Thị Xuân", 1972, null],
      [3, null, null, null],
      [4, null, null, null],
      ["…", "…", "…", "…"],
    ]).tables;
    expect(rowsOf(table)).toEqual([2, 3]);
    expect(table?.skippedRows.map(({ reason }) => reason)).toEqual(["blank-record", "blank-record", "filler"]);
  });

  it("keeps columns that mean nothing to it under their own heading", () => {
    const [table] = readRows([
      ["STT", "Họ và tên", "Năm sinh", "Số con lợn nái"],
      [1, "Trần Văn Bắc", 1961, 3],
      [2, "Lê Thị Xuân", 1972, 1],
    ]).tables;
    expect(valuesOf(table)[0]).toEqual({ no: 1, headName: "Trần Văn Bắc", birthYear: 1961, "Số con lợn nái": 3 });
  });

  it("takes the year of the sheet's title for the tables below, and months of a range for what they are", () => {
    const [targets, visits] = readRows([
      ["THEO DÕI THÁNG 1-3 NĂM 2024"],
      ["TT", "Tên chỉ tiêu", "ĐVT", "Chỉ tiêu giao", "Tháng 1", "Tháng 2", "Tháng 3"],
      [1, "Trồng cây", "cây", 40, 12, 11, 16],
      [2, "Mua thẻ", "thẻ", 90, 20, 25, 31],
      [],
      ["II. KIỂM TRA"],
      ["TT", "Ngày kiểm tra", "Cấp", "Người kiểm tra", "Số hộ kiểm tra", "Số hộ đạt"],
      [1, "5/2", "Thôn", "Trưởng thôn", 12, 9],
      [2, "12/3", "Xã", "MTTQ xã", 20, 17],
    ]).tables;
    expect(valuesOf(targets)[0]).toMatchObject({ "actual:Tháng 1": 12, "actual:Tháng 2": 11, "actual:Tháng 3": 16 });
    expect(valuesOf(visits).map(({ date }) => date)).toEqual(["2024-02-05", "2024-03-12"]);
  });

  it("takes a value from above where the cell says “nt”, “như trên” or has a ditto mark", () => {
    const [table] = readRows([
      ["STT", "Họ và tên chủ hộ", "Xóm", "Số lượng", "Ngày nhận", "Family size"],
      [1, "Trần Văn Bắc", "Xóm Đồi", 2, "20/6/2024", 4],
      [2, "Lê Thị Xuân", "như trên", '"', "nt", 3],
      [3, "Cù Thị Hợi", "-nt-", 1, "〃", 5],
    ]).tables;
    expect(valuesOf(table).map(({ unit, quantity, receivedDate, members }) => [unit, quantity, receivedDate, members])).toEqual([
      ["Xóm Đồi", 2, "2024-06-20", 4],
      ["Xóm Đồi", 2, "2024-06-20", 3],
      ["Xóm Đồi", 1, "2024-06-20", 5],
    ]);
  });

  it("reads parameters and official lines above the heading as titles", () => {
    const [table] = readRows(
      [
        ["HỘI LHPN XÃ TÂN HƯNG", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["CHI HỘI THÔN ĐÔNG", null, null, "Độc lập - Tự do - Hạnh phúc"],
        ["DANH SÁCH HỘ THAM GIA MÔ HÌNH"],
        ["Thôn:", "Đông", "Tháng:", 6],
        [null, null, null, "ĐVT: thùng"],
        ["STT", "Họ và tên chủ hộ", "Năm sinh", "Số lượng"],
        ["A", "B", 1, 2],
        [1, "Trần Văn Bắc", 1961, 2],
        [2, "Lê Thị Xuân", 1972, 2],
      ],
      { merges: ["A3:D3"] },
    ).tables;
    expect(table?.headerRows).toEqual([6, 7]);
    expect(rowsOf(table)).toEqual([8, 9]);
    expect(table?.skippedRows.filter(({ reason }) => reason === "title").map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
  });
});

import { keysOf, readRows, rowsOf, valuesOf } from "./read-layout";

describe("tables of targets", () => {
  it("reads three heading rows with years and column numbers", () => {
    const [table] = readRows(
      [
        ["BIỂU GIAO CHỈ TIÊU"],
        ["TT", "Nội dung chỉ tiêu", "ĐVT", "Năm 2020", null, "Năm 2021", null, "Ghi chú"],
        [null, null, null, "KH", "TH", "KH", "TH", null],
        ["A", "B", "C", 1, 2, 3, 4, 5],
        ["I", "VỀ TỔ CHỨC"],
        [1, "Phát triển hội viên mới", "hội viên", 20, 22, 25, 25],
        [2, "Thành lập câu lạc bộ", "CLB", 2, 1, "02", "03"],
        ["II", "VỀ MÔI TRƯỜNG"],
        ["1", "Hộ phân loại rác", "%", 50, 45.5, 70, "72,4"],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:H3"] },
    ).tables;
    expect(table?.kind).toBe("targets");
    expect(table?.headerRows).toEqual([2, 4]);
    expect(keysOf(table)).toEqual({
      A: "no",
      B: "targetText",
      C: "measureUnit",
      D: "planned:2020",
      E: "actual:2020",
      F: "planned:2021",
      G: "actual:2021",
      H: "note",
    });
    expect(valuesOf(table)[1]).toMatchObject({ group: "VỀ TỔ CHỨC", "planned:2021": 2, "actual:2021": 3 });
    expect(valuesOf(table)[2]).toMatchObject({ group: "VỀ MÔI TRƯỜNG", "actual:2021": 72.4 });
  });

  it("leaves earlier periods and points under their own heading", () => {
    const [table] = readRows([
      ["TT", "Chỉ tiêu", "Đơn vị", "KH năm 2021", "TH 6 tháng", "Tỷ lệ % so với KH", "So với cùng kỳ (%)"],
      [1, "Số lớp tập huấn", "lớp", 10, 6, 60, 120],
      [2, "Số cuộc truyền thông", "cuộc", "1.200", 600, 50, 98],
      [3, "Số hội viên mới", "người", "2.500", "1.309", "52,4%", 101],
    ]).tables;
    expect(keysOf(table)).toEqual({
      A: "no",
      B: "targetText",
      C: "measureUnit",
      D: "planned",
      E: "actual",
      F: "percent",
    });
    expect(valuesOf(table)[2]).toMatchObject({ planned: 2500, actual: 1309, percent: 52.4 });
  });

  it("takes numbered headings above numbered targets as groups and keeps targets without figures", () => {
    const [table] = readRows([
      ["STT", "Nội dung", "ĐVT", "Kế hoạch", "Kết quả"],
      [1, "Công tác tuyên truyền"],
      ["1.1", "Số buổi truyền thông", "buổi", 12, 12],
      ["1.2", "Số tin bài", "bài", 40, 38],
      [2, "Công tác hỗ trợ"],
      ["2.1", "Vận động xây nhà", "nhà", 1, 0],
    ]).tables;
    expect(rowsOf(table)).toEqual([3, 4, 6]);
    expect(valuesOf(table).map(({ group, no }) => `${String(group)} ${String(no)}`)).toEqual([
      "Công tác tuyên truyền 1.1",
      "Công tác tuyên truyền 1.2",
      "Công tác hỗ trợ 2.1",
    ]);
  });

  it("reads quotients as percent points, whether formatted or bare", () => {
    const rows = [
      ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
      [1, "Số lớp", "lớp", 10, 6, 0.6],
      [2, "Số buổi", "buổi", 4, 5, 1.25],
    ];
    expect(valuesOf(readRows(rows).tables[0]).map(({ percent }) => percent)).toEqual([60, 125]);
    expect(valuesOf(readRows(rows, { formats: { F2: "0.0%", F3: "0.0%" } }).tables[0]).map(({ percent }) => percent)).toEqual([60, 125]);
  });

  it("works out formulas that were saved without results", () => {
    const [table] = readRows(
      [
        ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
        [1, "Số lớp", "lớp", 10, 6, null],
        [2, "Số buổi", "buổi", 4, 5, null],
      ],
      { formulas: { F2: "=E2/D2*100", F3: "=ROUND(E3/D3*100,1)" } },
    ).tables;
    expect(valuesOf(table).map(({ percent }) => percent)).toEqual([60, 125]);
  });

  it("reads stacked tables of different kinds with their titles", () => {
    const { tables } = readRows([
      ["1. DANH SÁCH BAN CHẤP HÀNH VÀ HỘ GƯƠNG MẪU"],
      ["STT", "Họ và tên", "Năm sinh", "Điện thoại"],
      [1, "Trần Văn Bắc", 1961, "0912345678"],
      [2, "Lê Thị Xuân", 1972, "0912345679"],
      [],
      ["2. KẾT QUẢ THỰC HIỆN CHỈ TIÊU"],
      ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
      [1, "Số hộ phân loại rác", "hộ", 100, 80],
      [2, "Số thùng cấp", "thùng", 78, 78],
      [],
      ["3. NHẬT KÝ KIỂM TRA"],
      ["STT", "Ngày kiểm tra", "Đơn vị kiểm tra", "Số hộ kiểm tra", "Số hộ đạt", "Kết quả"],
      [1, "24/05/2021", "Hội LHPN xã", 10, 8, "Tốt"],
      [2, "30/5/2021", "Hội LHPN huyện", 12, 12, "Tốt"],
    ]);
    expect(tables.map(({ kind, headerRows, records }) => [kind, headerRows[0], records.length])).toEqual([
      ["households", 2, 2],
      ["targets", 7, 2],
      ["visits", 12, 2],
    ]);
    expect(tables[2]?.skippedRows).toEqual([{ row: 11, reason: "title" }]);
  });

  it("gives the lists of one form below each other each its own table when each has a title", () => {
    const list = (start: number): (string | number)[][] => [
      ["STT", "Họ và tên", "Số thùng"],
      [1, `Trần Văn ${start ? "Hai" : "Ba"}`, 2],
      [2, "Lê Thị Xuân", 2],
      ["Cộng", "", 4],
    ];
    const { tables } = readRows([["XÓM 1"], ...list(0), [], ["XÓM 2"], ...list(1)]);
    expect(tables.map(({ headerRows, records, totalRows }) => [headerRows[0], records.length, totalRows.length])).toEqual([
      [2, 2, 1],
      [8, 2, 1],
    ]);
    expect(tables.map((table) => valuesOf(table)[0]?.["unit"])).toEqual(["Xóm 1", "Xóm 2"]);
  });

  it("reads tables side by side that have nothing to do with each other", () => {
    const { tables } = readRows([
      ["STT", "Họ và tên", "Số thùng", null, "Tổ", "Số hộ", "Số thùng"],
      [1, "Trần Văn Bắc", 2, null, "Tổ 1", 12, 24],
      [2, "Lê Thị Xuân", 2, null, "Tổ 2", 15, 30],
      [3, "Lê Thị Thu", 2, null, "Tổng", 27, 54],
      [4, "Lê Thị Đông", 2],
      [5, "Lê Thị Hạ", 2],
    ]);
    expect(tables[0]?.records).toHaveLength(5);
    expect(keysOf(tables[0])).toEqual({ A: "no", B: "headName", C: "quantity" });
  });
});

describe("logs, work and places", () => {
  it("reads a plan of work with people, dates of every precision and states", () => {
    const [table] = readRows([
      ["PHÂN CÔNG NHIỆM VỤ NĂM 2024"],
      ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện", "Kết quả", "Ghi chú"],
      ["I", "Công tác tuyên truyền"],
      [1, "Tổ chức hội nghị triển khai", "Hội LHPN tỉnh", "Ủy ban MTTQ tỉnh, Hội Nông dân", "Tháng 3/2024", "Đã hoàn thành"],
      [2, "Kiểm tra các điểm mô hình", "Ban Tuyên giáo", null, "Quý IV/2024", "Đang thực hiện"],
      [3, "Sơ kết", "Ban Thường vụ", null, "trước 30/11", null],
      [4, "Duy trì tổ phụ nữ", "Cơ sở hội", null, "Thường xuyên", null],
    ]).tables;
    expect(table?.kind).toBe("activities");
    expect(keysOf(table)).toEqual({
      A: "no",
      B: "text",
      C: "lead",
      D: "coordinating",
      E: "due",
      F: "status",
      G: "note",
    });
    expect(valuesOf(table).map(({ due }) => due)).toEqual(["2024-03-31", "2024-12-31", "2024-11-30", "Thường xuyên"]);
    expect(valuesOf(table)[0]).toMatchObject({ group: "Công tác tuyên truyền", status: "Đã hoàn thành" });
  });

  it("reads places where bins stand", () => {
    const [table] = readRows([
      ["BẢNG BỐ TRÍ THÙNG RÁC NƠI CÔNG CỘNG"],
      ["STT", "Vị trí đặt thùng", "Màu", "Số lượng", "Ngày giao", "Ghi chú"],
      [1, "Nhà văn hóa xóm 9", "Xanh", 2, 44348, null],
      [2, "Nhà văn hóa xóm 9", "Vàng", 2, 44348, null],
      [3, "Cổng chợ", "Xanh", 1, "02/6/2021", "đầu chợ"],
      [null, "Cộng", null, 5],
    ]).tables;
    expect(table?.kind).toBe("distribution");
    expect(keysOf(table)).toEqual({ A: "no", B: "site", C: "colour", D: "quantity", E: "receivedDate", F: "note" });
    expect(valuesOf(table).map(({ receivedDate }) => receivedDate)).toEqual(["2021-06-01", "2021-06-01", "2021-06-02"]);
  });

  it("reads a log of visits without numbers, grouped by month", () => {
    const [table] = readRows([
      ["SỔ THEO DÕI KIỂM TRA, GIÁM SÁT NĂM 2021"],
      ["Ngày", "Cấp", "Đoàn kiểm tra", "Số hộ được kiểm tra", "Số hộ thực hiện đúng", "Nhận xét"],
      ["Tháng 5/2021"],
      ["24/5", "Tỉnh", "Hội LHPN tỉnh", 33, 30, "Tốt"],
      ["25/5", "Xã", "Hội LHPN xã", 14, 10, "Một số hộ chưa phân loại"],
      ["Tháng 6/2021"],
      ["02/6", "Xã", "Hội LHPN xã", 16, 9, null],
    ]).tables;
    expect(table?.kind).toBe("visits");
    expect(rowsOf(table)).toEqual([4, 5, 7]);
    expect(valuesOf(table)[0]).toMatchObject({
      date: "2021-05-24",
      level: "Tỉnh",
      visitedBy: "Hội LHPN tỉnh",
      householdsVisited: 33,
      householdsCompliant: 30,
      result: "Tốt",
    });
  });

  it("reads units and figures by day", () => {
    expect(
      readRows([
        ["STT", "Tên đơn vị", "Cấp", "Trực thuộc", "Số hội viên"],
        [1, "Chi hội xóm 1", "Cơ sở", "Hội LHPN xã A", 120],
        [2, "Chi hội xóm 2", "Cơ sở", "Hội LHPN xã A", 80],
      ]).tables[0],
    ).toMatchObject({ kind: "units" });
    const [progress] = readRows([
      ["Ngày", "Mã chỉ tiêu", "Đơn vị", "Số lượng"],
      ["30/6/2021", "CT01", "Xóm 1", 12],
      ["30/6/2021", "CT02", "Xóm 1", 3],
    ]).tables;
    expect(progress?.kind).toBe("progress");
    expect(valuesOf(progress)[0]).toEqual({ date: "2021-06-30", targetId: "CT01", unit: "Xóm 1", quantity: 12 });
  });

  it("leaves cover sheets, hidden sheets, pivots and the ledger's own sheets alone", () => {
    const cover = readRows([["HỘI LHPN XÃ"], [], ["SỔ THEO DÕI"], ["NĂM 2021"]], {}, "Bìa");
    expect(cover).toMatchObject({ tables: [], unread: [{ sheet: "Bìa", reason: "no-table" }] });
    expect(readRows([], {}, "Trống").unread).toEqual([{ sheet: "Trống", reason: "empty" }]);
    const list = [
      ["STT", "Họ và tên"],
      [1, "Trần Văn Bắc"],
      [2, "Lê Thị Xuân"],
    ];
    expect(readRows(list, { visible: false }).unread[0]?.reason).toBe("hidden");
    const range = { top: 1, left: 1, bottom: 3, right: 2 };
    expect(readRows(list, { pivots: [range] }).unread[0]?.reason).toBe("pivot");
    const beside = list.map((row, i) => [...row, null, ["Tổ", "Số hộ"][i] ?? "Tổ 1", i]);
    const pivot = { top: 1, left: 4, bottom: 3, right: 5 };
    expect(readRows(beside, { pivots: [pivot] }).tables.map(({ columns }) => columns.map(({ column }) => column))).toEqual([["A", "B"]]);
    expect(readRows(list, { tables: [{ name: "Households", range, hasTotals: false }] }).unread[0]?.reason).toBe("ledger");
    expect(readRows(list, { tables: [{ name: "Bang1", range, hasTotals: false }] }).tables[0]?.kind).toBe("households");
  });
});

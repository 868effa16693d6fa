import { PLAN, ROSTER, VISITS } from "./invented-sheets";
import {
  everyTable,
  fill,
  type OpenedWorkbook,
  sheetNames,
  sheetValues,
  tableOf,
  takeEverythingIn,
  typeInto,
  valueOf,
  workbookWith,
} from "./opened-workbook";

const CONTRACT: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  Plan: ["Kế hoạch", ["Mục", "Giá trị"]],
  Units: ["Đơn vị", ["Mã", "Tên đơn vị", "Cấp", "Trực thuộc", "Từ ngày", "Đến ngày"]],
  Targets: [
    "Chỉ tiêu",
    [
      "Mã",
      "Nội dung",
      "Loại",
      "So sánh",
      "Giá trị",
      "ĐVT",
      "Mẫu số",
      "Cách tính",
      "Gốc",
      "Định kỳ",
      "Phạm vi",
      "Cấp",
      "Bắt đầu",
      "Hạn",
      "Trọng số",
      "Khuyến khích",
      "Liên kết",
      "Chủ trì",
      "Phối hợp",
      "Thực hiện",
      "Tỷ lệ so với KH",
      "Đánh giá",
      "Nguồn",
    ],
  ],
  Activities: [
    "Nhiệm vụ",
    ["Mã", "Nội dung", "Chủ trì", "Phối hợp", "Bắt đầu", "Hạn", "Ngày hoàn thành", "Trạng thái", "Minh chứng", "Nguồn"],
  ],
  Progress: ["Kết quả", ["Ngày", "Mã chỉ tiêu", "Đơn vị", "Số lượng", "Mẫu số", "Nguồn"]],
  Households: ["Hộ dân", ["Mã hộ", "Họ và tên chủ hộ", "Năm sinh", "Thôn/xóm/tổ", "Phân loại rác", "Nguồn"]],
  Distributions: ["Cấp phát", ["Mã hộ/Điểm đặt", "Hiện vật", "Màu", "Phân bổ", "Đã cấp", "Ngày nhận", "Nguồn"]],
  Visits: ["Kiểm tra", ["Ngày", "Cấp", "Đơn vị kiểm tra", "Số hộ kiểm tra", "Số hộ đạt", "Kết quả", "Nguồn"]],
  Issues: ["Vấn đề", ["Mức độ", "Mã lỗi", "Nội dung", "Vị trí", "Trạng thái"]],
  Journal: ["Nhật ký", ["Thời điểm", "Thao tác", "Bảng", "Số dòng"]],
};

const namesIn = async (book: OpenedWorkbook) => (await tableOf(book, "Households")).rows.map((row) => row["Họ và tên chủ hộ"]);

/** The list as it is edited later: a quantity changed, one household gone, two new. */
async function editList(book: OpenedWorkbook): Promise<void> {
  await book.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Danh sách");
    sheet.getRange("F5").values = [[3]];
    sheet.getRange("8:8").delete("Up");
    sheet.getRange("9:10").insert("Down");
    fill(sheet, 8, 0, [
      [6, "Khuất Văn Tiến", 1969, "Xóm Đông", "0912000666", 2, "x"],
      [7, "Ninh Thị Hợi", 1971, "Xóm Đông", "0912000777", 1],
    ]);
    await context.sync();
  });
}

describe("taking in a hand-made list for the first time", () => {
  let book: OpenedWorkbook;
  let before: unknown;
  beforeAll(async () => {
    book = await workbookWith({ "Danh sách": ROSTER, "Nhật ký kiểm tra": VISITS });
    before = await sheetValues(book, "Danh sách");
    valueOf(await takeEverythingIn(book));
  });

  it.each(Object.entries(CONTRACT))("makes the table %s on its sheet, with its headings", async (name, [sheet, headings]) => {
    const table = await tableOf(book, name);
    expect(table.sheet).toBe(sheet);
    expect(headings.filter((heading) => !table.headings.includes(heading))).toEqual([]);
  });

  it("has every household with the cell it came from", async () => {
    const { rows } = await tableOf(book, "Households");
    expect(rows.map((row) => [row["Họ và tên chủ hộ"], row["Năm sinh"], row["Nguồn"]])).toEqual(
      ROSTER.slice(4, 9).map((row, i) => [row[1], row[2], `'Danh sách'!B${i + 5}`]),
    );
  });

  it("leaves the user's own sheet as it was", async () => {
    expect(await sheetValues(book, "Danh sách")).toEqual(before);
    expect((await sheetNames(book)).slice(0, 2)).toEqual(["Danh sách", "Nhật ký kiểm tra"]);
  });

  it("keeps text that begins like a formula as text, there and in the ledger", async () => {
    const { formulas, rows } = await tableOf(book, "Households");
    expect(rows[2]?.["Ghi chú"]).toBe("= chưa nhận đủ");
    expect(formulas[2]?.["Ghi chú"]).toBe(rows[2]?.["Ghi chú"]);
    expect(rows[4]?.["Ghi chú"]).toBe("-");
    expect(rows[0]?.["Điện thoại"]).toBe("0912000111");
  });
});

it("text that begins with = + - or @ comes back as it was typed, from the list into ledger and report", async () => {
  const strange = ["=1+1", "+84912000111", "-5", "@Hoa", '=HYPERLINK("x")'];
  const rows = ROSTER.slice(0, 4).concat(
    strange.map((text, i) => [i + 1, `Hộ ${"ABCDE"[i]} Thị Mến`, 1970 + i, "Xóm Đông", null, 1, null, text]),
  );
  const book = await workbookWith({ "Danh sách": rows });
  valueOf(await takeEverythingIn(book));
  const households = await tableOf(book, "Households");
  expect(households.rows.map((row) => row["Ghi chú"])).toEqual(strange);
  await book.host.Excel.run(async (context) => {
    const notes = context.workbook.tables.getItem("Households").columns.getItem("Ghi chú").getDataBodyRange();
    notes.load("valueTypes");
    await context.sync();
    expect(notes.valueTypes.flat()).toEqual(strange.map(() => "String"));
  });
  valueOf(await takeEverythingIn(book));
  expect((await tableOf(book, "Households")).rows.map((row) => row["Ghi chú"])).toEqual(strange);
});

it("ledger sheets get another name where the user's workbook has sheets called so, and theirs stay", async () => {
  const book = await workbookWith({ "Danh sách": ROSTER, "Chỉ tiêu": [["ghi riêng"]], "Kiểm tra": VISITS });
  valueOf(await takeEverythingIn(book));
  expect((await tableOf(book, "Targets")).sheet).toBe("Chỉ tiêu (sổ)");
  expect((await tableOf(book, "Visits")).sheet).toBe("Kiểm tra (sổ)");
  expect(await sheetValues(book, "Chỉ tiêu")).toEqual([["ghi riêng"]]);
});

describe("taking in again after the list was edited", () => {
  let book: OpenedWorkbook;
  beforeAll(async () => {
    book = await workbookWith({ "Danh sách": ROSTER });
    valueOf(await takeEverythingIn(book));
    await typeInto(book, "Households", 1, "Phân loại rác", "Có");
    await book.host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Households");
      table.columns.add(-1, [["Tổ trưởng theo dõi"], ["chị Lý"], ["anh Tam"], ["chị Lý"], ["bà Ngà"], ["anh Tam"]]);
      const visits = context.workbook.tables.getItem("Visits").columns.getItem("Kết quả").getDataBodyRange();
      visits.values = [["mới gõ dở, chưa có ngày"]];
      await context.sync();
    });
    await book.host.Excel.run(async (context) => {
      context.workbook.tables.getItem("Plan").rows.add(undefined, [["Người theo dõi sổ", "chị Quế"]]);
      await context.sync();
    });
    await editList(book);
  });

  it("tells beforehand how many records are new, changed and gone", async () => {
    const preview = valueOf(await book.operations.previewIntake([]));
    expect(preview.changes?.gone).toBeGreaterThan(0);
    expect(preview.changes?.added).toBeGreaterThan(1);
    expect(preview.changes?.changed).toBeGreaterThan(0);
  });

  it("brings new ones in, changes what changed, drops what is gone", async () => {
    valueOf(await takeEverythingIn(book));
    expect([...(await namesIn(book))].sort()).toEqual(
      ["Trịnh Thị Lụa", "Vương Văn Khoa", "Nghiêm Thị Sen", "Lục Thị Duyên", "Khuất Văn Tiến", "Ninh Thị Hợi"].sort(),
    );
    const { rows } = await tableOf(book, "Distributions");
    expect(rows.find((row) => row["Mã hộ/Điểm đặt"] === "H001")?.["Đã cấp"]).toBe(3);
  });

  it("loses nothing that was typed into the ledger, and the user's own column stays with its rows", async () => {
    const { rows } = await tableOf(book, "Households");
    const byName = (name: string) => rows.find((row) => row["Họ và tên chủ hộ"] === name);
    expect(byName("Vương Văn Khoa")?.["Phân loại rác"]).toBe("Có");
    expect(byName("Vương Văn Khoa")?.["Tổ trưởng theo dõi"]).toBe("anh Tam");
    expect(byName("Lục Thị Duyên")?.["Tổ trưởng theo dõi"]).toBe("anh Tam");
    expect((await tableOf(book, "Plan")).rows).toContainEqual({ Mục: "Người theo dõi sổ", "Giá trị": "chị Quế" });
    expect(byName("Khuất Văn Tiến")?.["Tổ trưởng theo dõi"] || null).toBeNull();
  });

  it("keeps a row that somebody has begun to type", async () => {
    expect((await tableOf(book, "Visits")).rows.map((row) => row["Kết quả"])).toContain("mới gõ dở, chưa có ngày");
  });
});

it("a correction of a heading is remembered for the next look at the same layout", async () => {
  const book = await workbookWith({ "Danh sách": ROSTER });
  const first = valueOf(await book.operations.previewIntake([]));
  const table = first.tables[0]!;
  const correction = { layout: table.layout, columns: { H: "address" } };
  valueOf(await book.operations.takeIn({ ...everyTable(first), corrections: [correction] }));
  const again = valueOf(await book.operations.previewIntake([]));
  expect(again.tables[0]?.columns.find(({ column }) => column === "H")?.key).toBe("address");
  expect((await tableOf(book, "Households")).rows[0]?.["Địa chỉ"]).toBe("hộ mẫu");
});

it("an empty ledger has every table ready to type into, and takes a plan and a list later", async () => {
  const book = await workbookWith({ Trang1: [] });
  valueOf(await book.operations.startEmptyLedger({ title: "Kế hoạch tự lập", start: "2024-01-01", end: "2024-12-31" }));
  for (const name of Object.keys(CONTRACT)) expect((await tableOf(book, name)).headings.length).toBeGreaterThan(1);
  await typeInto(book, "Households", 0, "Họ và tên chủ hộ", "Quách Thị Mùi");
  const plan = valueOf(await book.operations.readPlan({ name: "kh.txt", content: PLAN }));
  valueOf(await book.operations.adoptPlan(plan, [0, 1]));
  expect(await namesIn(book)).toEqual(["Quách Thị Mùi"]);
  expect((await tableOf(book, "Targets")).rows.map((row) => row["Nội dung"])).toContain(plan.commitments[0]?.text);
});

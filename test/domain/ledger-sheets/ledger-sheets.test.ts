import { draftLedgerSheets } from "../../../src/domain/ledger-sheets/sheets/draft-ledger-sheets";
import { ledgerCellOf } from "../../../src/domain/ledger-sheets/columns/ledger-cell";
import { journalFromTables, LEDGER_TABLES } from "../../../src/domain/ledger-sheets/reading/read-ledger-tables";
import { sheetOfTable } from "../../../src/domain/ledger-sheets/tables/sheet-of-table";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { tablesOfDrafts } from "../../builders/draft-cells";
import { aCadence, aHousehold, aLedger, aTarget, aUnit, aVisit } from "../../builders/ledger-records";

const OPTIONS = { asOf: "2021-12-31", today: "2021-12-31", language: "vi" } as const;
const drafts = (ledger: Partial<Ledger> = {}) => draftLedgerSheets(aLedger(ledger), [], [], OPTIONS);

describe("the ledger's sheets", () => {
  it.each([
    ["Kế hoạch", "Plan", "Mục, Giá trị"],
    ["Đơn vị", "Units", "Mã, Tên đơn vị, Cấp, Trực thuộc, Từ ngày, Đến ngày"],
    [
      "Chỉ tiêu",
      "Targets",
      "Mã, Nội dung, Loại, So sánh, Giá trị, ĐVT, Mẫu số, Cách tính, Gốc, Định kỳ, Phạm vi, Cấp, Bắt đầu, Hạn, Trọng số, Khuyến khích, Liên kết, Chủ trì, Phối hợp, Thực hiện, Tỷ lệ so với KH, Đánh giá, Nguồn",
    ],
    ["Nhiệm vụ", "Activities", "Mã, Nội dung, Chủ trì, Phối hợp, Bắt đầu, Hạn, Ngày hoàn thành, Trạng thái, Minh chứng, Nguồn"],
    ["Kết quả", "Progress", "Ngày, Mã chỉ tiêu, Đơn vị, Số lượng, Mẫu số, Nguồn"],
    ["Hộ dân", "Households", "Mã hộ, Họ và tên chủ hộ, Năm sinh, Thôn/xóm/tổ, Phân loại rác, Nguồn"],
    ["Cấp phát", "Distributions", "Mã hộ/Điểm đặt, Hiện vật, Màu, Phân bổ, Đã cấp, Ngày nhận, Nguồn"],
    ["Kiểm tra", "Visits", "Ngày, Cấp, Đơn vị kiểm tra, Số hộ kiểm tra, Số hộ đạt, Kết quả, Nguồn"],
    ["Vấn đề", "Issues", "Mức độ, Mã lỗi, Nội dung, Vị trí, Trạng thái"],
    ["Nhật ký", "Journal", "Thời điểm, Thao tác, Bảng, Số dòng"],
  ])("%s holds the table %s with its headings first", (sheet, name, headings) => {
    const table = tablesOfDrafts(drafts()).find((one) => one.name === name);
    expect([table?.sheet, table?.headings.slice(0, headings.split(", ").length).join(", ")]).toEqual([sheet, headings]);
  });

  it("have every table that is read back, each once, without two like headings", () => {
    const all = tablesOfDrafts(drafts());
    expect(all.map(({ name }) => name).sort()).toEqual([...LEDGER_TABLES].sort());
    for (const { headings } of all) expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
  });

  it("keep an empty row with its rules to type into when there is nothing yet", () => {
    for (const draft of drafts()) {
      const table = draft.tables[0]!;
      expect(table.range.bottom).toBeGreaterThan(table.range.top);
      if (table.name !== "Issues") expect(draft.validations.length).toBeGreaterThan(0);
    }
  });

  it("write formulas only as columns of one formula, within what a cell takes", () => {
    const tables = drafts().flatMap((draft) => draft.tables);
    const formulas = tables.flatMap((table) => Object.values(table.calculatedColumns ?? {}));
    expect(formulas.length).toBeGreaterThan(60);
    for (const formula of formulas) {
      expect(formula).toMatch(/^=/);
      expect(formula.length).toBeLessThan(8192);
      expect(formula).not.toMatch(/XLOOKUP|FILTER\(|LET\(|INDIRECT|OFFSET/);
    }
  });

  it("name the cells that formulas read", () => {
    expect(drafts().flatMap(({ names }) => names.map(({ name }) => name))).toEqual(["PlanStart", "PlanEnd", "ApproxShare", "AsOf"]);
  });

  it("link a record to the cell that it came from", () => {
    const [sheet] = drafts({
      households: [aHousehold(), aHousehold({ origin: { kind: "cell", sheet: "Danh sách", row: 12, column: 2 } })],
    }).filter(({ name }) => name === "Hộ dân");
    expect(sheet?.links).toEqual([{ row: 5, column: 6, address: "'Danh sách'!B12" }]);
  });

  it("keep validation lists within Excel's 255 characters", () => {
    for (const { validations } of drafts()) {
      for (const { rule } of validations) if (rule.kind === "list") expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
    }
  });

  it("list every period of a cadence, whole or cut, and every unit of a target", () => {
    const all = tablesOfDrafts(
      drafts({
        units: [aUnit(), aUnit({ id: "2", name: "Xóm 2" })],
        targets: [aCadence({ period: "weekly" }), aTarget({ scope: "each_unit" })],
      }),
    );
    const rows = (name: string) => all.find((table) => table.name === name)!.rows;
    expect([rows("Rounds").length, rows("Rounds")[0]?.[2], rows("Rounds")[0]?.[6]]).toEqual([36, "Tuần 26/04–02/05/2021", "Không"]);
    expect(rows("Periods").map((row) => row[1])).toEqual(["Xóm 1", "Xóm 2"]);
  });

  it("are told to a person by the names of their sheets", () => {
    for (const { name, tables } of drafts()) for (const table of tables) expect(sheetOfTable(table.name)).toBe(name);
  });

  it("keep the journal, which names tables and moments as an office does", () => {
    const line = { at: "2021-05-06T08:30:00", operation: "take-in", table: "Households", rows: 39 } as const;
    const tables = tablesOfDrafts(draftLedgerSheets(aLedger(), [], [{ ...line, at: "2021-05-06 08:30:00" }], OPTIONS));
    expect(tables.find(({ name }) => name === "Journal")?.rows[0]?.slice(0, 3)).toEqual([
      "06/05/2021 08:30:00",
      "Đọc bảng theo dõi",
      "Hộ dân",
    ]);
    expect(journalFromTables(tables)).toEqual([{ ...line, table: "Hộ dân" }]);
  });

  it("list issues in words", () => {
    const issue = {
      severity: "error",
      code: "roster/duplicate-household",
      sentence: "Hai dòng có thể là một hộ.",
      place: "Hộ dân!B12; Hộ dân!B19",
      status: "open",
    } as const;
    const table = tablesOfDrafts(draftLedgerSheets(aLedger(), [issue], [], OPTIONS)).find(({ name }) => name === "Issues");
    expect(table?.rows.map((row) => row.slice(0, 5))).toEqual([["Lỗi", issue.code, issue.sentence, issue.place, "Chưa xử lý"]]);
  });
});

describe("the cell of a record", () => {
  it.each([
    ["households", 11, "headName", "Households", "Họ và tên chủ hộ"],
    ["households", 0, "phone", "Households", "Điện thoại"],
    ["targets", 2, null, "Targets", "Nội dung"],
    ["visits", 1, "date", "Visits", "Ngày"],
    ["distributions", 1, "nothing of that name", "Distributions", "Mã hộ/Điểm đặt"],
    ["allocationRules", 0, "total", "Norms", "Tổng theo kế hoạch"],
  ] as const)("%s[%i].%s is in %s under %s", (list, index, field, table, heading) => {
    expect(ledgerCellOf(list, index, field)).toEqual({ table, heading, rowOffset: index });
  });

  it("is one that the table has, for every field of a record", () => {
    const headings = new Map(tablesOfDrafts(drafts()).map((table) => [table.name, table.headings]));
    for (const field of Object.keys(aVisit())) expect(headings.get("Visits")).toContain(ledgerCellOf("visits", 0, field).heading);
    for (const field of Object.keys(aHousehold()))
      expect(headings.get("Households")).toContain(ledgerCellOf("households", 0, field).heading);
  });
});

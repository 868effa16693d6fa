import { draftLedgerSheets } from "../../../src/domain/ledger-sheets/sheets/draft-ledger-sheets";
import { readLedgerTables } from "../../../src/domain/ledger-sheets/reading/read-ledger-tables";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import type { CellValue, TableSnapshot } from "../../../src/domain/sheet/sheet-snapshot";
import { tablesOfDrafts } from "../../builders/draft-cells";
import { aHousehold, aLedger, aTarget } from "../../builders/ledger-records";

const OPTIONS = { asOf: "2021-12-31", today: "2021-12-31", language: "vi" } as const;

function tables(ledger: Partial<Ledger> = {}): TableSnapshot[] {
  return tablesOfDrafts(draftLedgerSheets(aLedger(ledger), [], [], OPTIONS));
}

/** The tables with rows added to one, cells given by heading. */
function typed(name: string, rows: readonly Readonly<Record<string, CellValue>>[], ledger: Partial<Ledger> = {}): TableSnapshot[] {
  return tables(ledger).map((table) =>
    table.name === name
      ? { ...table, rows: [...table.rows, ...rows.map((row) => table.headings.map((heading) => row[heading] ?? null))] }
      : table,
  );
}

describe("rows that somebody typed into the ledger", () => {
  it("are records after empty rows, with codes given and the day of typing as origin", () => {
    const reading = readLedgerTables(typed("Targets", [{}, { "Nội dung": "Mở  18 lớp ", "Giá trị": "18" }]), "2021-08-01");
    expect(reading.ledger.targets).toEqual([
      aTarget({
        id: "CT01",
        text: "Mở 18 lớp",
        comparator: null,
        value: 18,
        origin: { kind: "typed", on: "2021-08-01" },
      }),
    ]);
    expect(reading.rowOffsets.targets).toEqual([2]);
  });

  it("may have dates as text, numbers as Vietnamese write them, words in any case", () => {
    const row = { Ngày: "6/5/2021", "Mã chỉ tiêu": "CT01", "Số lượng": "1.234,5", "Mẫu số": "2.000" };
    expect(readLedgerTables(typed("Progress", [row])).ledger.progress[0]).toMatchObject({
      date: "2021-05-06",
      quantity: 1234.5,
      denominator: 2000,
    });
    const target = { "Nội dung": "x", Loại: "TỶ LỆ", "So sánh": "It nhat", "Định kỳ": "hàng năm", "Khuyến khích": "x" };
    expect(readLedgerTables(typed("Targets", [target])).ledger.targets[0]).toMatchObject({
      kind: "percentage",
      comparator: "at_least",
      period: "yearly",
      optional: true,
      nature: "ratio",
    });
  });

  it("keep identity and phone numbers that Excel made numbers as text", () => {
    const row = { "Họ và tên chủ hộ": "Tạ Thị Thử", "Số CCCD": 162334455, "Điện thoại": "0905555001" };
    expect(readLedgerTables(typed("Households", [row])).ledger.households[0]).toMatchObject({
      idNumber: "162334455",
      phone: "0905555001",
    });
  });

  it("tell what cannot be read, at its field, and go on", () => {
    const { issues, ledger } = readLedgerTables(
      typed("Households", [{ "Mã hộ": "H9", "Năm sinh": "không rõ" }], { households: [aHousehold()] }),
    );
    expect(ledger.households).toHaveLength(2);
    expect(issues).toEqual([
      {
        code: "intake/value-unreadable",
        severity: "error",
        at: [{ list: "households", index: 1, field: "birthYear" }],
        facts: { key: "birthYear", heading: "Năm sinh", text: "không rõ", expected: "number" },
      },
    ]);
  });

  it("tell of a visit without a day and of a result without a figure, by the cell in the ledger", () => {
    const visits = readLedgerTables(typed("Visits", [{ "Kết quả": "tốt" }]));
    expect(visits.issues[0]).toMatchObject({
      code: "intake/value-unreadable",
      cells: [{ sheet: "Kiểm tra", row: 5, column: 6 }],
    });
    expect(readLedgerTables(typed("Progress", [{ Ngày: 44400, "Mã chỉ tiêu": "CT01" }])).issues).toHaveLength(1);
  });
});

describe("a ledger that the user rearranged", () => {
  it("is read with its columns in another order and with columns of her own", () => {
    const ledger = aLedger({ households: [aHousehold({ unit: "Xóm 1" })] });
    const moved = tables(ledger).map((table) =>
      table.name === "Households"
        ? {
            ...table,
            headings: ["Tổ phụ nữ", ...[...table.headings].reverse()],
            rows: table.rows.map((row) => ["Tổ 5", ...[...row].reverse()]),
          }
        : table,
    );
    expect(readLedgerTables(moved).ledger.households).toEqual([aHousehold({ unit: "Xóm 1", otherColumns: { "Tổ phụ nữ": "Tổ 5" } })]);
  });

  it("tells which table or column is missing", () => {
    const without = tables()
      .filter(({ name }) => name !== "Visits")
      .map((table) =>
        table.name === "Progress"
          ? { ...table, headings: table.headings.map((heading) => (heading === "Số lượng" ? "SL" : heading)) }
          : table,
      );
    expect(readLedgerTables(without).missing).toEqual([
      { table: "Progress", heading: "Số lượng" },
      { table: "Visits", heading: null },
    ]);
  });
});

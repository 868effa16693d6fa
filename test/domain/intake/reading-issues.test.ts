import { ledgerFromTables } from "../../../src/domain/intake/ledger-from-tables";
import { readRows } from "./read-layout";

const list = (rows: (string | number | null)[][]) => [
  ["DANH SÁCH HỘ THÔN ĐOÀI"],
  [],
  ["STT", "Họ và tên chủ hộ", "Năm sinh", "Số nhân khẩu", "Ngày nhận"],
  ...rows,
];

const people = [
  [1, "Trần Văn Bắc", 1961, 4, "18/5/2024"],
  [2, "Lê Thị Xuân", 1972, 3, "19/5/2024"],
  [3, "Đỗ Văn Tám", 1980, 5, "20/5/2024"],
  [4, "Vũ Thị Hợi", 1959, 2, "20/5/2024"],
];

test("a value that is no number is told with its cell and kept as it was written", () => {
  const reading = readRows(list([...people, [5, "Bùi Văn Sáu", 1966, "bốn rưỡi gì đó", "21/5/2024"]]));
  const unreadable = reading.issues.filter(({ code }) => code === "intake/value-unreadable");
  expect(unreadable).toMatchObject([
    { cells: [{ row: 8, column: 4 }], facts: { key: "members", text: "bốn rưỡi gì đó", expected: "number" } },
  ]);
});

test("a value that is no date is told with its cell", () => {
  const reading = readRows(list([...people, [5, "Bùi Văn Sáu", 1966, 4, "hôm nọ"]]));
  const unreadable = reading.issues.filter(({ code }) => code === "intake/value-unreadable");
  expect(unreadable).toMatchObject([{ cells: [{ row: 8, column: 5 }], facts: { key: "receivedDate", text: "hôm nọ", expected: "date" } }]);
});

test("a day under 'Ngày ký cam kết' says that it was signed; a word that is neither day nor answer is told", () => {
  const signed = ["2/5/2024", "03/5/2024", "tháng 5/2024", "chưa", "bận việc"];
  const rows = people.map((person, at) => [...person, signed[at] ?? null]);
  const reading = readRows([
    ["DANH SÁCH HỘ THÔN ĐOÀI"],
    ["STT", "Họ và tên chủ hộ", "Năm sinh", "Số nhân khẩu", "Ngày nhận", "Ngày ký cam kết"],
    ...rows,
    [5, "Bùi Văn Sáu", 1966, 4, "21/5/2024", signed[4] ?? null],
  ]);
  expect(reading.tables[0]?.records.map(({ values }) => values["commitmentSigned"])).toEqual([true, true, true, false, "bận việc"]);
  expect(reading.issues).toMatchObject([{ cells: [{ row: 7, column: 6 }], facts: { key: "commitmentSigned", text: "bận việc" } }]);
});

test("a list without faults gives no issue", () => {
  expect(readRows(list(people)).issues).toEqual([]);
});

test("a column that may mean two things is asked about rather than guessed", () => {
  const reading = readRows(list(people));
  const [table] = reading.tables;
  const unsure = { ...reading, tables: [{ ...table!, questions: [{ column: "D", candidates: ["members", "quantity"] }] }] };
  const { issues } = ledgerFromTables(unsure, { plan: null, today: "2024-12-31" });
  expect(issues.filter(({ code }) => code === "intake/ambiguous-heading")).toMatchObject([
    { severity: "info", facts: { heading: "Số nhân khẩu", candidates: ["members", "quantity"] } },
  ]);
});

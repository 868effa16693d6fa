import { fieldsByKind } from "../../../src/domain/intake/fields";
import { ledgerFromTables } from "../../../src/domain/intake/ledger-from-tables";
import { fieldName } from "../../../src/domain/issues/wording/words.vi";
import { keysOf, readRows, valuesOf } from "./read-layout";

it("numbers under the headings stay numbers of the columns when something is jotted down beside them", () => {
  const [table] = readRows([
    ["STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Đạt %", "Ghi chú"],
    ["A", "B", "1", "2", "3=2/1", "4", null, null, "tính nháp"],
    ["1", "Hộ được tuyên truyền", 200, 220],
    ["2", "Hộ ký cam kết", 150, 140],
    ["3", "Hộ phân loại rác", 120, 100],
  ]).tables;
  expect(keysOf(table)).toMatchObject({ C: "planned", D: "actual", E: "percent", F: "note" });
  expect(valuesOf(table).map(({ actual }) => actual)).toEqual([220, 140, 100]);
});

it("a mistyped “STT” over 1, 2, 3 … is the number of the row", () => {
  const [table] = readRows([
    ["SST", "Họ và tên chủ hộ", "Năm sinh", "Số nhân khẩu"],
    [1, "Đỗ Thị Mận", 1950, 4],
    [2, "Hồ Quang Lãm", 1951, 4],
    [3, "Đặng Văn Trứ", 1970, 3],
  ]).tables;
  expect(keysOf(table)).toMatchObject({ A: "no", B: "headName" });
});

it("each round of handing out has its own day, and its own signature", () => {
  const reading = readRows(
    [
      ["TT", "Chủ hộ", "Tổ", "Đợt 1", null, null, "Đợt 2", null, null],
      [null, null, null, "Số lượng", "Ngày nhận", "Ký nhận", "Số lượng", "Ngày nhận", "Ký nhận"],
      [1, "Đặng Quang Lãm", "Tổ 1", 1, "02/4/2022", "x", 2, "03/8/2022", null],
      [2, "Phạm Thị Mận", "Tổ 1", 1, "02/4/2022", "x", 1, "04/8/2022", "x"],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1"] },
  );
  expect(keysOf(reading.tables[0])).toMatchObject({ E: "receivedDate:Đợt 1", H: "receivedDate:Đợt 2", I: "signature:Đợt 2" });
  expect(reading.tables[0]?.questions).toEqual([]);
  const { ledger } = ledgerFromTables(reading, { plan: null, today: "2022-09-01" });
  const received = ledger.distributions.map(({ received: many, receivedDate, signed, originColumns }) => [
    many,
    receivedDate,
    signed,
    originColumns["receivedDate"],
  ]);
  expect(received).toEqual([
    [1, "2022-04-02", true, 5],
    [2, "2022-08-03", null, 8],
    [1, "2022-04-02", true, 5],
    [1, "2022-08-04", true, 8],
  ]);
});

it("what a column may mean is asked in words", () => {
  const inWords = Object.values(fieldsByKind)
    .flat()
    .map((field) => fieldName(field));
  expect(inWords.filter((name) => /^[a-z]+(?:[A-Z]|$)/.test(name))).toEqual([]);
});

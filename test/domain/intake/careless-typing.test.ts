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

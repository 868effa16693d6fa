import { readRows, valuesOf } from "./read-layout";

describe("hamlets that a list names behind a star or a dot", () => {
  it("give the rows under them their hamlet, and a starred remark stays a remark", () => {
    const { tables } = readRows([
      ["TT", "Họ và tên chủ hộ", "Năm sinh", "Số khẩu"],
      ["* Thôn Đoài (2 hộ)", null, null, null],
      ["1.", "Trần Thị Nụ", 1961, 4],
      ["2.", "Lê Thị Xoan", 1958, 3],
      ["• Thôn Trung:", null, null, null],
      ["1.", "Phạm Văn Khải", 1972, 5],
      ["* Số khẩu tính đến ngày lập danh sách", null, null, null],
    ]);
    expect(valuesOf(tables[0]).map(({ unit }) => unit)).toEqual(["Thôn Đoài", "Thôn Đoài", "Thôn Trung"]);
    expect(tables[0]?.skippedRows).toContainEqual({ row: 7, reason: "note" });
  });
});

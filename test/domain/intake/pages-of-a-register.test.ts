import { readTrackingSheets } from "../../../src/domain/intake/read-tracking-sheets";
import { trackingSheet, workbookOf, type Row } from "../../builders/tracking-sheet";

const heading: Row = ["STT", "Họ và tên hội viên", "Năm sinh", "Điện thoại", "Số nhân khẩu"];
const first: readonly Row[] = [
  ["SỔ THEO DÕI HỘ HỘI VIÊN CHI HỘI PHỤ NỮ ẤP BÌNH LỢI"],
  heading,
  [1, "Trần Thị Mai", 1960, "0939000001", 4],
  [2, "Lê Thị Hoa", 1961, "0939000002", 5],
  [null, "Cộng chuyển trang sau", null, null, 9],
];
const second = (no: number, total: number): readonly Row[] => [
  heading,
  [null, "Cộng mang sang", null, null, 9],
  [no, "Phạm Thị Sen", 1962, "0939000003", 3],
  [no + 1, "Vũ Thị Lan", 1963, "0939000004", 4],
  [null, "Tổng cộng", null, null, total],
];
const read = (next: readonly Row[]) => readTrackingSheets(workbookOf(trackingSheet("Trang 1", first), trackingSheet("Trang 2", next)));

describe("a register that goes on on the next sheet", () => {
  it("is of the hamlet that its first page names", () => {
    const units = read(second(3, 16)).tables.flatMap(({ records }) => records.map(({ values }) => values["unit"]));
    expect(new Set(units).size).toBe(1);
    expect(units[3]).toMatch(/Bình Lợi/);
  });

  it("is a list of its own where the numbers begin anew", () => {
    expect(read(second(1, 16)).tables[1]?.records.map(({ values }) => values["unit"])).toEqual([undefined, undefined]);
  });

  it("has the sum that was brought on in its total", () => {
    const { tables, issues } = read(second(3, 16));
    expect(tables[1]?.totalRows).toEqual([{ row: 5, key: "members", stated: 16, computed: 16 }]);
    expect(issues).toEqual([]);
  });

  it("is told of a total that disagrees with what was brought on", () => {
    expect(read(second(3, 20)).issues).toMatchObject([{ code: "intake/total-disagrees", facts: { stated: 20, computed: 16 } }]);
  });
});

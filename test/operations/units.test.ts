import type { UnitInput } from "../../src/domain/ledger/unit-input";
import { refusalOf, tableOf, takeEverythingIn, valueOf, workbookWith } from "./opened-workbook";

const unit = (own: Partial<UnitInput>): UnitInput => ({
  name: "Huyện Đông Khê",
  level: "Huyện",
  parent: null,
  from: null,
  to: null,
  aliases: [],
  successor: null,
  ...own,
});

const emptyBook = async () => {
  const book = await workbookWith({ Bìa: [["Trang bìa"]] });
  valueOf(await book.operations.startEmptyLedger({ title: "Kế hoạch", start: "2025-01-01", end: "2025-12-31" }));
  return book;
};

describe("units", () => {
  it("are added and changed; a name that was given up stays as another name, and those below follow", async () => {
    const book = await emptyBook();
    expect(valueOf(await book.operations.saveUnit({ id: null, input: unit({}) }))).toEqual({ id: "DV01" });
    valueOf(await book.operations.saveUnit({ id: null, input: unit({ name: "Xã An Hòa", level: "Xã", parent: "Huyện Đông Khê" }) }));
    valueOf(await book.operations.saveUnit({ id: "DV01", input: unit({ name: "Huyện Khê Đông" }) }));
    const { rows } = await tableOf(book, "Units");
    expect(rows.map((row) => [row["Mã"], row["Tên đơn vị"], row["Trực thuộc"], row["Tên khác"]])).toEqual([
      ["DV01", "Huyện Khê Đông", "", "Huyện Đông Khê"],
      ["DV02", "Xã An Hòa", "Huyện Khê Đông", ""],
    ]);
  }, 60_000);

  it("are refused where the name is taken, and nothing is written", async () => {
    const book = await emptyBook();
    valueOf(await book.operations.saveUnit({ id: null, input: unit({}) }));
    expect(refusalOf(await book.operations.saveUnit({ id: null, input: unit({ name: "HUYỆN ĐÔNG KHÊ" }) }))).toMatchObject({
      option: "name",
    });
    expect(refusalOf(await book.operations.saveUnit({ id: "DV07", input: unit({ name: "Khác" }) }))).toEqual({ code: "changed-meanwhile" });
    expect((await tableOf(book, "Units")).rows).toHaveLength(1);
  }, 60_000);

  it("of a level end together, and the cadence of that level counts no period after", async () => {
    const book = await emptyBook();
    for (const name of ["Huyện Đông Khê", "Huyện Tây Khê"]) valueOf(await book.operations.saveUnit({ id: null, input: unit({ name }) }));
    const none = { measure: null, denominator: null, baseline: null, start: null, due: null, lead: null, linkedTo: null };
    const cadence = {
      ...none,
      text: "Huyện kiểm tra mỗi tháng",
      kind: "cadence",
      comparator: "at_least",
      value: 1,
      nature: "counted",
    } as const;
    valueOf(
      await book.operations.saveTarget({
        id: null,
        input: { ...cadence, period: "monthly", scope: "whole", level: "Huyện", weight: 1, optional: false },
      }),
    );
    const periodsDue = async () => valueOf(await book.operations.seeOverview(undefined, "2025-12-31")).compliance?.cadences[0]?.periodsDue;
    expect(await periodsDue()).toBe(12);
    expect(valueOf(await book.operations.endLevel({ level: "huyện", lastDay: "2025-06-30" }))).toBe(2);
    expect(await periodsDue()).toBe(6);
    expect(refusalOf(await book.operations.endLevel({ level: "Huyện", lastDay: "2025-07-31" }))).toMatchObject({
      code: "bad-option",
      option: "level",
    });
  }, 60_000);

  it("are taken from the roster of the person's own sheet", async () => {
    const book = await workbookWith({
      "Danh sách": [
        ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Số thùng"],
        [1, "Vũ Thị Hạnh", 1960, "Xóm 4", 2],
        [2, "Đỗ Văn Khoa", 1971, "Xóm 5", 2],
        [3, "Mai Thị Lý", 1982, "Xóm 4", 2],
      ],
    });
    await takeEverythingIn(book);
    expect(valueOf(await book.operations.addUnitsOfRoster())).toBe(2);
    expect((await tableOf(book, "Units")).rows.map((row) => [row["Tên đơn vị"], row["Cấp"]])).toEqual([
      ["Xóm 4", "Cơ sở"],
      ["Xóm 5", "Cơ sở"],
    ]);
  }, 60_000);
});

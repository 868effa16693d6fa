import { readSetting } from "../../src/excel/workbook-settings";
import { refusalOf, takeEverythingIn, valueOf, workbookWith, type Cell } from "./opened-workbook";

const HEADINGS = ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Số điện thoại", "Số thùng 60 lít đã nhận", "Ngày nhận"];
const NOW: readonly (readonly Cell[])[] = [
  [1, "Trịnh Thị Lụa", 1962, "Xóm Đông", "0912000111", 2, null],
  [2, "Vương Văn Khoa", 1975, "Xóm Đông", null, 2, null],
  [3, "Nghiêm Thị Sen", 1980, "Xóm Đông", "0912000333", 2, null],
];
const BEFORE: readonly (readonly Cell[])[] = [
  [1, "Lục Thị Duyên", 1991, "Xóm Đông", "0912000555", 1, "12/06/2022"],
  [2, "TRINH THI LUA", 1962, "Xóm Đông", "0912.000.111", 1, "12/06/2022"],
  [3, "Vương Văn Khoa", 1949, "Xóm Tây", null, 1, "12/06/2022"],
];

const book = (title: string, rows: readonly (readonly Cell[])[]) => workbookWith({ "Danh sách": [[title], [], HEADINGS, ...rows] });

async function files() {
  const [now, before] = [
    await book("DANH SÁCH HỘ NHẬN THÙNG RÁC NĂM 2024", NOW),
    await book("DANH SÁCH HỘ NHẬN THÙNG RÁC NĂM 2022", BEFORE),
  ];
  valueOf(await takeEverythingIn(now));
  const sheets = await before.host.save();
  valueOf(await takeEverythingIn(before));
  const ledger = await before.host.save();
  const chosen = (name: string, content: Uint8Array) => ({ name, content: async () => content });
  return { now, list: chosen("danh-sach-2022.xlsx", sheets), ledger: chosen("so-2022.xlsx", ledger) };
}

const received = async ({ now }: Awaited<ReturnType<typeof files>>) =>
  valueOf(await now.operations.listIssues()).filter(({ issue }) => issue.code === "allocation/received-before");

it("who already received by an earlier ledger is warned of with file, sheet and cell, until that is taken back", async () => {
  const chosen = await files();
  const { operations } = chosen.now;
  expect(valueOf(await operations.compareEarlier(chosen.ledger))).toMatchObject({ file: "so-2022.xlsx", households: 1, receipts: 1 });
  const [issue, ...more] = await received(chosen);
  expect(more).toEqual([]);
  expect(issue?.sentence).toMatch(/“Trịnh Thị Lụa” đã nhận 1 .*60 lít ngày 12\/06\/2022 .*\(tệp “so-2022.xlsx”, ô Cấp phát!E5\)/);
  const view = valueOf(await operations.seeRoster());
  expect(view.households.map(({ receivedBefore }) => receivedBefore)).toEqual([true, false, false]);
  valueOf(await operations.forgetEarlier("so-2022.xlsx"));
  expect(await received(chosen)).toEqual([]);
});

it("a signed list that no ledger was made of serves as well; chosen again it counts once", async () => {
  const chosen = await files();
  valueOf(await chosen.now.operations.compareEarlier(chosen.list));
  valueOf(await chosen.now.operations.compareEarlier(chosen.list));
  expect(valueOf(await chosen.now.operations.listEarlier())).toHaveLength(1);
  expect((await received(chosen)).map(({ issue }) => issue.facts)).toMatchObject([
    { file: "danh-sach-2022.xlsx", cell: "Danh sách!F5", quantity: 1 },
  ]);
});

it("the workbook remembers nothing personal of it", async () => {
  const chosen = await files();
  valueOf(await chosen.now.operations.compareEarlier(chosen.list));
  const kept = JSON.stringify(await readSetting(chosen.now.shop.excel, "plan-ledger.earlier"));
  expect(kept).toContain("Danh sách!F5");
  expect(kept).not.toMatch(/Lụa|LUA|Duyên|Khoa|0912|1962/);
});

it("the plan's own file, and one that hands nothing out, are refused", async () => {
  const chosen = await files();
  const own = { name: "chinh-so-nay.xlsx", content: () => chosen.now.host.save() };
  expect(refusalOf(await chosen.now.operations.compareEarlier(own))).toEqual({ code: "earlier-is-same", file: "chinh-so-nay.xlsx" });
  const empty = await workbookWith({ Trang: [["STT", "Họ và tên"]] });
  const nothing = { name: "trong.xlsx", content: () => empty.host.save() };
  expect(refusalOf(await chosen.now.operations.compareEarlier(nothing))).toEqual({ code: "nothing-handed-out", file: "trong.xlsx" });
});

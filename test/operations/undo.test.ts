import type { Ledger } from "../../src/domain/ledger/ledger";
import type { Result } from "../../src/operations/refusals/refusal";
import {
  fill,
  refusalOf,
  sheetValues,
  tableOf,
  takeEverythingIn,
  typeInto,
  undoOf,
  valueOf,
  workbookWith,
  type Cell,
  type OpenedWorkbook,
} from "./opened-workbook";
import { inventedTarget } from "../invented-target";
import { householdList, inventedVisit, ROSTER } from "./invented-sheets";
import { differences, pictureOf } from "../excel-writing/workbook-picture";

const smallPlan = "self-managed-residential-areas";
const ROWS: readonly (readonly Cell[])[] = [
  [1, "Trịnh Thị Lụa", 1962, "Xóm Đông", "01682345678", 2, "hộ mẫu"],
  [2, "Vương Văn Khoa", 1975, "Xóm Tây", "0912000222", 2, null],
  [3, "Trinh Thi Lua", 1962, "Xóm Đông", "01682345678", 2, null],
];

const target = inventedTarget({ text: "Vận động 30 hộ ký cam kết", value: 30, measure: "hộ" });

const unread = () => workbookWith({ "Danh sách": householdList(ROWS) });

async function listed(): Promise<OpenedWorkbook> {
  const book = await unread();
  valueOf(await takeEverythingIn(book));
  return book;
}

/** A book with a roster and the targets, tasks and units of a ready plan. */
async function planned(): Promise<OpenedWorkbook> {
  const book = await listed();
  valueOf(await book.operations.adoptReadyPlan(smallPlan));
  return book;
}

const ledgerOf = async (book: OpenedWorkbook): Promise<Ledger> => valueOf(await book.operations.seeOverview()).ledger!;
const lastLines = async (book: OpenedWorkbook, count: number) =>
  (await tableOf(book, "Journal")).rows.slice(-count).map((row) => row["Thao tác"]);

/** Does something, takes it back, does it again and takes it back again; each time the ledger is as it was. */
async function thereAndBack(book: OpenedWorkbook, work: () => Promise<Result<unknown>>, told: string): Promise<void> {
  const before = await ledgerOf(book);
  const done = await work();
  const after = await ledgerOf(book);
  expect(after).not.toEqual(before);
  const undone = await book.operations.undoChange(undoOf(done));
  expect(valueOf(undone)).toEqual({ kept: [], gone: 0 });
  expect(await ledgerOf(book)).toEqual(before);
  expect(await lastLines(book, 2)).toEqual([told, "Hoàn tác"]);
  const redone = await book.operations.undoChange(undoOf(undone));
  expect(await ledgerOf(book)).toEqual(after);
  valueOf(await book.operations.undoChange(undoOf(redone)));
  expect(await ledgerOf(book)).toEqual(before);
}

describe("taking back", () => {
  it("a target that was saved, new or changed", async () => {
    const book = await planned();
    await thereAndBack(book, () => book.operations.saveTarget({ id: null, input: target }), "Đặt chỉ tiêu");
    const { id } = valueOf(await book.operations.saveTarget({ id: null, input: target }));
    await thereAndBack(book, () => book.operations.saveTarget({ id, input: { ...target, value: 45 } }), "Đặt chỉ tiêu");
  });

  it("a visit, a result and a task that was done", async () => {
    const book = await planned();
    const visit = inventedVisit({ date: "2024-06-05" });
    await thereAndBack(book, () => book.operations.enterVisit(visit), "Ghi lượt kiểm tra");
    const { activities, targets } = await ledgerOf(book);
    const entry = { targetId: targets[0]!.id, date: "2024-06-05", unit: null, quantity: 3, denominator: null, source: null };
    await thereAndBack(book, () => book.operations.enterProgress(entry), "Nhập kết quả");
    const report = { id: activities[0]!.id, completed: "2024-05-19", evidence: "bien-ban.pdf" };
    await thereAndBack(book, () => book.operations.completeActivity(report), "Ghi kết quả nhiệm vụ");
  });

  it("units that were added, renamed, ended or taken from the roster", async () => {
    const book = await listed();
    const input = { name: "Huyện Đông Khê", level: "Huyện", parent: null, from: null, to: null, aliases: [], successor: null };
    const told = "Sửa danh sách đơn vị";
    await thereAndBack(book, () => book.operations.saveUnit({ id: null, input }), told);
    await thereAndBack(book, () => book.operations.addUnitsOfRoster(), told);
    const { id } = valueOf(await book.operations.saveUnit({ id: null, input }));
    await thereAndBack(book, () => book.operations.saveUnit({ id, input: { ...input, name: "Huyện Khê Đông" } }), told);
    await thereAndBack(book, () => book.operations.endLevel({ level: "Huyện", lastDay: "2024-06-30" }), told);
  });

  it("a pair that was merged or called different, which is asked about again", async () => {
    const book = await listed();
    const pairs = async () => valueOf(await book.operations.listDuplicates());
    const { first, second } = (await pairs())[0]!;
    const merge = () => book.operations.settlePair({ first, second, verdict: "same", choice: {}, receipts: "keep-first" });
    await thereAndBack(book, merge, "Gộp hộ trùng");
    expect(await pairs()).toHaveLength(1);
    const apart = await book.operations.settlePair({ first, second, verdict: "different" });
    expect(await pairs()).toEqual([]);
    const asked = await book.operations.undoChange(undoOf(apart));
    expect(await pairs()).toHaveLength(1);
    valueOf(await book.operations.undoChange(undoOf(asked)));
    expect(await pairs()).toEqual([]);
  });

  it("an issue that was let stand, which is open again", async () => {
    const book = await listed();
    const keys = async () => valueOf(await book.operations.listIssues()).map(({ key }) => key);
    const key = valueOf(await book.operations.listIssues()).find(({ change }) => change !== null)!.key;
    const accepted = await book.operations.acceptIssue({ key, reason: "Số vẫn gọi được", acceptedBy: "Lò Thị Mây" });
    expect(await keys()).not.toContain(key);
    const undone = await book.operations.undoChange(undoOf(accepted));
    expect(await keys()).toContain(key);
    expect(await lastLines(book, 2)).toEqual(["Chấp nhận vấn đề", "Hoàn tác"]);
    valueOf(await book.operations.undoChange(undoOf(undone)));
    expect(await keys()).not.toContain(key);
    const ignored = (await tableOf(book, "Issues")).rows.filter((row) => row["Trạng thái"] === "Bỏ qua");
    expect(ignored.map((row) => row["Lý do"])).toEqual(["Số vẫn gọi được"]);
  });

  it("suggestions, with what was let stand about the fields that they changed", async () => {
    const book = await listed();
    const open = async () => valueOf(await book.operations.listIssues());
    const [one, other] = (await open()).filter(({ change }) => change !== null);
    valueOf(await book.operations.acceptIssue({ key: one!.key, reason: "Đã hỏi", acceptedBy: "Lò Thị Mây" }));
    await thereAndBack(book, () => book.operations.applyFixes([other!.key]), "Sửa theo gợi ý");
    expect((await open()).map(({ key }) => key)).not.toContain(one!.key);
  });

  it("a plan that was put into the ledger, and what was taken in again", async () => {
    const book = await listed();
    await thereAndBack(book, () => book.operations.adoptReadyPlan(smallPlan), "Đưa kế hoạch vào sổ");
    await book.host.Excel.run(async (context) => {
      fill(context.workbook.worksheets.getItem("Danh sách"), 4, 0, [
        [2, "Vương Văn Khoa", 1976, "Xóm Tây", "0912000222", 1, null],
        [3, "Nghiêm Thị Sen", 1980, "Xóm Đông", "0912000333", 2, null],
        [4, "Lục Thị Duyên", 1991, "Xóm Đông", "0912000555", 2, null],
      ]);
      await context.sync();
    });
    await thereAndBack(book, () => takeEverythingIn(book), "Đọc bảng theo dõi");
  });
});

const REPORT = { asOf: "2024-12-31", language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;

describe("taking new sheets back", () => {
  const ways: readonly [string, () => Promise<OpenedWorkbook>, (book: OpenedWorkbook) => Promise<Result<unknown>>][] = [
    ["a list that was taken in for the first time", unread, (book) => takeEverythingIn(book)],
    [
      "an empty ledger",
      unread,
      ({ operations }) => operations.startEmptyLedger({ title: "Kế hoạch năm 2024", start: "2024-01-01", end: "2024-12-31" }),
    ],
    ["a plan adopted first", unread, ({ operations }) => operations.adoptReadyPlan(smallPlan)],
    [
      "ledgers of several units made one",
      unread,
      async ({ operations }) => {
        const sent = await (await planned()).host.save();
        return operations.consolidateFiles([{ name: "xa-a.xlsx", content: () => Promise.resolve(sent) }], REPORT);
      },
    ],
  ];

  it.each(ways)("%s: they go, come again and go again", async (_, start, write) => {
    const book = await start();
    const before = await pictureOf(book.host);
    const written = await write(book);
    const after = await pictureOf(book.host);
    expect(differences(after, before)).not.toEqual([]);
    const undone = await book.operations.undoChange(undoOf(written));
    expect(valueOf(undone)).toEqual({ kept: [], gone: 0 });
    expect(differences(await pictureOf(book.host), before)).toEqual([]);
    const redone = await book.operations.undoChange(undoOf(undone));
    expect(differences(await pictureOf(book.host), after)).toEqual([]);
    valueOf(await book.operations.undoChange(undoOf(redone)));
    expect(differences(await pictureOf(book.host), before)).toEqual([]);
  });

  it("a report written for the first time, at another day: it goes, comes again and goes again, and the journal tells of each", async () => {
    const book = await planned();
    const shown = async () => {
      const { sheets, tables } = (await pictureOf(book.host)) as Record<"sheets" | "tables", readonly { name: string }[]>;
      const told = (await tableOf(book, "Journal")).sheet;
      return { sheets: sheets.filter(({ name }) => name !== told), tables: tables.filter(({ name }) => name !== "Journal") };
    };
    const before = await shown();
    const written = await book.operations.writeReport("year-end", REPORT);
    const after = await shown();
    expect(differences(after, before)).not.toEqual([]);
    const undone = await book.operations.undoChange(undoOf(written));
    expect(differences(await shown(), before)).toEqual([]);
    const redone = await book.operations.undoChange(undoOf(undone));
    expect(differences(await shown(), after)).toEqual([]);
    valueOf(await book.operations.undoChange(undoOf(redone)));
    expect(differences(await shown(), before)).toEqual([]);
    const { rows } = await tableOf(book, "Journal");
    expect(rows.slice(-4).map((row) => [row["Thời điểm"], row["Thao tác"], row["Bảng"], row["Số dòng"]])).toEqual(
      ["Lập báo cáo", "Hoàn tác", "Hoàn tác", "Hoàn tác"].map((told) => ["15/10/2024 08:30", told, "Báo cáo tổng kết", 1]),
    );
  });

  it("a ledger goes after what was done in it has been taken back, its journal with it", async () => {
    const book = await unread();
    const before = await pictureOf(book.host);
    const taken = await takeEverythingIn(book);
    const adopted = await book.operations.adoptReadyPlan(smallPlan);
    const report = await book.operations.writeReport("year-end", REPORT);
    valueOf(await book.operations.undoChange(undoOf(report)));
    valueOf(await book.operations.undoChange(undoOf(adopted)));
    expect(valueOf(await book.operations.undoChange(undoOf(taken)))).toEqual({ kept: [], gone: 0 });
    expect(differences(await pictureOf(book.host), before)).toEqual([]);
  });

  it("keeps them all where somebody wrote into one, and names the cell", async () => {
    const book = await unread();
    const taken = await takeEverythingIn(book);
    await typeInto(book, "Households", 1, "Ghi chú", "đã gặp chủ hộ");
    const before = await pictureOf(book.host);
    const refusal = refusalOf(await book.operations.undoChange(undoOf(taken)));
    expect(refusal).toMatchObject({ code: "sheets-edited", cells: [expect.stringMatching(/^'?Hộ dân'?!/)] });
    expect(differences(await pictureOf(book.host), before)).toEqual([]);
  });
});

it("a report kept as it was signed has its formulas and its name again; a figure typed over since stays and is named", async () => {
  const book = await planned();
  const { sheet } = valueOf(await book.operations.writeReport("year-end", REPORT));
  const before = await pictureOf(book.host);
  const frozen = await book.operations.freezeReport("year-end", "vi");
  const after = await pictureOf(book.host);
  const thawed = await book.operations.undoChange(undoOf(frozen));
  expect(differences(await pictureOf(book.host), before)).toEqual([]);
  const again = await book.operations.undoChange(undoOf(thawed));
  expect(differences(await pictureOf(book.host), after)).toEqual([]);
  const way = undoOf(again);
  if (way.kind !== "freeze" || !way.frozen) throw new Error("not the way back from a frozen report");
  const { row, column } = way.frozen.stretches[0]!;
  await book.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(way.frozen!.name).getRangeByIndexes(row, column, 1, 1).values = [["gõ sau khi chốt"]];
    await context.sync();
  });
  const { kept } = valueOf(await book.operations.undoChange(way));
  expect(kept).toHaveLength(1);
  expect((await sheetValues(book, sheet))[row]![column]).toBe("gõ sau khi chốt");
});

it("rules that were switched off are on again, and off again", async () => {
  const book = await listed();
  const off = async () => valueOf(await book.operations.listRules()).filter(({ isOn }) => !isOn);
  const switched = await book.operations.switchRulesOff(["roster/same-name"]);
  const undone = await book.operations.undoChange(undoOf(switched));
  expect(await off()).toEqual([]);
  valueOf(await book.operations.undoChange(undoOf(undone)));
  expect((await off()).map(({ code }) => code)).toEqual(["roster/same-name"]);
});

describe("what was edited since", () => {
  it("stays and is named by its cell; the rest is taken back", async () => {
    const book = await planned();
    const { id } = valueOf(await book.operations.saveTarget({ id: null, input: target }));
    const saved = await book.operations.saveTarget({ id, input: { ...target, value: 45, measure: "gia đình" } });
    const row = (await tableOf(book, "Targets")).rows.findIndex((one) => one["Mã"] === id);
    await typeInto(book, "Targets", row, "Giá trị", 60);
    const { kept } = valueOf(await book.operations.undoChange(undoOf(saved)));
    expect(kept).toHaveLength(1);
    const { rows, sheet } = await tableOf(book, "Targets");
    expect(kept[0]).toMatch(new RegExp(`^'?${sheet}'?!`));
    expect(rows[row]).toMatchObject({ "Giá trị": 60, ĐVT: "hộ" });
  });

  it("keeps a target for which a result was entered, and refuses where nothing is left", async () => {
    const book = await planned();
    const saved = await book.operations.saveTarget({ id: null, input: target });
    const { id } = valueOf(saved);
    valueOf(
      await book.operations.enterProgress({ targetId: id, date: "2024-06-05", unit: null, quantity: 3, denominator: null, source: null }),
    );
    expect(refusalOf(await book.operations.undoChange(undoOf(saved)))).toEqual({ code: "changed-since" });
    expect((await ledgerOf(book)).targets.map((one) => one.id)).toContain(id);
  });
});

it("a list that is taken in again as it was offers no way back, since there is nothing to take back", async () => {
  const book = await workbookWith({ "Danh sách": ROSTER });
  expect(undoOf(await takeEverythingIn(book))).toBeDefined();
  const again = await takeEverythingIn(book);
  valueOf(again);
  expect(again).not.toHaveProperty("undo");
  await book.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Danh sách").getRange("C5").values = [[1963]];
    await context.sync();
  });
  expect(undoOf(await takeEverythingIn(book))).toBeDefined();
});

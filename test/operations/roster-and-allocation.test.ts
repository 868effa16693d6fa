import type { AllocationRequest, RosterChoice } from "../../src/operations/roster/roster-operations";
import { refusalOf, sheetNames, tableOf, takeEverythingIn, typeInto, undoOf, valueOf, workbookWith, type Cell } from "./opened-workbook";

const HEADINGS = ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Số điện thoại", "Số nhân khẩu", "Phân loại rác", "Có vườn", "Ghi chú"];
const HAMLET: readonly (readonly Cell[])[] = [
  [1, "Trịnh Thị Lụa", 1962, "Xóm Đông", "0912000111", 4, "x", "x", null],
  [2, "Vương Văn Khoa", 1975, "Xóm Đông", "0912000222", 3, "x", null, null],
  [3, "Nghiêm Thị Sen", 1980, "Xóm Đông", "0912000333", 5, null, "x", null],
  [4, "Tống Văn Bách", 1958, "Xóm Đông", "0912000444", 2, "x", "x", null],
  [5, "TRINH THI LUA", 1962, "Xóm Đông", "0912000111", 4, "x", null, null],
  [6, "Lục Thị Duyên", 1991, "Xóm Đông", "0912000555", 6, "x", "x", null],
];
const choice: RosterChoice = {
  required: [{ label: "có phân loại rác", field: "sorting", test: "yes" }],
  preferred: [{ label: "có vườn", field: "other:Có vườn", test: "yes", points: 1 }],
  places: 2,
  reserve: 1,
  tieBreak: "list-order",
};
const bins: AllocationRequest = {
  item: "Thùng 60 lít",
  colours: [],
  recipientKind: "household",
  perRecipient: 2,
  supply: 10,
  sites: [],
};

async function hamlet() {
  const book = await workbookWith({ "Danh sách": [["DANH SÁCH HỘ XÓM ĐÔNG"], [], HEADINGS, ...HAMLET] });
  valueOf(await takeEverythingIn(book));
  return book;
}
type Book = Awaited<ReturnType<typeof hamlet>>;
const names = async (book: Book) => (await tableOf(book, "Households")).rows.map((row) => row["Họ và tên chủ hộ"]);
const received = async (book: Book) =>
  (await tableOf(book, "Distributions")).rows.map((row) =>
    [row["Mã hộ/Điểm đặt"], row["Phân bổ"], row["Đã cấp"], row["Ghi chú"]].map((cell) => (cell === "" ? null : cell)),
  );

describe("drawing up the roster", () => {
  it("shows everybody with standing and reasons before anything is written", async () => {
    const book = await hamlet();
    const proposal = valueOf(await book.operations.previewRoster(choice));
    expect(proposal).toMatchObject({ chosen: 2, reserve: 1, emptyPlaces: 0 });
    expect(proposal.households.map(({ told, rank }) => `${told} ${rank ?? ""}`.trim())).toEqual([
      "Được chọn 1",
      "Đủ tiêu chí, hết chỗ",
      expect.stringMatching(/^(Không đủ tiêu chí|Chưa đủ thông tin để xét)$/),
      "Được chọn 2",
      "Trùng với dòng khác",
      "Dự bị 1",
    ]);
    expect(proposal.households[0]?.reasons).toBe("đạt: có phân loại rác; ưu tiên: có vườn");
    expect(await names(book)).toHaveLength(6);
  });

  it("keeps the chosen with their origin and a sheet of who was considered; taken in again nobody comes back; undone all do", async () => {
    const book = await hamlet();
    const undo = undoOf(await book.operations.drawUpRoster(choice));
    expect(await names(book)).toEqual(["Trịnh Thị Lụa", "Tống Văn Bách"]);
    const roster = await tableOf(book, "Households");
    expect(roster.rows.map((row) => [row["STT"], row["Nguồn"]])).toEqual([
      [1, "'Danh sách'!B4"],
      [2, "'Danh sách'!B7"],
    ]);
    const considered = await tableOf(book, "Candidates");
    expect(considered.sheet).toBe("Xét chọn hộ");
    expect(considered.rows.map((row) => row["Kết quả xét"])[5]).toBe("Dự bị");
    expect((await tableOf(book, "Journal")).rows.at(-1)?.["Thao tác"]).toBe("Lập danh sách hộ");
    valueOf(await takeEverythingIn(book));
    expect(await names(book)).toEqual(["Trịnh Thị Lụa", "Tống Văn Bách"]);
    valueOf(await book.operations.undoChange(undo));
    expect(await names(book)).toHaveLength(6);
    valueOf(await takeEverythingIn(book));
    expect(await names(book)).toHaveLength(6);
  });

  it("is refused, and leaves no sheet behind, where a household that received something would go", async () => {
    const book = await hamlet();
    valueOf(await book.operations.allocateItems(bins));
    const receipt = {
      recipient: "H002",
      item: "Thùng 60 lít",
      colour: null,
      kind: "received",
      quantity: 2,
      date: "2024-10-01",
      note: null,
    } as const;
    valueOf(await book.operations.enterReceipts([receipt]));
    expect(refusalOf(await book.operations.drawUpRoster(choice))).toEqual({ code: "received-not-chosen", names: ["Vương Văn Khoa"] });
    expect(await sheetNames(book)).not.toContain("Xét chọn hộ");
    expect(refusalOf(await book.operations.drawUpRoster({ ...choice, places: 0 }))).toEqual({ code: "nobody-chosen" });
  });
});

test("a household is typed in by hand behind the others, and taken back", async () => {
  const book = await hamlet();
  const undo = undoOf(await book.operations.addHousehold({ headName: "Phùng Thị Xoan", birthYear: 1970, unit: "Xóm Đông" }));
  const rows = (await tableOf(book, "Households")).rows;
  expect(rows.at(-1)).toMatchObject({ "Mã hộ": "H007", "Họ và tên chủ hộ": "Phùng Thị Xoan", Nguồn: "Nhập tay ngày 15/10/2024" });
  expect(refusalOf(await book.operations.addHousehold({ headName: " " })).code).toBe("bad-option");
  valueOf(await book.operations.undoChange(undo));
  expect(await names(book)).toHaveLength(6);
});

describe("allocation and receipts", () => {
  const receipt = (recipient: string, quantity: number, kind: "received" | "returned" | "exchanged" = "received") => ({
    recipient,
    item: "Thùng 60 lít",
    colour: null,
    kind,
    quantity,
    date: "2024-10-01",
    note: null,
  });

  it("are written to the ledger, balanced against the supply, and told again by the roster", async () => {
    const book = await hamlet();
    expect(valueOf(await book.operations.previewAllocation(bins))).toMatchObject({
      recipients: 6,
      added: 6,
      totals: [{ colour: null, allocated: 12, supply: 10 }],
    });
    valueOf(await book.operations.allocateItems(bins));
    valueOf(await book.operations.enterReceipts([receipt("H001", 2), receipt("H002", 1), receipt("H003", 2)]));
    valueOf(await book.operations.enterReceipts([receipt("H002", 1), receipt("H003", 1, "returned")]));
    expect((await received(book)).slice(0, 5)).toEqual([
      ["H001", 2, 2, null],
      ["H002", 2, 1, null],
      ["H002", null, 1, null],
      ["H003", 2, 2, null],
      ["H003", null, -1, "Trả lại"],
    ]);
    valueOf(await book.operations.enterReceipts([receipt("H001", 1, "exchanged")]));
    expect((await tableOf(book, "Distributions")).rows[1]).toMatchObject({ "Đã cấp": -1, Hỏng: 1, "Ghi chú": "Đổi cái hỏng" });
    const view = valueOf(await book.operations.seeRoster());
    expect(view.items).toMatchObject([{ allocated: 12, received: 5, broken: 1, left: 4, supply: 10, recipients: 6, complete: 2 }]);
    expect(view.households.map(({ handedOut }) => handedOut)).toEqual(["received", "received", "partly", "waiting", "waiting", "waiting"]);
    expect(view.households.filter(({ mayBeDouble }) => mayBeDouble).map(({ id }) => id)).toEqual(["H001", "H005"]);
    expect(view.households[0]?.cell).toBe("'Hộ dân'!B4");
    const codes = valueOf(await book.operations.listIssues()).map(({ issue }) => issue.code);
    expect(codes).toContain("allocation/supply-exceeded");
    expect(codes).not.toContain("intake/value-unreadable");
  });

  it("are taken back but for what was edited since", async () => {
    const book = await hamlet();
    valueOf(await book.operations.allocateItems(bins));
    const undo = undoOf(await book.operations.enterReceipts([receipt("H001", 2), receipt("H003", 2)]));
    await typeInto(book, "Distributions", 0, "Đã cấp", 1);
    expect(valueOf(await book.operations.undoChange(undo))).toEqual({ kept: [expect.stringMatching(/^'?Cấp phát'?!/)], gone: 0 });
    expect((await received(book)).map(([, , got]) => got)).toEqual([1, null, null, null, null, null]);
    expect(refusalOf(await book.operations.undoChange(undo))).toEqual({ code: "changed-since" });
  });

  it("refuse what makes no sense", async () => {
    const book = await hamlet();
    expect(refusalOf(await book.operations.enterReceipts([receipt("H001", 2)])).code).toBe("changed-meanwhile");
    expect(refusalOf(await book.operations.enterReceipts([receipt("H001", 0)])).code).toBe("bad-option");
    valueOf(await book.operations.allocateItems(bins));
    expect(refusalOf(await book.operations.enterReceipts([receipt("H002", 1), receipt("H002", 2, "returned")]))).toEqual({
      code: "returned-beyond",
      name: "Vương Văn Khoa",
      has: 1,
      quantity: 2,
    });
    expect(refusalOf(await book.operations.allocateItems({ ...bins, recipientKind: "site" }))).toMatchObject({ option: "sites" });
  });
});

test("two rows that were merged stay one household when their sheet is taken in again", async () => {
  const book = await hamlet();
  const [pair] = valueOf(await book.operations.listDuplicates());
  const answer = { first: pair!.first, second: pair!.second, verdict: "same", choice: {}, receipts: "keep-first" } as const;
  valueOf(await book.operations.settlePair(answer));
  expect(await names(book)).toHaveLength(5);
  expect((await tableOf(book, "Households")).rows[0]?.["Gộp từ"]).toBe("'Danh sách'!B4 + 'Danh sách'!B8");
  valueOf(await takeEverythingIn(book));
  expect(await names(book)).toHaveLength(5);
});

test("a rule that is switched off says nothing in this workbook, until it is switched on again", async () => {
  const book = await hamlet();
  const codes = async () => valueOf(await book.operations.listIssues()).map(({ issue }) => issue.code);
  expect(await codes()).toContain("roster/duplicate-household");
  valueOf(await book.operations.switchRulesOff(["roster/duplicate-household"]));
  expect(await codes()).not.toContain("roster/duplicate-household");
  expect(valueOf(await book.operations.listRules()).filter(({ isOn }) => !isOn)).toEqual([
    { code: "roster/duplicate-household", title: "Hộ bị ghi trùng", isOn: false },
  ]);
  expect(valueOf(await book.operations.listRules()).filter(({ code, title }) => title === code)).toEqual([]);
  valueOf(await book.operations.switchRulesOff([]));
  expect(await codes()).toContain("roster/duplicate-household");
  expect(refusalOf(await book.operations.switchRulesOff(["roster/none"])).code).toBe("bad-option");
});

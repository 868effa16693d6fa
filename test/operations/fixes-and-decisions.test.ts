import type { DuplicateQuestion } from "../../src/operations/operations";
import { householdList } from "./invented-sheets";
import {
  openedOn,
  refusalOf,
  tableOf,
  takeEverythingIn,
  undoOf,
  valueOf,
  workbookWith,
  type Cell,
  type OpenedWorkbook,
} from "./opened-workbook";

async function bookWith(rows: readonly (readonly Cell[])[]): Promise<OpenedWorkbook> {
  const book = await workbookWith({ "Danh sách": householdList(rows) });
  valueOf(await takeEverythingIn(book));
  return book;
}

const phones = async (book: OpenedWorkbook) => (await tableOf(book, "Households")).rows.map((row) => row["Điện thoại"]);
const codes = async (book: OpenedWorkbook) => valueOf(await book.operations.listIssues()).map(({ issue }) => issue.code);
const lines = async (book: OpenedWorkbook) => (await tableOf(book, "Issues")).rows;

const OLD_PREFIXES = [
  [1, "Trịnh Thị Lụa", 1962, "Xóm Đông", "01682345678", 2, null],
  [2, "Vương Văn Khoa", 1975, "Xóm Đông", "01692345678", 2, null],
  [3, "Nghiêm Thị Sen", 1980, "Xóm Đông", "0912000333", 2, null],
];

describe("suggestions beside issues", () => {
  it("are put into the ledger all of a kind, told in the journal, and taken back", async () => {
    const book = await bookWith(OLD_PREFIXES);
    const rows = valueOf(await book.operations.listIssues()).filter(({ change }) => change !== null);
    expect(rows.map(({ change }) => change?.after)).toEqual(["0382345678", "0392345678"]);
    const fixed = await book.operations.applyFixes(rows.map(({ key }) => key));
    expect(valueOf(fixed)).toHaveLength(2);
    expect(await phones(book)).toEqual(["0382345678", "0392345678", "0912000333"]);
    expect(await codes(book)).not.toContain("roster/phone-outdated-prefix");
    valueOf(await book.operations.undoChange(undoOf(fixed)));
    expect(await phones(book)).toEqual(["01682345678", "01692345678", "0912000333"]);
    const journal = (await tableOf(book, "Journal")).rows.map((row) => row["Thao tác"]);
    expect(journal.slice(-2)).toEqual(["Sửa theo gợi ý", "Hoàn tác"]);
  }, 60_000);

  it("are refused where the row was changed meanwhile", async () => {
    const book = await bookWith(OLD_PREFIXES);
    const [row] = valueOf(await book.operations.listIssues()).filter(({ change }) => change !== null);
    valueOf(await book.operations.applyFixes([row!.key]));
    expect(refusalOf(await book.operations.applyFixes([row!.key]))).toEqual({ code: "changed-meanwhile" });
  }, 60_000);
});

describe("an issue that is let stand", () => {
  it("stays in the sheet with reason, name and day, and is quiet until its data change", async () => {
    const book = await bookWith(OLD_PREFIXES);
    const row = valueOf(await book.operations.listIssues()).find(({ change }) => change !== null)!;
    const acceptance = { key: row.key, reason: "Số này vẫn gọi được", acceptedBy: "Lò Thị Mây" };
    valueOf(await book.operations.acceptIssue(acceptance));
    const ignored = (await lines(book)).filter((line) => line["Trạng thái"] === "Bỏ qua");
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toMatchObject({
      "Lý do": "Số này vẫn gọi được",
      "Người chấp nhận": "Lò Thị Mây",
      "Mã lỗi": "roster/phone-outdated-prefix",
    });
    expect(valueOf(await book.operations.listIssues()).map(({ key }) => key)).not.toContain(row.key);
    valueOf(await book.operations.checkAgain());
    expect((await lines(book)).filter((line) => line["Trạng thái"] === "Bỏ qua")).toHaveLength(1);
    expect(valueOf(await book.operations.seeOverview()).issues.warning + valueOf(await book.operations.seeOverview()).issues.info).toBe(
      valueOf(await book.operations.listIssues()).filter(({ issue }) => issue.severity !== "error").length,
    );
  }, 60_000);

  it("asks for a reason", async () => {
    const book = await bookWith(OLD_PREFIXES);
    const row = valueOf(await book.operations.listIssues())[0]!;
    expect(refusalOf(await book.operations.acceptIssue({ key: row.key, reason: " ", acceptedBy: "Mây" })).code).toBe("bad-option");
  }, 60_000);
});

const TWICE = [
  [1, "Trịnh Thị Lụa", 1962, "Xóm Đông", "0912000111", 2, "hộ mẫu"],
  [2, "Vương Văn Khoa", 1975, "Xóm Đông", "0912000222", 2, null],
  [3, "Trinh Thi Lua", 1962, "Xóm Đông", "0912000111", 2, null],
];

const pairOf = async (book: OpenedWorkbook): Promise<DuplicateQuestion> => valueOf(await book.operations.listDuplicates())[0]!;

describe("households that may be the same", () => {
  it("are shown side by side with what differs and what speaks for one household", async () => {
    const pair = await pairOf(await bookWith(TWICE));
    expect(pair.fields.find(({ field }) => field === "headName")).toMatchObject({ differs: true, suggested: "first" });
    expect(pair.fields.find(({ field }) => field === "birthYear")).toMatchObject({ differs: false });
    expect(pair.evidence).toContain("phone-same");
    expect(pair.bothReceive).toBe(true);
  }, 60_000);

  it("become one household when a person says so, and the repetition's bins are gone", async () => {
    const book = await bookWith(TWICE);
    const { first, second } = await pairOf(book);
    valueOf(await book.operations.settlePair({ first, second, verdict: "same", choice: {}, receipts: "keep-first" }));
    expect((await tableOf(book, "Households")).rows.map((row) => row["Họ và tên chủ hộ"] ?? row["Chủ hộ"])).toEqual([
      "Trịnh Thị Lụa",
      "Vương Văn Khoa",
    ]);
    expect((await tableOf(book, "Distributions")).rows).toHaveLength(2);
    expect(valueOf(await book.operations.listDuplicates())).toEqual([]);
    expect(refusalOf(await book.operations.settlePair({ first, second, verdict: "different" }))).toEqual({ code: "changed-meanwhile" });
  }, 60_000);

  it("are never asked about again once called different, also after the file was saved and opened", async () => {
    const book = await bookWith(TWICE);
    const { first, second } = await pairOf(book);
    valueOf(await book.operations.settlePair({ first, second, verdict: "different" }));
    const { openHost } = await import("../../src/embedded-host/open-host");
    const { nodeEnvironment } = await import("../../src/embedded-host/node-environment");
    const again = openedOn(await openHost(await book.host.save(), nodeEnvironment()));
    expect(valueOf(await again.operations.listDuplicates())).toEqual([]);
    expect(await codes(again)).not.toContain("roster/duplicate-household");
  }, 60_000);
});

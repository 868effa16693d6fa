import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import type { ExcelApi } from "../../src/excel/excel-api";
import { createOperations } from "../../src/operations/create-operations";
import type { Refusal, Result } from "../../src/operations/refusals/refusal";
import { refusalText } from "../../src/operations/refusal-wording/refusal-text";
import type { WayBack } from "../../src/operations/undo/way-back";
import { VISITS } from "./invented-sheets";
import {
  noOtherFiles,
  openedOn,
  refusalOf,
  sheetNames,
  tableOf,
  takeEverythingIn,
  typeInto,
  undoOf,
  valueOf,
  workbookWith,
  type Cell,
  type OpenedWorkbook,
} from "./opened-workbook";

type Asked = (book: OpenedWorkbook) => Promise<Result<unknown>>;

const REPORT = { asOf: "2024-12-31", language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;
const HEADINGS = ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Số điện thoại", "Số thùng được cấp", "Phân loại rác", "Ghi chú"];
const ROSTER: readonly (readonly Cell[])[] = [
  ["DANH SÁCH HỘ THAM GIA PHÂN LOẠI RÁC"],
  [],
  HEADINGS,
  [1, "Trịnh Thị Lụa", 1962, "Xóm Đông", "01682345678", null, "x", "hộ mẫu"],
  [2, "Vương Văn Khoa", 1975, "Xóm Tây", "0912000222", null, "x", null],
  [3, "Trinh Thi Lua", 1962, "Xóm Đông", "01682345678", null, "x", null],
  [4, "Tống Văn Bách", 1958, "Xóm Đông", "0912000444", null, null, null],
];
const bins = { item: "Thùng 60 lít", colours: [], recipientKind: "household", perRecipient: 2, supply: 10, sites: [] } as const;
const unit = { name: "Huyện Đông Khê", level: "Huyện", parent: null, from: null, to: null, aliases: [], successor: null };
const smallPlan = "self-managed-residential-areas";

let user: Uint8Array;
let ledger: Uint8Array;
let wayBack: WayBack;

const reopened = async (bytes: Uint8Array, readOnly = false) => openedOn(await openHost(bytes, nodeEnvironment(), { readOnly }));

beforeAll(async () => {
  const book = await workbookWith({ "Danh sách": ROSTER, "Kiểm tra": VISITS });
  user = await book.host.save();
  valueOf(await takeEverythingIn(book));
  valueOf(await book.operations.adoptReadyPlan(smallPlan));
  valueOf(await book.operations.allocateItems(bins));
  wayBack = undoOf(await book.operations.saveUnit({ id: null, input: { ...unit, name: "Huyện Khê Đông" } }));
  ledger = await book.host.save();
}, 60_000);

const firstOf = async (book: OpenedWorkbook, table: string) => String((await tableOf(book, table)).rows[0]!["Mã"]);

/** What changes a ledger that stands; each writes a line into its journal. */
const CHANGES: Readonly<Record<string, Asked>> = {
  "a unit": ({ operations }) => operations.saveUnit({ id: null, input: unit }),
  "a result": async (book) =>
    book.operations.enterProgress({
      targetId: await firstOf(book, "Targets"),
      date: "2024-06-05",
      unit: null,
      quantity: 3,
      denominator: null,
      source: null,
    }),
  "a household": ({ operations }) => operations.addHousehold({ headName: "Lục Thị Duyên" }),
  "an allocation": ({ operations }) => operations.allocateItems({ ...bins, item: "Men ủ" }),
  receipts: async (book) => {
    const [share] = valueOf(await book.operations.seeRoster()).shares;
    const { recipient, item, colour } = share!;
    return book.operations.enterReceipts([{ recipient, item, colour, kind: "received", quantity: 1, date: "2024-07-01", note: null }]);
  },
  "the roster drawn up": ({ operations }) =>
    operations.drawUpRoster({ required: [], preferred: [], places: 2, reserve: 1, tieBreak: "list-order" }),
  "taking a change back": ({ operations }) => operations.undoChange(wayBack),
};

/** What needs sheets of its own. */
const NEW_LEDGERS: Readonly<Record<string, Asked>> = {
  "an empty ledger": ({ operations }) => operations.startEmptyLedger({ title: "Kế hoạch", start: "2024-01-01", end: "2024-12-31" }),
};

const within = ({ host }: OpenedWorkbook, work: (context: Excel.RequestContext) => void) =>
  host.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

/** An operation is refused with one sentence and a tip, and nothing at all was written. */
async function expectRefused(book: OpenedWorkbook, asked: Asked, refusal: Refusal): Promise<void> {
  const { model } = book.host;
  const before = model.revision;
  expect(refusalOf(await asked(book))).toEqual(refusal);
  expect(model.revision).toBe(before);
  const { sentence, tip } = refusalText(refusal, "vi");
  expect(sentence).toMatch(/\.$/);
  expect(tip).not.toBe("");
}

/** The same workbook, in which somebody else writes a note between an operation's reading and its writing. */
function withAnotherEditor(book: OpenedWorkbook): OpenedWorkbook {
  let isBetween = false;
  const run = async <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    if (isBetween) {
      isBetween = false;
      await typeInto(book, "Journal", 0, "Bảng", "người khác vừa gõ");
    }
    return book.host.Excel.run(batch);
  };
  const now = () => {
    isBetween = true;
    return book.shop.now();
  };
  const shop = { ...book.shop, excel: { run } as ExcelApi, now };
  return { ...book, shop, operations: createOperations(shop, noOtherFiles) };
}

/** Changes for which everything is tried that can stand in the way; all go through the same writing. */
const THOROUGH: ReadonlySet<string> = new Set(["a unit", "the roster drawn up"]);

/** Merged cells, then a table of the user's, below the journal and reaching beside it. */
async function tryCrowding(book: OpenedWorkbook, asked: Asked, sheet: string, below: number): Promise<void> {
  const place = `C${below}:F${below + 1}`;
  const refusal = { code: "in-the-way", at: { sheet, row: below, column: 3 } } as const;
  await within(book, ({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(`C${below}`).values = [["Người lập"]];
    workbook.worksheets.getItem(sheet).getRange(place).merge();
  });
  await expectRefused(book, asked, refusal);
  await within(book, ({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(place);
    range.unmerge();
    range.values = [
      ["Tên", "Số", "Ngày", "Ghi chú"],
      ["a", 1, 2, "b"],
    ];
    workbook.worksheets.getItem(sheet).tables.add(`'${sheet}'!${place}`, true).name = "BảngRiêng";
  });
  await expectRefused(book, asked, refusal);
  await within(book, ({ workbook }) => workbook.tables.getItem("BảngRiêng").delete());
}

describe.each(Object.entries(CHANGES))("%s, in a ledger that stands", (name, asked) => {
  it("is refused for what stands in the way, and nothing is written", async () => {
    const book = await reopened(ledger);
    const { sheet, rows } = await tableOf(book, "Journal");
    await within(book, ({ workbook }) => workbook.worksheets.getItem(sheet).protection.protect());
    await expectRefused(book, asked, { code: "sheet-protected", sheet });
    await within(book, ({ workbook }) => workbook.worksheets.getItem(sheet).protection.unprotect());
    if (THOROUGH.has(name)) await tryCrowding(book, asked, sheet, rows.length + 6);
    expect(refusalOf(await asked(withAnotherEditor(book)))).toEqual({ code: "changed-meanwhile" });
    expect((await tableOf(book, "Journal")).rows[0]!["Bảng"]).toBe("người khác vừa gõ");
    expect((await tableOf(book, "Journal")).rows).toHaveLength(rows.length);
    await within(book, ({ workbook }) => workbook.protection.protect());
    if (name === "the roster drawn up") {
      await expectRefused(book, asked, { code: "workbook-protected" });
      await within(book, ({ workbook }) => workbook.protection.unprotect());
    }
    expect(await asked(book)).toMatchObject({ ok: true });
    expect((await tableOf(book, "Journal")).rows).toHaveLength(rows.length + 1);
  });
});

describe.each(Object.entries(NEW_LEDGERS))("%s", (_, asked) => {
  it("is refused for what stands in the way, and nothing is written", async () => {
    const book = await reopened(user);
    await within(book, ({ workbook }) => workbook.protection.protect());
    await expectRefused(book, asked, { code: "workbook-protected" });
    await within(book, ({ workbook }) => {
      workbook.protection.unprotect();
      workbook.worksheets.add("Riêng").getRange("A1:B2").values = [
        ["Tên", "Số"],
        ["a", 1],
      ];
      workbook.worksheets.getItem("Riêng").tables.add("Riêng!A1:B2", true).name = "units";
    });
    await expectRefused(book, asked, { code: "name-taken", name: "Units" });
    await within(book, ({ workbook }) => {
      workbook.tables.getItem("units").delete();
      workbook.names.add("Targets", workbook.worksheets.getItem("Riêng").getRange("A1"));
    });
    await expectRefused(book, asked, { code: "name-taken", name: "Targets" });
    await within(book, ({ workbook }) => {
      workbook.names.getItem("Targets").delete();
      workbook.names.add("asof", workbook.worksheets.getItem("Riêng").getRange("A1"));
    });
    await expectRefused(book, asked, { code: "name-taken", name: "AsOf" });
    await within(book, ({ workbook }) => {
      workbook.names.getItem("asof").delete();
      workbook.worksheets.getItem("Riêng").name = "Chỉ tiêu";
      for (const sheet of ["Chỉ tiêu", "Danh sách"]) workbook.worksheets.getItem(sheet).protection.protect();
    });
    expect(await asked(book)).toMatchObject({ ok: true });
    expect(await sheetNames(book)).toEqual(expect.arrayContaining(["Chỉ tiêu", "Chỉ tiêu (sổ)"]));
  });
});

describe("a report", () => {
  const write: Asked = ({ operations }) => operations.writeReport("year-end", REPORT);
  const freeze: Asked = ({ operations }) => operations.freezeReport("year-end", "vi");

  it("is written, made again and kept beside what is the user's own, or refused and the workbook as it was", async () => {
    const book = await reopened(ledger);
    await within(book, ({ workbook }) => workbook.protection.protect());
    await expectRefused(book, write, { code: "workbook-protected" });
    await within(book, ({ workbook }) => {
      workbook.protection.unprotect();
      workbook.worksheets.add("Báo cáo tổng kết").getRange("A1").values = [["bài của tôi"]];
    });
    const sheet = "Báo cáo tổng kết (sổ)";
    expect(valueOf(await write(book))).toEqual({ sheet });
    await within(book, ({ workbook }) => workbook.worksheets.getItem(sheet).protection.protect());
    await expectRefused(book, write, { code: "sheet-protected", sheet });
    await expectRefused(book, freeze, { code: "sheet-protected", sheet });
    await within(book, ({ workbook }) => {
      workbook.worksheets.getItem(sheet).protection.unprotect();
      workbook.protection.protect();
    });
    await expectRefused(book, write, { code: "workbook-protected" });
    await expectRefused(book, freeze, { code: "workbook-protected" });
    await within(book, ({ workbook }) => workbook.protection.unprotect());
    expect(valueOf(await write(book))).toEqual({ sheet });
    const frozen = await freeze(book);
    await within(book, ({ workbook }) => void (workbook.worksheets.add(sheet).tabColor = "#112233"));
    await expectRefused(book, ({ operations }) => operations.undoChange(undoOf(frozen)), { code: "name-taken", name: sheet });
  });
});

it("nothing is written into a workbook that is open for reading only", async () => {
  const book = await reopened(ledger, true);
  for (const asked of [...Object.values(CHANGES), ({ operations }: OpenedWorkbook) => operations.writeReport("year-end", REPORT)])
    await expectRefused(book, asked, { code: "workbook-read-only" });
});

it("a table of the user's that is called like the sheet of who was considered stays as it is", async () => {
  const book = await reopened(ledger);
  await within(book, ({ workbook }) => {
    const own = workbook.worksheets.add("Xét chọn hộ");
    own.getRange("A1:B2").values = [
      ["Tên", "Số"],
      ["a", 1],
    ];
  });
  const draw = CHANGES["the roster drawn up"]!;
  valueOf(await draw(book));
  expect(await sheetNames(book)).toEqual(expect.arrayContaining(["Xét chọn hộ", "Xét chọn hộ (sổ)"]));
  await within(book, ({ workbook }) => {
    workbook.worksheets.getItem("Xét chọn hộ (sổ)").delete();
    workbook.worksheets.getItem("Xét chọn hộ").tables.add("'Xét chọn hộ'!A1:B2", true).name = "Candidates";
  });
  await expectRefused(book, draw, { code: "name-taken", name: "Candidates" });
});

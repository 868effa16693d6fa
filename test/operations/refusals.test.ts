import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Workbook } from "exceljs";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { refusalText } from "../../src/operations/refusal-wording/refusal-text";
import { refusalOfUnreadable } from "../../src/operations/refusals/unreadable-refusal";
import { ROSTER } from "./invented-sheets";
import {
  openedOn,
  type OpenedWorkbook,
  refusalOf,
  sheetNames,
  tableOf,
  takeEverythingIn,
  TODAY,
  valueOf,
  workbookWith,
} from "./opened-workbook";

const REPORT = { asOf: TODAY, language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;
const withLedger = async (): Promise<OpenedWorkbook> => {
  const book = await workbookWith({ "Danh sách": ROSTER });
  valueOf(await takeEverythingIn(book));
  return book;
};
const change = ({ host }: OpenedWorkbook, work: (context: Excel.RequestContext) => void) =>
  host.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

it("a workbook without any table is refused", async () => {
  const book = await workbookWith({ Trang1: [["chỉ có một dòng chữ"]] });
  expect(refusalOf(await book.operations.previewIntake([]))).toEqual({ code: "nothing-recognised", hidden: [] });
  expect(refusalOf(await book.operations.takeIn({ tables: [], corrections: [] }))).toEqual({ code: "nothing-recognised", hidden: [] });
});

it("a hidden sheet is named where nothing was recognised, because the list may be there", async () => {
  const book = await workbookWith({ Bìa: [["chỉ có một dòng chữ"]], "Danh sách": ROSTER });
  await change(book, ({ workbook }) => (workbook.worksheets.getItem("Danh sách").visibility = "Hidden"));
  const refusal = refusalOf(await book.operations.previewIntake([]));
  expect(refusal).toEqual({ code: "nothing-recognised", hidden: ["Danh sách"] });
  expect(refusalText(refusal, "vi").sentence).toContain("chưa đọc Danh sách vì đang bị ẩn");
});

it("what needs a ledger is refused where there is none", async () => {
  const { operations } = await workbookWith({ "Danh sách": ROSTER });
  expect(refusalOf(await operations.checkAgain())).toEqual({ code: "no-ledger" });
  expect(refusalOf(await operations.writeReport("year-end", REPORT))).toEqual({ code: "no-ledger" });
});

it("a ledger sheet that is protected is named, and nothing is written", async () => {
  const book = await withLedger();
  await change(book, ({ workbook }) => workbook.worksheets.getItem("Hộ dân").protection.protect());
  expect(refusalOf(await takeEverythingIn(book))).toEqual({ code: "sheet-protected", sheet: "Hộ dân" });
});

it("a protected sheet of the plan is named when a report would have to set its day", async () => {
  const book = await withLedger();
  await change(book, ({ workbook }) => workbook.worksheets.getItem("Kế hoạch").protection.protect());
  const asked = book.operations.writeReport("year-end", { ...REPORT, asOf: "2023-12-31" });
  expect(refusalOf(await asked)).toEqual({ code: "sheet-protected", sheet: "Kế hoạch" });
});

it("a workbook whose structure is protected gets no new sheets", async () => {
  const book = await workbookWith({ "Danh sách": ROSTER });
  await change(book, ({ workbook }) => workbook.protection.protect());
  expect(refusalOf(await takeEverythingIn(book))).toEqual({ code: "workbook-protected" });
  expect(await sheetNames(book)).toEqual(["Danh sách"]);
});

it("a workbook that is open for reading only is refused", async () => {
  const bytes = await (await workbookWith({ "Danh sách": ROSTER })).host.save();
  const book = openedOn(await openHost(bytes, nodeEnvironment(), { readOnly: true }));
  expect(refusalOf(await takeEverythingIn(book))).toEqual({ code: "workbook-read-only" });
});

it("a table of the user's that bears one of our names stands in the way", async () => {
  const book = await workbookWith({
    "Danh sách": ROSTER,
    Khác: [
      ["Tên", "Số"],
      ["a", 1],
    ],
  });
  await change(book, ({ workbook }) => {
    workbook.worksheets.getItem("Khác").tables.add("A1:B2", true).name = "Households";
  });
  expect(refusalOf(await takeEverythingIn(book))).toEqual({ code: "name-taken", name: "Households" });
});

it("a ledger that lost a sheet with the user's figures names the sheet and the ways to get it back", async () => {
  const book = await withLedger();
  await change(book, ({ workbook }) => workbook.tables.getItem("Distributions").worksheet.delete());
  const refusal = refusalOf(await book.operations.checkAgain());
  expect(refusal).toEqual({ code: "ledger-damaged", table: "Distributions", heading: null });
  const { sentence, tip } = refusalText(refusal, "vi");
  expect(sentence).toBe("Sổ thiếu trang “Cấp phát” (bảng Distributions).");
  expect(tip).toContain("bản sao trước đó");
});

it("a ledger that lost a sheet for good gets it anew, empty, and the office's own list fills it again", async () => {
  const book = await withLedger();
  await change(book, ({ workbook }) => workbook.tables.getItem("Distributions").worksheet.delete());
  await change(book, ({ workbook }) => workbook.tables.getItem("Targets").worksheet.delete());
  expect(valueOf(await book.operations.restoreSheets())).toEqual(["Targets", "Distributions"]);
  expect((await tableOf(book, "Distributions")).rows.map((row) => row["Đã cấp"] || null)).toEqual([null]);
  expect((await tableOf(book, "Households")).rows).toHaveLength(5);
  valueOf(await takeEverythingIn(book));
  const untouched = await withLedger();
  for (const table of ["Distributions", "Households", "Targets"])
    expect(await tableOf(book, table)).toEqual(await tableOf(untouched, table));
  expect((await tableOf(book, "Journal")).rows.map((row) => row["Thao tác"])).toContain("Lập lại trang đã xoá");
});

it("a ledger that lost the plan's own sheet or a column is not made up", async () => {
  const book = await withLedger();
  await change(book, ({ workbook }) => workbook.tables.getItem("Plan").worksheet.delete());
  const before = await sheetNames(book);
  expect(refusalOf(await book.operations.restoreSheets())).toEqual({ code: "ledger-damaged", table: "Plan", heading: null });
  expect(await sheetNames(book)).toEqual(before);
});

it("a ledger that lost a heading is refused with the heading's name", async () => {
  const book = await withLedger();
  await change(book, ({ workbook }) => workbook.tables.getItem("Households").columns.getItem("Họ và tên chủ hộ").delete());
  expect(refusalOf(await book.operations.checkAgain())).toEqual({
    code: "ledger-damaged",
    table: "Households",
    heading: "Họ và tên chủ hộ",
  });
});

it("a ledger sheet that holds nothing of the user's is made again when it was deleted", async () => {
  const book = await withLedger();
  await change(book, ({ workbook }) => workbook.worksheets.getItem("Vấn đề").delete());
  valueOf(await book.operations.checkAgain());
  expect(await sheetNames(book)).toContain("Vấn đề");
});

it.each([0, 1, 2, 3, 5, 8])("cancelling at step %i leaves the workbook as it was, and the next try succeeds", async (step) => {
  const book = await workbookWith({ "Danh sách": ROSTER });
  const preview = valueOf(await book.operations.previewIntake([]));
  const tables = preview.tables.map(({ sheet, headerRows }) => ({ sheet, headerRow: headerRows[0] }));
  const stop = new AbortController();
  let told = 0;
  const progress = () => {
    if (told++ === step) stop.abort();
  };
  const result = await book.operations.takeIn({ tables, corrections: [] }, { signal: stop.signal, progress });
  expect(refusalOf(result)).toEqual({ code: "cancelled" });
  expect(await sheetNames(book)).toEqual(["Danh sách"]);
  valueOf(await book.operations.takeIn({ tables, corrections: [] }));
});

it("a cell that is not there cannot be shown", async () => {
  const book = await withLedger();
  expect(valueOf(await book.operations.showCell("'Danh sách'!B5"))).toBeNull();
  expect(refusalOf(await book.operations.showCell("'Trang đã xoá'!B5"))).toMatchObject({ code: "bad-option" });
});

it("a result over its own input has a sentence and a tip in both languages", () => {
  for (const language of ["vi", "en"] as const) {
    const { sentence, tip } = refusalText({ code: "output-is-input", name: "so.xlsx" }, language);
    expect(sentence).toContain("so.xlsx");
    expect(tip.length).toBeGreaterThan(20);
  }
});

it("a workbook that counts days from 1904 is refused with the cell that shows it, and so is a file of that kind", async () => {
  const day = 44_363;
  const rows = ROSTER.map((row, i) => (i < 3 || i > 8 ? row : [...row, i === 3 ? "Ngày nhận" : day]));
  const usual = await workbookWith({ "Danh sách": rows });
  await change(usual, ({ workbook }) => {
    workbook.worksheets.getItem("Danh sách").getRange("I5:I9").numberFormat = [["dd/mm/yyyy"]];
  });
  expect((await usual.operations.previewIntake([])).ok).toBe(true);
  const parts = unzipSync(await usual.host.save());
  const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const content = zipSync({
    ...parts,
    "xl/workbook.xml": strToU8(
      book.includes("<workbookPr")
        ? book.replace("<workbookPr", '<workbookPr date1904="1"')
        : book.replace("<sheets", '<workbookPr date1904="1"/><sheets'),
    ),
  });
  const from1904 = openedOn(await openHost(content, nodeEnvironment()));
  const refusal = { code: "dates-from-1904", at: { sheet: "Danh sách", row: 5, column: 9 } } as const;
  expect(refusalOf(await from1904.operations.previewIntake([]))).toEqual(refusal);
  expect(refusalOf(await takeEverythingIn(from1904))).toEqual(refusal);
  expect(await sheetNames(from1904)).toEqual(["Danh sách"]);
  expect(refusalText(refusal, "vi").sentence).toContain("Danh sách!I5");
  expect(valueOf(await usual.operations.bringInFiles([{ name: "Xóm Đông.xlsx", content }]))).toEqual({
    brought: [],
    refused: [{ file: "Xóm Đông.xlsx", refusal: { code: "dates-from-1904", at: null } }],
  });
});

it("a file that is no workbook is told by what it is", () => {
  const text = (content: string): Uint8Array => strToU8(content);
  const archive = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, text("x")])));
  const files: [bytes: Uint8Array, named: RegExp | null][] = [
    [archive("mimetype", "content.xml"), /OpenDocument/],
    [archive("[Content_Types].xml", "xl/workbook.bin"), /\.xlsb/],
    [archive("[Content_Types].xml", "word/document.xml"), /Word/],
    [archive("a.txt"), /tệp nén/],
    [text("<html><body><table></table></body></html>"), /HTML/],
    [text('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'), /Excel 2003/],
    [text("STT;Họ tên\n1;Lê Thị Na\n"), /\.csv/],
    [text("%PDF-1.4"), /PDF/],
    [text("\u0005Hanoi".padEnd(165)), /~\$/],
    [text("không phải sổ"), null],
    [archive("[Content_Types].xml", "xl/workbook.xml"), null],
  ];
  for (const [bytes, named] of files) {
    const refusal = refusalOfUnreadable({ reason: "not-a-workbook" }, bytes);
    const { sentence, tip } = refusalText(refusal, "vi");
    expect(`${sentence} ${tip}`).toMatch(named ?? /^Tệp này không phải là sổ Excel\./);
    expect(refusalText(refusal, "en").sentence).not.toBe(sentence);
  }
});

it("a ledger whose tables another program saved without some of their columns is refused with the sheet's name", async () => {
  const book = await withLedger();
  const other = new Workbook();
  await other.xlsx.load((await book.host.save()).buffer as ArrayBuffer);
  const saved = new Uint8Array(await other.xlsx.writeBuffer());
  const again = openedOn(await openHost(saved, nodeEnvironment()));
  const refusal = refusalOf(await takeEverythingIn(again));
  expect(refusal.code).toBe("table-torn");
  expect(refusalText(refusal, "vi").sentence).toContain("không còn nguyên vẹn");
});

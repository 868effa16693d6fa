import { draftHandover } from "../../../src/domain/reports/handover";
import { readKept } from "../../../src/domain/reports/kept-texts";
import { drawnSheet, rowOf, wholeText } from "./drawn-sheet";
import { sampleInput, sampleLedger } from "./sample-ledger";

const ledger = sampleLedger(39);
const draft = draftHandover(sampleInput({ ledger }));

test("ID and phone numbers stand in the list only where they are asked for, and ethnicity never", () => {
  const text = wholeText(draft);
  const { idNumber, phone } = ledger.households[0]!;
  expect(text).not.toContain(idNumber);
  expect(text).not.toContain(phone);
  expect(text).not.toContain("CCCD");
  const asked = wholeText(draftHandover(sampleInput({ ledger }, { showIdNumbers: true, showPhones: true })));
  expect(asked).toContain(idNumber);
  expect(asked).toContain(phone);
  expect(asked).not.toContain("Kinh");
});

test("a column for each item and colour, room to sign in each row", () => {
  const sheet = drawnSheet(draft);
  const heading = sheet.cells[rowOf(sheet, "Họ và tên") - 1]!;
  expect(heading.slice(0, 8)).toEqual([
    "STT",
    "Họ và tên",
    "Thôn/xóm/tổ",
    "Thùng 60 lít\nXanh",
    "Thùng 60 lít\nVàng",
    "Ngày nhận",
    "Ký nhận",
    "Ghi chú",
  ]);
  expect(draft.rowHeights[rowOf(sheet, ledger.households[0]!.headName!)]).toBeGreaterThanOrEqual(24);
});

test("every page has its total, later ones the running total, the last the grand total", () => {
  const labels = drawnSheet(draft).cells.map((row) => row[1]);
  const pages = draft.page!.pageBreaks!.length + 1;
  expect(labels.filter((label) => label === "Cộng trang")).toHaveLength(pages);
  expect(labels.filter((label) => label === "Lũy kế")).toHaveLength(pages - 2);
  expect(labels.filter((label) => label === "Tổng cộng")).toHaveLength(1);
  for (const row of draft.page!.pageBreaks!) expect(["Cộng trang", "Lũy kế"]).toContain(labels[row - 2]);
});

test("headings repeat on each page", () => {
  const [top] = draft.page!.titleRows!;
  expect(top).toBe(rowOf(drawnSheet(draft), "Họ và tên"));
});

test("the list is confirmed with its number in words", () =>
  expect(wholeText(draft)).toContain("Ấn định danh sách có 39 hộ (Ba mươi chín hộ)."));

test("by name the given name counts first, in the order of the Vietnamese alphabet", () => {
  const sheet = drawnSheet(draftHandover(sampleInput({ ledger }, { order: "name" })));
  const given = sheet.cells.flatMap((row) => (typeof row[0] === "number" ? [String(row[1]).split(" ").at(-1)!] : []));
  expect([...new Set(given)]).toEqual(["An", "Ánh", "Ân", "Bình", "Dung", "Đào", "Hoa", "Hòa", "Ơn", "Thủy", "Thúy", "Yến"]);
});

test("where only what was received is known, that is listed", () => {
  const received = { ...ledger, distributions: ledger.distributions.map((line) => ({ ...line, allocated: null })) };
  expect(wholeText(draftHandover(sampleInput({ ledger: received })))).toContain(
    "=SUMIFS(Distributions[Đã cấp],Distributions[Mã hộ/Điểm đặt]",
  );
});

test("where nothing is handed out yet the plan's rule says what each household gets", () => {
  const rules = [{ item: "Thùng 60 lít", colour: null, recipientKind: "household" as const, perRecipient: 2, total: null, supply: null }];
  const sheet = drawnSheet(draftHandover(sampleInput({ ledger: { ...ledger, distributions: [], allocationRules: rules } })));
  expect(sheet.cells[rowOf(sheet, ledger.households[0]!.headName!) - 1]![3]).toBe(2);
});

test("notes typed beside a household stay with it when the order changes", () => {
  const sheet = drawnSheet(draft);
  const row = sheet.cells[rowOf(sheet, ledger.households[4]!.headName!) - 1]!;
  row[7] = "Đi vắng, nhận sau";
  const kept = readKept(sheet, "handover");
  expect(Object.values(kept)).toEqual(["Đi vắng, nhận sau"]);
  const again = drawnSheet(draftHandover(sampleInput({ ledger, kept }, { order: "name" })));
  expect(again.cells[rowOf(again, "Đi vắng, nhận sau") - 1]![1]).toBe(row[1]);
});

test("notes of another report are not taken over", () => expect(readKept(drawnSheet(draft), "year-end")).toEqual({}));

test("a list of 20,000 households is drafted in seconds, without a look-up in each row", () => {
  const long = sampleLedger(20_000);
  const start = performance.now();
  const text = wholeText(draftHandover(sampleInput({ ledger: long })));
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(text).not.toContain("SUMIFS(Distributions");
});

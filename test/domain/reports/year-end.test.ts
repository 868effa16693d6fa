import { readKept } from "../../../src/domain/reports/kept-texts";
import { draftYearEnd } from "../../../src/domain/reports/year-end";
import { drawnSheet, formulasOf, rowOf, wholeText } from "./drawn-sheet";
import { aJudgement, aTarget, sampleCompliance, sampleInput, sampleLedger } from "./sample-ledger";

const draft = draftYearEnd(sampleInput());
const sheet = drawnSheet(draft);

test("the heading has the country, the motto and the number of the office", () => {
  const text = wholeText(draft);
  expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  expect(text).toContain("Số: ……/BC-MTTQ-LHPN");
  expect(text).toContain("An Phú, ngày 05 tháng 01 năm 2025");
});

test("the Party's look has its own heading", () => {
  const text = wholeText(draftYearEnd(sampleInput({}, { style: "party" })));
  expect(text).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(text).not.toContain("CỘNG HÒA XÃ HỘI");
});

test("sections I to V stand in order", () => {
  const rows = [
    "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN",
    "II. KẾT QUẢ THỰC HIỆN",
    "III. ĐÁNH GIÁ CHUNG",
    /^IV\. /,
    "V. KIẾN NGHỊ, ĐỀ XUẤT",
  ].map((text) => rowOf(sheet, text));
  expect(rows.every((row) => row > 0)).toBe(true);
  expect([...rows].sort((a, b) => a - b)).toEqual(rows);
});

test("every figure of a target is looked up in the ledger by its code", () => {
  const row = rowOf(sheet, /^Tổ chức lớp tập huấn/);
  const formulas = sheet.formulas[row - 1]!.slice(3, 7);
  expect(formulas[1]).toContain('VLOOKUP("CT04",Targets[[Mã]:[Thực hiện]],COLUMNS(Targets[[Mã]:[Thực hiện]]),FALSE)');
  expect(formulas.every((formula) => formula?.includes('VLOOKUP("CT04",Targets[[Mã]:['))).toBe(true);
});

test("below the headings stands the row of column numbers", () => {
  expect(sheet.cells[rowOf(sheet, "(6)=(5)/(4)") - 1]!.slice(0, 7)).toEqual(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)", "(7)"]);
});

test("the sentence on the plan counts over the ledger, leaving out what is optional", () => {
  const sentence = formulasOf(draft).find(
    (formula) => formula.startsWith('="        "&') && formula.includes("chỉ tiêu đạt và vượt kế hoạch ("),
  );
  expect(sentence).toBeDefined();
  expect(formulasOf(draft).some((formula) => formula.startsWith("=SUMPRODUCT((Targets[Mã]<>") && formula.includes('{"CT10"}'))).toBe(true);
});

test("formulas stay within what Excel 2021 and LibreOffice share", () => {
  for (const formula of formulasOf(draft)) {
    expect(formula.length).toBeLessThan(8192);
    expect(formula).not.toMatch(/\b(LET|XLOOKUP|FILTER|UNIQUE|SORT|LAMBDA|TEXT)\(/);
  }
});

test("the signature is never alone on its page", () => {
  const signature = rowOf(sheet, /^TM\. BAN THƯỜNG VỤ/);
  const pageTop = Math.max(1, ...draft.page!.pageBreaks!.filter((row) => row <= signature));
  expect(signature - pageTop).toBeGreaterThanOrEqual(2);
  const recipients = rowOf(sheet, "Nơi nhận:");
  expect(draft.page!.pageBreaks!.some((row) => row > signature && row <= recipients)).toBe(false);
});

test("A4 with the decree's margins, its page number not on the first page", () => {
  expect(draft.page).toMatchObject({
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    differentFirstPage: true,
  });
});

test("a long table becomes an annex whose headings repeat on each page", () => {
  const more = Array.from({ length: 60 }, (_, index) => aTarget(`X${index}`));
  const ledger = sampleLedger();
  const long = draftYearEnd(
    sampleInput({
      ledger: { ...ledger, targets: [...ledger.targets, ...more] },
      compliance: {
        ...sampleCompliance(),
        targets: [...sampleCompliance().targets, ...more.map((target) => aJudgement(target, "met", 10, 1))],
      },
    }),
  );
  const drawn = drawnSheet(long);
  expect(rowOf(drawn, "PHỤ LỤC II")).toBeGreaterThan(rowOf(drawn, /^TM\. BAN THƯỜNG VỤ/));
  const [top, bottom] = long.page!.titleRows!;
  expect([drawn.cells[top - 1]![1], drawn.cells[bottom - 1]![5]]).toEqual(["Chỉ tiêu", "(6)=(5)/(4)"]);
  expect(top).toBeGreaterThan(rowOf(drawn, "PHỤ LỤC II"));
  expect(long.page!.pageBreaks).toContain(rowOf(drawn, "PHỤ LỤC II"));
});

test("what was typed is kept when the report is made again, also on rows that were inserted", () => {
  const typed = drawnSheet(draft);
  const place = rowOf(typed, "3. Nguyên nhân") + 1;
  typed.cells[place - 1]![0] = "Do mưa lũ kéo dài.";
  typed.cells.splice(place, 0, ["Do thiếu kinh phí."]);
  typed.formulas.splice(place, 0, []);
  const kept = readKept(typed);
  expect(kept["III.causes"]).toBe("Do mưa lũ kéo dài.\nDo thiếu kinh phí.");
  const again = drawnSheet(draftYearEnd(sampleInput({ kept })));
  expect(again.cells[rowOf(again, "Do mưa lũ kéo dài.")]![0]).toBe("Do thiếu kinh phí.");
  expect(readKept(again)).toEqual(kept);
});

test("a sentence that was typed over stays as typed, an untouched one is made anew", () => {
  const typed = drawnSheet(draft);
  const row = typed.formulas.findIndex((formulas) => formulas[0]?.includes("nhiệm vụ đến hạn")) + 1;
  typed.cells[row - 1]![0] = "Các nhiệm vụ cơ bản hoàn thành.";
  typed.formulas[row - 1]![0] = null;
  expect(readKept(typed)).toEqual({ "II.tasks": "Các nhiệm vụ cơ bản hoàn thành." });
  expect(readKept(drawnSheet(draft))).toEqual({});
});

test("a plan without targets still gives a report", () => {
  const ledger = { ...sampleLedger(), targets: [], activities: [], visits: [], distributions: [], households: [] };
  const compliance = {
    ...sampleCompliance(),
    targets: [],
    cadences: [],
    plan: { due: 0, met: 0, missed: 0, noData: 0, notDue: 0, optional: 0, rate: null, weightedRate: null },
  };
  expect(wholeText(draftYearEnd(sampleInput({ ledger, compliance })))).toContain("Chưa có chỉ tiêu nào đến hạn đánh giá");
});

test("what changed since the last report is listed", () => {
  const before = sampleCompliance();
  const made = {
    asOf: "2024-06-30",
    targets: before.targets.map((target) => (target.id === "CT02" ? { ...target, verdict: "no-data" as const, actual: null } : target)),
  };
  const drawn = drawnSheet(draftYearEnd(sampleInput({ last: { made, compared: null } })));
  expect(rowOf(drawn, "So với số liệu ngày 30/06/2024:")).toBeGreaterThan(0);
});

test("one target given to several communes is named with each of them, and a target of its own is not", () => {
  const ledger = sampleLedger();
  const given = (id: string, scopeUnit: string) => aTarget(id, { text: "Tuyến đường hoa tự quản", scopeUnit });
  const targets = [
    given("CT91", "Xã Gia Lạc"),
    given("CT92", "Xã Gia Minh"),
    aTarget("CT93", { text: "Quỹ khuyến học", scopeUnit: "Xã Gia Lạc" }),
  ];
  const named = drawnSheet(draftYearEnd(sampleInput({ ledger: { ...ledger, targets: [...ledger.targets, ...targets] } })));
  expect(rowOf(named, "Tuyến đường hoa tự quản (Xã Gia Lạc)")).toBeGreaterThan(0);
  expect(rowOf(named, "Tuyến đường hoa tự quản (Xã Gia Minh)")).toBeGreaterThan(0);
  expect(rowOf(named, "Quỹ khuyến học")).toBeGreaterThan(0);
});

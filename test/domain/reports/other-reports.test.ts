import type { Issue } from "../../../src/domain/issues/issue";
import { draftReport, reportSheetName } from "../../../src/domain/reports/draft-report";
import type { ReportKind } from "../../../src/domain/reports/report-input";
import { drawnSheet, formulasOf, rowOf, wholeText } from "./drawn-sheet";
import { sampleCompliance, sampleInput, sampleLedger } from "./sample-ledger";

const kinds: readonly ReportKind[] = ["year-end", "half-year", "handover", "monitoring", "scorecard", "data-quality"];
const issues: Issue[] = [
  {
    code: "roster/phone-outdated-prefix",
    severity: "warning",
    at: [{ list: "households", index: 3, field: "phone" }],
    facts: { oldPrefix: "0168", newPrefix: "038" },
  },
  {
    code: "roster/missing-field",
    severity: "error",
    at: [{ list: "households", index: 2, field: "birthYear" }],
    facts: { field: "birthYear", name: "Lê Thị Hoa" },
  },
  {
    code: "roster/missing-field",
    severity: "error",
    at: [{ list: "households", index: 5, field: "birthYear" }],
    facts: { field: "birthYear", name: "Đỗ Thị Yến" },
  },
];

test.each(kinds)("the sheet of a %s report bears the name that the report is found by again", (kind) => {
  for (const language of ["vi", "en"] as const)
    expect(draftReport(kind, sampleInput({ issues }, { language })).name).toBe(reportSheetName(kind, language));
});

test.each(kinds)("sentences of a %s report put decimals after a comma in Vietnamese and after a point in English", (kind) => {
  const joins = (language: "vi" | "en") =>
    new Set(wholeText(draftReport(kind, sampleInput({ issues }, { language }))).match(/\/10\)&"[.,]"&MOD/g));
  expect([...joins("en")].filter((join) => join.includes(","))).toEqual([]);
  expect([...joins("vi")].filter((join) => join.includes("."))).toEqual([]);
  if (kind === "year-end") expect([joins("vi").size, joins("en").size]).toEqual([1, 1]);
});

test.each(kinds)("formulas of a %s report stay within what Excel takes and every program shares", (kind) => {
  for (const formula of formulasOf(draftReport(kind, sampleInput({ issues })))) {
    expect(formula.length).toBeLessThan(8192);
    expect(formula).not.toMatch(/\b(LET|XLOOKUP|FILTER|UNIQUE|SORT|LAMBDA|TEXT|INDIRECT|OFFSET)\(/);
    for (const literal of formula.match(/"(?:[^"]|"")*"/g) ?? []) expect(literal.length).toBeLessThanOrEqual(257);
  }
});

test.each(kinds)("a %s report on an empty ledger can still be made", (kind) => {
  const ledger = {
    ...sampleLedger(0),
    targets: [],
    activities: [],
    progress: [],
    visits: [],
    distributions: [],
    units: [],
  };
  const compliance = { ...sampleCompliance(), targets: [], cadences: [] };
  expect(drawnSheet(draftReport(kind, sampleInput({ ledger, compliance }))).cells.length).toBeGreaterThan(8);
});

test.each(kinds)("no row of a %s report on paper is merged over the hidden keys", (kind) => {
  const draft = draftReport(kind, sampleInput({ issues }));
  const last = draft.page!.printArea!.right;
  for (const merge of draft.merges) expect(merge.right).toBeLessThanOrEqual(last);
  expect(draft.hiddenColumns).toEqual([last + 1, last + 2]);
});

test("a review says which days it covers", () => {
  const text = wholeText(draftReport("half-year", sampleInput({}, { asOf: "2024-06-12" })));
  expect(text).toContain("=DATE(2024,6,12)");
  expect(text).toContain("=DATE(2024,1,15)");
  expect(text).toContain(
    'Progress[Ngày],">="&IF($K$2>DATE(2024,1,15),$K$2,DATE(2024,1,15)),Progress[Ngày],"<="&MIN($K$3,DATE(2024,12,31))',
  );
});

test("the monitoring table shows a cut period without counting it, and periods with too few visits", () => {
  const sheet = drawnSheet(draftReport("monitoring", sampleInput()));
  expect(rowOf(sheet, "01/2024 (*)")).toBeGreaterThan(0);
  const row = sheet.formulas[rowOf(sheet, "11/2024") - 1]!;
  expect(row[2]).toMatch(/^=COUNTIFS\(Rounds\[Mã chỉ tiêu\],"=GS01",Rounds\[Trọn kỳ\],"Có",Rounds\[Đến ngày\],"<="&AsOf,/);
});

test("periods with too few visits that follow one another stand in one row, with their number and what all of them required", () => {
  const sheet = drawnSheet(draftReport("monitoring", sampleInput()));
  const row = sheet.cells.find((cells) => cells?.some((cell) => /^\d\d\/\d\d\/2024 – 31\/12\/2024$/.test(String(cell))))!;
  const [short, required] = row.filter((cell): cell is number => typeof cell === "number").slice(1);
  expect(short).toBeGreaterThan(1);
  expect(required).toBe(2 * short!);
});

test("what is to be followed up after a visit is listed with its state", () => {
  const sheet = drawnSheet(draftReport("monitoring", sampleInput()));
  const row = sheet.formulas[rowOf(sheet, "Nhắc hộ chưa ủ rác") - 1]!;
  expect(row.some((formula) => formula?.includes('<=AsOf,"Quá hạn","Chưa đến hạn"'))).toBe(true);
});

test("the scorecard ranks units by what they met, the best first, and counts a silent unit as not met", () => {
  const sheet = drawnSheet(draftReport("scorecard", sampleInput()));
  const units = sheet.cells.flatMap((row) => (typeof row[0] === "number" && row[2] === 1 ? [row[1]] : []));
  expect(units).toEqual(["Xóm 1", "Xóm 2", "Xóm 3"]);
  const formulas = sheet.formulas[sheet.cells.findIndex((row) => row[0] === 3 && row[1] === "Xóm 3")]!;
  expect(formulas[4]).toMatch(/^=IF\(ISNUMBER\(\$C\$\d+\),IF\(\$C\$\d+>=\$C\$\d+,1,0\),0\)$/);
});

test("data quality counts issues by kind, errors first, with their cells and what to do", () => {
  const sheet = drawnSheet(draftReport("data-quality", sampleInput({ issues })));
  const missing = rowOf(sheet, "Thiếu thông tin của hộ");
  expect(missing).toBeLessThan(rowOf(sheet, "Số điện thoại còn đầu số cũ"));
  expect(sheet.formulas[missing - 1]![3]).toBe('=COUNTIFS(Issues[Mã lỗi],"=roster/missing-field")');
  expect(sheet.cells[missing - 1]![4]).toBe("Danh sách!B8; Danh sách!B11");
  expect(wholeText(draftReport("data-quality", sampleInput({ issues })))).not.toMatch(/\b0\d{9}\b/);
});

test("without issues data quality says so", () =>
  expect(wholeText(draftReport("data-quality", sampleInput()))).toContain("Chưa phát hiện vấn đề nào"));

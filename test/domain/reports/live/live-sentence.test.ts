import { ENGLISH_SIGNS } from "../../../../src/domain/compliance/display-rate";
import { count, either, ifAny, percent, sentenceFormula, sentenceText } from "../../../../src/domain/reports/live/live-sentence";

const met = { expression: "$L$3", value: 6 };
const due = { expression: "$L$2", value: 9 };
const none = { expression: "$L$4", value: 0 };
const rate = { expression: "$L$5", value: 6 / 9 };

test("a sentence reads the same in the program and as it will be computed", () => {
  const parts = [
    "Có ",
    count(met),
    "/",
    count(due),
    " chỉ tiêu (",
    percent(rate),
    ")",
    ifAny(none, "; ", count(none), " chưa có số liệu"),
    ".",
  ];
  expect(sentenceText(parts)).toBe("Có 6/9 chỉ tiêu (66,7%).");
  expect(sentenceFormula(parts)).toMatch(/^="Có "&\(IF\(\$L\$3<1000,""&\$L\$3,/);
  expect(sentenceFormula(parts)).toContain('IF($L$4>0,"; "&');
});

test("an English sentence has a decimal point and commas between thousands", () => {
  const parts = [count({ expression: "$L$2", value: 12345 }), " households, ", percent(rate)];
  expect(sentenceText(parts, ENGLISH_SIGNS)).toBe("12,345 households, 66.7%");
  expect(sentenceFormula(parts, ENGLISH_SIGNS)).toContain('/10)&"."&MOD');
});

test("where nothing is due another wording stands", () => {
  expect(sentenceText([either(none, ["có"], ["chưa"])])).toBe("chưa");
});

test("no text in a formula is longer than Excel takes", () => {
  const formula = sentenceFormula([`${"Phụ nữ “xây” ".repeat(60)}"`, count(met)]);
  for (const literal of formula.match(/"(?:[^"]|"")*"/g) ?? []) expect(literal.length).toBeLessThanOrEqual(255);
  expect(formula).toContain('""""'.slice(0, 2));
});

test("formulas hold no function that depends on the machine's language", () => {
  const formula = sentenceFormula([count(met), percent(rate), { show: "date", figure: due }]);
  expect(formula).not.toMatch(/\b(TEXT|FIXED|LET|XLOOKUP|FILTER|DOLLAR)\(/);
});

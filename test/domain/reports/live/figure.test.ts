import { ENGLISH_SIGNS } from "../../../../src/domain/compliance/display-rate";
import { countText, percentText, shareText } from "../../../../src/domain/reports/live/figure";

test.each([
  [2 / 3, "66,7%", "half up to one decimal"],
  [0.5, "50,0%", "always one decimal"],
  [1, "100,0%", "everything"],
  [0.99961, "99,96%", "less than everything is never shown as everything"],
  [0.999999, "99,99%", "nor where two decimals would round up"],
  [0, "0,0%", "nothing"],
])("a share of %d is written %s: %s", (share, text) => expect(shareText(share)).toBe(text));

test("figures in formulas are put together from digits, so that no machine's language changes them", () => {
  for (const formula of [countText("A1"), percentText("A1")]) expect(formula).not.toMatch(/\b(TEXT|FIXED|DOLLAR)\(/);
});

test("an English report has a decimal point and commas between thousands, in the sentence and in its formula", () => {
  expect([shareText(2 / 3, ENGLISH_SIGNS), shareText(0.99961, ENGLISH_SIGNS)]).toEqual(["66.7%", "99.96%"]);
  expect(percentText("A1", ENGLISH_SIGNS)).not.toContain('","');
  expect(countText("A1", ENGLISH_SIGNS)).not.toContain('"."');
});

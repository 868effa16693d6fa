import { countText, percentText, vietnamesePercent } from "../../../../src/domain/reports/live/figure";

test.each([
  [2 / 3, "66,7%", "half up to one decimal"],
  [0.5, "50,0%", "always one decimal"],
  [1, "100,0%", "everything"],
  [0.99961, "99,96%", "less than everything is never shown as everything"],
  [0.999999, "99,99%", "nor where two decimals would round up"],
  [0, "0,0%", "nothing"],
])("a share of %d is written %s: %s", (share, text) => expect(vietnamesePercent(share)).toBe(text));

test("figures in formulas are put together from digits, so that no machine's language changes them", () => {
  for (const formula of [countText("A1"), percentText("A1")]) expect(formula).not.toMatch(/\b(TEXT|FIXED|DOLLAR)\(/);
});

import fc from "fast-check";
import { ENGLISH_SIGNS, displayNumber, displayPercent, displayRate } from "../../../src/domain/compliance/display-rate";

describe("a percentage as it is shown", () => {
  it.each<[number, number | null, string, string]>([
    [66.56, 70, "66,6%", "one decimal, half up"],
    [66.55, 70, "66,6%", "half up on the decimal digits"],
    [69.96, 70, "69,96%", "one decimal would reach the target"],
    [69.9996, 70, "69,9996%", "as many decimals as it takes"],
    [70, 70, "70,0%", "exactly the target"],
    [70.04, 70, "70,04%", "one decimal would hide that it is more"],
    [0, null, "0,0%", "nothing"],
    [112.25, null, "112,3%", "without a limit"],
  ])("%s against %s is %s: %s", (points, limit, shown) => {
    expect(displayPercent(points, limit)).toBe(shown);
  });

  it("never shows less than everything as 100%", () => {
    expect(displayRate(0.9996)).toBe("99,96%");
    expect(displayRate(2 / 3)).toBe("66,7%");
    expect(displayRate(null)).toBe("");
  });

  it("stays on its side of the limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 200 }), (tenThousandths, limit) => {
        const points = tenThousandths / 10_000;
        const shown = Number(displayPercent(points, limit).replace(",", ".").replace("%", ""));
        expect(Math.sign(shown - limit)).toBe(Math.sign(points - limit));
        expect(Math.abs(shown - points)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
      { seed: 7 },
    );
  });

  it("writes numbers with dots for thousands and a decimal comma", () => {
    expect([displayNumber(10603), displayNumber(2.6), displayNumber(-1234.5), displayNumber(0)]).toEqual([
      "10.603",
      "2,6",
      "-1.234,5",
      "0",
    ]);
  });

  it("has a decimal point and commas for thousands in English texts", () => {
    expect([displayRate(2 / 3, 1, ENGLISH_SIGNS), displayNumber(-1234.5, ENGLISH_SIGNS)]).toEqual(["66.7%", "-1,234.5"]);
  });
});

import { vietnameseNumber, vietnamesePercent } from "../../../../src/domain/reports/live/figure";

test.each([
  [0, 0, "0"], [1234, 0, "1.234"], [1234567, 0, "1.234.567"], [2.6, 1, "2,6"], [2, 1, "2"], [72.333, 1, "72,3"], [0.125, 2, "0,13"], [-3.5, 1, "-3,5"],
])("%d with %d decimals is written %s", (value, decimals, text) => expect(vietnameseNumber(value, decimals)).toBe(text));

test.each([
  [2 / 3, "66,7%", "half up to one decimal"],
  [0.5, "50%", "whole shares have no decimal"],
  [1, "100%", "everything"],
  [0.99961, "99,96%", "less than everything is never shown as everything"],
  [0, "0%", "nothing"],
])("a share of %d is written %s: %s", (share, text) => expect(vietnamesePercent(share)).toBe(text));

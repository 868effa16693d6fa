import fc from "fast-check";
import { boundedEditDistance } from "../../../src/domain/vietnamese/edit-distance";

describe("distance between misspelt words", () => {
  it("counts letters inserted, dropped, changed and swapped", () => {
    expect([
      boundedEditDistance("nam sinh", "nam sihn", 2),
      boundedEditDistance("so thung", "so thungg", 2),
      boundedEditDistance("ghi chu", "ghi ch", 2),
      boundedEditDistance("abc", "xyz", 2),
    ]).toEqual([1, 1, 1, 3]);
  });

  it("is the same both ways, nothing for equal words, and never more than the limit and one", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(boundedEditDistance(a, b, limit)).toBe(boundedEditDistance(b, a, limit));
        expect(boundedEditDistance(a, a, limit)).toBe(0);
        expect(boundedEditDistance(a, b, limit)).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });
});

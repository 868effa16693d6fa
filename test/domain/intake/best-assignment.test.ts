import fc from "fast-check";
import { bestAssignment } from "../../../src/domain/intake/columns/best-assignment";

/** Greatest sum over all ways of giving each row a column of its own or none. */
function bestSum(scores: readonly (readonly number[])[], row = 0, used: ReadonlySet<number> = new Set()): number {
  const own = scores[row];
  if (!own) return 0;
  const without = bestSum(scores, row + 1, used);
  return Math.max(
    without,
    ...own.map((score, at) => (used.has(at) || score <= 0 ? 0 : score + bestSum(scores, row + 1, new Set([...used, at])))),
  );
}

describe("assigning columns together", () => {
  it("gives up a better single match for a better whole", () => {
    expect(
      bestAssignment([
        [0.9, 0.8],
        [0.85, 0],
      ]),
    ).toEqual([1, 0]);
    expect(
      bestAssignment([
        [0, 0],
        [0.4, 0],
      ]),
    ).toEqual([-1, 0]);
    expect(bestAssignment([])).toEqual([]);
  });

  it("reaches the greatest sum there is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((width) =>
          fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: width, maxLength: width }), {
            minLength: 1,
            maxLength: 4,
          }),
        ),
        (scores) => {
          const chosen = bestAssignment(scores);
          const taken = chosen.filter((place) => place >= 0);
          expect(new Set(taken).size).toBe(taken.length);
          expect(chosen.reduce((sum, place, row) => sum + (place < 0 ? 0 : (scores[row]?.[place] ?? 0)), 0)).toBe(bestSum(scores));
        },
      ),
    );
  });
});

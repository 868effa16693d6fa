import { listPages } from "../../../../src/domain/reports/layout/list-pages";

const measures = { usedBefore: 200, repeated: 50, totals: 40, tail: 200, pageHeight: 700 };
const rows = (count: number): number[] => Array.from({ length: count }, () => 30);

test.each([
  [0, [], "an empty list has no pages"],
  [10, [10], "what fits on the first page stays there"],
  [12, [9, 3], "a page without room for the signatures hands on three rows"],
  [25, [15, 10], "later pages have room for their headings and totals"],
])("%d rows are cut into %j: %s", (count, pages) => expect(listPages({ ...measures, rowHeights: rows(count) })).toEqual(pages));

test("every page but the last two is filled to its last row", () => {
  const pages = listPages({ ...measures, rowHeights: rows(120) });
  for (const [at, count] of pages.slice(0, -2).entries())
    expect((at === 0 ? 200 : 50) + (count + 1) * 30 + 40).toBeGreaterThan(measures.pageHeight);
});

test("no row is lost and none stands twice", () => {
  for (let count = 1; count < 200; count++)
    expect(listPages({ ...measures, rowHeights: rows(count) }).reduce((sum, page) => sum + page, 0)).toBe(count);
});

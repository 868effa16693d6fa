import { pageBreaks, type Pagination } from "../../../../src/domain/reports/layout/page-breaks";

const pages = (over: Partial<Pagination>): Pagination => ({
  last: 30,
  heightOf: () => 50,
  pageHeight: 515,
  titleRows: undefined,
  keep: [],
  forced: [],
  ...over,
});

test("a page ends before the row that it cannot hold", () => expect(pageBreaks(pages({}))).toEqual([10, 19, 28]));
test("rows repeated on each page take their room", () => expect(pageBreaks(pages({ titleRows: [1, 2] }))).toEqual([10, 17, 24]));
test("rows that belong together move to the next page together", () =>
  expect(pageBreaks(pages({ last: 12, keep: [{ top: 8, bottom: 12, why: "signature" }] }))).toEqual([8]));
test("a heading goes with the group that its text begins", () =>
  expect(
    pageBreaks(
      pages({
        last: 13,
        keep: [
          { top: 7, bottom: 8, why: "heading" },
          { top: 8, bottom: 12, why: "table" },
        ],
      }),
    ),
  ).toEqual([7]));
test("a group higher than a page runs on", () =>
  expect(pageBreaks(pages({ last: 15, keep: [{ top: 2, bottom: 15, why: "list" }] }))).toEqual([10]));
test("an annex begins its own page", () => expect(pageBreaks(pages({ last: 6, forced: [4] }))).toEqual([4]));

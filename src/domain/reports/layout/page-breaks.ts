/** Rows that belong on one page, and why (for tests and readers). */
export interface KeepTogether {
  readonly top: number;
  readonly bottom: number;
  readonly why: string;
}

export interface Pagination {
  readonly last: number;
  heightOf(row: number): number;
  readonly pageHeight: number;
  readonly titleRows: readonly [number, number] | undefined;
  readonly keep: readonly KeepTogether[];
  /** Rows that begin a page in any case. */
  readonly forced: readonly number[];
}

/** Share of a page left free, since printers and Excel round heights. */
const RESERVE = 0.03;

/** Rows before which a page must begin, so that no group of rows is cut; a group higher than a page is let run. */
export function pageBreaks(pages: Pagination): number[] {
  const limit = pages.pageHeight * (1 - RESERVE);
  const breaks: number[] = [];
  let used = 0;
  let pageTop = 1;
  for (let row = 1; row <= pages.last; row++) {
    const forced = pages.forced.includes(row);
    if (row > pageTop && (forced || used + neededFrom(row, pages, limit) > limit)) {
      breaks.push(row);
      pageTop = row;
      used = repeatedHeight(row, pages);
    }
    used += pages.heightOf(row);
  }
  return breaks;
}

/** Height that has to find room from a row on: the row itself, or the groups that begin with it and those that hang on them, as far as a page holds them. */
function neededFrom(row: number, pages: Pagination, limit: number): number {
  let bottom = row;
  let needed = pages.heightOf(row);
  for (let at = row; at <= bottom; at++) {
    const reach = Math.max(bottom, ...pages.keep.filter((group) => group.top === at).map((group) => group.bottom));
    const height = reach > bottom ? sumHeights(row, reach, pages) : needed;
    if (height <= limit) [bottom, needed] = [reach, height];
  }
  return needed;
}

function repeatedHeight(row: number, pages: Pagination): number {
  const titles = pages.titleRows;
  return titles && row > titles[1] ? sumHeights(titles[0], titles[1], pages) : 0;
}

function sumHeights(top: number, bottom: number, pages: Pagination): number {
  let sum = 0;
  for (let row = top; row <= bottom; row++) sum += pages.heightOf(row);
  return sum;
}

/** What fixes how a list is cut into pages; heights in points. */
export interface ListMeasures {
  readonly rowHeights: readonly number[];
  /** Already used on the first page, with the heading rows of the table. */
  readonly usedBefore: number;
  /** Heading rows that repeat on every later page. */
  readonly repeated: number;
  /** Rows with the totals of a page and the running totals. */
  readonly totals: number;
  /** What follows the last row on its page: totals, confirmation, signatures. */
  readonly tail: number;
  readonly pageHeight: number;
}

/** Rows that go with the signatures where those need a page of their own. */
const WITH_TAIL = 3;

/** Cuts a list into pages: numbers of rows page by page, each with room for its totals, the last with room for what follows. */
export function listPages(list: ListMeasures): number[] {
  const pages: number[] = [];
  let used = list.usedBefore;
  let rows = 0;
  for (const height of list.rowHeights) {
    if (rows > 0 && used + height + list.totals > list.pageHeight) {
      pages.push(rows);
      [rows, used] = [0, list.repeated];
    }
    rows++;
    used += height;
  }
  if (rows === 0) return pages;
  if (used + list.tail <= list.pageHeight || rows === 1) return [...pages, rows];
  const moved = Math.min(WITH_TAIL, rows - 1);
  return [...pages, rows - moved, moved];
}

import type { SheetComposer } from "./sheet-composer";

/** The two columns of a heading: issuers to the left, from `split` on the country's name and motto. */
export interface HeadingColumns {
  /** First column of the right half. */
  readonly split: number;
  /** Columns under the motto that carry its line. */
  readonly line: readonly [number, number];
}

/** Width in points of the country's name in bold capitals, and of the motto. */
const COUNTRY_WIDTH = 282;
const MOTTO_WIDTH = 178;

/** Where a heading is split on the columns of a sheet: room for the country's name to the right, the line as near to the motto's length and middle as the columns allow. */
export function headingColumns(composer: SheetComposer): HeadingColumns {
  const last = composer.columns;
  const wanted = Math.max(COUNTRY_WIDTH, composer.width(1, last) * 0.55);
  let split = last;
  while (split > 2 && composer.width(split, last) < wanted) split--;
  const middle = composer.width(1, split - 1) + composer.width(split, last) / 2;
  let best: readonly [number, number] = [split, last];
  let least = Infinity;
  for (let left = split; left <= last; left++) {
    for (let right = left; right <= last; right++) {
      const width = composer.width(left, right);
      const miss = Math.abs(composer.width(1, left - 1) + width / 2 - middle) * 2 + Math.abs(width - MOTTO_WIDTH);
      if (miss < least) [best, least] = [[left, right], miss];
    }
  }
  return { split, line: best };
}

import type { Area } from "../rows/row-shape";

/** Heading rows of a table (first and last) and the columns that it spans; top 0 where a table has no heading. */
export interface HeadingBlock extends Area {
  readonly top: number;
  readonly bottom: number;
}

import { columnLetters } from "./cell-location";

/** A rectangle of cells; rows and columns count from 1, both ends included. */
export interface SheetRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A1 notation without a sheet: `B2:F10`, or `B2` for one cell. */
export function rangeAddress(range: SheetRange): string {
  const start = `${columnLetters(range.left)}${range.top}`;
  const end = `${columnLetters(range.right)}${range.bottom}`;
  return start === end ? start : `${start}:${end}`;
}

/** Whether a cell lies in the rectangle. */
export function containsCell(range: SheetRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

import { type Area, contains, LAST_COLUMN, LAST_ROW } from "../area";
import type { CellMove } from "../cells/cell-map";

/** How cells and references move when cells are inserted or deleted; along rows (down, up) or columns (right, left). */
export interface Shift {
  axis: "rows" | "columns";
  /** The first row or column that is inserted or deleted. */
  at: number;
  count: number;
  kind: "insert" | "delete";
  /** The part of the other axis that takes part. */
  across: { from: number; to: number };
}

const lineEnd = { rows: LAST_ROW, columns: LAST_COLUMN } as const;

function movedLine(shift: Shift, from: number, to: number): [number, number] | null {
  const { at, count, kind } = shift;
  const last = lineEnd[shift.axis];
  if (from === 0 && to === last) return [from, to];
  if (kind === "insert") return [from >= at ? from + count : from, Math.min(last, to >= at ? to + count : to)];
  const end = at + count - 1;
  if (from >= at && to <= end) return null;
  const start = from > end ? from - count : Math.min(from, at);
  return [start, to > end ? to - count : Math.min(to, at - 1)];
}

/** Where an area goes; it only moves when its whole breadth takes part. */
export const areaMove =
  (shift: Shift) =>
  (area: Area): Area | null => {
    const rows = shift.axis === "rows";
    const breadth = rows ? { from: area.left, to: area.right } : { from: area.top, to: area.bottom };
    if (breadth.from < shift.across.from || breadth.to > shift.across.to) return area;
    const line = movedLine(shift, rows ? area.top : area.left, rows ? area.bottom : area.right);
    if (!line) return null;
    return rows ? { ...area, top: line[0], bottom: line[1] } : { ...area, left: line[0], right: line[1] };
  };

/** Where a single cell goes; null when it is deleted. */
export const cellMove =
  (shift: Shift): CellMove =>
  (row, column) => {
    const rows = shift.axis === "rows";
    const [along, across] = rows ? [row, column] : [column, row];
    if (across < shift.across.from || across > shift.across.to || along < shift.at) return [row, column];
    if (shift.kind === "delete" && along < shift.at + shift.count) return null;
    const moved = along + (shift.kind === "insert" ? shift.count : -shift.count);
    if (moved > lineEnd[shift.axis]) return null;
    return rows ? [moved, column] : [row, moved];
  };

export const isWholeShift = (shift: Shift): boolean =>
  shift.across.from === 0 && shift.across.to === (shift.axis === "rows" ? LAST_COLUMN : LAST_ROW);

/** The cells a shift touches: from the first line to the end of the sheet. */
export const shiftedArea = (shift: Shift): Area =>
  shift.axis === "rows"
    ? { top: shift.at, bottom: LAST_ROW, left: shift.across.from, right: shift.across.to }
    : { left: shift.at, right: LAST_COLUMN, top: shift.across.from, bottom: shift.across.to };

/** True when the shift would move a part of this area against the rest of it. */
export function tears(shift: Shift, area: Area): boolean {
  const touched = shiftedArea(shift);
  const overlaps = area.bottom >= touched.top && area.right >= touched.left && area.top <= touched.bottom && area.left <= touched.right;
  if (!overlaps) return false;
  const breadth = shift.axis === "rows" ? { ...touched, top: 0 } : { ...touched, left: 0 };
  return !contains(breadth, area);
}

import { HostFailure } from "../../client/office-error";
import { announceOn } from "./sheet-events";
import type { TrackedRange } from "../ranges/tracked-range";

const lines = ({ sheet, area }: TrackedRange, axis: "rows" | "columns") =>
  axis === "rows" ? { sizes: sheet.rows, from: area.top, to: area.bottom } : { sizes: sheet.columns, from: area.left, to: area.right };

/** Whether the rows or columns of a range are hidden; null when only some are. */
export function linesHidden(range: TrackedRange, axis: "rows" | "columns"): boolean | null {
  const { sizes, from, to } = lines(range, axis);
  let count = 0;
  for (const index of sizes.hidden) if (index >= from && index <= to) count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

export function hideLines(range: TrackedRange, axis: "rows" | "columns", hidden: boolean): void {
  const { sheet } = range;
  const allowed = sheet.protection.options[axis === "rows" ? "allowFormatRows" : "allowFormatColumns"] === true;
  if (sheet.protection.protected && !allowed) throw new HostFailure("AccessDenied", `The sheet '${sheet.name}' is protected.`);
  const { sizes, from, to } = lines(range, axis);
  if (!hidden && to - from > 100_000) [...sizes.hidden].forEach((index) => sizes.hide(index, false));
  else for (let index = from; index <= to; index++) sizes.hide(index, hidden);
  sheet.workbook.isDirty = true;
  if (axis === "rows")
    announceOn(sheet, "WorksheetRowHiddenChanged", { address: `${from + 1}:${to + 1}`, changeType: hidden ? "Hidden" : "Unhidden" });
}

/** The size all rows or columns of a range have, in points; null when they differ. */
export function commonSize(range: TrackedRange, axis: "rows" | "columns"): number | null {
  const { sizes, from, to } = lines(range, axis);
  const first = sizes.sizeOf(from);
  if (to - from > 20_000) return sizes.sizes.size === 0 ? sizes.standard : null;
  for (let index = from; index <= to; index++) if (sizes.sizeOf(index) !== first) return null;
  return first;
}

export function resizeLines(range: TrackedRange, axis: "rows" | "columns", points: number): void {
  const { sizes, from, to } = lines(range, axis);
  for (let index = from; index <= to; index++) {
    sizes.resize(index, points);
    if (sizes.hidden.has(index)) sizes.hide(index, false);
  }
  range.sheet.workbook.isDirty = true;
}

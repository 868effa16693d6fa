import { HostFailure } from "../../client/office-error";
import { areaAddress, cellAddress } from "../address";
import { type Area, cellCountOf, contains, intersection, sameArea } from "../area";
import { putValue } from "./cell-writing";
import type { SheetModel } from "../sheets/sheet-model";
import type { TrackedRange } from "../ranges/tracked-range";

/** Remembers for saving that cells were merged or taken apart. */
export function recordMerge(sheet: SheetModel, method: "MergeCell" | "UnmergeCell", area: Area): void {
  if (sheet.isFromFile)
    sheet.workbook.steps.push([method, sheet.name, cellAddress(area.top, area.left), cellAddress(area.bottom, area.right)]);
  sheet.workbook.isDirty = true;
}

/** Takes one merged cell apart. */
export function removeMerge(sheet: SheetModel, area: Area): void {
  sheet.merges = sheet.merges.filter((one) => !sameArea(one, area));
  recordMerge(sheet, "UnmergeCell", area);
}

function mergeOne(sheet: SheetModel, area: Area): void {
  if (cellCountOf(area) < 2) return;
  for (const other of sheet.merges) {
    if (!intersection(other, area)) continue;
    if (!contains(area, other)) throw new HostFailure("MergedRangeConflict", `The cells ${areaAddress(other)} are merged already.`);
    removeMerge(sheet, other);
  }
  if (sheet.tablesIn(area).length > 0) throw new HostFailure("InvalidOperation", "Cells of a table cannot be merged.");
  let kept = sheet.grid.value(area.top, area.left);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.grid.value(row, column);
      if ((row === area.top && column === area.left) || value === null) continue;
      if (kept === null) {
        kept = value;
        putValue(sheet, area.top, area.left, value);
      }
      putValue(sheet, row, column, null);
    }
  }
  sheet.merges.push(area);
  recordMerge(sheet, "MergeCell", area);
}

/** Merges a range into one cell, or each of its rows; the first filled cell keeps its content. */
export function mergeArea({ sheet, area }: TrackedRange, across: boolean): void {
  if (sheet.protection.protected) throw new HostFailure("AccessDenied", `The sheet '${sheet.name}' is protected.`);
  if (!across) mergeOne(sheet, area);
  else for (let row = area.top; row <= area.bottom; row++) mergeOne(sheet, { ...area, top: row, bottom: row });
  sheet.workbook.edited(sheet, area);
}

/** Takes all merged cells that touch a range apart. */
export function unmergeArea({ sheet, area }: TrackedRange): void {
  if (sheet.protection.protected) throw new HostFailure("AccessDenied", `The sheet '${sheet.name}' is protected.`);
  for (const merge of sheet.merges.filter((one) => intersection(one, area))) removeMerge(sheet, merge);
}

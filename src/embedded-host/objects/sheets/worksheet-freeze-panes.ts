import { action, describeClass, object } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { areaOf, columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from "../../model/area";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import { rangeFromArgument, rangeOn } from "../ranges/range-models";

function freeze(sheet: SheetModel, rows: number, columns: number, top = 0, left = 0): void {
  sheet.frozen = { rows, columns, top, left };
  sheet.touch("panes");
}

/** How many rows or columns are frozen; one where nothing is said. */
function counted(count: unknown): number {
  const wanted = count ?? 1;
  if (!Number.isInteger(wanted) || (wanted as number) < 0) throw invalidArgument("The count is a whole number, 0 or more.");
  return wanted as number;
}

/** Freezes the cells of a range: they alone are in the upper left part of the window, and what lies before them is not seen. */
function freezeAt(sheet: SheetModel, argument: unknown): void {
  if (argument === null) return freeze(sheet, 0, 0);
  const { area, sheet: other } = rangeFromArgument(sheet.workbook, argument, sheet);
  if (other !== sheet) throw invalidArgument("The range lies on another sheet.", "WorksheetFreezePanes.freezeAt");
  const [rows, columns] = [isWholeColumns(area) ? 0 : rowCountOf(area), isWholeRows(area) ? 0 : columnCountOf(area)];
  freeze(sheet, rows, columns, area.top, area.left);
}

function location(sheet: SheetModel): TrackedRange | null {
  const { rows, columns, top, left } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeOn(sheet, areaOf(top, left, rows || 1_048_576, columns || 16_384));
}

export const worksheetFreezePanes = describeClass("WorksheetFreezePanes", {
  calls: {
    freezeAt: action(freezeAt),
    freezeColumns: action((sheet, count?: number) => freeze(sheet, 0, counted(count))),
    freezeRows: action((sheet, count?: number) => freeze(sheet, counted(count), 0)),
    unfreeze: action((sheet) => freeze(sheet, 0, 0)),
    getLocation: object("Range", (sheet) => {
      const found = location(sheet);
      if (!found) throw itemNotFound("Nothing is frozen.");
      return found;
    }),
    getLocationOrNullObject: object("Range", location),
  },
});

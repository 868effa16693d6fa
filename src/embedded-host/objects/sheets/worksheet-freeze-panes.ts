import { action, describeClass, object } from "../../client/described-class";
import { areaOf } from "../../model/area";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { rangeFromArgument, rangeOn } from "../ranges/range-models";

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  sheet.touch("panes");
}

export const worksheetFreezePanes = describeClass("WorksheetFreezePanes", {
  calls: {
    freezeAt: action((sheet, range: unknown) => {
      const { area } = rangeFromArgument(sheet.workbook, range, sheet);
      freeze(sheet, area.bottom >= 1_048_575 ? 0 : area.bottom + 1, area.right >= 16_383 ? 0 : area.right + 1);
    }),
    freezeColumns: action((sheet, count?: number) => freeze(sheet, 0, count ?? 1)),
    freezeRows: action((sheet, count?: number) => freeze(sheet, count ?? 1, 0)),
    unfreeze: action((sheet) => freeze(sheet, 0, 0)),
    getLocationOrNullObject: object("Range", (sheet) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return rangeOn(sheet, areaOf(0, 0, rows || 1_048_576, columns || 16_384));
    }),
  },
});

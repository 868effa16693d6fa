import { describeClass, object, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { sheetEvents } from "./sheet-events";
import { addSheet } from "../../model/sheets/sheet-order";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";

const existing = (sheet: SheetModel | null | undefined): SheetModel => {
  if (!sheet) throw itemNotFound();
  return sheet;
};

const shown = (workbook: WorkbookModel, visibleOnly?: boolean): SheetModel[] =>
  workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

export const worksheetCollection = describeClass("WorksheetCollection", {
  items: { className: "Worksheet", of: (workbook: WorkbookModel) => workbook.sheets },
  calls: {
    add: object("Worksheet", (workbook, name?: string) => addSheet(workbook, name)),
    getActiveWorksheet: object("Worksheet", (workbook) => workbook.activeSheet),
    getCount: value((workbook, visibleOnly?: boolean) => shown(workbook, visibleOnly).length),
    getFirst: object("Worksheet", (workbook, visibleOnly?: boolean) => existing(shown(workbook, visibleOnly)[0])),
    getItem: object("Worksheet", (workbook, key: string) => existing(workbook.findSheet(String(key)))),
    getItemOrNullObject: object("Worksheet", (workbook, key: string) => workbook.findSheet(String(key))),
    getLast: object("Worksheet", (workbook, visibleOnly?: boolean) => existing(shown(workbook, visibleOnly).at(-1))),
  },
  events: {
    ...sheetEvents(() => null),
    onAdded: { type: "WorksheetAdded", source: () => null },
    onDeleted: { type: "WorksheetDeleted", source: () => null },
    onMoved: { type: "WorksheetMoved", source: () => null },
  },
});

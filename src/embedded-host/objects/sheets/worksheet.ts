import { action, describeClass, object, part, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { areaOf, LAST_COLUMN, LAST_ROW } from "../../model/area";
import { colorFromArgument } from "../../model/cells/color";
import { findAll } from "../../model/editing/finding";
import { showLevels } from "../../model/sheets/outline";
import { replaceAll } from "../../model/editing/replacing";
import { copySheet } from "../../model/sheets/sheet-copying";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/sheets/sheet-order";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { sheetEvents } from "./sheet-events";
import { rangeFromArgument, rangeOn } from "../ranges/range-models";

const viewed = <K extends "showGridlines" | "showHeadings">(key: K): Scalar<SheetModel, boolean> => ({
  read: (sheet) => sheet[key],
  write: (sheet, shown) => {
    sheet[key] = shown;
    sheet.touch("view");
  },
});

const whole = (sheet: SheetModel) => rangeOn(sheet, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });

function rangeAt(sheet: SheetModel, address: unknown) {
  if (address === undefined || address === null || address === "") return whole(sheet);
  return rangeFromArgument(sheet.workbook, address, sheet);
}

const neighbour = (sheet: SheetModel, step: 1 | -1, visibleOnly?: boolean): SheetModel | null => {
  const { sheets } = sheet.workbook;
  for (let i = sheet.position + step; i >= 0 && i < sheets.length; i += step)
    if (!visibleOnly || sheets[i]!.visibility === "Visible") return sheets[i]!;
  return null;
};

const existing = (sheet: SheetModel | null): SheetModel => {
  if (!sheet) throw itemNotFound();
  return sheet;
};

export const worksheet = describeClass("Worksheet", {
  exists: (sheet) => sheet.workbook.sheets.includes(sheet),
  scalars: {
    id: { read: (sheet) => sheet.id },
    name: { read: (sheet) => sheet.name, write: (sheet, name: string) => renameSheet(sheet, name) },
    position: { read: (sheet) => sheet.position, write: (sheet, position: number) => moveSheet(sheet, position) },
    showGridlines: viewed("showGridlines"),
    showHeadings: viewed("showHeadings"),
    standardWidth: {
      read: (sheet) => Math.round(((sheet.columns.standard / 0.75 - 5) / 7) * 100) / 100,
      write: (sheet, characters: number) => {
        if (typeof characters !== "number" || characters < 0 || characters > 255) throw invalidArgument("The width is out of bounds.");
        sheet.columns.standard = Math.round(characters * 7 + 5) * 0.75;
        sheet.touch("properties");
      },
    },
    standardHeight: { read: (sheet) => sheet.rows.standard },
    tabColor: {
      read: (sheet) => sheet.tabColor,
      write: (sheet, color: string) => {
        sheet.tabColor = color === "" ? "" : colorFromArgument(color, "Worksheet.tabColor");
        sheet.touch("properties");
      },
    },
    enableCalculation: {
      read: (sheet) => sheet.calculates,
      write: (sheet, calculates) => {
        sheet.calculates = calculates === true;
        sheet.workbook.isDirty = true;
      },
    },
    tabId: { read: (sheet) => sheet.position + 1, onDemand: true },
    visibility: {
      read: (sheet) => sheet.visibility,
      write: (sheet, visibility) => setVisibility(sheet, visibility as SheetModel["visibility"]),
    },
  },
  parts: {
    autoFilter: part("AutoFilter", (sheet) => ({ sheet, table: null })),
    charts: part("ChartCollection", (sheet) => sheet),
    comments: part("CommentCollection", (sheet) => ({ workbook: sheet.workbook, sheet })),
    customProperties: part("WorksheetCustomPropertyCollection", (sheet) => sheet),
    freezePanes: part("WorksheetFreezePanes", (sheet) => sheet),
    horizontalPageBreaks: part("PageBreakCollection", (sheet) => ({ sheet, axis: "rows" as const })),
    names: part("NamedItemCollection", (sheet) => ({ workbook: sheet.workbook, sheet })),
    notes: part("NoteCollection", (sheet) => ({ workbook: sheet.workbook, sheet })),
    pageLayout: part("PageLayout", (sheet) => sheet),
    pivotTables: part("PivotTableCollection", (sheet) => ({ workbook: sheet.workbook, sheet })),
    protection: part("WorksheetProtection", (sheet) => sheet),
    shapes: part("ShapeCollection", (sheet) => sheet),
    tables: part("TableCollection", (sheet) => ({ workbook: sheet.workbook, sheet })),
    verticalPageBreaks: part("PageBreakCollection", (sheet) => ({ sheet, axis: "columns" as const })),
  },
  calls: {
    activate: action(activateSheet),
    showOutlineLevels: action((sheet, rows: number, columns: number) => showLevels(sheet, rows, columns)),
    calculate: action((sheet) => sheet.workbook.restructured()),
    copy: object("Worksheet", (sheet, position?: string, relativeTo?: SheetModel) =>
      copySheet(sheet, position ?? "End", relativeTo ?? null),
    ),
    delete: action(deleteSheet),
    getCell: object("Range", (sheet, row: number, column: number) => rangeOn(sheet, areaOf(row, column))),
    getNext: object("Worksheet", (sheet, visibleOnly?: boolean) => existing(neighbour(sheet, 1, visibleOnly))),
    getNextOrNullObject: object("Worksheet", (sheet, visibleOnly?: boolean) => neighbour(sheet, 1, visibleOnly)),
    getPrevious: object("Worksheet", (sheet, visibleOnly?: boolean) => existing(neighbour(sheet, -1, visibleOnly))),
    getPreviousOrNullObject: object("Worksheet", (sheet, visibleOnly?: boolean) => neighbour(sheet, -1, visibleOnly)),
    getRange: object("Range", rangeAt),
    getRangeByIndexes: object("Range", (sheet, row: number, column: number, rows: number, columns: number) => {
      if (![row, column, rows, columns].every(Number.isInteger) || rows < 1 || columns < 1)
        throw invalidArgument("The argument is invalid or missing or has an incorrect format.");
      return rangeOn(sheet, areaOf(row, column, rows, columns));
    }),
    getRanges: object("RangeAreas", (sheet, address?: string) => ({
      sheet,
      areas: (address ?? "")
        .split(",")
        .filter((one, _, all) => one.trim() !== "" || all.length === 1)
        .map((one) => rangeAt(sheet, one.trim()).area),
    })),
    findAll: object("RangeAreas", (sheet, text: string, criteria?: Excel.WorksheetSearchCriteria) => {
      const found = findAll(whole(sheet), text, criteria);
      if (!found) throw itemNotFound("The text was not found.");
      return found;
    }),
    findAllOrNullObject: object("RangeAreas", (sheet, text: string, criteria?: Excel.WorksheetSearchCriteria) =>
      findAll(whole(sheet), text, criteria),
    ),
    getUsedRange: object("Range", (sheet, valuesOnly?: boolean) => rangeOn(sheet, sheet.usedArea(valuesOnly === true) ?? areaOf(0, 0))),
    getUsedRangeOrNullObject: object("Range", (sheet, valuesOnly?: boolean) => {
      const used = sheet.usedArea(valuesOnly === true);
      return used && rangeOn(sheet, used);
    }),
    replaceAll: value((sheet, text: string, replacement: string, criteria?: Excel.ReplaceCriteria) =>
      replaceAll(whole(sheet), text, replacement, criteria ?? {}),
    ),
  },
  events: sheetEvents((sheet: SheetModel) => sheet),
});

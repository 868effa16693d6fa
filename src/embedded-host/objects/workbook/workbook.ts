import { action, describeClass, object, part, readOnly, value } from "../../client/described-class";
import { HostFailure, invalidArgument, itemNotFound } from "../../client/office-error";
import { areaOf } from "../../model/area";
import type { WorkbookModel } from "../../model/workbook-model";
import type { AreasModel } from "../office-models";
import { setupScalars } from "./application";
import { rangeOn } from "../ranges/range-models";

const selectedAreas = (workbook: WorkbookModel): AreasModel => {
  const sheet = workbook.activeSheet;
  return { sheet, areas: [workbook.selectionOn(sheet), ...(workbook.otherSelections.get(sheet) ?? [])] };
};

function selected(workbook: WorkbookModel) {
  const { sheet, areas } = selectedAreas(workbook);
  if (areas.length > 1) throw new HostFailure("InvalidSelection", "Several areas are selected; ask for all of them.");
  return rangeOn(sheet, areas[0]!);
}

export const workbook = describeClass("Workbook", {
  scalars: {
    isDirty: {
      read: (one) => one.isDirty,
      write: (one, dirty: boolean) => {
        one.isDirty = dirty;
      },
    },
    ...setupScalars,
    name: readOnly(({ surroundings }) => surroundings.name),
    previouslySaved: readOnly(({ isFromFile }) => isFromFile),
    readOnly: readOnly((one) => one.readOnly),
  },
  parts: {
    application: part("Application", (one) => one),
    bindings: part("BindingCollection", (one) => one),
    comments: part("CommentCollection", (one) => ({ workbook: one, sheet: null })),
    customXmlParts: part("CustomXmlPartCollection", (one) => one),
    functions: part("Functions", (one) => one),
    names: part("NamedItemCollection", (one) => ({ workbook: one, sheet: null })),
    notes: part("NoteCollection", (one) => ({ workbook: one, sheet: null })),
    properties: part("DocumentProperties", (one) => one),
    protection: part("WorkbookProtection", (one) => one),
    settings: part("SettingCollection", (one) => one),
    styles: part("StyleCollection", (one) => one),
    pivotTables: part("PivotTableCollection", (one) => ({ workbook: one, sheet: null })),
    tableStyles: part("TableStyleCollection", (one) => one),
    pivotTableStyles: part("PivotTableStyleCollection", (one) => one),
    slicerStyles: part("SlicerStyleCollection", (one) => one),
    timelineStyles: part("TimelineStyleCollection", (one) => one),
    tables: part("TableCollection", (one) => ({ workbook: one, sheet: null })),
    worksheets: part("WorksheetCollection", (one) => one),
  },
  calls: {
    getActiveCell: object("Range", (one) => {
      const { top, left } = one.selectionOn(one.activeSheet);
      return rangeOn(one.activeSheet, areaOf(top, left));
    }),
    getActiveChart: object("Chart", ({ activeChart }) => {
      if (!activeChart) throw itemNotFound();
      return activeChart;
    }),
    getActiveChartOrNullObject: object("Chart", ({ activeChart }) => activeChart),
    getActiveShape: object("Shape", () => {
      throw itemNotFound("No shape is selected.");
    }),
    getActiveShapeOrNullObject: object("Shape", () => null),
    getSelectedRange: object("Range", selected),
    getSelectedRanges: object("RangeAreas", selectedAreas),
    getIsActiveCollabSession: value(() => false),
    insertWorksheetsFromBase64: value(async (one, base64: string, options?: Excel.InsertWorksheetOptions) => {
      if (!one.insertSheets) throw new HostFailure("UnsupportedFeature", "This host cannot insert sheets here.");
      return one.insertSheets(base64, options ?? {});
    }),
    close: action(async (one, behavior?: string) => {
      if (behavior !== undefined && behavior !== "Save" && behavior !== "SkipSave")
        throw invalidArgument("A workbook is closed with Save or SkipSave.", "Workbook.close");
      if (behavior !== "SkipSave") await one.saveNow?.();
    }),
    save: action(async (one) => {
      if (!one.saveNow) throw new HostFailure("UnsupportedOperation", "This host has no place to save to; use the host's own save().");
      await one.saveNow();
    }),
  },
  events: {
    onActivated: { type: "WorkbookActivated", source: (one) => one },
    onSelectionChanged: { type: "WorkbookSelectionChanged", source: (one) => one },
  },
});

export const workbookProtection = describeClass("WorkbookProtection", {
  scalars: { protected: readOnly(({ structureProtected }) => structureProtected) },
  calls: {
    protect: action((one, password?: string) => {
      if (one.structureProtected) throw new HostFailure("InvalidOperation", "The workbook is protected already.");
      Object.assign(one, {
        structureProtected: true,
        structurePassword: password ?? null,
        protectionChanged: true,
        isDirty: true,
      });
    }),
    unprotect: action((one, password?: string) => {
      if (one.structurePassword !== null && one.structurePassword !== (password ?? ""))
        throw new HostFailure("AccessDenied", "The password is not the one the workbook is protected with.");
      Object.assign(one, {
        structureProtected: false,
        structurePassword: null,
        protectionChanged: true,
        isDirty: true,
      });
    }),
  },
});

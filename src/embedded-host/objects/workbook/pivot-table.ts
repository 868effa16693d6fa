import { describeClass, object, part, readOnly, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { PivotOf } from "../office-types";
import { rangeOn } from "../ranges/range-models";

const named = (sheet: SheetModel, name: unknown): PivotOf | null => {
  const pivot = sheet.pivots.find((one) => one.name.toLowerCase() === String(name).toLowerCase());
  return pivot ? { sheet, pivot } : null;
};

/** A pivot table of the file: where it stands is told; it is neither made nor refreshed here. */
export const pivotTable = describeClass("PivotTable", {
  scalars: { name: readOnly(({ pivot }) => pivot.name) },
  parts: {
    layout: part("PivotLayout", (one) => one),
    worksheet: part("Worksheet", ({ sheet }) => sheet),
  },
});

export const pivotLayout = describeClass("PivotLayout", {
  calls: { getRange: object("Range", ({ sheet, pivot }) => rangeOn(sheet, pivot.area)) },
});

export const pivotTableCollection = describeClass("PivotTableCollection", {
  items: { className: "PivotTable", of: (sheet: SheetModel): PivotOf[] => sheet.pivots.map((pivot) => ({ sheet, pivot })) },
  calls: {
    getCount: value((sheet) => sheet.pivots.length),
    getItem: object("PivotTable", (sheet, name: string) => {
      const found = named(sheet, name);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: object("PivotTable", named),
  },
});

import { action, describeClass, object, readOnly, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { SheetPropertyOf } from "../office-models";

function changed(sheet: SheetModel): void {
  sheet.customPropertiesChanged = true;
  sheet.workbook.isDirty = true;
}

const named = (sheet: SheetModel, key: unknown): SheetPropertyOf | null => {
  const property = sheet.customProperties.find((one) => one.key.toLowerCase() === String(key).toLowerCase());
  return property ? { sheet, property } : null;
};

export const worksheetCustomProperty = describeClass("WorksheetCustomProperty", {
  exists: ({ sheet, property }) => sheet.customProperties.includes(property),
  scalars: {
    key: readOnly(({ property }) => property.key),
    value: {
      read: ({ property }) => property.value,
      write: ({ sheet, property }, assigned) => {
        property.value = String(assigned);
        changed(sheet);
      },
    },
  },
  calls: {
    delete: action(({ sheet, property }) => {
      sheet.customProperties = sheet.customProperties.filter((one) => one !== property);
      changed(sheet);
    }),
  },
});

export const worksheetCustomPropertyCollection = describeClass("WorksheetCustomPropertyCollection", {
  items: {
    className: "WorksheetCustomProperty",
    of: (sheet: SheetModel) => sheet.customProperties.map((property) => ({ sheet, property })),
  },
  calls: {
    add: object("WorksheetCustomProperty", (sheet, key: string, text: string) => {
      if (typeof key !== "string" || key === "" || key.length > 255)
        throw invalidArgument("A property has a key of up to 255 letters.", "WorksheetCustomPropertyCollection.add");
      const known = named(sheet, key);
      if (known) known.property.value = String(text);
      else sheet.customProperties.push({ key, value: String(text) });
      changed(sheet);
      return named(sheet, key);
    }),
    getCount: value((sheet) => sheet.customProperties.length),
    getItem: object("WorksheetCustomProperty", (sheet, key: string) => {
      const found = named(sheet, key);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: object("WorksheetCustomProperty", named),
  },
});

import { action, describeClass, object, readOnly, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import type { WorkbookModel } from "../../model/workbook-model";
import type { SettingModel } from "../office-models";

function put(workbook: WorkbookModel, key: string, assigned: unknown): void {
  const json = JSON.stringify(assigned);
  if (json === undefined) throw invalidArgument("A setting is a value JSON can hold.", "SettingCollection.add");
  workbook.settings.set(key, JSON.parse(json));
  workbook.settingsChanged = true;
  workbook.isDirty = true;
}

function drop(workbook: WorkbookModel, key: string): void {
  workbook.settings.delete(key);
  workbook.settingsChanged = true;
  workbook.isDirty = true;
}

export const setting = describeClass("Setting", {
  exists: ({ workbook, key }) => workbook.settings.has(key),
  scalars: {
    key: readOnly(({ key }) => key),
    value: {
      read: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      write: ({ workbook, key }, assigned) => put(workbook, key, assigned),
      whole: true,
    },
  },
  calls: { delete: action(({ workbook, key }) => drop(workbook, key)) },
});

const known = (workbook: WorkbookModel, key: string): SettingModel | null => (workbook.settings.has(key) ? { workbook, key } : null);

export const settingCollection = describeClass("SettingCollection", {
  items: {
    className: "Setting",
    of: (workbook: WorkbookModel) => [...workbook.settings.keys()].map((key) => ({ workbook, key })),
  },
  calls: {
    add: object("Setting", (workbook, key: string, assigned: unknown) => {
      put(workbook, key, assigned);
      return { workbook, key };
    }),
    getCount: value((workbook) => workbook.settings.size),
    getItem: object("Setting", (workbook, key: string) => {
      const found = known(workbook, key);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: object("Setting", known),
  },
  events: { onSettingsChanged: { type: "SettingsChanged", source: (workbook) => workbook } },
});

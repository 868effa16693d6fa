import { action, describeClass, object, part, readOnly, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import type { PropertiesModel } from "../../model/properties-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { PropertyOf } from "../office-models";

type TextKey = "title" | "subject" | "author" | "keywords" | "comments" | "category" | "manager" | "company";

const touch = (workbook: WorkbookModel): void => {
  workbook.propertiesChanged = true;
  workbook.isDirty = true;
};

const text = (key: TextKey): Scalar<WorkbookModel, string> => ({
  read: ({ properties }) => properties[key],
  write: (workbook, assigned) => {
    workbook.properties[key] = String(assigned);
    touch(workbook);
  },
});

export const documentProperties = describeClass("DocumentProperties", {
  scalars: {
    author: text("author"),
    category: text("category"),
    comments: text("comments"),
    company: text("company"),
    creationDate: readOnly(({ properties }) => properties.creationDate),
    keywords: text("keywords"),
    lastAuthor: readOnly(({ properties }) => properties.lastAuthor),
    manager: text("manager"),
    revisionNumber: {
      read: ({ properties }) => properties.revision,
      write: (workbook, assigned) => {
        if (!Number.isInteger(assigned) || (assigned as number) < 0)
          throw invalidArgument("A revision is a whole number.", "DocumentProperties.revisionNumber");
        workbook.properties.revision = assigned as number;
        touch(workbook);
      },
    },
    subject: text("subject"),
    title: text("title"),
  },
  parts: { custom: part("CustomPropertyCollection", (workbook) => workbook) },
});

const typeOf = (held: unknown): string =>
  held instanceof Date ? "Date" : typeof held === "number" ? "Number" : typeof held === "boolean" ? "Boolean" : "String";

type Held = PropertiesModel["custom"] extends Map<string, infer V> ? V : never;

export const customProperty = describeClass("CustomProperty", {
  exists: ({ workbook, key }) => workbook.properties.custom.has(key),
  scalars: {
    key: readOnly(({ key }) => key),
    type: readOnly(({ workbook, key }) => typeOf(workbook.properties.custom.get(key))),
    value: {
      read: ({ workbook, key }) => workbook.properties.custom.get(key) ?? null,
      write: ({ workbook, key }, assigned) => {
        workbook.properties.custom.set(key, assigned as Held);
        touch(workbook);
      },
    },
  },
  calls: {
    delete: action(({ workbook, key }) => {
      workbook.properties.custom.delete(key);
      touch(workbook);
    }),
  },
});

const known = (workbook: WorkbookModel, key: string): PropertyOf | null => (workbook.properties.custom.has(key) ? { workbook, key } : null);

export const customPropertyCollection = describeClass("CustomPropertyCollection", {
  items: {
    className: "CustomProperty",
    of: (workbook: WorkbookModel) => [...workbook.properties.custom.keys()].map((key) => ({ workbook, key })),
  },
  calls: {
    add: object("CustomProperty", (workbook, key: string, assigned: unknown) => {
      workbook.properties.custom.set(key, assigned as Held);
      touch(workbook);
      return { workbook, key };
    }),
    getCount: value(({ properties }) => properties.custom.size),
    getItem: object("CustomProperty", (workbook, key: string) => {
      const found = known(workbook, key);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: object("CustomProperty", known),
  },
});

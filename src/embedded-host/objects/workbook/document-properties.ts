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

type Held = PropertiesModel["custom"] extends Map<string, infer V> ? V : never;

function typeOf(held: Held | undefined): string {
  if (held instanceof Date) return "Date";
  if (typeof held === "number") return Number.isInteger(held) ? "Number" : "Float";
  return typeof held === "boolean" ? "Boolean" : "String";
}

/** A key, or a text as a value, has at most so many letters; Excel cuts off the rest. */
const LONGEST = 255;

function setCustom(workbook: WorkbookModel, key: string, assigned: unknown): void {
  if (typeof assigned !== "string" && typeof assigned !== "number" && typeof assigned !== "boolean")
    throw invalidArgument("A property is a text, a number or true or false.", "CustomProperty.value");
  workbook.properties.custom.set(key, typeof assigned === "string" ? assigned.slice(0, LONGEST) : assigned);
  workbook.changedProperties.add(key);
  touch(workbook);
}

function removeCustom(workbook: WorkbookModel, keys: readonly string[]): void {
  for (const key of keys) workbook.properties.custom.delete(key);
  touch(workbook);
}

export const customProperty = describeClass("CustomProperty", {
  exists: ({ workbook, key }) => workbook.properties.custom.has(key),
  scalars: {
    key: readOnly(({ key }) => key),
    type: readOnly(({ workbook, key }) => typeOf(workbook.properties.custom.get(key))),
    value: {
      read: ({ workbook, key }) => workbook.properties.custom.get(key) ?? null,
      write: ({ workbook, key }, assigned) => setCustom(workbook, key, assigned),
    },
  },
  calls: {
    delete: action(({ workbook, key }) => removeCustom(workbook, [key])),
  },
});

/** A property by its key, in whatever letters. */
function known(workbook: WorkbookModel, wanted: unknown): PropertyOf | null {
  const text = String(wanted).slice(0, LONGEST).toLowerCase();
  const key = [...workbook.properties.custom.keys()].find((one) => one.toLowerCase() === text);
  return key === undefined ? null : { workbook, key };
}

export const customPropertyCollection = describeClass("CustomPropertyCollection", {
  items: {
    className: "CustomProperty",
    of: (workbook: WorkbookModel) => [...workbook.properties.custom.keys()].map((key) => ({ workbook, key })),
  },
  calls: {
    add: object("CustomProperty", (workbook, given: unknown, assigned: unknown) => {
      if (typeof given !== "string" || given === "") throw invalidArgument("A property has a key.", "CustomPropertyCollection.add");
      const key = known(workbook, given)?.key ?? given.slice(0, LONGEST);
      setCustom(workbook, key, assigned);
      return { workbook, key };
    }),
    deleteAll: action((workbook) => removeCustom(workbook, [...workbook.properties.custom.keys()])),
    getCount: value(({ properties }) => properties.custom.size),
    getItem: object("CustomProperty", (workbook, key: string) => {
      const found = known(workbook, key);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: object("CustomProperty", known),
  },
});

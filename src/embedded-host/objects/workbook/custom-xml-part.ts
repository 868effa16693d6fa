import { action, describeClass, object, readOnly, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { type CustomXmlModel, namespaceOf } from "../../model/custom-xml-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { CustomXmlScope } from "../office-models";

function checkXml(xml: unknown): string {
  if (typeof xml !== "string" || !/^\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--[\s\S]*?-->\s*)*<[\w:.-]+[\s/>]/.test(xml))
    throw invalidArgument("The text is no XML.", "CustomXmlPart");
  return xml;
}

function touch(workbook: WorkbookModel): void {
  workbook.customXmlChanged = true;
  workbook.isDirty = true;
}

export const customXmlPart = describeClass("CustomXmlPart", {
  exists: ({ workbook, part }) => workbook.customXml.includes(part),
  scalars: {
    id: readOnly(({ part }) => part.id),
    namespaceUri: readOnly(({ part }) => namespaceOf(part.xml)),
  },
  calls: {
    delete: action(({ workbook, part }) => {
      workbook.customXml = workbook.customXml.filter((one) => one !== part);
      if (part.path !== null) workbook.deletedXmlPaths.push(part.path);
      touch(workbook);
    }),
    getXml: value(({ part }) => part.xml),
    setXml: action(({ workbook, part }, xml: string) => {
      part.xml = checkXml(xml);
      touch(workbook);
    }),
  },
});

function freeId(workbook: WorkbookModel): string {
  for (;;) {
    const id = `{${String(workbook.nextId()).padStart(8, "0")}-0000-4000-8000-0000000000AA}`;
    if (!workbook.customXml.some((part) => part.id === id)) return id;
  }
}

const scoped = ({ workbook, parts }: CustomXmlScope) => parts.map((part) => ({ workbook, part }));
const byId = (parts: CustomXmlModel[], id: unknown): CustomXmlModel | null => parts.find((part) => part.id === id) ?? null;

const existing = (workbook: WorkbookModel, part: CustomXmlModel | null | undefined) => {
  if (!part) throw itemNotFound();
  return { workbook, part };
};

const orNull = (workbook: WorkbookModel, part: CustomXmlModel | null) => part && { workbook, part };

export const customXmlPartCollection = describeClass("CustomXmlPartCollection", {
  items: {
    className: "CustomXmlPart",
    of: (workbook: WorkbookModel) => scoped({ workbook, parts: workbook.customXml }),
  },
  calls: {
    add: object("CustomXmlPart", (workbook, xml: string) => {
      const part: CustomXmlModel = { id: freeId(workbook), xml: checkXml(xml), path: null };
      workbook.customXml.push(part);
      touch(workbook);
      return { workbook, part };
    }),
    getByNamespace: object("CustomXmlPartScopedCollection", (workbook, namespace: string) => ({
      workbook,
      parts: workbook.customXml.filter(({ xml }) => namespaceOf(xml) === namespace),
    })),
    getCount: value(({ customXml }) => customXml.length),
    getItem: object("CustomXmlPart", (workbook, id: string) => existing(workbook, byId(workbook.customXml, id))),
    getItemOrNullObject: object("CustomXmlPart", (workbook, id: string) => orNull(workbook, byId(workbook.customXml, id))),
  },
});

export const customXmlPartScopedCollection = describeClass("CustomXmlPartScopedCollection", {
  items: { className: "CustomXmlPart", of: scoped },
  calls: {
    getCount: value(({ parts }) => parts.length),
    getItem: object("CustomXmlPart", ({ workbook, parts }, id: string) => existing(workbook, byId(parts, id))),
    getItemOrNullObject: object("CustomXmlPart", ({ workbook, parts }, id: string) => orNull(workbook, byId(parts, id))),
    getOnlyItem: object("CustomXmlPart", ({ workbook, parts }) => existing(workbook, parts.length === 1 ? parts[0] : null)),
    getOnlyItemOrNullObject: object("CustomXmlPart", ({ workbook, parts }) => orNull(workbook, parts.length === 1 ? parts[0]! : null)),
  },
});

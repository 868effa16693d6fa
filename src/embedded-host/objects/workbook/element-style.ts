import { action, describeClass, object, readOnly, value, type DescribedClass } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import {
  addElementStyle,
  deleteElementStyle,
  duplicateElementStyle,
  elementStyles,
  type ElementStyleOf,
  findElementStyle,
  ownStyle,
  renameElementStyle,
  setDefaultStyle,
} from "../../model/element-styles";
import type { StyleKind } from "../../model/workbook-setup";
import type { WorkbookModel } from "../../model/workbook-model";

type ItemName = "TableStyle" | "PivotTableStyle" | "SlicerStyle" | "TimelineStyle";

const itemOf = (name: ItemName): DescribedClass<Excel.TableStyle, ElementStyleOf> => ({
  exists: ({ workbook, kind, name: wanted }) => findElementStyle(workbook, kind, wanted) !== null,
  scalars: {
    name: { read: (one) => one.name, write: renameElementStyle },
    readOnly: readOnly((one: ElementStyleOf) => ownStyle(one) === null),
  },
  calls: { delete: action(deleteElementStyle), duplicate: object(name, duplicateElementStyle) },
});

const existing = (found: ElementStyleOf | null): ElementStyleOf => {
  if (!found) throw itemNotFound();
  return found;
};

const collectionOf = (name: ItemName, kind: StyleKind): DescribedClass<Excel.TableStyleCollection, WorkbookModel> => ({
  items: { className: name, of: (workbook: WorkbookModel) => elementStyles(workbook, kind) },
  calls: {
    add: object(name, (workbook: WorkbookModel, given: unknown, makesUnique?: boolean) =>
      addElementStyle(workbook, kind, given, makesUnique === true),
    ),
    getCount: value((workbook: WorkbookModel) => elementStyles(workbook, kind).length),
    getDefault: object(name, (workbook: WorkbookModel) => existing(findElementStyle(workbook, kind, workbook.setup.defaultStyles[kind]))),
    getItem: object(name, (workbook: WorkbookModel, wanted: unknown) => existing(findElementStyle(workbook, kind, wanted))),
    getItemOrNullObject: object(name, (workbook: WorkbookModel, wanted: unknown) => findElementStyle(workbook, kind, wanted)),
    setDefault: action((workbook: WorkbookModel, given: unknown) => setDefaultStyle(workbook, kind, given)),
  },
});

/** Styles for tables, pivot tables, slicers and timelines, which are alike. */
export const elementStyleClasses = [
  describeClass("TableStyle", itemOf("TableStyle")),
  describeClass("TableStyleCollection", collectionOf("TableStyle", "table")),
  describeClass("PivotTableStyle", itemOf("PivotTableStyle")),
  describeClass("PivotTableStyleCollection", collectionOf("PivotTableStyle", "pivot")),
  describeClass("SlicerStyle", itemOf("SlicerStyle")),
  describeClass("SlicerStyleCollection", collectionOf("SlicerStyle", "slicer")),
  describeClass("TimelineStyle", itemOf("TimelineStyle")),
  describeClass("TimelineStyleCollection", collectionOf("TimelineStyle", "timeline")),
];

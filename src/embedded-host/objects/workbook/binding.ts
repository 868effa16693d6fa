import { action, describeClass, object, readOnly, value } from "../../client/described-class";
import { HostFailure, invalidArgument, itemNotFound } from "../../client/office-error";
import { sameArea } from "../../model/area";
import { type BindingModel, boundArea } from "../../model/bindings";
import { readTexts } from "../../model/ranges/area-reading";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import type { WorkbookModel } from "../../model/workbook-model";
import { textInput } from "../../client/text-input";
import { areaOfReference, rangeFromArgument, rangeOn } from "../ranges/range-models";

const cells = (binding: BindingModel): TrackedRange => {
  const bound = boundArea(binding);
  if (!bound) throw new HostFailure("InvalidBinding", "This object binding is no longer valid due to previous updates.");
  return rangeOn(bound.sheet, bound.area);
};

export const binding = describeClass("Binding", {
  exists: (one) => one.workbook.bindings.includes(one),
  scalars: {
    id: readOnly(({ id }) => id),
    type: readOnly(({ type }) => type),
  },
  calls: {
    delete: action((one) => {
      one.workbook.bindings = one.workbook.bindings.filter((other) => other !== one);
    }),
    getRange: object("Range", cells),
    getTable: object("Table", (one) => {
      if (!one.table || !boundArea(one)) throw new HostFailure("InvalidBinding", "The binding is no table.");
      return one.table;
    }),
    getText: value((one) => {
      const { sheet, area } = cells(one);
      if (one.type !== "Text") throw new HostFailure("InvalidBinding", "The binding is no text.");
      return readTexts(sheet, area)![0]![0]!;
    }, true),
  },
  events: {
    onDataChanged: { type: "BindingDataChanged", source: (one) => one },
    onSelectionChanged: { type: "BindingSelectionChanged", source: (one) => one },
  },
});

const byId = (workbook: WorkbookModel, id: unknown): BindingModel | null => workbook.bindings.find((one) => one.id === String(id)) ?? null;

const existing = (found: BindingModel | null | undefined): BindingModel => {
  if (!found) throw itemNotFound();
  return found;
};

/** Holds on to a range under an id; one that was given before leads to the new place. */
function bind(workbook: WorkbookModel, range: TrackedRange, type: unknown, given: unknown): BindingModel {
  const id = textInput(given);
  if (id === "") throw invalidArgument("A binding has an id.", "BindingCollection.add");
  if (type !== "Range" && type !== "Table" && type !== "Text")
    throw invalidArgument("The type is Range, Table or Text.", "BindingCollection.add");
  const { sheet, area } = range;
  const table = type === "Table" ? (sheet.tables.find((one) => sameArea(one.area, area)) ?? null) : null;
  if (type === "Table" && !table) throw invalidArgument("There is no table in these cells.", "BindingCollection.add");
  if (type === "Text" && (area.top !== area.bottom || area.left !== area.right))
    throw invalidArgument("A text is in a single cell.", "BindingCollection.add");
  const bound = rangeOn(sheet, area);
  bound.kept = true;
  const made: BindingModel = { id, type, workbook, range: bound, table };
  workbook.bindings = [...workbook.bindings.filter((one) => one.id !== id), made];
  return made;
}

export const bindingCollection = describeClass("BindingCollection", {
  scalars: { count: readOnly(({ bindings }) => bindings.length) },
  items: { className: "Binding", of: ({ bindings }: WorkbookModel) => bindings },
  calls: {
    add: object("Binding", (workbook, range: unknown, type: string, id: string) =>
      bind(workbook, rangeFromArgument(workbook, range, workbook.activeSheet), type, id),
    ),
    addFromNamedItem: object("Binding", (workbook, name: string, type: string, id: string) => {
      const found = areaOfReference(workbook, textInput(name), workbook.activeSheet);
      if (!found) throw itemNotFound();
      return bind(workbook, rangeOn(found.sheet, found.area), type, id);
    }),
    addFromSelection: object("Binding", (workbook, type: string, id: string) => {
      const sheet = workbook.activeSheet;
      return bind(workbook, rangeOn(sheet, workbook.selectionOn(sheet)), type, id);
    }),
    getCount: value(({ bindings }) => bindings.length),
    getItem: object("Binding", (workbook, id: string) => existing(byId(workbook, id))),
    getItemAt: object("Binding", ({ bindings }, index: number) => existing(bindings[index])),
    getItemOrNullObject: object("Binding", byId),
  },
});

import { action, describeClass, object, part, readOnly } from "../../client/described-class";
import { HostFailure, itemNotFound } from "../../client/office-error";
import { cellCountOf } from "../../model/area";
import { cellJson, plainJson } from "../../model/cells/cell-json";
import type { NameModel } from "../../model/sheets/sheet-features";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { recordName } from "../../model/ranges/name-editing";
import { readValues, readValueTypes } from "../../model/ranges/area-reading";
import type { NameScope } from "../office-models";
import { readJsonValues } from "../ranges/json-values";
import { areaOfReference, rangeOn } from "../ranges/range-models";

interface Named {
  scope: NameScope;
  item: NameModel;
}

const target = ({ scope, item }: Named) => areaOfReference(scope.workbook, item.formula, scope.sheet);

function constantOf(formula: string): string | number | boolean | null {
  if (/^-?\d+(?:\.\d+)?$/.test(formula)) return Number(formula);
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === "TRUE";
  const text = /^"((?:[^"]|"")*)"$/.exec(formula);
  return text ? text[1]!.replaceAll('""', '"') : null;
}

function typeOf(named: Named): string {
  if (target(named)) return "Range";
  const constant = constantOf(named.item.formula);
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  if (typeof constant === "boolean") return "Boolean";
  if (typeof constant === "string") return "String";
  return named.item.formula.startsWith("{") ? "Array" : named.item.formula.startsWith("#") ? "Error" : "Double";
}

function valueOf(named: Named): unknown {
  const range = target(named);
  if (!range) return constantOf(named.item.formula) ?? `=${named.item.formula}`;
  const { area } = range;
  return area.top === area.bottom && area.left === area.right ? readValues(range.sheet, area)![0]![0]! : `=${named.item.formula}`;
}

/** What a name of one cell or of a constant stands for, in Office.js's words; of several cells its formula. */
function jsonOf(named: Named): unknown {
  const range = target(named);
  if (!range) {
    const constant = constantOf(named.item.formula);
    return constant === null ? `=${named.item.formula}` : plainJson(constant);
  }
  const { sheet, area } = range;
  return cellCountOf(area) === 1 ? cellJson(sheet, area.top, area.left) : `=${named.item.formula}`;
}

export const namedItem = describeClass("NamedItem", {
  exists: ({ scope, item }) => scope.workbook.names.includes(item),
  scalars: {
    comment: {
      read: ({ item }) => item.comment,
      write: (named, comment: string) => {
        named.item.comment = comment;
        recordName(named.scope.workbook, named.item);
      },
    },
    formula: {
      read: ({ item }) => `=${item.formula}`,
      write: (named, formula: unknown) => {
        named.item.formula = String(formula).replace(/^=/, "");
        recordName(named.scope.workbook, named.item);
        named.scope.workbook.redefined();
      },
    },
    name: readOnly(({ item }) => item.name),
    scope: readOnly(({ item }) => (item.scopeSheet ? "Worksheet" : "Workbook")),
    type: readOnly(typeOf),
    value: readOnly(valueOf, { calculated: true }),
    valueAsJson: readOnly(jsonOf, { calculated: true, onDemand: true, whole: true }),
    valueAsJsonLocal: readOnly(jsonOf, { calculated: true, onDemand: true, whole: true }),
    visible: {
      read: ({ item }) => item.visible,
      write: (named, visible: boolean) => {
        named.item.visible = visible;
        recordName(named.scope.workbook, named.item);
      },
    },
  },
  parts: {
    arrayValues: part("NamedItemArrayValues", target),
    worksheet: part("Worksheet", ({ item }) => {
      if (!item.scopeSheet) throw itemNotFound();
      return item.scopeSheet as SheetModel;
    }),
    worksheetOrNullObject: part("Worksheet", ({ item }) => item.scopeSheet as SheetModel | null),
  },
  calls: {
    delete: action(({ scope, item }) => {
      scope.workbook.names = scope.workbook.names.filter((one) => one !== item);
      recordName(scope.workbook, item, true);
      scope.workbook.redefined();
    }),
    getRange: object("Range", (named) => {
      const found = target(named);
      if (!found) throw new HostFailure("InvalidArgument", "The name stands for no range.");
      return rangeOn(found.sheet, found.area);
    }),
    getRangeOrNullObject: object("Range", (named) => {
      const found = target(named);
      return found && rangeOn(found.sheet, found.area);
    }),
  },
});

export const namedItemArrayValues = describeClass("NamedItemArrayValues", {
  scalars: {
    types: readOnly(({ sheet, area }) => readValueTypes(sheet, area), { calculated: true }),
    values: readOnly(({ sheet, area }) => readValues(sheet, area), { calculated: true }),
    valuesAsJson: readJsonValues((place) => place),
    valuesAsJsonLocal: readJsonValues((place) => place),
  },
});

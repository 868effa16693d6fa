import { describeClass, object, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { addName } from "../../model/ranges/name-editing";
import type { NameModel } from "../../model/sheets/sheet-features";
import type { NameScope } from "../office-models";
import { formulaFromArgument, isRange } from "../ranges/range-models";

const isBuiltIn = (name: string): boolean => name.startsWith("_xlnm.");

const inScope = ({ workbook, sheet }: NameScope): NameModel[] =>
  workbook.names.filter((name) => name.scopeSheet === sheet && !isBuiltIn(name.name));

const named = (scope: NameScope, name: unknown): { scope: NameScope; item: NameModel } | null => {
  const item = inScope(scope).find((one) => one.name.toLowerCase() === String(name).toLowerCase());
  return item ? { scope, item } : null;
};

export const namedItemCollection = describeClass("NamedItemCollection", {
  items: { className: "NamedItem", of: (scope: NameScope) => inScope(scope).map((item) => ({ scope, item })) },
  calls: {
    add: object("NamedItem", (scope, name: string, reference: unknown, comment?: string) => {
      if (typeof reference === "number" || typeof reference === "boolean") {
        const constant = String(reference).toUpperCase();
        return { scope, item: addName(scope.workbook, scope.sheet, name, constant, comment ?? "") };
      }
      if (!isRange(reference) && typeof reference !== "string")
        throw invalidArgument("A name stands for a range or a formula.", "NamedItemCollection.add");
      const formula =
        typeof reference === "string" && !reference.startsWith("=")
          ? /^-?\d/.test(reference)
            ? reference
            : `"${reference.replaceAll('"', '""')}"`
          : formulaFromArgument(reference);
      return { scope, item: addName(scope.workbook, scope.sheet, name, formula, comment ?? "") };
    }),
    addFormulaLocal: object("NamedItem", (scope, name: string, formula: string, comment?: string) => ({
      scope,
      item: addName(scope.workbook, scope.sheet, name, formulaFromArgument(formula), comment ?? ""),
    })),
    getCount: value((scope) => inScope(scope).length),
    getItem: object("NamedItem", (scope, name: string) => {
      const found = named(scope, name);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: object("NamedItem", named),
  },
});

import { action, describeClass, object, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { addConditional, conditionalsOn, dropConditional } from "../../model/cells/conditional-editing";
import { areasOf, type TrackedRange } from "../../model/ranges/tracked-range";

/** The formats that hold in any cell of a range, those before others first. */
function all(range: TrackedRange) {
  const { sheet } = range;
  const found = new Set(areasOf(range).flatMap((area) => conditionalsOn(sheet, area)));
  return sheet.conditionalFormats.filter((format) => found.has(format)).map((format) => ({ sheet, format }));
}

export const conditionalFormatCollection = describeClass("ConditionalFormatCollection", {
  items: { className: "ConditionalFormat", of: all },
  calls: {
    add: object("ConditionalFormat", (range, kind: string) => ({
      sheet: range.sheet,
      format: addConditional(range.sheet, areasOf(range), kind),
    })),
    clearAll: action((range) => all(range).forEach(({ sheet, format }) => dropConditional(sheet, format))),
    getCount: value((range) => all(range).length),
    getItem: object("ConditionalFormat", (range, id: string) => {
      const found = all(range).find(({ format }) => format.id === id);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: object("ConditionalFormat", (range, id: string) => all(range).find(({ format }) => format.id === id) ?? null),
    getItemAt: object("ConditionalFormat", (range, index: number) => {
      const found = all(range)[index];
      if (!found) throw itemNotFound();
      return found;
    }),
  },
});

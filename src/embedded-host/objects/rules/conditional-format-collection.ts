import { action, describeClass, object, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { addConditional, conditionalsOn, dropConditional } from "../../model/cells/conditional-editing";
import type { TrackedRange } from "../../model/ranges/tracked-range";

const all = ({ sheet, area }: TrackedRange) => conditionalsOn(sheet, area).map((format) => ({ sheet, format }));

export const conditionalFormatCollection = describeClass("ConditionalFormatCollection", {
  items: { className: "ConditionalFormat", of: all },
  calls: {
    add: object("ConditionalFormat", ({ sheet, area }, kind: string) => ({
      sheet,
      format: addConditional(sheet, area, kind),
    })),
    clearAll: action(({ sheet, area }) => conditionalsOn(sheet, area).forEach((format) => dropConditional(sheet, format))),
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

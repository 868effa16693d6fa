import { describeClass, object, readOnly, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { changePivot } from "../../model/pivots/pivot-editing";
import type { ItemOfPivot } from "../office-models";
import { fieldPlace, itemId, itemModel, itemName, itemNamed, itemPlace, placeOf } from "./pivot-things";

const flag = (key: "visible" | "expanded"): Scalar<ItemOfPivot, boolean> => ({
  read: (item) => itemModel(item)[key],
  write: (item, assigned: unknown) => {
    if (typeof assigned !== "boolean") throw invalidArgument("true or false is expected.");
    const [field, place] = [fieldPlace(item), itemPlace(item)];
    changePivot(item.pivot, ({ fields }) => {
      const items = fields[field]!.items!;
      items[place]![key] = assigned;
      if (!items.some(({ visible }) => visible)) throw invalidArgument("One item of a field at least is shown.");
    });
  },
});

export const pivotItem = describeClass("PivotItem", {
  exists: (item) => placeOf(item) >= 0 && itemPlace(item) >= 0,
  scalars: {
    id: readOnly(itemId),
    isExpanded: flag("expanded"),
    name: {
      read: itemName,
      write: (item, assigned: unknown) => {
        if (typeof assigned !== "string" || assigned === "") throw invalidArgument("A name is expected.");
        const [field, place] = [fieldPlace(item), itemPlace(item)];
        changePivot(item.pivot, ({ fields }) => {
          fields[field]!.items![place]!.caption = assigned === itemId(item) ? null : assigned;
        });
      },
    },
    visible: flag("visible"),
  },
});

export const pivotItemCollection = describeClass("PivotItemCollection", {
  items: { className: "PivotItem", of: ({ items }) => items() },
  calls: {
    getCount: value(({ items }) => items().length),
    getItem: object("PivotItem", ({ items }, name: string) => {
      const found = itemNamed(items(), name);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: object("PivotItem", ({ items }, name: string) => itemNamed(items(), name)),
  },
});

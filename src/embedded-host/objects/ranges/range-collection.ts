import { describeClass, object, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import type { AreasModel } from "../office-types";
import { rangeOn } from "./range-models";

export const rangeCollection = describeClass("RangeCollection", {
  items: { className: "Range", of: ({ sheet, areas }: AreasModel) => areas.map((area) => rangeOn(sheet, area)) },
  calls: {
    getCount: value(({ areas }) => areas.length),
    getItemAt: object("Range", ({ sheet, areas }, index: number) => {
      const area = areas[index];
      if (!area) throw itemNotFound();
      return rangeOn(sheet, area);
    }),
  },
});

import { describeClass, object, readOnly } from "../../client/described-class";
import { bordersOf } from "../../model/cells/format-writing";
import { itemNotFound } from "../../client/office-error";
import type { TrackedRange } from "../../model/ranges/tracked-range";

const indexes = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"];

export const rangeBorderCollection = describeClass("RangeBorderCollection", {
  scalars: { count: readOnly(() => indexes.length) },
  items: { className: "RangeBorder", of: (range: TrackedRange) => indexes.map((index) => ({ range, index })) },
  calls: {
    getItem: object("RangeBorder", (range, index: string) => {
      bordersOf(range.area, index);
      return { range, index };
    }),
    getItemAt: object("RangeBorder", (range, at: number) => {
      const index = indexes[at];
      if (index === undefined) throw itemNotFound();
      return { range, index };
    }),
  },
});

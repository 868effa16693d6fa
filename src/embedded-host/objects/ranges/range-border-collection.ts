import { describeClass, object, readOnly } from "../../client/described-class";
import { bordersOf, readBorder, tintBorder } from "../../model/cells/format-writing";
import { tintFromArgument, tintOf } from "../../model/cells/tint";
import { itemNotFound } from "../../client/office-error";
import type { TrackedRange } from "../../model/ranges/tracked-range";

const indexes = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"];

export const rangeBorderCollection = describeClass("RangeBorderCollection", {
  scalars: {
    count: readOnly(() => indexes.length),
    tintAndShade: {
      read: (range) => {
        const tints = indexes.map((index) => readBorder(range, index)).map((side) => side && tintOf(side.color, side.tint));
        const known = new Set(tints.filter((tint) => tint !== null));
        return known.size > 1 || known.has(undefined) ? null : ([...known][0] ?? 0);
      },
      write: (range, assigned) => {
        const tint = tintFromArgument(assigned, "RangeBorderCollection.tintAndShade");
        const outer = [range, ...(range.others ?? [])].map((one) => ({ ...one, others: [] }));
        for (const one of outer) for (const index of indexes) tintBorder(one, index, tint);
      },
    },
  },
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

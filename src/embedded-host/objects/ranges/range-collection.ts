import { describeClass, object, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import type { Place } from "../../model/formulas/tracing";
import { rangeOn } from "./range-models";

export const rangeCollection = describeClass("RangeCollection", {
  items: { className: "Range", of: (places: readonly Place[]) => places.map(({ sheet, area }) => rangeOn(sheet, area)) },
  calls: {
    getCount: value((places) => places.length),
    getItemAt: object("Range", (places, index: number) => {
      const place = places[index];
      if (!place) throw itemNotFound();
      return rangeOn(place.sheet, place.area);
    }),
  },
});

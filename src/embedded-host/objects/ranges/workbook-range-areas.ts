import { describeClass, object, part, readOnly, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { sheetAddress } from "../../model/address";
import type { Place } from "../../model/formulas/tracing";
import type { AreasModel } from "../office-models";

/** The places by sheets, in the order in which they were found. */
function bySheet(places: readonly Place[]): AreasModel[] {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({ sheet, areas: places.filter((place) => place.sheet === sheet).map(({ area }) => area) }));
}

const onSheet = (places: readonly Place[], key: unknown): AreasModel | null => {
  const wanted = String(key).toLowerCase();
  return bySheet(places).find(({ sheet }) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted) ?? null;
};

const existing = (found: AreasModel | null | undefined): AreasModel => {
  if (!found) throw itemNotFound();
  return found;
};

/** Cells of one or several sheets. */
export const workbookRangeAreas = describeClass("WorkbookRangeAreas", {
  scalars: {
    addresses: readOnly((places) =>
      bySheet(places).map(({ sheet, areas }) => areas.map((area) => sheetAddress(sheet.name, area)).join(",")),
    ),
  },
  parts: {
    areas: part("RangeAreasCollection", (places) => places),
    ranges: part("RangeCollection", (places) => places),
  },
  calls: {
    getRangeAreasBySheet: object("RangeAreas", (places, key: string) => existing(onSheet(places, key))),
    getRangeAreasOrNullObjectBySheet: object("RangeAreas", onSheet),
  },
});

export const rangeAreasCollection = describeClass("RangeAreasCollection", {
  items: { className: "RangeAreas", of: bySheet },
  calls: {
    getCount: value((places) => bySheet(places).length),
    getItemAt: object("RangeAreas", (places, index: number) => existing(bySheet(places)[index])),
  },
});

import { action, describeClass, part, readOnly } from "../client/described-class";
import { sheetAddress } from "../model/address";
import { cellCountOf } from "../model/area";
import { clearArea } from "../model/clearing";
import { rangeOn } from "./range-models";

export const rangeAreas = describeClass("RangeAreas", {
  scalars: {
    address: readOnly(({ sheet, areas }) => areas.map((area) => sheetAddress(sheet.name, area)).join(",")),
    areaCount: readOnly(({ areas }) => areas.length),
    cellCount: readOnly(({ areas }) => areas.reduce((count, area) => count + cellCountOf(area), 0)),
  },
  parts: {
    areas: part("RangeCollection", (areas) => areas),
    worksheet: part("Worksheet", ({ sheet }) => sheet),
  },
  calls: {
    clear: action(({ sheet, areas }, applyTo?: string) => areas.forEach((area) => clearArea(rangeOn(sheet, area), applyTo ?? "All"))),
  },
});

import { action, describeClass, object, part, readOnly } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { areaAddress, sheetAddress } from "../../model/address";
import {
  type Area,
  areaOf,
  cellCountOf,
  columnCountOf,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  rowCountOf,
} from "../../model/area";
import { copyInto } from "../../model/editing/copying";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { clearArea } from "../../model/cells/clearing";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import { applyStyle } from "../../model/cells/named-styles";
import { specialCells } from "../../model/ranges/special-cells";
import { selectAreas } from "./range-actions";
import { commonLook } from "./range-format";
import type { AreasModel } from "../office-models";
import { areaOfReference, rangeFromArgument, rangeOn } from "./range-models";

/** The areas as one range to be formatted: the first, with the others beside it. */
const together = ({ sheet, areas }: AreasModel): TrackedRange => {
  const [first, ...others] = areas.map((area) => rangeOn(sheet, area)) as [TrackedRange, ...TrackedRange[]];
  return Object.assign(first, { others });
};

const changed = ({ sheet, areas }: AreasModel, change: (area: Area) => Area): AreasModel => ({ sheet, areas: areas.map(change) });

function common({ sheet, areas }: AreasModel, other: unknown): AreasModel | null {
  const wanted =
    typeof other === "string"
      ? other.split(",").map((one) => areaOfReference(sheet.workbook, one, sheet)?.area)
      : "areas" in (other as object)
        ? (other as AreasModel).areas
        : [(other as TrackedRange).area];
  const met = areas.flatMap((area) => wanted.map((one) => one && intersection(area, one)).filter((one): one is Area => Boolean(one)));
  return met.length > 0 ? { sheet, areas: met } : null;
}

function special({ sheet, areas }: AreasModel, type: string, valueType?: string): AreasModel | null {
  const found = areas.flatMap((area) => specialCells(rangeOn(sheet, area), type, valueType)?.areas ?? []);
  return found.length > 0 ? { sheet, areas: found } : null;
}

function used({ sheet, areas }: AreasModel, valuesOnly?: boolean): AreasModel | null {
  const all = sheet.usedArea(valuesOnly === true);
  const found = areas.flatMap((area) => (all && intersection(area, all)) ?? []);
  return found.length > 0 ? { sheet, areas: found } : null;
}

/** The ranges a copy is taken from: one, or several of one sheet. */
function copySource(sheet: SheetModel, source: unknown): TrackedRange[] {
  if (typeof source === "object" && source !== null && "areas" in source) {
    const { sheet: other, areas } = source as AreasModel;
    return areas.map((area) => rangeOn(other, area));
  }
  if (typeof source !== "string") return [rangeFromArgument(sheet.workbook, source, sheet)];
  return source.split(",").map((one) => rangeFromArgument(sheet.workbook, one, sheet));
}

export const rangeAreas = describeClass("RangeAreas", {
  scalars: {
    address: readOnly(({ sheet, areas }) => areas.map((area) => sheetAddress(sheet.name, area)).join(",")),
    addressLocal: readOnly(({ areas }) => areas.map(areaAddress).join(",")),
    areaCount: readOnly(({ areas }) => areas.length),
    cellCount: readOnly(({ areas }) => {
      const count = areas.reduce((sum, area) => sum + cellCountOf(area), 0);
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    isEntireColumn: readOnly(({ areas }) => areas.every(isWholeColumns)),
    style: {
      read: (one) => commonLook(together(one), ({ styleName }) => styleName),
      write: (one, name) => applyStyle(together(one), name),
    },
    isEntireRow: readOnly(({ areas }) => areas.every(isWholeRows)),
  },
  parts: {
    conditionalFormats: part("ConditionalFormatCollection", together),
    dataValidation: part("DataValidation", together),
    areas: part("RangeCollection", ({ sheet, areas }) => areas.map((area) => ({ sheet, area }))),
    format: part("RangeFormat", together),
    worksheet: part("Worksheet", ({ sheet }) => sheet),
  },
  calls: {
    copyFrom: action(({ sheet, areas }, source: unknown, copyType?: string, skipBlanks?: boolean, transpose?: boolean) => {
      const from = copySource(sheet, source);
      for (const area of areas) {
        const start = rangeOn(sheet, area);
        for (const [index, one] of from.entries()) {
          const [down, across] = [one.area.top - from[0]!.area.top, one.area.left - from[0]!.area.left];
          const place = index === 0 ? start : rangeOn(sheet, areaOf(area.top + down, area.left + across));
          copyInto(place, one, copyType ?? "All", skipBlanks === true, transpose === true);
        }
      }
    }, true),
    clearOrResetContents: action(({ sheet, areas }) => areas.forEach((area) => clearArea(rangeOn(sheet, area), "Contents"))),
    getTables: object("TableScopedCollection", ({ sheet, areas }, fully?: boolean) => ({
      tables: sheet.tables.filter(({ area }) => areas.some((one) => (fully === true ? contains(one, area) : intersection(one, area)))),
    })),
    select: action(({ sheet, areas }) => selectAreas(sheet, areas)),
    setDirty: action(({ sheet, areas }) => void sheet.workbook.edits.push(...areas.map((area) => ({ sheet, area })))),
    calculate: action(({ sheet }) => sheet.workbook.restructured()),
    getSpecialCells: object("RangeAreas", (one, type: string, valueType?: string) => {
      const found = special(one, type, valueType);
      if (!found) throw itemNotFound("There are no such cells.");
      return found;
    }),
    getSpecialCellsOrNullObject: object("RangeAreas", special),
    getUsedRangeAreas: object("RangeAreas", (one, valuesOnly?: boolean) => {
      const found = used(one, valuesOnly);
      if (!found) throw itemNotFound("The areas are empty.");
      return found;
    }),
    getUsedRangeAreasOrNullObject: object("RangeAreas", used),
    clear: action(({ sheet, areas }, applyTo?: string) => areas.forEach((area) => clearArea(rangeOn(sheet, area), applyTo ?? "All"))),
    getEntireColumn: object("RangeAreas", (one) => changed(one, (area) => ({ ...area, top: 0, bottom: LAST_ROW }))),
    getEntireRow: object("RangeAreas", (one) => changed(one, (area) => ({ ...area, left: 0, right: LAST_COLUMN }))),
    getIntersection: object("RangeAreas", (one, other: unknown) => {
      const met = common(one, other);
      if (!met) throw itemNotFound();
      return met;
    }),
    getIntersectionOrNullObject: object("RangeAreas", common),
    getOffsetRangeAreas: object("RangeAreas", (one, rows: number, columns: number) =>
      changed(one, (area) => areaOf(area.top + rows, area.left + columns, rowCountOf(area), columnCountOf(area))),
    ),
  },
});

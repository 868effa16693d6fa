import { object } from "../../client/described-class";
import { HostFailure, invalidArgument, itemNotFound } from "../../client/office-error";
import {
  areaOf,
  boundingArea,
  cellCountOf,
  columnCountOf,
  contains,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  rowCountOf,
  type Area,
} from "../../model/area";
import { findCell } from "../../model/editing/finding";
import { areaAround } from "../../model/ranges/surrounding";
import { edgeCell, extendedArea } from "../../model/ranges/range-edge";
import { specialCells } from "../../model/ranges/special-cells";
import { allDependents, allPrecedents, directDependents, directPrecedents, joined, type Place } from "../../model/formulas/tracing";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import { visibleView } from "./range-view";
import { rangeFromArgument, rangeOn } from "./range-models";

const within = ({ sheet }: TrackedRange, area: Area): TrackedRange => rangeOn(sheet, area);

const integer = (argument: unknown, standard = 0): number => {
  if (argument === undefined || argument === null) return standard;
  if (typeof argument !== "number" || !Number.isInteger(argument))
    throw invalidArgument("The argument is invalid or missing or has an incorrect format.");
  return argument;
};

function beside({ area }: TrackedRange, count: number, side: "Above" | "Below" | "Before" | "After"): Area {
  if (count === 0) throw invalidArgument("The number of rows or columns must not be 0.");
  const n = Math.abs(count);
  const flip = count < 0;
  if (side === "Above" || side === "Below") {
    const below = (side === "Below") !== flip;
    return below ? { ...area, top: area.bottom + 1, bottom: area.bottom + n } : { ...area, top: area.top - n, bottom: area.top - 1 };
  }
  const after = (side === "After") !== flip;
  return after ? { ...area, left: area.right + 1, right: area.right + n } : { ...area, left: area.left - n, right: area.left - 1 };
}

function used(range: TrackedRange, valuesOnly: boolean): TrackedRange | null {
  const area = range.sheet.usedArea(valuesOnly, range.area);
  return area && within(range, area);
}

function common(range: TrackedRange, other: unknown): TrackedRange | null {
  const second = rangeFromArgument(range.sheet.workbook, other, range.sheet);
  const area = second.sheet === range.sheet ? intersection(range.area, second.area) : null;
  return area && within(range, area);
}

type Reach = (range: TrackedRange, direction: string, from: Area | null) => Area | null;

function reached(range: TrackedRange, reach: Reach, direction: string, from: unknown): TrackedRange {
  const start = from === undefined || from === null ? null : rangeFromArgument(range.sheet.workbook, from, range.sheet).area;
  const area = reach(range, direction, start);
  if (!area) throw invalidArgument(`'${direction}' is no direction.`);
  return within(range, area);
}

const spillingTo = (range: TrackedRange): TrackedRange | null => {
  const filled = cellCountOf(range.area) === 1 ? range.sheet.grid.arrays.get(range.area.top, range.area.left) : null;
  return filled ? within(range, filled) : null;
};

const traced = (places: Place[]): Place[] => {
  if (places.length === 0) throw itemNotFound();
  return places;
};

const orNotFound = (found: TrackedRange | null): TrackedRange => {
  if (!found) throw itemNotFound();
  return found;
};

function spillParent({ sheet, area }: TrackedRange): TrackedRange | null {
  if (cellCountOf(area) > 1) return null;
  for (const [row, column, filled] of sheet.grid.arrays.entries()) {
    if (intersection(filled, areaOf(area.top, area.left))) return rangeOn(sheet, areaOf(row, column));
  }
  return null;
}

function merged(range: TrackedRange) {
  const areas = range.sheet.merges.filter(({ top, left }) => intersection(areaOf(top, left), range.area));
  if (areas.length > 512) throw new HostFailure("GeneralException", "There are more than 512 merged areas.");
  return areas.length > 0 ? { sheet: range.sheet, areas } : null;
}

/** Methods of a range that answer with other ranges. */
export const rangeRelatives = {
  getCell: object("Range", (range: TrackedRange, row: number, column: number) =>
    within(range, areaOf(range.area.top + integer(row), range.area.left + integer(column))),
  ),
  getRow: object("Range", (range: TrackedRange, row: number) =>
    within(range, { ...range.area, top: range.area.top + integer(row), bottom: range.area.top + integer(row) }),
  ),
  getColumn: object("Range", (range: TrackedRange, column: number) =>
    within(range, { ...range.area, left: range.area.left + integer(column), right: range.area.left + integer(column) }),
  ),
  getEntireRow: object("Range", (range: TrackedRange) => within(range, { ...range.area, left: 0, right: LAST_COLUMN })),
  getEntireColumn: object("Range", (range: TrackedRange) => within(range, { ...range.area, top: 0, bottom: LAST_ROW })),
  getOffsetRange: object("Range", (range: TrackedRange, rows: number, columns: number) =>
    within(
      range,
      areaOf(range.area.top + integer(rows), range.area.left + integer(columns), rowCountOf(range.area), columnCountOf(range.area)),
    ),
  ),
  getResizedRange: object("Range", (range: TrackedRange, rows: number, columns: number) =>
    within(range, {
      ...range.area,
      bottom: range.area.bottom + integer(rows),
      right: range.area.right + integer(columns),
    }),
  ),
  getAbsoluteResizedRange: object("Range", (range: TrackedRange, rows: number, columns: number) =>
    within(range, areaOf(range.area.top, range.area.left, integer(rows), integer(columns))),
  ),
  getRowsAbove: object("Range", (range: TrackedRange, count?: number) => within(range, beside(range, integer(count, 1), "Above"))),
  getRowsBelow: object("Range", (range: TrackedRange, count?: number) => within(range, beside(range, integer(count, 1), "Below"))),
  getColumnsBefore: object("Range", (range: TrackedRange, count?: number) => within(range, beside(range, integer(count, 1), "Before"))),
  getColumnsAfter: object("Range", (range: TrackedRange, count?: number) => within(range, beside(range, integer(count, 1), "After"))),
  getDirectPrecedents: object("WorkbookRangeAreas", (range: TrackedRange) => traced(directPrecedents(range))),
  getPrecedents: object("WorkbookRangeAreas", (range: TrackedRange) => traced(allPrecedents(range))),
  getDirectDependents: object("WorkbookRangeAreas", (range: TrackedRange) => traced(joined(directDependents(range)))),
  getDependents: object("WorkbookRangeAreas", (range: TrackedRange) => traced(joined(allDependents(range)))),
  getVisibleView: object("RangeView", ({ sheet, area }: TrackedRange) => visibleView(sheet, area)),
  getLastCell: object("Range", (range: TrackedRange) => within(range, areaOf(range.area.bottom, range.area.right))),
  getLastRow: object("Range", (range: TrackedRange) => within(range, { ...range.area, top: range.area.bottom })),
  getLastColumn: object("Range", (range: TrackedRange) => within(range, { ...range.area, left: range.area.right })),
  getIntersection: object("Range", (range: TrackedRange, other: unknown) => orNotFound(common(range, other))),
  getIntersectionOrNullObject: object("Range", common),
  getBoundingRect: object("Range", (range: TrackedRange, other: unknown) => {
    const second = rangeFromArgument(range.sheet.workbook, other, range.sheet);
    if (second.sheet !== range.sheet) throw invalidArgument("The ranges are on different sheets.");
    return within(range, boundingArea(range.area, second.area));
  }),
  getUsedRange: object("Range", (range: TrackedRange, valuesOnly?: boolean) => orNotFound(used(range, valuesOnly === true))),
  getUsedRangeOrNullObject: object("Range", (range: TrackedRange, valuesOnly?: boolean) => used(range, valuesOnly === true)),
  getSurroundingRegion: object("Range", (range: TrackedRange) => within(range, areaAround(range.sheet, range.area))),
  getMergedAreasOrNullObject: object("RangeAreas", merged),
  getSpecialCells: object(
    "RangeAreas",
    (range: TrackedRange, type: string, valueType?: string) => {
      const found = specialCells(range, type, valueType);
      if (!found) throw itemNotFound("No cells were found.");
      return found;
    },
    true,
  ),
  getSpecialCellsOrNullObject: object(
    "RangeAreas",
    (range: TrackedRange, type: string, valueType?: string) => specialCells(range, type, valueType),
    true,
  ),
  getRangeEdge: object("Range", (range: TrackedRange, direction: string, from?: unknown) => reached(range, edgeCell, direction, from)),
  getExtendedRange: object("Range", (range: TrackedRange, direction: string, from?: unknown) =>
    reached(range, extendedArea, direction, from),
  ),
  getSpillParent: object("Range", (range: TrackedRange) => orNotFound(spillParent(range)), true),
  getSpillParentOrNullObject: object("Range", spillParent, true),
  getSpillingToRange: object("Range", (range: TrackedRange) => orNotFound(spillingTo(range)), true),
  getSpillingToRangeOrNullObject: object("Range", spillingTo, true),
  find: object(
    "Range",
    (range: TrackedRange, text: string, criteria?: Excel.SearchCriteria) => orNotFound(findCell(range, text, criteria)),
    true,
  ),
  findOrNullObject: object(
    "Range",
    (range: TrackedRange, text: string, criteria?: Excel.SearchCriteria) => findCell(range, text, criteria),
    true,
  ),
  getPivotTables: object("PivotTableScopedCollection", ({ sheet, area }: TrackedRange, fully?: boolean) => ({
    pivots: sheet.pivots
      .filter(({ place }) => (fully === true ? contains(area, place.area) : intersection(area, place.area)))
      .sort((a, b) => a.place.area.top - b.place.area.top || a.place.area.left - b.place.area.left),
  })),
  getTables: object("TableScopedCollection", (range: TrackedRange, fully?: boolean) => ({
    tables: range.sheet.tablesIn(range.area).filter(({ area }) => fully !== true || contains(range.area, area)),
  })),
};

import { action, describeClass, object, part, readOnly, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { areaAddress, quotedSheetName } from "../../model/address";
import { sourceArea, type PivotSource } from "../../model/pivots/pivot-cache";
import { changeQuietly, checkMayChange, deletePivot } from "../../model/pivots/pivot-editing";
import { addPivot, checkPivotName, refreshCache, refreshPivots } from "../../model/pivots/pivot-making";
import type { PivotModel, PivotOptions } from "../../model/pivots/pivot-model";
import type { TableModel } from "../../model/tables/table-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { NameScope } from "../office-models";
import { areaOfReference, isRange, rangeFromArgument } from "../ranges/range-models";

const pivotsIn = ({ workbook, sheet }: NameScope): PivotModel[] => (sheet ? [sheet] : workbook.sheets).flatMap(({ pivots }) => pivots);

const named = (pivots: readonly PivotModel[], name: unknown): PivotModel | null =>
  pivots.find(({ state }) => state.name.toLowerCase() === String(name).toLowerCase()) ?? null;

function existing(pivot: PivotModel | null | undefined): PivotModel {
  if (!pivot) throw itemNotFound();
  return pivot;
}

/** What a name stands for that is the source of a pivot table. */
const nameFinder = (workbook: WorkbookModel) => (name: string) => areaOfReference(workbook, name, null);

export const booleanOption = (key: keyof PivotOptions): Scalar<PivotModel, boolean> => ({
  read: ({ state }) => state.options[key] as boolean,
  write: (pivot, assigned: unknown) => {
    if (typeof assigned !== "boolean") throw invalidArgument("true or false is expected.");
    changeQuietly(pivot, ({ options }) => Object.assign(options, { [key]: assigned }));
  },
});

const isTable = (argument: unknown): argument is TableModel =>
  typeof argument === "object" && argument !== null && "showHeaders" in argument && "columns" in argument;

/** The source an argument stands for: a table, a range, an address with the sheet's name, a table's name or a name of cells. */
function sourceFrom(workbook: WorkbookModel, argument: unknown): PivotSource {
  if (isTable(argument)) return { table: argument };
  if (isRange(argument)) return { range: rangeFromArgument(workbook, argument, null) };
  const table = typeof argument === "string" ? workbook.findTable(argument) : null;
  if (table) return { table };
  const isName = typeof argument === "string" && workbook.names.some(({ name }) => name.toLowerCase() === argument.toLowerCase());
  return isName ? { name: argument } : { range: rangeFromArgument(workbook, argument, null) };
}

function sourceString({ cache, sheet }: PivotModel): string {
  const { source } = cache;
  if (source === null) return "";
  if ("table" in source) return source.table.name;
  const place = sourceArea(sheet.workbook, source, nameFinder(sheet.workbook));
  return place ? `${quotedSheetName(place.sheet.name)}!${areaAddress(place.area)}` : "";
}

export const pivotTable = describeClass("PivotTable", {
  exists: (pivot) => pivot.sheet.pivots.includes(pivot) && pivot.place.alive,
  scalars: {
    allowMultipleFiltersPerField: booleanOption("allowMultipleFilters"),
    enableDataValueEditing: booleanOption("editData"),
    id: readOnly(({ id }) => String(id)),
    name: {
      read: ({ state }) => state.name,
      write: (pivot, assigned: unknown) => {
        const name = checkPivotName(pivot.sheet, assigned, pivot);
        changeQuietly(pivot, (state) => (state.name = name));
      },
    },
    refreshOnOpen: {
      read: ({ cache }) => cache.refreshOnOpen,
      write: (pivot, assigned: unknown) => {
        if (typeof assigned !== "boolean") throw invalidArgument("true or false is expected.");
        checkMayChange(pivot.sheet);
        Object.assign(pivot.cache, { refreshOnOpen: assigned, changed: true });
        pivot.sheet.workbook.isDirty = true;
      },
    },
    useCustomSortLists: booleanOption("customLists"),
  },
  parts: {
    columnHierarchies: part("RowColumnPivotHierarchyCollection", (pivot) => ({ pivot, axis: "column" as const })),
    dataHierarchies: part("DataPivotHierarchyCollection", (pivot) => pivot),
    filterHierarchies: part("FilterPivotHierarchyCollection", (pivot) => ({ pivot, axis: "filter" as const })),
    hierarchies: part("PivotHierarchyCollection", (pivot) => pivot),
    layout: part("PivotLayout", (pivot) => pivot),
    rowHierarchies: part("RowColumnPivotHierarchyCollection", (pivot) => ({ pivot, axis: "row" as const })),
    worksheet: part("Worksheet", ({ sheet }) => sheet),
  },
  calls: {
    delete: action(deletePivot),
    getDataSourceString: value(sourceString),
    getDataSourceType: value(({ cache }) => (cache.source === null ? "Unknown" : "table" in cache.source ? "LocalTable" : "LocalRange")),
    refresh: action(({ cache, sheet }) => refreshCache(sheet.workbook, cache, nameFinder(sheet.workbook)), true),
  },
});

export const pivotTableCollection = describeClass("PivotTableCollection", {
  items: { className: "PivotTable", of: pivotsIn },
  calls: {
    add: object(
      "PivotTable",
      ({ workbook, sheet }, name: unknown, source: unknown, destination: unknown) =>
        addPivot(rangeFromArgument(workbook, destination, sheet), name, sourceFrom(workbook, source), nameFinder(workbook)),
      true,
    ),
    getCount: value((scope) => pivotsIn(scope).length),
    getItem: object("PivotTable", (scope, name: string) => existing(named(pivotsIn(scope), name))),
    getItemOrNullObject: object("PivotTable", (scope, name: string) => named(pivotsIn(scope), name)),
    refreshAll: action((scope) => refreshPivots(scope.workbook, pivotsIn(scope), nameFinder(scope.workbook)), true),
  },
});

/** Pivot tables of a range, from the top and from the left. */
export const pivotTableScopedCollection = describeClass("PivotTableScopedCollection", {
  items: { className: "PivotTable", of: ({ pivots }): PivotModel[] => pivots },
  calls: {
    getCount: value(({ pivots }) => pivots.length),
    getFirst: object("PivotTable", ({ pivots }) => existing(pivots[0])),
    getFirstOrNullObject: object("PivotTable", ({ pivots }) => pivots[0] ?? null),
    getItem: object("PivotTable", ({ pivots }, name: string) => existing(named(pivots, name))),
    getItemOrNullObject: object("PivotTable", ({ pivots }, name: string) => named(pivots, name)),
  },
});

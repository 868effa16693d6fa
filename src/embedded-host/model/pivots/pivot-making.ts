import { HostFailure, invalidArgument } from "../../client/office-error";
import { type Area, areaOf } from "../area";
import type { SheetModel } from "../sheets/sheet-model";
import type { WorkbookModel } from "../workbook-model";
import { areasOf, checkIsOwn, checkMayChange, preparedReport } from "./pivot-editing";
import { completeItems } from "./pivot-fields";
import { fillCache, type Place, type PivotCache, type PivotSource, sourceArea } from "./pivot-cache";
import { newPivotField, newPivotOptions, type PivotModel, type PivotState, VALUES } from "./pivot-model";

/** All pivot tables of a workbook, sheet by sheet. */
export const pivotsOf = (workbook: WorkbookModel): PivotModel[] => workbook.sheets.flatMap(({ pivots }) => pivots);

export function checkPivotName(sheet: SheetModel, wanted: unknown, except: PivotModel | null): string {
  if (typeof wanted !== "string" || wanted.trim() === "" || wanted.length > 255)
    throw invalidArgument("A pivot table needs a name of at most 255 characters.");
  if (sheet.pivots.some((one) => one !== except && one.state.name.toLowerCase() === wanted.toLowerCase()))
    throw invalidArgument(`A pivot table '${wanted}' is on the sheet already.`);
  return wanted;
}

/** Makes a pivot table without fields of the cells of a source. */
export function addPivot(
  destination: { sheet: SheetModel; area: Area },
  name: unknown,
  source: PivotSource,
  findName: (name: string) => Place | null,
): PivotModel {
  const { sheet, area } = destination;
  const { workbook } = sheet;
  const wanted = checkPivotName(sheet, name, null);
  checkMayChange(sheet);
  const place = sourceArea(workbook, source, findName);
  if (!place) throw invalidArgument("The source of the pivot table does not exist.");
  const cache: PivotCache = { source, fields: [], records: null, readRecords: null, refreshOnOpen: false, changed: true, inFile: null };
  fillCache(cache, place);
  const pivot: PivotModel = {
    id: workbook.nextId(),
    sheet,
    cache,
    state: {
      name: wanted,
      fields: cache.fields.map(newPivotField),
      rows: [],
      columns: [],
      filters: [],
      data: [],
      options: { ...newPivotOptions(), style: workbook.setup.defaultStyles.pivot },
    },
    place: workbook.ranges.createLasting(sheet, areaOf(area.top, area.left)),
    frame: { headerRow: 1, dataRow: 1, dataColumn: 0 },
    looks: new Map(),
    inFile: null,
    changed: true,
    rewritten: true,
    foreign: null,
  };
  try {
    preparedReport(pivot, [])();
  } catch (error) {
    workbook.ranges.untrack(pivot.place);
    throw error;
  }
  sheet.pivots.push(pivot);
  if (source && "range" in source) source.range = workbook.ranges.createLasting(source.range.sheet, source.range.area);
  return pivot;
}

/** What a pivot table shows after the columns of its source changed: fields are known by their names, others are gone. */
function stateAfter(pivot: PivotModel, fieldsBefore: readonly (number | null)[]): PivotState {
  const before = pivot.state;
  const after = structuredClone(before);
  const now = (field: number): number => (field === VALUES ? VALUES : fieldsBefore.indexOf(field));
  const kept = (fields: readonly number[]): number[] => fields.map(now).filter((field) => field !== -1);
  after.fields = fieldsBefore.map((field) => (field === null ? newPivotField() : structuredClone(before.fields[field]!)));
  [after.rows, after.columns, after.filters] = [kept(before.rows), kept(before.columns), kept(before.filters)];
  after.data = before.data
    .filter(({ field }) => fieldsBefore.includes(field))
    .map((data) => {
      const base = data.showAs.baseField === null ? null : now(data.showAs.baseField);
      const showAs = base === -1 ? { calculation: "None", baseField: null, baseItem: null } : { ...data.showAs, baseField: base };
      return { ...data, field: now(data.field), showAs };
    });
  if (after.data.length < 2) {
    after.rows = after.rows.filter((field) => field !== VALUES);
    after.columns = after.columns.filter((field) => field !== VALUES);
  }
  for (const { sort } of after.fields) {
    const data = sort.by === null ? null : before.data[sort.by];
    sort.by = data ? after.data.findIndex(({ id }) => id === data.id) : null;
    sort.scope = sort.scope.map((step) => ({ ...step, field: now(step.field) })).filter(({ field }) => field !== -1);
    if (sort.by === -1) Object.assign(sort, { direction: "Manual", by: null, scope: [] });
  }
  [...after.rows, ...after.columns, ...after.filters]
    .filter((field) => field !== VALUES)
    .forEach((field) => completeItems(pivot, after, field));
  return after;
}

/** Takes the records of a cache from its source anew, and writes the reports of all pivot tables that share it. */
export function refreshCache(workbook: WorkbookModel, cache: PivotCache, findName: (name: string) => Place | null): void {
  const pivots = pivotsOf(workbook).filter((pivot) => pivot.cache === cache);
  for (const pivot of pivots) {
    checkIsOwn(pivot);
    checkMayChange(pivot.sheet);
  }
  const place = sourceArea(workbook, cache.source, findName);
  if (!place) throw new HostFailure("InvalidOperation", "The source of the pivot table is not in this workbook.");
  const before = { ...cache };
  const states = pivots.map(({ state }) => state);
  try {
    const { fieldsBefore } = fillCache(cache, place);
    const areas = pivots.map(areasOf);
    for (const pivot of pivots) pivot.state = stateAfter(pivot, fieldsBefore);
    pivots.map((pivot, index) => preparedReport(pivot, areas[index]!)).forEach((write) => write());
  } catch (error) {
    Object.assign(cache, before);
    pivots.forEach((pivot, index) => (pivot.state = states[index]!));
    throw error;
  }
}

/** Refreshes all pivot tables of a workbook or a sheet; one that cannot be refreshed here is refused before any is. */
export function refreshPivots(workbook: WorkbookModel, pivots: readonly PivotModel[], findName: (name: string) => Place | null): void {
  pivots.forEach(checkIsOwn);
  new Set(pivots.map(({ cache }) => cache)).forEach((cache) => refreshCache(workbook, cache, findName));
}

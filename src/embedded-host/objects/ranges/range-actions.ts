import { action, chained, object, value } from "../../client/described-class";
import { HostFailure } from "../../client/office-error";
import { insertCells, deleteCells } from "../../model/cells/cell-shifting";
import { clearArea } from "../../model/cells/clearing";
import { copyInto } from "../../model/editing/copying";
import { cellProperties, lineProperties } from "../../model/cells/cell-properties";
import { autoFill } from "../../model/editing/filling";
import { moveCells } from "../../model/editing/moving";
import { mergeArea, unmergeArea } from "../../model/cells/merging";
import { groupLines, showGroup } from "../../model/sheets/outline";
import { removeDuplicates } from "../../model/editing/removing-duplicates";
import { replaceAll } from "../../model/editing/replacing";
import { setCellProperties, setLineProperties } from "../../model/setting-properties";
import type { Area } from "../../model/area";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import { hasFormulas, isRange, rangeFromArgument, rangeOn } from "./range-models";

function checkUnprotected({ sheet }: TrackedRange): void {
  if (sheet.protection.protected) throw new HostFailure("AccessDenied", `The sheet '${sheet.name}' is protected.`);
}

/** Selects areas of one sheet together. */
export function selectAreas(sheet: SheetModel, [first, ...others]: readonly Area[]): void {
  if (sheet.visibility !== "Visible") throw new HostFailure("InvalidOperation", "A range of a hidden sheet cannot be selected.");
  if (first) sheet.workbook.select(sheet, first, others);
}

/** Whether what is copied may depend on results; a source that is refused is refused when it is copied. */
function fromFormulas({ sheet }: TrackedRange, source: unknown): boolean {
  return isRange(source) ? hasFormulas(source) : sheet.workbook.sheets.some((one) => hasFormulas({ sheet: one }));
}

/** Methods of a range that change the sheet or answer with values. */
export const rangeActions = {
  insert: object("Range", (range: TrackedRange, shift: string) => {
    checkUnprotected(range);
    const { sheet, area } = range;
    insertCells(sheet, area, shift);
    return rangeOn(sheet, area);
  }),
  delete: action((range: TrackedRange, shift: string) => {
    checkUnprotected(range);
    deleteCells(range.sheet, range.area, shift);
  }),
  clear: action((range: TrackedRange, applyTo?: string) => clearArea(range, applyTo ?? "All")),
  clearOrResetContents: action((range: TrackedRange) => clearArea(range, "Contents")),
  group: action((range: TrackedRange, option: string) => groupLines(range, option, 1)),
  ungroup: action((range: TrackedRange, option: string) => groupLines(range, option, -1)),
  hideGroupDetails: action((range: TrackedRange, option: string) => showGroup(range, option, false)),
  showGroupDetails: action((range: TrackedRange, option: string) => showGroup(range, option, true)),
  getDisplayedCellProperties: value((range: TrackedRange, wanted: Excel.CellPropertiesLoadOptions) => cellProperties(range, wanted)),
  merge: action((range: TrackedRange, across?: boolean) => mergeArea(range, across === true)),
  unmerge: action((range: TrackedRange) => unmergeArea(range)),
  select: action(({ sheet, area }: TrackedRange) => selectAreas(sheet, [area])),
  copyFrom: action((range: TrackedRange, source: unknown, copyType?: string, skipBlanks?: boolean, transpose?: boolean) => {
    checkUnprotected(range);
    const from = rangeFromArgument(range.sheet.workbook, source, range.sheet);
    copyInto(range, from, copyType ?? "All", skipBlanks === true, transpose === true);
  }, fromFormulas),
  moveTo: action((range: TrackedRange, destination: unknown) => {
    checkUnprotected(range);
    const target = rangeFromArgument(range.sheet.workbook, destination, range.sheet);
    checkUnprotected(target);
    moveCells(range, target);
  }, true),
  replaceAll: value((range: TrackedRange, text: string, replacement: string, criteria?: Excel.ReplaceCriteria) =>
    replaceAll(range, text, replacement, criteria ?? {}),
  ),
  autoFill: action((range: TrackedRange, destination?: unknown, kind?: string) => {
    if (destination === undefined) throw new HostFailure("NotImplemented", "This host fills only a destination that is given.");
    autoFill(range, rangeFromArgument(range.sheet.workbook, destination, range.sheet), kind ?? "FillDefault");
  }, true),
  removeDuplicates: object(
    "RemoveDuplicatesResult",
    (range: TrackedRange, columns: number[], hasHeader?: boolean) => removeDuplicates(range, columns, hasHeader === true),
    true,
  ),
  setCellProperties: action((range: TrackedRange, cells: unknown) => setCellProperties(range, cells)),
  setRowProperties: action((range: TrackedRange, lines: unknown) => setLineProperties(range, "rows", lines)),
  setColumnProperties: action((range: TrackedRange, lines: unknown) => setLineProperties(range, "columns", lines)),
  getCellProperties: value((range: TrackedRange, wanted: Excel.CellPropertiesLoadOptions) => cellProperties(range, wanted)),
  getRowProperties: value((range: TrackedRange, wanted: Excel.RowPropertiesLoadOptions) => lineProperties(range, "rows", wanted)),
  getColumnProperties: value((range: TrackedRange, wanted: Excel.ColumnPropertiesLoadOptions) => lineProperties(range, "columns", wanted)),
  calculate: action(({ sheet }: TrackedRange) => sheet.workbook.restructured()),
  setDirty: action(({ sheet, area }: TrackedRange) => {
    sheet.workbook.edits.push({ sheet, area });
  }),
  track: chained((range: TrackedRange) => {
    range.kept = true;
  }),
  untrack: chained((range: TrackedRange) => range.sheet.workbook.ranges.untrack(range)),
};

import { HostFailure } from "../../client/office-error";
import { CellGrid } from "../cells/cell-grid";
import { copyRemarks } from "../notes/comment-model";
import { recordName } from "../ranges/name-editing";
import { SheetModel } from "./sheet-model";
import { copyContents } from "./sheet-contents";
import type { WorkbookModel } from "../workbook-model";

function freeSheetName(workbook: WorkbookModel, base: string): string {
  if (!workbook.findSheet(base)) return base;
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const name = base.slice(0, 31 - tail.length) + tail;
    if (!workbook.findSheet(name)) return name;
  }
}

/** A new sheet of a workbook with the cells, looks, sizes, merges and page of another one; it has no place among the tabs yet. */
export function copyOfSheet(workbook: WorkbookModel, source: SheetModel): SheetModel {
  const grid = new CellGrid(
    source.grid.rows.map((row) => [...row]),
    null,
    workbook.defaultFormat,
  );
  const copy = new SheetModel(workbook, freeSheetName(workbook, source.name), workbook.createSheet("").id, grid);
  for (const [row, column, formula] of source.grid.formulas.entries()) grid.formulas.set(row, column, formula);
  const used = source.usedArea(false);
  if (used) {
    for (let row = used.top; row <= used.bottom; row++)
      for (let column = used.left; column <= used.right; column++) grid.formatCell(row, column, source.grid.format(row, column));
  }
  copyNames(workbook, source, copy);
  copyRemarks(source, copy);
  copy.merges = [...source.merges];
  for (const [from, to] of [
    [source.columns, copy.columns],
    [source.rows, copy.rows],
  ] as const) {
    from.sizes.forEach((size, index) => to.resize(index, size));
    from.hidden.forEach((index) => to.hide(index, true));
  }
  copy.page = structuredClone(source.page);
  copy.frozen = { ...source.frozen };
  for (const feature of ["page", "margins", "headerFooter", "panes"] as const) copy.touch(feature);
  return copy;
}

/** Names that stand for cells of a sheet and hold within it alone go with its copy. */
function copyNames(workbook: WorkbookModel, source: SheetModel, copy: SheetModel): void {
  const own = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
  for (const item of source.workbook.names) {
    if (item.scopeSheet !== source || item.name.startsWith("_xlnm.")) continue;
    const cells = [own(source.name), `${source.name}!`].find((start) => item.formula.startsWith(start));
    if (cells === undefined) continue;
    const copied = { ...item, formula: own(copy.name) + item.formula.slice(cells.length), scopeSheet: copy };
    workbook.names.push(copied);
    recordName(workbook, copied);
  }
}

/** Puts a copy of a sheet beside or at the ends of the others. */
export function copySheet(sheet: SheetModel, position: string, relativeTo: SheetModel | null): SheetModel {
  const { workbook } = sheet;
  if (workbook.structureProtected) throw new HostFailure("AccessDenied", "The structure of the workbook is protected.");
  const copy = copyOfSheet(workbook, sheet);
  copyContents(sheet, copy);
  const near = (relativeTo ?? sheet).position;
  const at = { Beginning: 0, Before: near, After: near + 1 }[position] ?? workbook.sheets.length;
  workbook.sheets.splice(at, 0, copy);
  workbook.redefined();
  return copy;
}

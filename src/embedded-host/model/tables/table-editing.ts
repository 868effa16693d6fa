import { HostFailure, invalidArgument } from "../../client/office-error";
import { type Area, columnCountOf, everyCell, intersection, isOnSheet, rowCountOf } from "../area";
import { deleteCells, insertCells } from "../cells/cell-shifting";
import { putEntry, putFormula, putValue } from "../cells/cell-writing";
import { clearTableFilters, filterTable } from "../filters/filtering";
import { rewriteFormulas } from "../formulas/formula-rewriting";
import { shownText } from "../cells/number-format";
import { announceOn } from "../sheets/sheet-events";
import type { SheetModel } from "../sheets/sheet-model";
import { toPlainReferences } from "../formulas/structured-areas";
import { renameInStructured } from "../formulas/structured-references";
import { checkName, columnNames, freeColumnName, readCalculatedColumn } from "./table-columns";
import { bodyArea, columnOfTable, newTableColumn, type TableModel } from "./table-model";
import type { WorkbookModel } from "../workbook-model";
import { textInput } from "../../client/text-input";

function freeTableName(workbook: WorkbookModel): string {
  for (let number = 1; ; number++) if (!workbook.findTable(`Table${number}`)) return `Table${number}`;
}

function checkRoom(sheet: SheetModel, area: Area, except: TableModel | null): void {
  if (!isOnSheet(area)) throw invalidArgument("The table does not fit on the sheet.");
  if (sheet.tables.some((other) => other !== except && intersection(other.area, area)))
    throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => intersection(merge, area)))
    throw new HostFailure("MergedRangeConflict", "A table can't overlap merged cells.");
}

function headingsIn(sheet: SheetModel, area: Area): string[] {
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const value = sheet.grid.value(area.top, column);
    texts.push(
      value === null ? "" : typeof value === "string" ? value : shownText(value, sheet.grid.format(area.top, column).numberFormat),
    );
  }
  return columnNames(texts);
}

function writeHeadings(table: TableModel): void {
  table.columns.forEach(({ name }, index) => {
    const column = table.area.left + index;
    if (table.sheet.grid.value(table.area.top, column) !== name) putValue(table.sheet, table.area.top, column, name);
  });
}

/** Makes a table of an area; without headings the cells move down to make room for them. */
export function addTable(sheet: SheetModel, wanted: Area, hasHeaders: boolean): TableModel {
  const { workbook } = sheet;
  if (sheet.protection.protected) throw new HostFailure("AccessDenied", `The sheet '${sheet.name}' is protected.`);
  checkRoom(sheet, hasHeaders ? wanted : { ...wanted, bottom: wanted.bottom + 1 }, null);
  let area = wanted;
  const awaitsRows = hasHeaders && rowCountOf(area) === 1;
  if (!hasHeaders) {
    insertCells(sheet, { ...wanted, bottom: wanted.top }, "Down");
    area = { ...wanted, bottom: wanted.bottom + 1 };
  } else if (awaitsRows) area = { ...area, bottom: area.top + 1 };
  const names = hasHeaders ? headingsIn(sheet, area) : columnNames(Array.from({ length: columnCountOf(area) }, () => ""));
  const table: TableModel = {
    id: Math.max(0, ...workbook.tables.map(({ id }) => id)) + 1,
    sheet,
    name: freeTableName(workbook),
    area,
    columns: names.map((name, index) => newTableColumn(index + 1, name)),
    showHeaders: true,
    showTotals: false,
    awaitsRows,
    style: workbook.setup.defaultStyles.table,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    sorting: null,
    nameInFile: null,
    changed: true,
  };
  sheet.tables.push(table);
  writeHeadings(table);
  workbook.edited(sheet, area);
  workbook.redefined();
  announceOn(sheet, "TableAdded", { tableId: String(table.id) });
  return table;
}

export function renameTable(table: TableModel, name: unknown): void {
  const wanted = textInput(name);
  checkName(wanted, "Table.name");
  const { workbook } = table.sheet;
  const other = workbook.findTable(wanted);
  if ((other && other !== table) || workbook.names.some((one) => one.name.toLowerCase() === wanted.toLowerCase()))
    throw invalidArgument("The name is used already in this workbook.", "Table.name");
  const before = table.name;
  table.name = wanted;
  table.changed = true;
  rewriteFormulas(
    workbook,
    (formula) => renameInStructured(formula, before, { table: wanted }),
    (sheet, row, column) => sheet.grid.written.set(row, column, true),
  );
  workbook.redefined();
}

/** Headings of a table that shows none: those of the columns that stay, new ones for the others. */
const keptNames = ({ columns }: TableModel, shift: number, count: number): string[] =>
  columnNames(Array.from({ length: count }, (_, index) => columns[index + shift]?.name ?? ""));

/** Gives the table another area; its heading row stays where it is and the areas overlap. */
export function resizeTable(table: TableModel, area: Area): void {
  if (area.top !== table.area.top || !intersection(area, table.area) || rowCountOf(area) < 2)
    throw invalidArgument("The new area must keep the heading row and overlap the table.", "Table.resize");
  checkRoom(table.sheet, area, table);
  const before = table.columns;
  const shift = area.left - table.area.left;
  const names = table.showHeaders ? columnNames(headingsIn(table.sheet, area)) : keptNames(table, shift, columnCountOf(area));
  let nextId = Math.max(0, ...before.map(({ id }) => id));
  table.columns = names.map((name, index) => {
    const kept = before[index + shift];
    return kept ? { ...kept, name } : newTableColumn(++nextId, name);
  });
  table.area = area;
  table.changed = true;
  if (table.showHeaders) writeHeadings(table);
  table.sheet.workbook.edits.push({ sheet: table.sheet, area: { ...area, bottom: area.top } });
  table.sheet.workbook.redefined();
}

/** True for a table whose only row is there to be filled and is still empty. */
export function isWithoutRows(table: TableModel): boolean {
  const { grid } = table.sheet;
  let isEmpty = table.awaitsRows;
  if (isEmpty)
    everyCell(bodyArea(table), (row, column) => {
      isEmpty &&= (grid.value(row, column) ?? "") === "" && !grid.formulas.has(row, column);
    });
  return isEmpty;
}

/** Puts rows into the body, at a place or at the end; calculated columns go on in them. The first rows take the place of the empty one. */
export function addTableRows(table: TableModel, index: number | null, values: unknown): number {
  const rows =
    values === undefined || values === null
      ? [[]]
      : Array.isArray(values) && !Array.isArray(values[0])
        ? [values]
        : (values as unknown[][]);
  if (!Array.isArray(rows) || rows.some((row) => !Array.isArray(row) || (row.length > 0 && row.length !== table.columns.length))) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      "TableRowCollection.add",
    );
  }
  const { sheet } = table;
  if (sheet.protection.protected) throw new HostFailure("AccessDenied", `The sheet '${sheet.name}' is protected.`);
  const isFirst = isWithoutRows(table);
  const count = isFirst ? 0 : rowCountOf(bodyArea(table));
  const at = index === null || index < 0 ? count : index;
  if (at > count) throw invalidArgument("There is no such row.", "TableRowCollection.add");
  const first = bodyArea(table).top + at;
  const calculated = table.columns.map((column, i) => column.calculated ?? readCalculatedColumn(table, i));
  if (!isFirst) makeRoom(table, first, rows.length, at === count);
  else if (rows.length > 1) makeRoom(table, first + 1, rows.length - 1, true);
  table.awaitsRows = false;
  rows.forEach((row, i) => fillRow(table, first + i, row as unknown[], calculated));
  sheet.workbook.edited(sheet, table.area);
  return at;
}

function makeRoom(table: TableModel, first: number, count: number, atEnd: boolean): void {
  const { sheet, area } = table;
  const below = { top: first, bottom: first + count - 1, left: area.left, right: area.right };
  const used = sheet.usedArea(true);
  const free = atEnd && !table.showTotals && (!used || !intersection({ ...below, bottom: Math.max(used.bottom, below.bottom) }, used));
  const bottom = table.area.bottom + count;
  if (!free) insertCells(sheet, below, "Down");
  table.area = { ...table.area, bottom };
  table.changed = true;
  sheet.workbook.redefined();
}

function fillRow(table: TableModel, row: number, values: unknown[], calculated: (string | null)[]): void {
  const { sheet, area } = table;
  for (let i = 0; i < table.columns.length; i++) {
    const value = values[i];
    const formula = calculated[i];
    const above = sheet.grid.changeOf(row - 1, area.left + i);
    if (above && row - 1 >= bodyArea(table).top) sheet.grid.formatCell(row, area.left + i, above);
    if (value !== undefined && value !== null && value !== "") putEntry(sheet, row, area.left + i, value);
    else if (formula) putFormula(sheet, row, area.left + i, formula);
  }
}

/** Takes one row out of the body; the last one is only emptied. */
export function deleteTableRow(table: TableModel, index: number): void {
  const body = bodyArea(table);
  const row = body.top + index;
  if (row > body.bottom) throw invalidArgument("There is no such row.", "TableRow.delete");
  const area = { ...body, top: row, bottom: row };
  if (rowCountOf(body) === 1) {
    for (let column = area.left; column <= area.right; column++) putValue(table.sheet, row, column, null);
    table.awaitsRows = true;
  } else deleteCells(table.sheet, area, "Up");
  table.changed = true;
  table.sheet.workbook.edited(table.sheet, table.area);
}

/** Puts a column into the table, at a place or at the end. */
export function addTableColumn(
  table: TableModel,
  index: number | null,
  values: unknown,
  name: string | undefined,
): TableModel["columns"][number] {
  const { sheet, area } = table;
  const at = index === null || index < 0 ? table.columns.length : index;
  const room = { ...area, left: area.left + at, right: area.left + at };
  const column = newTableColumn(Math.max(0, ...table.columns.map(({ id }) => id)) + 1, "");
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  insertCells(sheet, room, "Right");
  sheet.tables.push(table);
  table.area = { ...area, right: area.right + 1 };
  const taken = table.columns.map((one) => one.name);
  table.columns.splice(at, 0, column);
  const matrix = Array.isArray(values) ? (values as unknown[][]).map((row) => (Array.isArray(row) ? row[0] : row)) : [];
  const heading = name ?? (matrix.length === rowCountOf(table.area) ? textInput(matrix.shift()) : "");
  column.name = freeColumnName(taken, heading === "" ? `Column${at + 1}` : heading);
  if (table.showHeaders) putValue(sheet, area.top, room.left, column.name);
  matrix.forEach((value, i) => value !== null && value !== undefined && putEntry(sheet, bodyArea(table).top + i, room.left, value));
  table.changed = true;
  sheet.workbook.edited(sheet, table.area);
  sheet.workbook.restructured();
  return column;
}

export function deleteTableColumn(table: TableModel, index: number): void {
  const { sheet, area } = table;
  if (table.columns.length === 1) throw new HostFailure("InvalidOperation", "A table has at least one column.");
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  deleteCells(sheet, columnOfTable(area, index), "Left");
  sheet.tables.push(table);
  const [removed] = table.columns.splice(index, 1);
  table.area = { ...area, right: area.right - 1 };
  if (removed?.filter) filterTable(table);
  table.changed = true;
  sheet.workbook.restructured();
}

/** Takes the table away: with its cells' content, or leaving them as plain cells that formulas refer to by address. */
export function dropTable(table: TableModel, keepCells: boolean): void {
  const { sheet } = table;
  clearTableFilters(table);
  sheet.tables = sheet.tables.filter((one) => one !== table);
  announceOn(sheet, "TableDeleted", { tableId: String(table.id), tableName: table.name });
  if (table.nameInFile !== null) {
    sheet.workbook.steps.push(["DeleteTable", table.nameInFile]);
    sheet.workbook.adjusted.add(sheet);
  }
  if (keepCells) {
    for (const owner of sheet.workbook.sheets) {
      for (const [row, column, formula] of [...owner.grid.formulas.entries()]) {
        const plain = toPlainReferences(formula, [table], row);
        if (plain !== formula) putFormula(owner, row, column, plain);
      }
    }
  } else everyCell(table.area, (row, column) => putValue(sheet, row, column, null));
  sheet.workbook.edited(sheet, table.area);
  sheet.workbook.redefined();
}

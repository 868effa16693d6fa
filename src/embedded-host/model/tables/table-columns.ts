import { invalidArgument } from "../../client/office-error";
import { rewriteFormulas } from "../formulas/formula-rewriting";
import { renameInStructured } from "../formulas/structured-references";
import { bodyArea, type TableModel } from "./table-model";

function freeAmong(known: ReadonlySet<string>, wanted: string): string {
  if (!known.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) if (!known.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
}

/** A heading no other column of the table has: the wanted one, or with a number behind it. */
export const freeColumnName = (taken: readonly string[], wanted: string): string =>
  freeAmong(new Set(taken.map((name) => name.toLowerCase())), wanted);

/** Headings for a table whose first row may have empty or equal ones. */
export function columnNames(headings: readonly string[]): string[] {
  const known = new Set<string>();
  return headings.map((heading, index) => {
    const name = freeAmong(known, heading === "" ? `Column${index + 1}` : heading);
    known.add(name.toLowerCase());
    return name;
  });
}

/** Gives a column another heading; structured references follow. */
export function renameTableColumn(table: TableModel, index: number, wanted: string): void {
  const column = table.columns[index];
  if (!column || column.name === wanted) return;
  const others = table.columns.filter((one) => one !== column).map((one) => one.name);
  const name = freeColumnName(others, wanted === "" ? `Column${index + 1}` : wanted);
  const before = column.name;
  column.name = name;
  table.changed = true;
  const { sheet } = table;
  if (table.showHeaders) {
    sheet.grid.setValue(table.area.top, table.area.left + index, name);
    sheet.grid.written.set(table.area.top, table.area.left + index, true);
  }
  rewriteFormulas(
    sheet.workbook,
    (formula) => renameInStructured(formula, table.name, { column: [before, name] }),
    (owner, row, at) => owner.grid.written.set(row, at, true),
  );
  sheet.workbook.restructured();
}

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const looksLikeReference = /^(?:[A-Za-z]{1,3}\d{1,7}|[CcRr]|[Rr]\d*[Cc]\d*)$/;

/** Refuses what Excel does not take as the name of a table or of a formula. */
export function checkName(name: string, location: string): void {
  if (name.length > 255 || !validName.test(name) || looksLikeReference.test(name))
    throw invalidArgument(`'${name}' is not a valid name.`, location);
}

/** The formula all body cells of a column have, kept as the column's own. */
export function readCalculatedColumn(table: TableModel, index: number): string | null {
  const body = bodyArea(table);
  const first = table.sheet.grid.formulas.get(body.top, body.left + index);
  if (first === undefined || !first.includes("#This Row")) return null;
  for (let row = body.top; row <= body.bottom; row++) if (table.sheet.grid.formulas.get(row, body.left + index) !== first) return null;
  return first;
}

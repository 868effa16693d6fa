import { invalidArgument } from "../../client/office-error";
import type { Area } from "../area";
import { CellError, type CellScalar } from "../cells/cell-scalar";
import { offsetReferences } from "../formulas/formula-references";
import type { SheetModel } from "../sheets/sheet-model";

const rank = (value: CellScalar): number =>
  value === null || value === "" ? 4 : value instanceof CellError ? 3 : typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0;

function compare(a: CellScalar, b: CellScalar, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "en", { sensitivity: matchCase ? "variant" : "accent" });
  return a === b ? 0 : a === true ? 1 : -1;
}

/** Sorts the rows of an area by values; empty cells come last whatever the direction, hidden rows stay where they are. */
export function sortRows(sheet: SheetModel, area: Area, fields: readonly Excel.SortField[], matchCase: boolean): void {
  if (fields.length === 0) throw invalidArgument("A sort needs at least one field.");
  const all = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  const rows = all.filter((row) => !sheet.rows.hidden.has(row));
  const order = [...rows].sort((first, second) => {
    for (const field of fields) {
      const [a, b] = [sheet.grid.value(first, area.left + field.key), sheet.grid.value(second, area.left + field.key)];
      const result = compare(a, b, matchCase);
      if (result !== 0) return field.ascending === false && rank(a) < 4 && rank(b) < 4 ? -result : result;
    }
    return first - second;
  });
  const taken = order.map((row) => {
    const cells = [];
    for (let column = area.left; column <= area.right; column++)
      cells.push({
        value: sheet.grid.value(row, column),
        formula: sheet.grid.formulas.get(row, column),
        format: sheet.grid.changeOf(row, column) ?? (sheet.grid.fileFormats ? sheet.grid.format(row, column) : undefined),
        from: row,
      });
    return cells;
  });
  taken.forEach((cells, i) =>
    cells.forEach(({ value, formula, format, from }, j) => {
      const [row, column] = [rows[i]!, area.left + j];
      sheet.grid.setValue(row, column, value);
      if (formula === undefined) sheet.grid.formulas.delete(row, column);
      else sheet.grid.formulas.set(row, column, offsetReferences(formula, row - from, 0));
      if (format && row !== from) sheet.grid.formatCell(row, column, format);
      sheet.grid.written.set(row, column, true);
    }),
  );
  sheet.workbook.edited(sheet, area);
}

import { HostFailure, invalidArgument } from "../../client/office-error";
import { areaAddress } from "../address";
import type { Area } from "../area";
import { CellError, type CellScalar } from "../cells/cell-scalar";
import { colorFromArgument } from "../cells/color";
import { offsetReferences } from "../formulas/formula-references";
import { announceOn } from "../sheets/sheet-events";
import type { SheetModel } from "../sheets/sheet-model";

const rank = (value: CellScalar): number =>
  value === null || value === "" ? 4 : value instanceof CellError ? 3 : typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0;

function compare(a: CellScalar, b: CellScalar, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "en", { sensitivity: matchCase ? "variant" : "accent" });
  return a === b ? 0 : a === true ? 1 : -1;
}

type Line = readonly [row: number, column: number][];

/** What a cell is put first or last for: its fill or the colour of its letters. */
function colorRank(sheet: SheetModel, [row, column]: readonly [number, number], { sortOn, color }: Excel.SortField): number {
  const format = sheet.grid.format(row, column);
  const own = sortOn === "FontColor" ? format.fontColor : format.fillColor || "#FFFFFF";
  return own === colorFromArgument(color ?? "", "SortField.color") ? 0 : 1;
}

function compareCells(
  sheet: SheetModel,
  a: readonly [number, number],
  b: readonly [number, number],
  field: Excel.SortField,
  matchCase: boolean,
): number {
  const falling = field.ascending === false;
  if (field.sortOn === "Icon") throw new HostFailure("NotImplemented", "This host does not sort by icons.");
  if (field.sortOn === "CellColor" || field.sortOn === "FontColor") {
    const result = colorRank(sheet, a, field) - colorRank(sheet, b, field);
    return falling ? -result : result;
  }
  const [first, second] = [sheet.grid.value(...a), sheet.grid.value(...b)];
  const result = compare(first, second, matchCase);
  return falling && rank(first) < 4 && rank(second) < 4 ? -result : result;
}

/** Sorts the rows (or columns) of an area; empty cells come last whatever the direction, hidden lines stay where they are. */
export function sortRows(
  sheet: SheetModel,
  area: Area,
  fields: readonly Excel.SortField[],
  matchCase: boolean,
  axis: "rows" | "columns" = "rows",
): void {
  if (!Array.isArray(fields) || fields.length === 0 || fields.some((field) => typeof (field as Excel.SortField | null)?.key !== "number"))
    throw invalidArgument("A sort needs at least one field, each with the number of its column.", "RangeSort.apply");
  const byRows = axis === "rows";
  const [first, last, left, right] = byRows
    ? [area.top, area.bottom, area.left, area.right]
    : [area.left, area.right, area.top, area.bottom];
  const at = (line: number, place: number): [number, number] => (byRows ? [line, place] : [place, line]);
  const lineAt = (line: number): Line => Array.from({ length: right - left + 1 }, (_, i) => at(line, left + i));
  const lines = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((line) => !sheet[axis].hidden.has(line));
  const order = [...lines].sort((one, other) => {
    for (const field of fields) {
      const result = compareCells(sheet, at(one, left + field.key), at(other, left + field.key), field, matchCase);
      if (result !== 0) return result;
    }
    return one - other;
  });
  const taken = order.map((line) =>
    lineAt(line).map(([row, column]) => ({
      value: sheet.grid.value(row, column),
      formula: sheet.grid.formulas.get(row, column),
      format: sheet.grid.changeOf(row, column) ?? (sheet.grid.fileFormats ? sheet.grid.format(row, column) : undefined),
      plain: sheet.grid.defaultFormat,
      from: line,
    })),
  );
  taken.forEach((cells, i) =>
    cells.forEach(({ value, formula, format, plain, from }, j) => {
      const to = lines[i]!;
      const [row, column] = at(to, left + j);
      sheet.grid.setValue(row, column, value);
      if (formula === undefined) sheet.grid.formulas.delete(row, column);
      else sheet.grid.formulas.set(row, column, offsetReferences(formula, byRows ? to - from : 0, byRows ? 0 : to - from));
      if (to !== from && (format || sheet.grid.changeOf(row, column))) sheet.grid.formatCell(row, column, format ?? plain);
      sheet.grid.written.set(row, column, true);
    }),
  );
  sheet.workbook.edited(sheet, area);
  announceOn(sheet, byRows ? "WorksheetRowSorted" : "WorksheetColumnSorted", { address: areaAddress(area) });
}

import { type Area, cellCountOf, columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from "../area";
import type { CellFormat } from "../cells/cell-format";
import { CellError, type CellScalar } from "../cells/cell-scalar";
import { cellJson, isComposed, richText } from "../cells/cell-json";
import { shownText } from "../cells/number-format";
import type { SheetModel } from "../sheets/sheet-model";
import { toShownReferences } from "../formulas/structured-references";

type Matrix<T> = T[][] | null;

const MOST_CELLS = 5_000_000;

/** Cell by cell answers are not given for whole rows, whole columns and more than five million cells. */
const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area) || cellCountOf(area) > MOST_CELLS;

function matrix<T>(area: Area, cell: (row: number, column: number) => T): Matrix<T> {
  if (isUnbounded(area)) return null;
  const rows: T[][] = new Array(rowCountOf(area));
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = new Array(columnCountOf(area));
    for (let column = area.left; column <= area.right; column++) cells[column - area.left] = cell(row, column);
    rows[row - area.top] = cells;
  }
  return rows;
}

const shown = (value: CellScalar | undefined): string | number | boolean =>
  value === null || value === undefined ? "" : value instanceof CellError ? value.code : value;

/** The values of an area; an empty cell is "", an error its text. */
export function readValues(sheet: SheetModel, area: Area): Matrix<string | number | boolean> {
  if (isUnbounded(area)) return null;
  const width = columnCountOf(area);
  const rows: (string | number | boolean)[][] = new Array(rowCountOf(area));
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.grid.rows[row];
    const answer: (string | number | boolean)[] = new Array(width);
    for (let i = 0; i < width; i++) answer[i] = cells ? shown(cells[area.left + i]) : "";
    rows[row - area.top] = answer;
  }
  return rows;
}

/**
 * The formula of a cell as Excel shows it, with "="; null when it has none.
 *
 * @param known formulas shown before, by their table and text as the file writes them: those of a calculated column are all alike
 */
function shownFormula(sheet: SheetModel, row: number, column: number, known: Map<string, string>): string | null {
  const formula = sheet.grid.formulas.get(row, column);
  if (formula === undefined) return null;
  const table = sheet.tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const key = `${table?.name ?? ""}\n${formula}`;
  let text = known.get(key);
  if (text === undefined) known.set(key, (text = `=${toShownReferences(formula, { tableName: table?.name ?? null })}`));
  return text;
}

export const readFormulas = (sheet: SheetModel, area: Area): Matrix<string | number | boolean> => {
  if (sheet.grid.formulas.size === 0) return readValues(sheet, area);
  const known = new Map<string, string>();
  return matrix(area, (row, column) => shownFormula(sheet, row, column, known) ?? shown(sheet.grid.value(row, column)));
};

export const readTexts = (sheet: SheetModel, area: Area): Matrix<string> =>
  matrix(area, (row, column) => {
    const value = sheet.grid.value(row, column);
    const rich = sheet.grid.rich.size > 0 ? sheet.grid.rich.get(row, column) : undefined;
    const text = rich && richText(rich);
    if (typeof text === "string") return text;
    if (value === null || typeof value === "string") return value ?? "";
    return shownText(value, sheet.grid.format(row, column).numberFormat, sheet.workbook.is1904);
  });

function typeOf(value: CellScalar): string {
  if (value === null || value === "") return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}

export const readValueTypes = (sheet: SheetModel, area: Area): Matrix<string> =>
  matrix(area, (row, column) => (isComposed(sheet.grid.rich.get(row, column)) ? "RichValue" : typeOf(sheet.grid.value(row, column))));

/** The values of an area in Office.js's words, with what belongs to them. */
export const readJson = (sheet: SheetModel, area: Area): Matrix<Record<string, unknown>> =>
  matrix(area, (row, column) => cellJson(sheet, row, column));

export const readNumberFormats = (sheet: SheetModel, area: Area): Matrix<string> =>
  matrix(area, (row, column) => sheet.grid.format(row, column).numberFormat);

/** The cells whose formats are compared for an area: all of it, or the used part of whole rows and columns. */
function formattedPart(sheet: SheetModel, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedArea(true);
  return {
    top: area.top,
    left: area.left,
    bottom: Math.max(area.top, Math.min(area.bottom, used?.bottom ?? area.top)),
    right: Math.max(area.left, Math.min(area.right, used?.right ?? area.left)),
  };
}

/** One answer for the whole area, null when its cells differ. */
export function commonFormat<T>(sheet: SheetModel, area: Area, read: (format: CellFormat) => T): T | null {
  const part = formattedPart(sheet, area);
  const first = read(sheet.grid.format(part.top, part.left));
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      if (read(sheet.grid.format(row, column)) !== first) return null;
    }
  }
  return first;
}

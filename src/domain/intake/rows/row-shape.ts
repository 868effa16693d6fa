import type { CellValue } from "../../sheet/sheet-snapshot";
import type { SheetGrid } from "../sheet-grid";

/** Columns of a sheet that are looked at together, from 1, both included. */
export interface Area {
  readonly left: number;
  readonly right: number;
}

/** What stands in a row of an area, counted. */
export interface RowShape {
  /** Cells that hold something (merged cells once). */
  readonly cells: number;
  readonly texts: number;
  /** Numbers, numbers as text and dates that could not be years of a heading. */
  readonly numbers: number;
  /** Whole numbers from 1990 to 2060, which may be headings. */
  readonly years: number;
  readonly first: number;
  readonly last: number;
  readonly longest: number;
}

const NUMBER_TEXT = /^[+-]?\(?\d[\d.,\s]*%?\)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/;

export function isNumberLike(value: CellValue): boolean {
  if (typeof value !== "string") return typeof value === "number";
  return value.length < 24 && value.charCodeAt(0) < 58 && NUMBER_TEXT.test(value);
}

export function isYearLike(value: CellValue): boolean {
  const number =
    typeof value === "number" ? value : typeof value === "string" && value.length === 4 && /^\d{4}$/.test(value) ? Number(value) : 0;
  return Number.isInteger(number) && number >= 1990 && number <= 2060;
}

/** Counts the cells of a row. */
export function rowShape(grid: SheetGrid, row: number, area: Area): RowShape {
  const cells = grid.row(row);
  let texts = 0,
    numbers = 0,
    years = 0,
    first = 0,
    last = 0,
    longest = 0;
  const end = Math.min(cells.length, area.right);
  for (let column = area.left; column <= end; column++) {
    const value = cells[column - 1];
    if (value === null || value === undefined) continue;
    if (first === 0) first = column;
    last = column;
    if (isYearLike(value)) years++;
    else if (isNumberLike(value)) numbers++;
    else if (typeof value === "string") {
      texts++;
      if (value.length > longest) longest = value.length;
    }
  }
  return { cells: texts + numbers + years, texts, numbers, years, first, last, longest };
}

/** Number of cells of a row that hold something. */
export function filledCells(grid: SheetGrid, row: number, area: Area): number {
  const cells = grid.row(row);
  let filled = 0;
  for (let at = area.left - 1; at < Math.min(cells.length, area.right); at++) if (cells[at] !== null && cells[at] !== undefined) filled++;
  return filled;
}

/** Cells of a row of an area as texts, empty ones left out. */
export function rowTexts(grid: SheetGrid, row: number, area: Area): string[] {
  const texts: string[] = [];
  const cells = grid.row(row);
  for (let column = area.left; column <= Math.min(cells.length, area.right); column++) {
    const value = cells[column - 1];
    if (value !== null && value !== undefined) texts.push(String(value));
  }
  return texts;
}

/** A row that numbers the columns: (1) (2) (3)=(2)/(1), 1 2 3, A B 1 2 (at least three, in order). */
export function isColumnNumberRow(grid: SheetGrid, row: number, area: Area): boolean {
  const texts = withoutNotes(rowTexts(grid, row, area));
  if (texts.length < 3) return false;
  if (texts.every((text) => /^[([]\s*(?:\d{1,2}|[A-Za-z])\s*[)\]]\s*(?:=.*)?$/.test(text))) return true;
  let expected = 0;
  let letters = 0;
  for (const text of texts) {
    const match = /^[([]?\s*(\d{1,2}|[A-Ha-h])\s*[a-z]?\s*[)\]]?\s*(?:=.*)?$/.exec(text);
    if (!match) return false;
    const mark = match[1] ?? "";
    if (/\d/.test(mark)) {
      const number = Number(mark);
      if (number < expected || number > expected + 2) return false;
      expected = number;
    } else if (expected > 0 || letters++ > 3) return false;
  }
  const brackets = texts.filter((text) => /^[([]|=/.test(text)).length;
  return expected >= 1 && (brackets >= 2 || (letters > 0 && expected >= 2) || isCountFromOne(texts));
}

/** What is jotted down right of the table, behind at least four column numbers, belongs to no column. */
function withoutNotes(texts: readonly string[]): readonly string[] {
  const notes = [...texts].reverse().findIndex((text) => !/^\p{L}{2,}[^\d=]*$/u.test(text));
  return notes > 0 && notes <= 2 && texts.length - notes >= 4 ? texts.slice(0, -notes) : texts;
}

function isCountFromOne(texts: readonly string[]): boolean {
  return Number(texts[0]) <= 1 && texts.every((text, at) => Number(/\d+/.exec(text)?.[0] ?? -1) === at + Number(texts[0]));
}

import type { SheetRange } from "../sheet/sheet-range";
import { valueAt, type CellValue, type SheetSnapshot } from "../sheet/sheet-snapshot";
import { cleanText } from "../vietnamese/clean-text";
import { evaluateFormula } from "./formulas/evaluate-formula";
import { LegacyDecoder } from "./legacy-decoder";

/** Cells that are looked at to work out what a file was saved without; what would need more stays empty. */
const MOST_LOOKS = 3_000_000;

/** A sheet ready for reading: text decoded and clean, formulas without a result worked out, merged cells found by their place. Rows and columns from 1. */
export class SheetGrid {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Whether dates and numbers can be told apart by their formats. */
  readonly hasFormats: boolean;
  private readonly cells: CellValue[][];
  private readonly mergeByCell = new Map<number, SheetRange>();

  constructor(readonly snapshot: SheetSnapshot) {
    this.name = snapshot.name;
    this.hasFormats = snapshot.numberFormats !== undefined;
    this.cells = cleanCells(snapshot);
    for (const pivot of snapshot.pivots) this.leaveOut(pivot);
    this.rowCount = this.cells.length;
    this.columnCount = this.cells.reduce((most, row) => Math.max(most, row.length), 0);
    for (const merge of snapshot.merges) this.placeMerge(merge);
    if (snapshot.formulas) this.fillResults(snapshot.formulas.length);
  }

  /** Value of a cell; null where empty and inside merged cells but for the first. */
  value(row: number, column: number): CellValue {
    return this.cells[row - 1]?.[column - 1] ?? null;
  }

  /** Text of a cell, "" where empty. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return value === null ? "" : String(value);
  }

  row(row: number): readonly CellValue[] {
    return this.cells[row - 1] ?? [];
  }

  /** The merged cells that a cell lies in. */
  merge(row: number, column: number): SheetRange | null {
    return this.mergeByCell.size === 0 ? null : (this.mergeByCell.get(row * 16_384 + column) ?? null);
  }

  get hasMerges(): boolean {
    return this.mergeByCell.size > 0;
  }

  /** Value that shows in a cell: its own, or that of the merged cells it lies in. */
  shownValue(row: number, column: number): CellValue {
    const merge = this.merge(row, column);
    return merge ? this.value(merge.top, merge.left) : this.value(row, column);
  }

  /** Value that a cell shows as a cell of its column: its own, or what merged cells that begin in this column pass down to it. */
  valueInColumn(row: number, column: number): CellValue {
    const merge = this.merge(row, column);
    if (!merge) return this.value(row, column);
    return merge.left === column ? this.value(merge.top, column) : null;
  }

  format(row: number, column: number): string | null {
    return this.snapshot.numberFormats?.[row - 1]?.[column - 1] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.snapshot.formulas?.[row - 1]?.[column - 1] ?? null;
  }

  isBold(row: number, column: number): boolean {
    return this.snapshot.bold?.[row - 1]?.[column - 1] === true;
  }

  isEmptyRow(row: number): boolean {
    const cells = this.row(row);
    for (let at = 0; at < cells.length; at++) if (cells[at] !== null) return false;
    return true;
  }

  /** Cells of a pivot table repeat what stands elsewhere: they are not read. */
  private leaveOut({ top, left, bottom, right }: SheetRange): void {
    for (let row = top; row <= Math.min(bottom, this.cells.length); row++) this.cells[row - 1]?.fill(null, left - 1, right);
    while (this.cells.length > 0 && (this.cells[this.cells.length - 1] ?? []).every((value) => value === null)) this.cells.pop();
  }

  private placeMerge(merge: SheetRange): void {
    const size = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    if (size < 2 || size > 200_000) return;
    const bottom = Math.min(merge.bottom, Math.max(this.rowCount, merge.top));
    for (let row = merge.top; row <= bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) this.mergeByCell.set(row * 16_384 + column, merge);
    }
  }

  private fillResults(rows: number): void {
    const working = new Set<number>();
    const without = new Set<number>();
    let looks = 0;
    const result = (row: number, column: number): CellValue => {
      if (++looks > MOST_LOOKS) return this.value(row, column);
      const known = this.value(row, column);
      const formula = known === null ? this.formula(row, column) : null;
      const key = row * 16_384 + column;
      if (formula === null || without.has(key) || working.has(key) || working.size > 500) return known;
      working.add(key);
      const value = evaluateFormula(formula, result);
      working.delete(key);
      if (value === null) without.add(key);
      this.set(row, column, typeof value === "string" ? cleanText(value) || null : value);
      return this.value(row, column);
    };
    for (let row = 1; row <= rows; row++) {
      const formulas = this.snapshot.formulas?.[row - 1];
      if (formulas) for (let column = 1; column <= formulas.length; column++) if (formulas[column - 1]) result(row, column);
    }
  }

  private set(row: number, column: number, value: CellValue): void {
    if (value === null) return;
    const cells = (this.cells[row - 1] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  }
}

function cleanCells(snapshot: SheetSnapshot): CellValue[][] {
  const decoder = new LegacyDecoder(snapshot);
  const height = Math.max(snapshot.cells.length, snapshot.formulas?.length ?? 0);
  const cells: CellValue[][] = new Array<CellValue[]>(height);
  for (let row = 1; row <= height; row++) {
    const width = snapshot.cells[row - 1]?.length ?? 0;
    const cleaned: CellValue[] = new Array<CellValue>(width);
    for (let column = 1; column <= width; column++) {
      const value = valueAt(snapshot, row, column);
      cleaned[column - 1] = typeof value === "string" ? cleanCell(decoder.decode(value, row, column)) : value;
    }
    cells[row - 1] = cleaned;
  }
  while (cells.length > 0 && (cells[cells.length - 1] ?? []).every((value) => value === null)) cells.pop();
  return cells;
}

/** Anything that cleaning would change: odd or doubled spaces, ends, invisible characters, marks standing alone. */
const UNCLEAN = /^\s|\s$|[^\S ]| {2}|[\u0300-\u036F\u200B-\u200D\u2060\uFEFF]/;

function cleanCell(text: string): string | null {
  return UNCLEAN.test(text) ? cleanText(text) || null : text;
}

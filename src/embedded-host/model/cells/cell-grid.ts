import type { Area } from "../area";
import { LAST_COLUMN, LAST_ROW } from "../area";
import { type CellFormat, DEFAULT_FORMAT, type FormatChange, formatWith, joinChanges, shared } from "./cell-format";
import { CellMap, type CellMove } from "./cell-map";
import type { CellScalar } from "./cell-scalar";
import { type FileFormats, shiftedKeys } from "./file-formats";
import { spliceIn } from "./splicing";

/** The cells of one sheet: values as rows, formulas beside them, formats as changes upon what the file says. */
export class CellGrid {
  readonly formulas = new CellMap<string>();
  /** Cells whose content was set by the program since the file was opened. */
  readonly written = new CellMap<true>();
  /** Cells that hold the top left of an array formula, with the area it fills. */
  readonly arrays = new CellMap<Area>();
  /** Cells whose value is more than a number, a text or an error; kept as long as the workbook is open. */
  readonly rich = new CellMap<Readonly<Record<string, unknown>>>();
  changes: (FormatChange | undefined)[][] = [];
  columnChanges = new Map<number, FormatChange>();
  rowChanges = new Map<number, FormatChange>();
  sheetChange: FormatChange | undefined;

  constructor(
    public rows: CellScalar[][] = [],
    readonly fileFormats: FileFormats | null = null,
    readonly defaultFormat: CellFormat = DEFAULT_FORMAT,
  ) {}

  value(row: number, column: number): CellScalar {
    return this.rows[row]?.[column] ?? null;
  }

  setValue(row: number, column: number, value: CellScalar): void {
    if (value === null && !this.rows[row]) return;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  changeOf(row: number, column: number): FormatChange | undefined {
    const wide = this.sheetChange;
    const byColumn = this.columnChanges.get(column);
    const byRow = this.rowChanges.get(row);
    const own = this.changes[row]?.[column];
    let change = wide;
    for (const next of [byColumn, byRow, own]) if (next) change = joinChanges(change, next);
    return change;
  }

  fileFormat(row: number, column: number): CellFormat {
    return this.fileFormats?.of(row, column) ?? this.defaultFormat;
  }

  format(row: number, column: number): CellFormat {
    const base = this.fileFormat(row, column);
    const change = this.changeOf(row, column);
    return change ? formatWith(base, change) : base;
  }

  formatCell(row: number, column: number, change: FormatChange): void {
    const row_ = (this.changes[row] ??= []);
    row_[column] = joinChanges(row_[column], shared(change));
  }

  /** Formats an area; whole rows, columns and sheets are remembered as such. */
  formatArea(area: Area, change: FormatChange): void {
    const one = shared(change);
    const wholeColumns = area.top === 0 && area.bottom === LAST_ROW;
    const wholeRows = area.left === 0 && area.right === LAST_COLUMN;
    if (wholeColumns && wholeRows) {
      this.sheetChange = joinChanges(this.sheetChange, one);
      for (const wide of [this.rowChanges, this.columnChanges]) wide.forEach((before, key) => wide.set(key, joinChanges(before, one)));
    } else if (wholeColumns) {
      for (let column = area.left; column <= area.right; column++)
        this.columnChanges.set(column, joinChanges(this.columnChanges.get(column), one));
    } else if (wholeRows) {
      for (let row = area.top; row <= area.bottom; row++) this.rowChanges.set(row, joinChanges(this.rowChanges.get(row), one));
    }
    if (wholeColumns || wholeRows) this.#reformatKnown(area, one);
    else this.#formatCells(area, one);
  }

  #formatCells(area: Area, one: FormatChange): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = (this.changes[row] ??= []);
      for (let column = area.left; column <= area.right; column++) cells[column] = joinChanges(cells[column], one);
    }
  }

  #reformatKnown(area: Area, one: FormatChange): void {
    for (let row = area.top; row <= area.bottom && row < this.changes.length; row++) {
      const cells = this.changes[row];
      if (!cells) continue;
      for (let column = area.left; column <= area.right && column < cells.length; column++) {
        const before = cells[column];
        if (before) cells[column] = joinChanges(before, one);
      }
    }
  }

  #perCell(): CellMap<unknown>[] {
    return [this.formulas, this.written, this.arrays, this.rich];
  }

  spliceRows(at: number, removed: number, added: number, move: CellMove): void {
    this.fileFormats?.spliceRows(at, removed, added);
    spliceIn(this.rows, at, removed, added, () => []);
    if (at < this.changes.length) {
      this.changes = Array.from(this.changes);
      spliceIn(this.changes, at, removed, added, () => undefined as unknown as []);
    }
    this.rowChanges = shiftedKeys(this.rowChanges, at, removed, added);
    this.#perCell().forEach((cells) => cells.move(move));
  }

  spliceColumns(at: number, removed: number, added: number, move: CellMove): void {
    this.fileFormats?.spliceColumns(at, removed, added);
    for (const row of this.rows) if (row) spliceIn(row, at, removed, added, () => null);
    for (const row of this.changes) if (row) spliceIn(row, at, removed, added, () => undefined);
    this.columnChanges = shiftedKeys(this.columnChanges, at, removed, added);
    this.#perCell().forEach((cells) => cells.move(move));
  }

  get lastRow(): number {
    return Math.max(this.rows.length, this.changes.length) - 1;
  }
}

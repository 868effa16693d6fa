import type { CellFormat } from "./cell-format";
import type { CellMove } from "./cell-map";
import { spliceIn } from "./splicing";

/** The formats a file gives to the cells of one sheet: indexes into the workbook's list of formats. */
export interface FileFormatIndexes {
  /** By row, then column; undefined where the file has no cell. */
  cells: (number | undefined)[][];
  rows: Map<number, number>;
  columns: Map<number, number>;
}

/** Looks up the format a cell has in the file; the sheet's part is only scanned when somebody asks. */
export class FileFormats {
  #indexes: FileFormatIndexes | null = null;

  constructor(
    readonly list: readonly CellFormat[],
    readonly scan: () => FileFormatIndexes,
  ) {}

  #scanned(): FileFormatIndexes {
    this.#indexes ??= this.scan();
    return this.#indexes;
  }

  of(row: number, column: number): CellFormat | undefined {
    const { cells, rows, columns } = this.#scanned();
    const index = cells[row]?.[column] ?? rows.get(row) ?? columns.get(column) ?? 0;
    return this.list[index] ?? this.list[0];
  }

  /** True when the file has a cell here, even an empty formatted one. */
  has(row: number, column: number): boolean {
    return this.#scanned().cells[row]?.[column] !== undefined;
  }

  /** The first and last column the file has a cell in, in this row. */
  extentOf(row: number): [first: number, last: number] | null {
    const cells = this.#scanned().cells[row] ?? [];
    const first = cells.findIndex((index) => index !== undefined);
    return first < 0 ? null : [first, cells.length - 1];
  }

  get rowCount(): number {
    return this.#scanned().cells.length;
  }

  spliceRows(at: number, removed: number, added: number): void {
    const indexes = this.#scanned();
    spliceIn(indexes.cells, at, removed, added, () => []);
    indexes.rows = shiftedKeys(indexes.rows, at, removed, added);
  }

  spliceColumns(at: number, removed: number, added: number): void {
    const indexes = this.#scanned();
    for (const row of indexes.cells) if (row) spliceIn(row, at, removed, added, () => undefined);
    indexes.columns = shiftedKeys(indexes.columns, at, removed, added);
  }

  moveCells(move: CellMove): void {
    const indexes = this.#scanned();
    const moved: (number | undefined)[][] = [];
    indexes.cells.forEach((row, r) =>
      row.forEach((index, c) => {
        const to = index === undefined ? null : move(r, c);
        if (to) (moved[to[0]] ??= [])[to[1]] = index;
      }),
    );
    indexes.cells = Array.from(moved, (row) => row ?? []);
  }
}

/** The same entries after keys from `at` on moved by the rows or columns taken out and put in. */
export function shiftedKeys<Value>(entries: Map<number, Value>, at: number, removed: number, added: number): Map<number, Value> {
  const shifted = new Map<number, Value>();
  for (const [key, value] of entries) {
    if (key < at) shifted.set(key, value);
    else if (key >= at + removed) shifted.set(key - removed + added, value);
  }
  return shifted;
}

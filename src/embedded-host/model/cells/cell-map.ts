import { type Area, hasCell } from "../area";

const COLUMNS = 16_384;

/** Where a cell goes when cells move; null when it is deleted. */
export type CellMove = (row: number, column: number) => readonly [number, number] | null;

export const cellKey = (row: number, column: number): number => row * COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / COLUMNS);
export const columnOfKey = (key: number): number => key % COLUMNS;

/** Things that only few cells have (formulas, links, notes), by cell. */
export class CellMap<Value> {
  #entries = new Map<number, Value>();

  get size(): number {
    return this.#entries.size;
  }

  get(row: number, column: number): Value | undefined {
    return this.#entries.get(cellKey(row, column));
  }

  has(row: number, column: number): boolean {
    return this.#entries.has(cellKey(row, column));
  }

  set(row: number, column: number, value: Value): void {
    this.#entries.set(cellKey(row, column), value);
  }

  delete(row: number, column: number): boolean {
    return this.#entries.delete(cellKey(row, column));
  }

  /** Visits every entry, without an object for each as `entries` makes them. */
  forEach(visit: (value: Value, row: number, column: number) => void): void {
    this.#entries.forEach((value, key) => visit(value, rowOfKey(key), columnOfKey(key)));
  }

  *entries(): IterableIterator<[row: number, column: number, value: Value]> {
    for (const [key, value] of this.#entries) yield [rowOfKey(key), columnOfKey(key), value];
  }

  /** The entries of one area, walking whichever is smaller. */
  *inArea(area: Area): IterableIterator<[row: number, column: number, value: Value]> {
    for (const entry of this.entries()) if (hasCell(area, entry[0], entry[1])) yield entry;
  }

  deleteArea(area: Area): void {
    if (this.#entries.size === 0) return;
    for (const [row, column] of [...this.inArea(area)]) this.delete(row, column);
  }

  move(move: CellMove): void {
    if (this.#entries.size === 0) return;
    const moved = new Map<number, Value>();
    for (const [row, column, value] of this.entries()) {
      const to = move(row, column);
      if (to) moved.set(cellKey(to[0], to[1]), value);
    }
    this.#entries = moved;
  }
}

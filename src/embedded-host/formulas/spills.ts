import { type Area, everyCell, hasCell, sameArea } from "../model/area";
import { cellKey } from "../model/cells/cell-map";
import { CellError, type CellScalar } from "../model/cells/cell-scalar";
import type { SheetArea } from "./area-set";

/** A formula that fills several cells, and the area it fills, its own cell included. */
export interface Spill {
  sheetId: string;
  row: number;
  column: number;
  area: Area;
}

/** The cells of a workbook as the spills see them. */
export interface SpillCells {
  value(sheetId: string, row: number, column: number): CellScalar;
  setValue(sheetId: string, row: number, column: number, value: CellScalar): void;
}

/** A spill that is being calculated anew, and what it filled before. */
interface Emptied extends Spill {
  readonly own: CellScalar;
  readonly filled: readonly (readonly [row: number, column: number, value: CellScalar])[];
}

/** What has changed beside the results of formulas. */
export interface SpillChanges {
  /** Spills as they are now; one that fills its own cell only is none any more. */
  readonly spills: Spill[];
  /** Cells that were filled and are empty now. */
  readonly cleared: readonly (readonly [sheetId: string, row: number, column: number])[];
  /** Cells that have another value than formulas calculated before may have seen. */
  readonly areas: SheetArea[];
  /** Formulas that failed where the file's own results are to be kept. */
  readonly kept: readonly Spill[];
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;
const isBlockedValue = (value: CellScalar): boolean => value instanceof CellError && value.code === "#SPILL!";

/** What a spill fills beside the formula's own cell. */
const besideOwn = ({ sheetId, area }: Spill): SheetArea[] =>
  [
    { sheetId, area: { ...area, bottom: area.top, left: area.left + 1 } },
    { sheetId, area: { ...area, top: area.top + 1 } },
  ].filter((one) => one.area.left <= one.area.right && one.area.top <= one.area.bottom);

/** The formulas that fill several cells. Before one is calculated anew its cells are emptied, or it would find no room. */
export class Spills {
  readonly #known = new Map<string, Spill>();
  /** Cells that a formula filled and nobody wrote to since, by sheet. */
  readonly #filled = new Map<string, Set<number>>();
  /** Formulas that found no room: they are tried each time, as nobody knows how much they need. */
  readonly #blocked = new Set<string>();
  #emptied: Emptied[] = [];

  constructor(readonly cells: SpillCells) {}

  note(spill: Spill): void {
    const { sheetId, row, column, area } = spill;
    this.#known.set(keyOf(sheetId, row, column), spill);
    const filled = this.#filled.get(sheetId) ?? new Set();
    this.#filled.set(sheetId, filled);
    everyCell(area, (r, c) => (r !== row || c !== column) && filled.add(cellKey(r, c)));
  }

  /** A cell holds something else than what a formula filled it with. */
  release(sheetId: string, row: number, column: number): void {
    this.#filled.get(sheetId)?.delete(cellKey(row, column));
  }

  /** A cell holds no formula any more, or another one. */
  forget(sheetId: string, row: number, column: number): void {
    const key = keyOf(sheetId, row, column);
    this.#blocked.delete(key);
    const known = this.#known.get(key);
    if (!known) return;
    this.#empty(known);
    this.#known.delete(key);
  }

  areaOf(sheetId: string, row: number, column: number): Area | null {
    return this.#known.size === 0 ? null : (this.#known.get(keyOf(sheetId, row, column))?.area ?? null);
  }

  isBlocked(sheetId: string, row: number, column: number): boolean {
    return this.#blocked.size > 0 && this.#blocked.has(keyOf(sheetId, row, column));
  }

  get all(): Iterable<Spill> {
    return this.#known.values();
  }

  #empty(spill: Spill): Emptied {
    const { sheetId, row, column, area } = spill;
    const cells = this.#filled.get(sheetId);
    const filled: [number, number, CellScalar][] = [];
    everyCell(area, (r, c) => {
      if (!cells?.has(cellKey(r, c))) return;
      filled.push([r, c, this.cells.value(sheetId, r, c)]);
      this.cells.setValue(sheetId, r, c, null);
    });
    return { ...spill, own: this.cells.value(sheetId, row, column), filled };
  }

  /** Empties what formulas fill that are about to be calculated. */
  begin(formulas: Iterable<{ sheetId: string; row: number; column: number }>): void {
    if (this.#known.size === 0) return;
    for (const { sheetId, row, column } of formulas) {
      const spill = this.#known.get(keyOf(sheetId, row, column));
      if (spill) this.#emptied.push(this.#empty(spill));
    }
  }

  /**
   * Takes over what was calculated.
   *
   * @param found the formulas with several results, of those that were calculated
   * @param calculated the cells with results, which the engine's cells hold already
   * @param isKept whether the file's results stay where a formula fails
   */
  end(found: readonly Spill[], calculated: Iterable<Omit<Spill, "area">>, isKept: (spill: Spill) => boolean): SpillChanges {
    const before = new Map(this.#emptied.map((one) => [keyOf(one.sheetId, one.row, one.column), one]));
    this.#emptied = [];
    const fitting = found.filter(({ sheetId, row, column }) => !isBlockedValue(this.cells.value(sheetId, row, column)));
    const now = new Map(fitting.map((one) => [keyOf(one.sheetId, one.row, one.column), one]));
    const changes = { spills: fitting, cleared: [] as [string, number, number][], areas: [] as SheetArea[], kept: [] as Spill[] };
    for (const { sheetId, row, column } of calculated) {
      const key = keyOf(sheetId, row, column);
      if (isBlockedValue(this.cells.value(sheetId, row, column))) this.#blocked.add(key);
      else this.#blocked.delete(key);
    }
    for (const [key, spill] of before) {
      const after = now.get(key);
      const { sheetId, row, column, area } = spill;
      const fails = !after && this.cells.value(sheetId, row, column) instanceof CellError && !(spill.own instanceof CellError);
      this.#known.delete(key);
      if (fails && isKept(spill)) {
        this.cells.setValue(sheetId, row, column, spill.own);
        for (const [r, c, value] of spill.filled) this.cells.setValue(sheetId, r, c, value);
        this.note(spill);
        changes.kept.push(spill);
        continue;
      }
      if (after && sameArea(after.area, area)) continue;
      changes.areas.push(...besideOwn(spill));
      for (const [r, c] of spill.filled) if (!after || !hasCell(after.area, r, c)) changes.cleared.push([sheetId, r, c]);
      if (!after) changes.spills.push({ ...spill, area: { top: row, bottom: row, left: column, right: column } });
    }
    for (const [key, spill] of now) {
      this.note(spill);
      const earlier = before.get(key);
      if (!earlier || !sameArea(earlier.area, spill.area)) changes.areas.push(...besideOwn(spill));
    }
    return changes;
  }
}

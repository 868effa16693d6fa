import { type Area, areaOf, cellCountOf, everyCell, hasCell } from "../model/area";
import { AreaSet, type SheetArea } from "./area-set";

/** An area that a formula refers to; one in the formula's own row has any row. */
export interface FormulaReference extends SheetArea {
  readonly isOwnRow: boolean;
}

/** A formula with all that it refers to. */
export interface PlacedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly references: readonly FormulaReference[];
  /** True for one with another result each time. */
  readonly isVolatile: boolean;
  /** The area that its result fills, if that is more than its own cell. */
  readonly fills: Area | null;
}

/** What changed since formulas were last calculated. */
export interface Changes {
  readonly everything: boolean;
  readonly areas: readonly SheetArea[];
  /** Cells with results that are new already; so have the formulas that refer to them. */
  readonly settled: readonly SheetArea[];
}

/** A formula, or all formulas of an area that others refer to, on the way into the order. */
interface Step<Formula> {
  readonly formula: Formula | null;
  needs: readonly Step<Formula>[] | null;
  /** How many of the needs have been seen to. */
  seen: number;
  state: "new" | "open" | "done";
  isDue: boolean;
}

const step = <Formula>(formula: Formula | null, needs: Step<Formula>[] | null): Step<Formula> => ({
  formula,
  needs,
  seen: 0,
  state: "new",
  isDue: false,
});

/** The formulas of a workbook by their places. */
class Places<Formula extends PlacedFormula> {
  /** By sheet, column and row. */
  readonly #sheets = new Map<string, Map<number, Map<number, Step<Formula>>>>();
  readonly #areas = new Map<string, Step<Formula>>();
  readonly steps: Step<Formula>[] = [];

  constructor(formulas: Iterable<Formula>) {
    const filling: Step<Formula>[] = [];
    for (const formula of formulas) {
      const { sheetId, row, column } = formula;
      const added = step(formula, null);
      this.#column(sheetId, column).set(row, added);
      this.steps.push(added);
      if (formula.fills) filling.push(added);
    }
    for (const filler of filling) {
      everyCell(filler.formula!.fills!, (row, column) => {
        const rows = this.#column(filler.formula!.sheetId, column);
        if (!rows.has(row)) rows.set(row, filler);
      });
    }
  }

  #column(sheetId: string, column: number): Map<number, Step<Formula>> {
    const columns = this.#sheets.get(sheetId) ?? new Map<number, Map<number, Step<Formula>>>();
    this.#sheets.set(sheetId, columns);
    const rows = columns.get(column) ?? new Map<number, Step<Formula>>();
    columns.set(column, rows);
    return rows;
  }

  /** What has to be calculated before a formula. */
  needsOf({ references, row }: Formula): Step<Formula>[] {
    const needs: Step<Formula>[] = [];
    for (const { sheetId, area, isOwnRow } of references) {
      const columns = this.#sheets.get(sheetId);
      if (!columns) continue;
      const top = isOwnRow ? row : area.top;
      const bottom = isOwnRow ? row : area.bottom;
      const needed =
        top === bottom && area.left === area.right
          ? columns.get(area.left)?.get(top)
          : this.#inArea(columns, sheetId, { ...area, top, bottom });
      if (needed) needs.push(needed);
    }
    return needs;
  }

  #inArea(columns: Map<number, Map<number, Step<Formula>>>, sheetId: string, area: Area): Step<Formula> {
    const key = `${sheetId} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
    const known = this.#areas.get(key);
    if (known) return known;
    const needs: Step<Formula>[] = [];
    for (const [column, rows] of columns) {
      if (column < area.left || column > area.right) continue;
      const strip = { ...area, left: column, right: column };
      const take = (row: number): void => {
        const found = rows.get(row);
        if (found) needs.push(found);
      };
      if (cellCountOf(strip) < rows.size) everyCell(strip, take);
      else for (const row of rows.keys()) if (hasCell(strip, row, column)) take(row);
    }
    const made = step<Formula>(null, needs);
    this.#areas.set(key, made);
    return made;
  }
}

/** The formulas that may have another result than before, each behind those it needs; the order within a circle is as it comes. */
export function runningOrder<Formula extends PlacedFormula>(formulas: Iterable<Formula>, changes: Changes): Formula[] {
  const places = new Places(formulas);
  const changed = new AreaSet(changes.areas);
  const settled = new AreaSet(changes.settled);
  const order: Formula[] = [];
  const isDueItself = ({ sheetId, row, column, references, isVolatile, fills }: Formula): boolean => {
    if (changes.everything || isVolatile) return true;
    const own = areaOf(row, column);
    if (fills && changed.meets(sheetId, fills)) return true;
    if (changed.meets(sheetId, own) && !settled.meets(sheetId, own)) return true;
    const areas = references.map((one) => ({
      sheetId: one.sheetId,
      area: one.isOwnRow ? { ...one.area, top: row, bottom: row } : one.area,
    }));
    const meets = (set: AreaSet): boolean => areas.some((one) => set.meets(one.sheetId, one.area));
    return meets(changed) && !meets(settled);
  };
  for (const first of places.steps) {
    const stack = first.state === "new" ? [first] : [];
    for (let current = stack.at(-1); current; current = stack.at(-1)) {
      const { formula } = current;
      current.state = "open";
      const needed = (current.needs ??= places.needsOf(formula!))[current.seen++];
      if (needed?.state === "new") stack.push(needed);
      else if (needed) current.isDue ||= needed.isDue || needed.state === "open";
      else {
        stack.pop();
        current.state = "done";
        if (formula && (current.isDue ||= isDueItself(formula))) order.push(formula);
        const waiting = stack.at(-1);
        if (waiting) waiting.isDue ||= current.isDue;
      }
    }
  }
  return order;
}

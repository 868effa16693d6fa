import type { Area } from "../area";
import type { SheetModel } from "../sheets/sheet-model";

/** A range a program holds: its area follows the cells when rows or columns are inserted or deleted. */
export interface TrackedRange {
  sheet: SheetModel;
  area: Area;
  /** False once all its cells were deleted. */
  alive: boolean;
  /** Tracked beyond the end of its run. */
  kept: boolean;
  /** The other areas of several that are formatted together. */
  others?: readonly TrackedRange[];
}

/** The area of a range, and of those that are treated together with it. */
export const areasOf = ({ area, others = [] }: Pick<TrackedRange, "area" | "others">): Area[] => [area, ...others.map((one) => one.area)];

/** The ranges that follow their cells, by the run they belong to. */
export class TrackedRanges {
  readonly #byRun = new Map<object, Set<TrackedRange>>();
  #current: Set<TrackedRange> = new Set();

  /** From now on, new ranges belong to this run. */
  trackFor(run: object): void {
    const known = this.#byRun.get(run) ?? new Set();
    this.#byRun.set(run, known);
    this.#current = known;
  }

  create(sheet: SheetModel, area: Area): TrackedRange {
    const range: TrackedRange = { sheet, area, alive: true, kept: false };
    this.#current.add(range);
    return range;
  }

  /** A range that belongs to no run and follows its cells as long as the workbook is open. */
  createLasting(sheet: SheetModel, area: Area): TrackedRange {
    const range: TrackedRange = { sheet, area, alive: true, kept: true };
    const lasting = this.#byRun.get(this) ?? new Set();
    this.#byRun.set(this, lasting.add(range));
    return range;
  }

  /** Gives a range back: no sheet it follows any more, and it cannot be used again. */
  untrack(range: TrackedRange): void {
    range.kept = false;
    range.alive = false;
    this.#byRun.forEach((ranges) => ranges.delete(range));
  }

  release(run: object): void {
    const ranges = this.#byRun.get(run);
    if (!ranges) return;
    for (const range of ranges) if (!range.kept) ranges.delete(range);
    if (ranges.size === 0) this.#byRun.delete(run);
  }

  /** Moves every range of a sheet as its cells move; null from `move` means the cells are gone. */
  follow(sheet: SheetModel, move: (area: Area) => Area | null): void {
    for (const ranges of this.#byRun.values()) {
      for (const range of ranges) {
        if (range.sheet !== sheet || !range.alive) continue;
        const moved = move(range.area);
        if (moved) range.area = moved;
        else range.alive = false;
      }
    }
  }
}

import { shiftedKeys } from "../cells/file-formats";

/** Sizes and hidden state of a sheet's rows or columns, in points. */
export class LineSizes {
  sizes = new Map<number, number>();
  hidden = new Set<number>();
  /** What the program changed, to be written on saving. */
  changedSizes = new Set<number>();
  changedHidden = new Set<number>();
  /** How deep lines are grouped, 1 to 7; others are not. */
  levels = new Map<number, number>();
  changedLevels = new Set<number>();

  constructor(public standard: number) {}

  sizeOf(index: number): number {
    return this.hidden.has(index) ? 0 : (this.sizes.get(index) ?? this.standard);
  }

  resize(index: number, points: number): void {
    this.sizes.set(index, points);
    this.changedSizes.add(index);
  }

  hide(index: number, hidden: boolean): void {
    if (hidden) this.hidden.add(index);
    else this.hidden.delete(index);
    this.changedHidden.add(index);
  }

  group(index: number, by: 1 | -1): void {
    const level = Math.max(0, (this.levels.get(index) ?? 0) + by);
    if (level === 0) this.levels.delete(index);
    else this.levels.set(index, level);
    this.changedLevels.add(index);
  }

  /** The distance from the start of the sheet to this row or column, in points. */
  offsetOf(index: number): number {
    let offset = index * this.standard;
    for (const [at, size] of this.sizes) if (at < index && !this.hidden.has(at)) offset += size - this.standard;
    for (const at of this.hidden) if (at < index) offset -= this.standard;
    return offset;
  }

  /** The row or column that holds this distance, and how far into it it is. */
  at(offset: number): { index: number; rest: number } {
    let rest = Math.max(0, offset);
    let index = 0;
    while (rest >= this.sizeOf(index) && index < 1_048_575) {
      rest -= this.sizeOf(index);
      index++;
    }
    return { index, rest };
  }

  splice(at: number, removed: number, added: number): void {
    this.sizes = shiftedKeys(this.sizes, at, removed, added);
    const shiftSet = (set: Set<number>): Set<number> =>
      new Set(shiftedKeys(new Map([...set].map((key) => [key, true])), at, removed, added).keys());
    this.levels = shiftedKeys(this.levels, at, removed, added);
    this.changedLevels = shiftSet(this.changedLevels);
    this.hidden = shiftSet(this.hidden);
    this.changedSizes = shiftSet(this.changedSizes);
    this.changedHidden = shiftSet(this.changedHidden);
  }
}

import { areaFromAddress, cellAddress } from "../model/address";
import type { FormatChange } from "../model/cells/cell-format";
import { checked, type LibraryAnswer, type LibraryFile, type Style } from "./file-library";
import { hasOwnFill, mergedStyle, saysMore } from "./library-style";

const take = <T>(answer: LibraryAnswer | undefined, key: string, what: string): T => checked(answer, what)[key] as T;

/** Gives cells of the file's sheets their looks: each change is put upon the style a cell has, and equal results share one style. */
export class FormatWriter {
  readonly #results = new Map<string, number>();
  /** By the number of a style, what has to be said again of it once the library has written it. */
  readonly exact = new Map<number, FormatChange>();
  readonly #known = new Map<number, Style>();

  constructor(readonly file: LibraryFile) {}

  #styleFor(base: number, change: FormatChange): number {
    const key = `${base} ${JSON.stringify(change)}`;
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const before = this.#known.get(base) ?? take<Style>(this.file["GetStyle"]!(base), "style", "GetStyle");
    this.#known.set(base, before);
    const mark = hasOwnFill(change) ? this.exact.size + 1 : null;
    const made = take<number>(this.file["NewStyle"]!(mergedStyle(before, change, mark)), "style", "NewStyle");
    if (saysMore(change)) this.exact.set(made, change);
    this.#results.set(key, made);
    return made;
  }

  formatCells(sheet: string, from: string, to: string, change: FormatChange): void {
    const area = areaFromAddress(`${from}:${to}`)!;
    for (let row = area.top; row <= area.bottom; row++) {
      let column = area.left;
      while (column <= area.right) {
        const base = this.#baseAt(sheet, row, column);
        let last = column;
        while (last < area.right && this.#baseAt(sheet, row, last + 1) === base) last++;
        const style = this.#styleFor(base, change);
        checked(this.file["SetCellStyle"]!(sheet, cellAddress(row, column), cellAddress(row, last), style), "SetCellStyle");
        column = last + 1;
      }
    }
  }

  #baseAt(sheet: string, row: number, column: number): number {
    return take<number>(this.file["GetCellStyle"]!(sheet, cellAddress(row, column)), "style", "GetCellStyle");
  }
}

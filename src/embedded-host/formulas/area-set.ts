import { type Area, cellCountOf, everyCell, hasCell, intersection } from "../model/area";
import { cellKey, columnOfKey, rowOfKey } from "../model/cells/cell-map";

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Many areas, most of them single cells, to be asked whether another one meets any of them. */
export class AreaSet {
  readonly #cells = new Map<string, Set<number>>();
  readonly #wide = new Map<string, Area[]>();

  constructor(areas: readonly SheetArea[]) {
    for (const { sheetId, area } of areas) {
      if (cellCountOf(area) === 1) {
        const cells = this.#cells.get(sheetId) ?? new Set();
        this.#cells.set(sheetId, cells.add(cellKey(area.top, area.left)));
      } else this.#wide.set(sheetId, [...(this.#wide.get(sheetId) ?? []), area]);
    }
  }

  meets(sheetId: string, area: Area): boolean {
    return (
      this.#hasCellIn(this.#cells.get(sheetId), area) || (this.#wide.get(sheetId) ?? []).some((one) => intersection(one, area) !== null)
    );
  }

  #hasCellIn(cells: ReadonlySet<number> | undefined, area: Area): boolean {
    if (!cells) return false;
    if (cellCountOf(area) > cells.size) return [...cells].some((key) => hasCell(area, rowOfKey(key), columnOfKey(key)));
    let found = false;
    everyCell(area, (row, column) => (found ||= cells.has(cellKey(row, column))));
    return found;
  }
}

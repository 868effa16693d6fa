import { columnLetters, columnNumber } from "../../src/domain/sheet/cell-location";
import type { SheetRange } from "../../src/domain/sheet/sheet-range";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheet/sheet-snapshot";

export type Row = readonly CellValue[];

/** What a hand-made sheet may have besides its values. Addresses in A1 notation. */
export interface SheetTraits {
  readonly merges?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly font?: string;
  readonly fonts?: Readonly<Record<string, string>>;
  readonly visible?: boolean;
  readonly tables?: SheetSnapshot["tables"];
  readonly pivots?: SheetSnapshot["pivots"];
  readonly hiddenRows?: readonly number[];
}

/** A sheet as a person typed it: rows from the top, null or "" where empty. */
export function trackingSheet(name: string, rows: readonly Row[], traits: SheetTraits = {}): SheetSnapshot {
  const matrix = <T>(entries: Readonly<Record<string, T>> | undefined): (T | null)[][] | undefined => {
    if (!entries) return undefined;
    const cells: (T | null)[][] = [];
    for (const [address, value] of Object.entries(entries)) {
      const { top, left } = rangeOf(address);
      const row = (cells[top - 1] ??= []);
      while (row.length < left) row.push(null);
      row[left - 1] = value;
    }
    return cells;
  };
  return {
    name,
    visible: traits.visible ?? true,
    cells: rows.map((row) => [...row]),
    merges: (traits.merges ?? []).map(rangeOf),
    hiddenRows: traits.hiddenRows ?? [],
    hiddenColumns: [],
    tables: traits.tables ?? [],
    pivots: traits.pivots ?? [],
    ...(traits.formulas ? { formulas: matrix(traits.formulas) } : {}),
    ...(traits.formats ? { numberFormats: matrix(traits.formats) } : {}),
    ...(traits.font
      ? { fontNames: rows.map((row) => row.map(() => traits.font ?? null)) }
      : traits.fonts
        ? { fontNames: matrix(traits.fonts) }
        : {}),
  };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}

export function rangeOf(address: string): SheetRange {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
  if (!match) throw new Error(`no address: ${address}`);
  const top = Number(match[2]),
    left = columnNumber(match[1] ?? "A");
  return { top, left, bottom: Number(match[4] ?? top), right: match[3] ? columnNumber(match[3]) : left };
}

export { columnLetters };

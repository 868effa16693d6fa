import type { DraftTable, DraftValue, SheetDraft } from "../domain/sheet/sheet-draft";
import { draftedValues } from "./draft-matrix";

/** New body of a table that stands in the workbook, in the order of its own columns. */
export interface TableBody {
  /** undefined: the column is calculated and not written row by row. */
  readonly rows: readonly (readonly (DraftValue | undefined)[])[];
  readonly calculated: Readonly<Record<string, string>>;
}

/** What a table held before: headings and body as formulas, to be put back if something fails. */
export interface TableBefore {
  readonly headings: readonly string[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** A drafted table together with the one that stands in the workbook and what it held. */
export interface StandingTable {
  readonly draft: SheetDraft;
  readonly table: DraftTable;
  readonly sheet: string;
  /** First row of the heading and first column, from 1. */
  readonly top: number;
  readonly left: number;
  readonly before: TableBefore;
}

/** Headings and rows of a drafted table. */
export function draftedTable(draft: SheetDraft, table: DraftTable): { headings: string[]; rows: DraftValue[][] } {
  const [head, ...rows] = draftedValues(draft, table.range);
  return { headings: (head ?? []).map((heading) => String(heading ?? "")), rows };
}

/**
 * Fits drafted rows to the columns that the workbook's table has: own columns of the user keep their cells,
 * found again by the first column where it names each row, else by position. Rows named in `keptRows` (from 0) follow as they were.
 */
export function bodyForTable(
  before: TableBefore,
  drafted: { readonly headings: readonly string[]; readonly rows: readonly (readonly DraftValue[])[] },
  calculated: Readonly<Record<string, string>>,
  keptRows: readonly number[] = [],
): TableBody {
  const oldRowByKey = rowsByKey(before);
  const source = before.headings.map((heading) => drafted.headings.indexOf(heading));
  const rows = drafted.rows.map((row, i) => {
    const key = keyText(row[0] ?? null);
    const old = (oldRowByKey && key !== null ? oldRowByKey.get(key) : undefined) ?? (oldRowByKey ? undefined : before.formulas[i]);
    return before.headings.map((heading, column) => {
      if (heading in calculated) return undefined;
      const from = source[column] ?? -1;
      return from >= 0 ? (row[from] ?? null) : ownCell(old?.[column]);
    });
  });
  const kept = keptRows.map((row) => before.headings.map((heading, column) => (heading in calculated ? undefined : ownCell(before.formulas[row]?.[column]))));
  return { rows: [...withoutEmpty(rows, kept.length), ...kept], calculated };
}

/** The one empty row that an empty table needs is not needed above rows that are kept. */
function withoutEmpty<T>(rows: readonly (readonly T[])[], kept: number): readonly (readonly T[])[] {
  return kept > 0 ? rows.filter((row) => row.some((value) => value !== null && value !== undefined)) : rows;
}

function ownCell(formula: unknown): DraftValue {
  if (formula === undefined || formula === null || formula === "") return null;
  if (typeof formula === "string" && formula.startsWith("=")) return { formula };
  return formula as DraftValue;
}

function keyText(value: DraftValue): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function rowsByKey(before: TableBefore): Map<string, readonly unknown[]> | null {
  const rows = new Map<string, readonly unknown[]>();
  for (const row of before.formulas) {
    const key = String(row[0] ?? "");
    if (key === "" || rows.has(key)) return null;
    rows.set(key, row);
  }
  return rows;
}

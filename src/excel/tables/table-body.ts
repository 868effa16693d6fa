import type { DraftTable, DraftValue, SheetDraft } from "../../domain/sheet/sheet-draft";
import { draftedValues } from "../writing/draft-matrix";
import { matchRows } from "./match-rows";

/** New body of a table that stands in the workbook, in the order of its own columns. */
export interface TableBody {
  /** null in a calculated column, which is not written row by row. */
  readonly rows: readonly (readonly DraftValue[])[];
  readonly calculated: Readonly<Record<string, string>>;
}

/** What a table held before: headings, and its body so that it can be put back. */
export interface TableBefore {
  readonly headings: readonly string[];
  readonly cells: readonly (readonly DraftValue[])[];
  /** By heading of a calculated column the formula that every row of it has; null where rows differ. */
  readonly formulas: Readonly<Record<string, string | null>>;
  /** Where cells lead, by `linkKey`. */
  readonly links: ReadonlyMap<string, string>;
}

/** Key of a cell of a table: row of its body (from 0), column of the sheet (from 1). */
export const linkKey = (row: number, column: number): string => `${row}:${column}`;

/** A drafted table together with the one that stands in the workbook and what it held. */
export interface StandingTable {
  readonly draft: SheetDraft;
  readonly table: DraftTable;
  readonly sheet: string;
  /** Row of the heading and first column, from 1. */
  readonly top: number;
  readonly left: number;
  readonly hasTotals: boolean;
  readonly before: TableBefore;
}

/** Headings and rows of a drafted table. */
export function draftedTable(draft: SheetDraft, table: DraftTable): { headings: string[]; rows: DraftValue[][] } {
  const [head, ...rows] = draftedValues(draft, table.range);
  return { headings: (head ?? []).map((heading) => (typeof heading === "string" ? heading : "")), rows };
}

/**
 * Fits drafted rows to the columns that the workbook's table has: own columns of the user keep their cells on their rows.
 * Rows named in `keptRows` (from 0) follow as they were.
 */
export function bodyForTable(
  before: Pick<TableBefore, "headings" | "cells">,
  drafted: { readonly headings: readonly string[]; readonly rows: readonly (readonly DraftValue[])[] },
  calculated: Readonly<Record<string, string>>,
  keptRows: readonly number[] = [],
): TableBody {
  const source = before.headings.map((heading) => drafted.headings.indexOf(heading));
  const isOwn = before.headings.map((heading, column) => (source[column] ?? -1) < 0 && !(heading in calculated));
  const rows = drafted.rows.map((row) =>
    before.headings.map((heading, column) => (heading in calculated ? null : (row[source[column] ?? -1] ?? null))),
  );
  if (isOwn.some(Boolean)) {
    const compared = before.headings.flatMap((heading, column) => (isOwn[column] || heading in calculated ? [] : [column]));
    const kept = new Set(keptRows);
    const partners = matchRows(before.cells, rows, compared, (row) => !kept.has(row));
    rows.forEach((row, i) => {
      const old = before.cells[partners.get(i) ?? -1];
      isOwn.forEach((own, column) => own && (row[column] = old?.[column] ?? null));
    });
  }
  const keptCells = keptRows.map((row) =>
    before.headings.map((heading, column) => (heading in calculated ? null : (before.cells[row]?.[column] ?? null))),
  );
  return { rows: [...withoutEmpty(rows, keptCells.length), ...keptCells], calculated };
}

/** The one empty row that an empty table needs is not needed above rows that are kept. */
function withoutEmpty(rows: readonly (readonly DraftValue[])[], kept: number): readonly (readonly DraftValue[])[] {
  return kept > 0 ? rows.filter((row) => row.some((value) => value !== null)) : rows;
}

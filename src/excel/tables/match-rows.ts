import { serialFromDate } from "../../domain/calendar/calendar-date";
import type { DraftValue } from "../../domain/sheet/sheet-draft";

type Row = readonly DraftValue[];

/**
 * Finds for new rows of a table the old ones they come from: the same in every compared column, else in the first of them,
 * else in the last (where a record tells what it came from). Each old row is found once; equal ones in their order.
 */
export function matchRows(
  before: readonly Row[],
  rows: readonly Row[],
  compared: readonly number[],
  mayMatch: (row: number) => boolean,
): Map<number, number> {
  const partners = new Map<number, number>();
  const used = new Set<number>();
  for (const columns of [compared, compared.slice(0, 1), compared.slice(-1)]) {
    const waiting = oldRowsByKey(before, columns, (row) => mayMatch(row) && !used.has(row));
    rows.forEach((row, i) => {
      if (partners.has(i)) return;
      const old = waiting.get(keyOf(row, columns))?.shift();
      if (old === undefined) return;
      partners.set(i, old);
      used.add(old);
    });
  }
  return partners;
}

function oldRowsByKey(before: readonly Row[], columns: readonly number[], mayMatch: (row: number) => boolean): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  before.forEach((row, i) => {
    const key = keyOf(row, columns);
    if (!mayMatch(i) || !/[^\u0000]/.test(key)) return;
    const same = byKey.get(key);
    if (same) same.push(i);
    else byKey.set(key, [i]);
  });
  return byKey;
}

const keyOf = (row: Row, columns: readonly number[]): string => columns.map((column) => comparable(row[column] ?? null)).join("\u0000");

/** A value as the workbook gives it back: a date is its number. */
function comparable(value: DraftValue): string {
  if (value === null || typeof value !== "object") return String(value ?? "");
  return "date" in value ? String(serialFromDate(value.date)) : value.formula;
}

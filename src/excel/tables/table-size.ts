import type { StandingTable } from "./table-body";

/** Makes the body of a table as long as wanted: it grows and shrinks with cells put into it or taken out, so what stands below it moves along. */
export function queueTableSize(workbook: Excel.Workbook, standing: StandingTable, from: number, to: number): void {
  const { table, sheet, top, left, hasTotals, before } = standing;
  const width = before.headings.length;
  const worksheet = workbook.worksheets.getItem(sheet);
  const rows = (first: number, count: number) => worksheet.getRangeByIndexes(top + first - 1, left - 1, count, width);
  if (to < from) rows(to + 1, from - to).delete("Up");
  if (to <= from) return;
  // Cells put in before the last row make the table grow in one step, whatever stands below.
  if (from > 1) rows(from, to - from).insert("Down");
  else {
    rows(2, to - from).insert("Down");
    workbook.tables.getItem(table.name).resize(worksheet.getRangeByIndexes(top - 1, left - 1, to + 1 + (hasTotals ? 1 : 0), width));
  }
}

/** First and last row of the sheet that a table gains when its body becomes as long as wanted; null where it gains none. */
export function insertedRows({ top, before }: StandingTable, to: number): readonly [number, number] | null {
  const from = before.cells.length;
  if (to <= from) return null;
  return from > 1 ? [top + from, top + to - 1] : [top + 2, top + to];
}

/** The row of the table's body as it was (from 0) that stands at a row of it once it has become as long as wanted; null for one that was put in. */
export function standingRow({ before }: StandingTable, at: number, to: number): number | null {
  const from = before.cells.length;
  if (to <= from) return at;
  const kept = from > 1 ? from - 1 : 1;
  if (at < kept) return at;
  return from > 1 && at === to - 1 ? from - 1 : null;
}

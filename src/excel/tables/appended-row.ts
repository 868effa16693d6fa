import { textForExcel } from "../writing/cell-input";
import type { WorkbookState } from "../workbook-state";

/** A row that a table gains at its end: values by heading. */
export interface AppendedRow {
  readonly table: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The same with the headings and the number of rows that the table has now. */
export interface RowToAppend extends AppendedRow {
  readonly headings: readonly string[];
  readonly before: number;
}

/** The rows that can be appended: their table has all the headings and stands on a sheet that is open to writing and not one of those that go. */
export async function rowsToAppend(
  context: Excel.RequestContext,
  state: WorkbookState,
  rows: readonly AppendedRow[],
  going: readonly string[] = [],
): Promise<RowToAppend[]> {
  const closed = new Set([...going, ...state.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name)]);
  const wanted = rows.filter(({ table }) => state.tables.some(({ name, sheet }) => name === table && !closed.has(sheet)));
  if (wanted.length === 0) return [];
  const found = wanted.map(({ table }) => context.workbook.tables.getItem(table));
  const lengths = found.map(({ rows }) => rows.load("count"));
  const columns = found.map(({ columns }) => columns.load("items/name"));
  await context.sync();
  return wanted.flatMap((row, i) => {
    const headings = columns[i]?.items.map(({ name }) => name) ?? [];
    const hasAll = Object.keys(row.values).every((heading) => headings.includes(heading));
    return hasAll ? [{ ...row, headings, before: lengths[i]?.count ?? 0 }] : [];
  });
}

/** Queues the rows; text stays text, and what the row says nothing of is left as the table fills it. */
export function queueAppended({ tables }: Excel.Workbook, rows: readonly RowToAppend[]): void {
  for (const { table, headings, values } of rows) {
    const cells = headings.map((heading) => {
      const value = values[heading] ?? null;
      return typeof value === "string" ? textForExcel(value) : value;
    });
    tables.getItem(table).rows.add(undefined, [cells as (string | number)[]]);
  }
}

/** Removes rows that were appended, where they are there. */
export async function removeAppended(context: Excel.RequestContext, rows: readonly Pick<RowToAppend, "table" | "before">[]): Promise<void> {
  if (rows.length === 0) return;
  const found = rows.map(({ table }) => context.workbook.tables.getItemOrNullObject(table));
  const lengths = found.map(({ rows: all }) => all.load("count"));
  await context.sync();
  rows.forEach(({ before }, i) => {
    const table = found[i];
    const count = lengths[i]?.count ?? 0;
    if (table && !table.isNullObject && count > before) table.rows.getItemAt(count - 1).delete();
  });
}

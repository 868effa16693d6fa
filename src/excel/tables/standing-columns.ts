import { draftedTable, type StandingTable } from "./table-body";

/** Column of the workbook by column of the draft, both from 1; drafted columns that the workbook's table lacks are not there. */
export function standingColumns({ draft, table, left, before }: StandingTable): Map<number, number> {
  const columns = new Map<number, number>();
  draftedTable(draft, table).headings.forEach((heading, i) => {
    const at = before.headings.indexOf(heading);
    if (at >= 0) columns.set(table.range.left + i, left + at);
  });
  return columns;
}

/** Columns side by side as first column and count. */
export function runsOfColumns(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === column) last[1]++;
    else runs.push([column, 1]);
  }
  return runs;
}

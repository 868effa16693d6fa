/** Bytes that one request to Excel may carry: well below the 5 MB at which Excel on the web refuses. */
export const REQUEST_BYTES = 1_500_000;

/** Rough bytes of one thing asked of Excel besides its values: the object's path, its name, its arguments. */
export const ACTION_BYTES = 150;

/** A run of rows that fits into one request. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
  readonly bytes: number;
}

/** Rough size in bytes of a value on its way to Excel: JSON with Vietnamese letters at up to three bytes each. */
function valueBytes(value: unknown): number {
  return typeof value === "string" ? value.length * 2 + 4 : 9;
}

function rowBytes(row: readonly unknown[]): number {
  return row.reduce<number>((bytes, value) => bytes + valueBytes(value), 2);
}

/** Rough size in bytes of a matrix on its way to Excel. */
export function valuesBytes(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((bytes, row) => bytes + rowBytes(row), 0);
}

/** Cuts rows into runs that each fit into one request; every run has at least one row. */
export function* runsOfRows(rows: readonly (readonly unknown[])[], most = REQUEST_BYTES): Generator<RowRun> {
  let first = 0;
  let bytes = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rowBytes(rows[i] ?? []);
    if (i > first && bytes + row > most) {
      yield { first, count: i - first, bytes };
      first = i;
      bytes = 0;
    }
    bytes += row;
  }
  if (rows.length > first) yield { first, count: rows.length - first, bytes };
}

/** Bytes that one request to Excel may carry: well below the 5 MB at which Excel on the web refuses. */
export const REQUEST_BYTES = 1_500_000;

/** Rough size in bytes of a value on its way to Excel: JSON with Vietnamese letters at up to three bytes each. */
function valueBytes(value: unknown): number {
  return typeof value === "string" ? value.length * 2 + 4 : 9;
}

/** Cuts rows into runs that each fit into one request; every run has at least one row. Yields first row and count. */
export function* runsOfRows(
  rows: readonly (readonly unknown[])[],
  bytes = REQUEST_BYTES,
): Generator<readonly [number, number]> {
  let first = 0;
  let size = 0;
  for (let i = 0; i < rows.length; i++) {
    let row = 2;
    for (const value of rows[i] ?? []) row += valueBytes(value);
    if (i > first && size + row > bytes) {
      yield [first, i - first];
      first = i;
      size = 0;
    }
    size += row;
  }
  if (rows.length > first) yield [first, rows.length - first];
}

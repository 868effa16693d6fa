/** Source columns of a record's fields in one cell: "headName=2; unit=5". */
export function sourceColumnsText(columns: Readonly<Record<string, number>>): string {
  return Object.entries(columns)
    .map(([field, column]) => `${field}=${column}`)
    .join("; ");
}

/** Reads them back; parts that are no field and number are left out. */
export function sourceColumnsFromText(text: string | null): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const part of (text ?? "").split(";")) {
    const match = /^\s*(.+)=(\d+)\s*$/.exec(part);
    if (match?.[1] !== undefined) columns[match[1]] = Number(match[2]);
  }
  return columns;
}

/** Row and column numbers (from 1) that are hidden within a used range whose rowHidden and columnHidden are loaded. */
export async function readHidden(
  context: Excel.RequestContext,
  used: Excel.Range,
  top: number,
  left: number,
): Promise<{ rows: number[]; columns: number[] }> {
  if (used.rowHidden === false && used.columnHidden === false) return { rows: [], columns: [] };
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  await context.sync();
  return {
    rows: rows.value.flatMap((row, i) => (row.rowHidden ? [top + i] : [])),
    columns: columns.value.flatMap((column, i) => (column.columnHidden ? [left + i] : [])),
  };
}

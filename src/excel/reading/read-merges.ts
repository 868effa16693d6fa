import type { SheetRange } from "../../domain/sheet/sheet-range";

/** Merged areas of a used range. Excel refuses more than 512 in one call, so on refusal the rows are halved. */
export async function readMerges(context: Excel.RequestContext, used: Excel.Range, top: number, rows: number): Promise<SheetRange[]> {
  const part = top === 0 && rows === used.rowCount ? used : used.getRow(top).getResizedRange(rows - 1, 0);
  try {
    const merged = part.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    await context.sync();
    return merged.isNullObject ? [] : merged.areas.items.map(rangeFromIndexes);
  } catch (error) {
    if (rows <= 1) throw error;
    const half = Math.floor(rows / 2);
    return [...(await readMerges(context, used, top, half)), ...(await readMerges(context, used, top + half, rows - half))];
  }
}

/** Rectangle counted from 1 of a range with its indexes loaded. */
export function rangeFromIndexes(range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): SheetRange {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}

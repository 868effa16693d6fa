import type { DraftValue, SheetDraft } from "../../domain/sheet/sheet-draft";
import type { SheetRange } from "../../domain/sheet/sheet-range";

/** The smallest rectangle from A1 that holds everything a draft writes. */
export function boundsOfDraft(draft: SheetDraft): SheetRange {
  let bottom = 1;
  let right = 1;
  for (const block of draft.blocks) {
    bottom = Math.max(bottom, block.row + block.values.length - 1);
    for (const row of block.values) right = Math.max(right, block.column + row.length - 1);
  }
  for (const { range } of draft.styles) {
    bottom = Math.max(bottom, range.bottom);
    right = Math.max(right, range.right);
  }
  return { top: 1, left: 1, bottom, right };
}

/** Drafted values of a rectangle, row by row; null where no block reaches. */
export function draftedValues(draft: SheetDraft, range: SheetRange): DraftValue[][] {
  const matrix = Array.from({ length: range.bottom - range.top + 1 }, () => new Array<DraftValue>(range.right - range.left + 1).fill(null));
  for (const block of draft.blocks) {
    block.values.forEach((values, i) => {
      const row = matrix[block.row + i - range.top];
      if (row) values.forEach((value, j) => placeValue(row, block.column + j - range.left, value));
    });
  }
  return matrix;
}

function placeValue(row: DraftValue[], index: number, value: DraftValue): void {
  if (index >= 0 && index < row.length && value !== null) row[index] = value;
}

import type { DraftBlock, DraftValue } from "../../sheet/sheet-draft";

/** Blocks of the same columns in consecutive rows as one block, so that a long list is written in few steps. */
export function joinedBlocks(blocks: readonly DraftBlock[]): DraftBlock[] {
  const joined: { row: number; column: number; values: (readonly DraftValue[])[] }[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const sameColumns = before && before.column === block.column && before.values[0]?.length === block.values[0]?.length;
    if (before && sameColumns && before.row + before.values.length === block.row)
      block.values.forEach((values) => before.values.push(values));
    else joined.push({ row: block.row, column: block.column, values: [...block.values] });
  }
  return joined;
}

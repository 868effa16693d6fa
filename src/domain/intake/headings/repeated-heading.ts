import { foldText } from "../../vietnamese/fold-text";
import type { Area } from "../rows/row-shape";
import type { SheetGrid } from "../sheet-grid";

interface HeadedStretch {
  readonly grid: SheetGrid;
  readonly block: Area & { readonly top: number; readonly bottom: number };
}

/** Whether a row prints one of the heading's rows again, as on every page: most of its cells are the same as there. */
export function isRepeatedHeading({ grid, block }: HeadedStretch, row: number): boolean {
  if (block.top === 0) return false;
  for (let heading = block.top; heading <= block.bottom; heading++) if (sameRow(grid, heading, row, block)) return true;
  return false;
}

function sameRow(grid: SheetGrid, heading: number, row: number, width: Area): boolean {
  let same = 0;
  let other = 0;
  for (let column = width.left; column <= width.right; column++) {
    const repeated = grid.value(row, column);
    if (repeated === null) continue;
    const original = grid.value(heading, column);
    if (original === repeated || (original !== null && foldText(String(original)) === foldText(String(repeated)))) same++;
    else if (++other > 2) return false;
  }
  return same >= 2 && same > other;
}

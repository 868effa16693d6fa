import type { DraftLink } from "../../domain/sheet/sheet-draft";
import type { SheetRange } from "../../domain/sheet/sheet-range";
import { offeredLinks, queueLink } from "../writing/write-rules";
import type { RequestBudget } from "../requests/request-budget";
import { ACTION_BYTES } from "../requests/request-size";
import { rangeOf } from "../writing/write-looks";
import { standingColumns } from "./standing-columns";
import { linkKey, type StandingTable } from "./table-body";
import { standingRow } from "./table-size";

/** Things asked of Excel for one link. */
export const ACTIONS_OF_LINK = 3;

/** What is to be done so that the cells of a table lead where they should: links taken away, then links set. Rows and columns of the sheet, from 1. */
export interface LinkChanges {
  readonly cleared: readonly SheetRange[];
  readonly set: readonly DraftLink[];
}

/** The links of a drafted table where its rows and columns stand in the workbook. */
function linksInPlace(standing: StandingTable): readonly DraftLink[] {
  const { draft, table, top } = standing;
  const columnAt = standingColumns(standing);
  return draft.links.flatMap((link) => {
    const column = columnAt.get(link.column);
    return column === undefined ? [] : [{ ...link, row: link.row + top - table.range.top, column }];
  });
}

/** Columns of the sheet (from 1) that hold links of the draft. */
export function linkedColumns(standing: StandingTable): number[] {
  const columnAt = standingColumns(standing);
  return [...new Set(standing.draft.links.map(({ column }) => columnAt.get(column)))].filter((column) => column !== undefined);
}

/** What there is to do for the links of a table that gets so many rows, where nothing is known of those it has: all are taken away and set. */
export function allLinks(standing: StandingTable, rows: number): LinkChanges {
  const cleared = linkedColumns(standing).map((column) => ({
    top: standing.top + 1,
    bottom: standing.top + rows,
    left: column,
    right: column,
  }));
  return { cleared, set: offeredLinks(linksInPlace(standing)) };
}

/** What there is to do for the links of a table that gets so many rows; a cell that leads where it should already is left. */
export function linkChanges(standing: StandingTable, rows: number): LinkChanges {
  const { top, before } = standing;
  const linked = new Set(linkedColumns(standing));
  const wanted = new Map(offeredLinks(linksInPlace(standing)).map((link) => [keyOf(link.row, link.column), link]));
  const set: DraftLink[] = [];
  const cleared: SheetRange[] = [];
  for (const column of linked) {
    for (let at = 0; at < rows; at++) {
      const row = top + 1 + at;
      const old = standingRow(standing, at, rows);
      const there = old === null ? undefined : before.links.get(linkKey(old, column));
      const link = wanted.get(keyOf(row, column));
      if (there === link?.address) continue;
      if (link) set.push(link);
      else addRow(cleared, row, column);
    }
  }
  return { cleared, set };
}

/** Takes links of a table away and sets others, in requests as heavy as allowed. */
export async function queueTableLinks(
  workbook: Excel.Workbook,
  sheetName: string,
  { cleared, set }: LinkChanges,
  budget: RequestBudget,
): Promise<void> {
  const sheet = workbook.worksheets.getItem(sheetName);
  for (const range of cleared) {
    await budget.reserve(ACTIONS_OF_LINK * ACTION_BYTES);
    rangeOf(sheet, range).clear("Hyperlinks");
  }
  for (const link of set) {
    await budget.reserve(ACTIONS_OF_LINK * ACTION_BYTES);
    queueLink(sheet, link);
  }
}

const keyOf = (row: number, column: number): string => `${row}:${column}`;

function addRow(ranges: SheetRange[], row: number, column: number): void {
  const last = ranges.at(-1);
  if (last && last.left === column && last.bottom === row - 1) ranges[ranges.length - 1] = { ...last, bottom: row };
  else ranges.push({ top: row, bottom: row, left: column, right: column });
}

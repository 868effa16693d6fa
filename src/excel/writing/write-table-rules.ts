import { columnLetters } from "../../domain/sheet/cell-location";
import type { DraftHighlight, DraftLink, SheetDraft } from "../../domain/sheet/sheet-draft";
import type { SheetRange } from "../../domain/sheet/sheet-range";
import { draftedTable, type StandingTable } from "../tables/table-body";
import { insertedRows } from "../tables/table-size";
import { queueLooksOfRows, queueNumberFormats } from "./write-looks";
import type { RequestBudget } from "../requests/request-budget";
import { ACTION_BYTES } from "../requests/request-size";
import { offeredLinks, queueLink, queueRules } from "./write-rules";

/** Things asked of Excel for one link. */
export const ACTIONS_OF_LINK = 3;

/** Number formats, looks of new rows, validation, highlights and origin links of a drafted table, moved to where its columns stand in the workbook; columns of the user's own keep theirs. */
export function queueTableRules(sheet: Excel.Worksheet, standing: StandingTable, rows: number): void {
  const { draft, table, top } = standing;
  const columnAt = standingColumns(standing);
  for (const [first, count] of runsOf([...columnAt.values()])) {
    const body = sheet.getRangeByIndexes(top, first - 1, rows, count);
    body.conditionalFormats.clearAll();
    body.dataValidation.clear();
    body.clear("Hyperlinks");
  }
  const down = top - table.range.top;
  const isLast = (row: number) => row === table.range.bottom;
  const move = (range: SheetRange): SheetRange[] => {
    if (range.top <= table.range.top) return [];
    const bottom = isLast(range.bottom) ? top + rows : Math.min(range.bottom + down, top + rows);
    return [...columnAt].flatMap(([from, to]) =>
      from >= range.left && from <= range.right ? [{ top: range.top + down, bottom, left: to, right: to }] : [],
    );
  };
  const moved: SheetDraft = {
    ...draft,
    styles: draft.styles.flatMap((style) => move(style.range).map((range) => ({ ...style, range }))),
    validations: draft.validations.flatMap((one) => move(one.range).map((range) => ({ ...one, range }))),
    highlights: draft.highlights.flatMap((one) => move(one.range).map((range) => highlightAt(one, range))),
    links: linksInPlace(standing),
    names: [],
    freeze: undefined,
  };
  queueNumberFormats(sheet, moved);
  const grown = insertedRows(standing, rows);
  if (grown) queueLooksOfRows(sheet, moved, grown);
  queueRules(sheet.context.workbook, sheet, moved);
}

/** Origin links of a drafted table where its rows stand in the workbook, in requests of their own. */
export async function queueTableLinks(workbook: Excel.Workbook, standing: StandingTable, budget: RequestBudget): Promise<void> {
  const sheet = workbook.worksheets.getItem(standing.sheet);
  for (const link of offeredLinks(linksInPlace(standing))) {
    await budget.reserve(ACTIONS_OF_LINK * ACTION_BYTES);
    queueLink(sheet, link);
  }
}

function linksInPlace(standing: StandingTable): readonly DraftLink[] {
  const { draft, table, top } = standing;
  const columnAt = standingColumns(standing);
  return draft.links.flatMap((link) => {
    const column = columnAt.get(link.column);
    return column === undefined ? [] : [{ ...link, row: link.row + top - table.range.top, column }];
  });
}

/** Column of the workbook by column of the draft, both from 1; drafted columns that the workbook's table lacks are not there. */
function standingColumns({ draft, table, left, before }: StandingTable): Map<number, number> {
  const columns = new Map<number, number>();
  draftedTable(draft, table).headings.forEach((heading, i) => {
    const at = before.headings.indexOf(heading);
    if (at >= 0) columns.set(table.range.left + i, left + at);
  });
  return columns;
}

/** Columns side by side as first column and count. */
function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === column) last[1]++;
    else runs.push([column, 1]);
  }
  return runs;
}

/** The formula of a highlight speaks of the top left cell of its range. */
function highlightAt(highlight: DraftHighlight, range: SheetRange): DraftHighlight {
  if (highlight.kind !== "formula") return { ...highlight, range };
  const cell = ({ left, top }: SheetRange) => `$${columnLetters(left)}${top}`;
  return { ...highlight, range, formula: highlight.formula.replaceAll(cell(highlight.range), cell(range)) };
}

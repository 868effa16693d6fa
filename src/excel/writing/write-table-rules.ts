import { columnLetters } from "../../domain/sheet/cell-location";
import type { DraftHighlight, SheetDraft } from "../../domain/sheet/sheet-draft";
import type { SheetRange } from "../../domain/sheet/sheet-range";
import { runsOfColumns, standingColumns } from "../tables/standing-columns";
import type { StandingTable } from "../tables/table-body";
import { linkedColumns } from "../tables/table-links";
import { insertedRows } from "../tables/table-size";
import { queueLooksOfRows, queueNumberFormats } from "./write-looks";
import { queueRules } from "./write-rules";

/**
 * Number formats, looks of new rows, validation and highlights of a drafted table, moved to where its columns stand in the workbook; columns of
 * the user's own keep theirs. Of its links only those are taken away that stand in columns where the draft has none.
 */
export function queueTableRules(sheet: Excel.Worksheet, standing: StandingTable, rows: number): void {
  const { draft, table, top } = standing;
  const columnAt = standingColumns(standing);
  const bodies = (columns: readonly number[]) =>
    runsOfColumns(columns).map(([first, count]) => sheet.getRangeByIndexes(top, first - 1, rows, count));
  const columns = [...columnAt.values()];
  for (const body of bodies(columns)) {
    body.conditionalFormats.clearAll();
    body.dataValidation.clear();
  }
  const linked = linkedColumns(standing);
  for (const body of bodies(columns.filter((column) => !linked.includes(column)))) body.clear("Hyperlinks");
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
    links: [],
    names: [],
    freeze: undefined,
  };
  queueNumberFormats(sheet, moved);
  const grown = insertedRows(standing, rows);
  if (grown) queueLooksOfRows(sheet, moved, grown);
  queueRules(sheet.context.workbook, sheet, moved);
}

/** The formula of a highlight speaks of the top left cell of its range. */
function highlightAt(highlight: DraftHighlight, range: SheetRange): DraftHighlight {
  if (highlight.kind !== "formula") return { ...highlight, range };
  const cell = ({ left, top }: SheetRange) => `$${columnLetters(left)}${top}`;
  return { ...highlight, range, formula: highlight.formula.replaceAll(cell(highlight.range), cell(range)) };
}

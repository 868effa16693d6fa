import type { SheetRange } from "../domain/sheet/sheet-range";
import type { StandingTable } from "./table-body";
import { queueNumberFormats } from "./write-looks";
import { queueRules } from "./write-rules";

/** Number formats, validation, highlights and origin links of a drafted table, moved to where the table stands in the workbook. */
export function queueTableRules(sheet: Excel.Worksheet, standing: StandingTable, rows: number): void {
  const { draft, table, top, left } = standing;
  const down = top - table.range.top;
  const right = left - table.range.left;
  const move = (range: SheetRange): SheetRange => ({ top: range.top + down, bottom: range.bottom + down, left: range.left + right, right: range.right + right });
  const inBody = ({ range }: { readonly range: SheetRange }) => range.top > table.range.top;
  const body = sheet.getRangeByIndexes(top, left - 1, rows, standing.before.headings.length);
  body.conditionalFormats.clearAll();
  body.dataValidation.clear();
  body.clear("Hyperlinks");
  const moved = {
    ...draft,
    styles: draft.styles.filter(inBody).map((style) => ({ ...style, range: move(style.range) })),
    validations: draft.validations.filter(inBody).map((validation) => ({ ...validation, range: move(validation.range) })),
    highlights: draft.highlights.filter(inBody).map((highlight) => ({ ...highlight, range: move(highlight.range) })),
    links: draft.links.map((link) => ({ ...link, row: link.row + down, column: link.column + right })),
    names: [],
  };
  queueNumberFormats(sheet, moved);
  queueRules(sheet.context.workbook, sheet, { ...moved, freeze: undefined });
}

import { columnLetters } from "../../sheet/cell-location";
import { gridHeading, gridRowHeight, gridRows, type GridColumn, type GridRow } from "../layout/grid-table";
import { annexReference } from "../layout/heading-block";
import { centred } from "../layout/title-block";
import { textRow } from "../layout/paragraph";
import type { ReportContext } from "./report-context";

/** Height in points up to which a table stands in the text; a longer one becomes an annex, whose headings repeat on each page. */
const INLINE_HEIGHT = 520;

/** A table of targets and where its rows stand once it is drawn. */
export interface TargetTable {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly isAnnex: boolean;
  readonly note: string;
}

/** Decides whether a table stands in the text or behind the signatures. */
export function targetTable(context: ReportContext, columns: readonly GridColumn[], rows: readonly GridRow[], note: string): TargetTable {
  const height = rows.reduce((sum, row) => sum + gridRowHeight(context.composer, columns, row), 0);
  return { columns, rows, isAnnex: height > INLINE_HEIGHT, note };
}

/** Draws the table in the text, its headings with the first rows and its last rows with the note; gives its first and last row. */
export function inlineTable(context: ReportContext, table: TargetTable): readonly [number, number] {
  const { composer } = context;
  const [top] = gridHeading(composer, table.columns);
  const body = gridRows(composer, table.columns, table.rows);
  composer.keep(Math.max(1, top - 1), Math.min(body[0] + 1, body[1]), "heading with its first rows");
  const note = textRow(composer, table.note, { size: 10, italic: true });
  composer.keep(Math.max(body[0], body[1] - 1), note, "last rows with the note");
  return body;
}

/** Draws the table as an annex on pages of its own; gives its first and last row. */
export function annexTable(context: ReportContext, table: TargetTable, title: string): readonly [number, number] {
  const { composer, input, words } = context;
  composer.breakHere();
  centred(composer, "annex.kind", [title], 14, true);
  centred(composer, "annex.about", [words.table.annexAbout], 14, true);
  centred(composer, "annex.of", [annexReference(input, words)], 13, false, true);
  composer.blank(8);
  const heading = gridHeading(composer, table.columns);
  composer.repeat(...heading);
  const body = gridRows(composer, table.columns, table.rows);
  const note = textRow(composer, table.note, { size: 10, italic: true });
  composer.keep(Math.max(body[0], body[1] - 1), note, "last rows with the note");
  return body;
}

/** Address of a column's cell in a row of the table. */
export const cellAt = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;

import type { DraftStyle, DraftValue, HorizontalAlignment } from "../../sheet/sheet-draft";
import type { ComposedValue, SheetComposer } from "./sheet-composer";
import { linesHeight, textWidth, wrappedLines } from "../../sheet/text-height";

/** A column of a printed table over one or more columns of the sheet. */
export interface GridColumn {
  readonly heading: string;
  /** Heading over several columns, above their own. */
  readonly group?: string;
  /** Columns of the sheet that it covers. */
  readonly left: number;
  readonly right?: number;
  readonly align?: HorizontalAlignment;
  readonly numberFormat?: string;
  /** Text under the heading: "(1)", "(6)=(5)/(4)". */
  readonly number?: string;
}

/** A row of a printed table; `text` is what shows where the value is a formula. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly bold?: boolean;
  readonly fill?: string;
  readonly minHeight?: number;
  /** Whether the second cell stands over all columns behind it. */
  readonly isWide?: boolean;
}
export interface GridCell {
  /** A value, or what makes it from the number of the row it comes to stand in. */
  readonly value: ComposedValue;
  readonly text?: string;
  readonly numberFormat?: string;
  /** Key of a place to type in. */
  readonly key?: string;
}

/** Type size in tables, one below the text's so that columns hold. */
export const TABLE_SIZE = 12;

/** Draws the heading rows of a table: groups of headings, headings, and the row of column numbers where columns have them. */
export function gridHeading(composer: SheetComposer, columns: readonly GridColumn[]): readonly [number, number] {
  const top = composer.row;
  const grouped = columns.some((column) => column.group !== undefined);
  if (grouped) addGroups(composer, columns);
  const lines = Math.max(...columns.map((column) => wrappedLines(column.heading, cellWidth(composer, column), TABLE_SIZE, true)));
  const under = grouped ? columns.filter((column) => column.group !== undefined) : columns;
  const headings = addCells(
    composer,
    under,
    under.map((column) => ({ value: column.heading })),
    linesHeight(lines, TABLE_SIZE, 6),
  );
  styleHeading(composer, headings, { bold: true, fill: "#E8F1EC" });
  if (!columns.some((column) => column.number !== undefined)) return [top, headings];
  const below = addCells(
    composer,
    columns,
    columns.map((column) => ({ value: column.number ?? "" })),
    17,
  );
  styleHeading(composer, below, { italic: true, size: 10 });
  return [top, below];
}

/** The row of group headings; a heading without a group stands over both rows. */
function addGroups(composer: SheetComposer, columns: readonly GridColumn[]): void {
  const isFirst = (index: number): boolean => columns[index]!.group === undefined || columns[index - 1]?.group !== columns[index]!.group;
  const values: DraftValue[] = Array.from({ length: composer.columns }, () => null);
  columns.forEach((column, index) => (values[column.left - 1] = isFirst(index) ? (column.group ?? column.heading) : null));
  const widest = Math.max(
    1,
    ...columns.map((column, index) =>
      column.group !== undefined && isFirst(index) ? wrappedLines(column.group, groupWidth(composer, columns, index), TABLE_SIZE, true) : 1,
    ),
  );
  const row = composer.add({ values, height: linesHeight(widest, TABLE_SIZE, 6) });
  styleHeading(composer, row, { bold: true, fill: "#E8F1EC" });
  columns.forEach((column, index) => {
    if (!isFirst(index)) return;
    if (column.group === undefined) composer.merge({ top: row, bottom: row + 1, left: column.left, right: column.right ?? column.left });
    else composer.merge({ top: row, bottom: row, left: column.left, right: lastOfGroup(columns, index) });
  });
}

function lastOfGroup(columns: readonly GridColumn[], index: number): number {
  let last = index;
  while (columns[last + 1]?.group !== undefined && columns[last + 1]?.group === columns[index]?.group) last++;
  return columns[last]!.right ?? columns[last]!.left;
}

const groupWidth = (composer: SheetComposer, columns: readonly GridColumn[], index: number): number =>
  composer.width(columns[index]!.left, lastOfGroup(columns, index)) - 7;

/** Draws rows of a table, each as high as its longest cell needs. */
export function gridRows(composer: SheetComposer, columns: readonly GridColumn[], rows: readonly GridRow[]): readonly [number, number] {
  const top = composer.row;
  for (const row of rows) addCells(composer, columns, row.cells, gridRowHeight(composer, columns, row));
  const bottom = composer.row - 1;
  if (bottom < top) return [top, bottom];
  styleBody(composer, columns, top, bottom);
  rows.forEach((row, index) => {
    styleRow(composer, row, top + index);
    if (row.isWide) composer.merge({ top: top + index, bottom: top + index, left: wideLeft(columns), right: composer.columns });
  });
  columns.forEach((column, index) => styleColumn(composer, column, index, rows, top));
  return [top, bottom];
}

/** Height in points that a row of a table needs. */
export function gridRowHeight(composer: SheetComposer, columns: readonly GridColumn[], row: GridRow): number {
  const words = columns
    .map((column, index) => ({ column, cell: row.cells[index] }))
    .filter(({ column, cell }) => cell && !isFigure(column, cell));
  const lines = Math.max(
    1,
    ...words.map(({ column, cell }) =>
      wrappedLines(
        shown(cell),
        row.isWide && column === columns[1] ? composer.width(wideLeft(columns), composer.columns) - 6 : cellWidth(composer, column),
        TABLE_SIZE,
        row.bold,
      ),
    ),
  );
  return Math.max(row.minHeight ?? 0, linesHeight(lines, TABLE_SIZE, 6));
}

const wideLeft = (columns: readonly GridColumn[]): number => columns[1]?.left ?? 1;

function styleRow(composer: SheetComposer, row: GridRow, at: number): void {
  if (!row.bold && !row.fill) return;
  composer.style(
    { top: at, bottom: at, left: 1, right: composer.columns },
    { ...(row.bold ? { bold: true } : {}), ...(row.fill ? { fill: row.fill } : {}) },
  );
}

/** Looks of the cells of a column that differ from the column's own, in stretches of equal ones. */
function styleColumn(composer: SheetComposer, column: GridColumn, index: number, rows: readonly GridRow[], top: number): void {
  let from = 0;
  let open = "";
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    const look = row ? JSON.stringify(cellLook(composer, column, row.cells[index], row.bold)) : "";
    if (look === open) continue;
    if (open !== "" && open !== "{}")
      composer.style({ top: top + from, bottom: top + at - 1, left: column.left, right: column.left }, JSON.parse(open) as DraftStyle);
    [from, open] = [at, look];
  }
}

function cellLook(composer: SheetComposer, column: GridColumn, cell: GridCell | undefined, bold = false): DraftStyle {
  if (!cell) return {};
  const size = fittingSize(composer, column, cell, bold);
  return {
    ...(cell.numberFormat ? { numberFormat: cell.numberFormat } : {}),
    ...(cell.key ? { locked: false } : {}),
    ...(size < TABLE_SIZE ? { size } : {}),
  };
}

/** Type size at which a figure shows whole, since a figure is not wrapped; not below 8 points. */
function fittingSize(composer: SheetComposer, column: GridColumn, cell: GridCell, bold = false): number {
  if (!isFigure(column, cell)) return TABLE_SIZE;
  let size = TABLE_SIZE;
  while (size > 8 && textWidth(shown(cell), size, bold) > cellWidth(composer, column)) size -= 0.5;
  return size;
}

function addCells(composer: SheetComposer, columns: readonly GridColumn[], cells: readonly GridCell[], height: number): number {
  const width = Math.max(...columns.map((column) => column.right ?? column.left));
  const values: ComposedValue[] = Array.from({ length: width }, () => null);
  columns.forEach((column, index) => (values[column.left - 1] = cells[index]?.value ?? null));
  const keys = cells.flatMap((cell, index) =>
    cell.key ? [{ key: cell.key, column: columns[index]!.left, original: proposedText(composer, cell) }] : [],
  );
  return composer.add({ values, height, keys, merge: columns.map((column) => [column.left, column.right ?? column.left] as const) });
}

/** Words that the program itself put into a place; none where they were typed. */
function proposedText(composer: SheetComposer, { key, value }: GridCell): string {
  return key !== undefined && composer.kept[key] === undefined && typeof value === "string" ? value : "";
}

function styleHeading(composer: SheetComposer, row: number, style: DraftStyle): void {
  composer.style(
    { top: row, bottom: row, left: 1, right: composer.columns },
    { size: TABLE_SIZE, align: "Center", wrap: true, borders: "all", borderColor: "#000000", ...style },
  );
}

function styleBody(composer: SheetComposer, columns: readonly GridColumn[], top: number, bottom: number): void {
  composer.style(
    { top, bottom, left: 1, right: composer.columns },
    { size: TABLE_SIZE, wrap: true, borders: "all", borderColor: "#000000" },
  );
  for (const column of columns) {
    const style: DraftStyle = { align: column.align ?? "Left", ...(column.numberFormat ? { numberFormat: column.numberFormat } : {}) };
    composer.style({ top, bottom, left: column.left, right: column.right ?? column.left }, style);
  }
}

function cellWidth(composer: SheetComposer, column: GridColumn): number {
  return composer.width(column.left, column.right ?? column.left) - 6;
}

function isFigure(column: GridColumn, cell: GridCell): boolean {
  if (typeof cell.value === "number") return true;
  return (
    (typeof cell.value === "object" || typeof cell.value === "function") &&
    cell.value !== null &&
    (cell.numberFormat ?? column.numberFormat) !== undefined
  );
}

function shown(cell: GridCell | undefined): string {
  if (!cell || cell.value === null) return "";
  if (cell.text !== undefined) return cell.text;
  return typeof cell.value === "object" || typeof cell.value === "function" ? "" : String(cell.value);
}

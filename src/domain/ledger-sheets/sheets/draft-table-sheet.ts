import type { Origin } from "../../ledger/origin";
import { cellAddress } from "../../sheet/cell-location";
import type { DraftLink, DraftStyle, DraftTable, DraftValue, SheetDraft } from "../../sheet/sheet-draft";
import type { SheetRange } from "../../sheet/sheet-range";
import { verdictHighlights } from "./draft-highlights";
import type { DraftOptions } from "./draft-options";
import { draftRule } from "./draft-rules";
import { LEDGER_PAGE } from "./ledger-page";
import type { LedgerColumn, LedgerTable } from "../columns/ledger-column";
import { COLOURS, LEDGER_FONT, NUMBER_FORMATS, TABLE_STYLE } from "./look";
import { printedArea } from "./printed-area";
import { HINT_EN } from "./sheet-titles.en";
import { HINT_VI } from "./sheet-titles.vi";
import { rowHeight, textLines } from "./text-lines";

/** Bold type takes more room. */

/** Row of the headings; above it the title, and a line that says how the sheet is used. */
export const HEADING_ROW = 3;

function bodyOf(column: number, rows: number): SheetRange {
  return { top: HEADING_ROW + 1, left: column, bottom: HEADING_ROW + rows, right: column };
}

/** Words wrap; numbers and days that find no room would only be cut. */
function wraps<R>({ format, hidden }: LedgerColumn<R>): boolean {
  return hidden !== true && (format === "text" || format === "general");
}

function columnStyle<R>(column: LedgerColumn<R>): DraftStyle {
  return {
    numberFormat: NUMBER_FORMATS[column.format],
    verticalAlign: "Center",
    wrap: wraps(column),
    align: column.format === "general" || column.format === "text" ? "Left" : "Center",
    ...(column.formula === undefined ? {} : { fill: COLOURS.computed }),
  };
}

function stylesOf<R>(table: LedgerTable<R>, rows: number): SheetDraft["styles"] {
  const width = table.columns.length;
  return [
    { range: { top: 1, left: 1, bottom: 1, right: 1 }, style: { bold: true, size: 16, color: COLOURS.title } },
    { range: { top: 2, left: 1, bottom: 2, right: 1 }, style: { italic: true, size: 11, color: COLOURS.hint } },
    {
      range: { top: HEADING_ROW, left: 1, bottom: HEADING_ROW, right: width },
      style: {
        bold: true,
        color: COLOURS.onHeading,
        fill: COLOURS.heading,
        align: "Center",
        verticalAlign: "Center",
        wrap: true,
      },
    },
    {
      range: { ...bodyOf(1, rows), right: width },
      style: { borders: "all", borderColor: COLOURS.line },
    },
    ...table.columns.map((column, index) => ({ range: bodyOf(index + 1, rows), style: columnStyle(column) })),
  ];
}

function linksOf<R>(table: LedgerTable<R>, records: readonly R[]): DraftLink[] {
  const column = table.columns.findIndex(({ heading }) => heading === "Nguồn") + 1;
  if (column === 0) return [];
  return records.flatMap((record, index) => {
    const origin = (record as { readonly origin?: Origin }).origin;
    return origin?.kind === "cell" ? [{ row: HEADING_ROW + 1 + index, column, address: cellAddress(origin) }] : [];
  });
}

function excelTable<R>({ name, columns }: LedgerTable<R>, rows: number): DraftTable {
  const calculatedColumns: Record<string, string> = {};
  for (const { heading, formula } of columns) if (formula !== undefined) calculatedColumns[heading] = formula;
  return {
    name,
    range: { top: HEADING_ROW, left: 1, bottom: HEADING_ROW + rows, right: columns.length },
    style: TABLE_STYLE,
    banded: true,
    calculatedColumns,
  };
}

/** Heights of the headings and of rows whose text takes more than one line. */
function heightsOf<R>(columns: readonly LedgerColumn<R>[], records: readonly R[], values: readonly (readonly DraftValue[])[]) {
  const seen = columns.filter(({ hidden }) => hidden !== true);
  const headingLines = Math.max(2, ...seen.map(({ heading, width }) => textLines(heading, width, true)));
  const heights: Record<number, number> = { [HEADING_ROW]: rowHeight(headingLines) };
  const wrapped = columns.flatMap((column, index) => (wraps(column) ? [{ index, ...column }] : []));
  records.forEach((record, at) => {
    const lines = wrapped.reduce((most, { index, width, shown }) => {
      const text = shown?.(record) ?? values[at]?.[index];
      return typeof text === "string" ? Math.max(most, textLines(text, width)) : most;
    }, 1);
    if (lines > 1) heights[HEADING_ROW + 1 + at] = rowHeight(lines);
  });
  return heights;
}

/** Draft of a ledger sheet: title, hint, and one Excel table that is never without a row to type into. */
export function draftTableSheet<R>(table: LedgerTable<R>, records: readonly R[], options: DraftOptions): SheetDraft {
  const { columns } = table;
  const rows = Math.max(1, records.length);
  const values = records.map((record) => columns.map((column): DraftValue => column.write?.(record) ?? null));
  const body = values.length > 0 ? values : [columns.map(() => null)];
  const judged = columns.findIndex(({ heading }) => heading === table.judged) + 1;
  const ruled = columns.map((column, index) => (column.rule ? draftRule(column.rule, bodyOf(index + 1, rows), options.language) : null));
  return {
    name: table.sheet,
    tabColor: COLOURS.title,
    base: LEDGER_FONT,
    blocks: [
      { row: 1, column: 1, values: [[table.title]] },
      { row: 2, column: 1, values: [[options.language === "vi" ? HINT_VI : HINT_EN]] },
      { row: HEADING_ROW, column: 1, values: [columns.map(({ heading }) => heading), ...body] },
    ],
    styles: stylesOf(table, rows),
    merges: [],
    columnWidths: Object.fromEntries(columns.map(({ width }, index) => [index + 1, width])),
    rowHeights: heightsOf(columns, records, values),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden === true ? [index + 1] : [])),
    tables: [excelTable(table, rows)],
    names: [],
    validations: ruled.filter((rule) => rule !== null),
    highlights: judged > 0 ? verdictHighlights(bodyOf(judged, rows)) : [],
    links: linksOf(table, records),
    charts: [],
    freeze: { rows: HEADING_ROW, columns: table.columns[0]?.heading === "Ngày" ? 1 : 2 },
    page: {
      ...LEDGER_PAGE,
      printArea: printedArea(table, HEADING_ROW + rows),
      ...(table.pagesWide === undefined ? {} : { pagesWide: table.pagesWide, titleColumns: [1, 2] }),
    },
    gridlines: false,
  };
}

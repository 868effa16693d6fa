import { ENGLISH_SIGNS, VIETNAMESE_SIGNS, type NumberSigns } from "../../compliance/display-rate";
import { columnLetters } from "../../sheet/cell-location";
import type { DraftBlock, DraftChart, DraftHighlight, DraftPage, DraftStyle, DraftValue, SheetDraft } from "../../sheet/sheet-draft";
import { vietnameseFormat } from "../../sheet/vietnamese-format";
import type { SheetRange } from "../../sheet/sheet-range";
import { FIXED_ROW, KEY_HEADING, ORIGINALS_SEPARATOR, type KeptTexts } from "../kept-texts";
import type { Figure } from "../live/figure";
import type { ReportLanguage } from "../report-input";
import { joinedBlocks } from "./joined-blocks";
import { pageBreaks, type KeepTogether } from "./page-breaks";
import { pageOf, printableArea, type Orientation } from "./paper";
import { columnPoints } from "../../sheet/text-height";

export const FONT = "Times New Roman";
/** Type size of the text of a report, in points. */
export const BODY_SIZE = 13;

/** A place to type in: its key, its column, and the generated words in it (without figures), to tell later whether they were typed over. */
export interface PlaceKey {
  readonly key: string;
  readonly column: number;
  readonly original?: string;
}

/** A value, or what makes it once the whole sheet stands, from the number of its row. */
export type ComposedValue = DraftValue | ((row: number) => DraftValue);

/** One row as it is composed: values from a column on, looks, merged stretches and the keys of its places to type in. */
export interface ComposedRow {
  readonly values: readonly ComposedValue[];
  readonly from?: number;
  readonly height?: number;
  readonly style?: DraftStyle;
  readonly merge?: readonly (readonly [number, number])[];
  readonly keys?: readonly PlaceKey[];
}

/** A figure whose formula follows. */
export interface LateFigure extends Figure {
  define(expression: string): void;
}

/** Puts a printed sheet together row by row; hidden columns behind the paper hold the keys, and visible ones the figures behind the sentences. */
export class SheetComposer {
  row = 1;
  readonly columns: number;
  private readonly blocks: {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly ComposedValue[])[];
  }[] = [];
  private readonly styles: { range: SheetRange; style: DraftStyle }[] = [];
  private readonly merges: SheetRange[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly keyCells: DraftValue[][] = [];
  private readonly figureRows: DraftValue[][] = [];
  private readonly keepTogether: KeepTogether[] = [];
  private readonly forcedBreaks: number[] = [];
  private readonly charts: DraftChart[] = [];
  private readonly highlights: DraftHighlight[] = [];
  private readonly remembered: (readonly [string, string])[] = [];
  private sideRows = 1;
  private titleRows: readonly [number, number] | undefined;

  constructor(
    private readonly kind: string,
    private readonly name: string,
    readonly widths: readonly number[],
    readonly orientation: Orientation = "portrait",
    readonly kept: KeptTexts = {},
    private readonly language: ReportLanguage = "vi",
  ) {
    this.columns = widths.length;
  }

  /** Signs of numbers within sentences; numbers of their own cells follow Excel. */
  get signs(): NumberSigns {
    return this.language === "en" ? ENGLISH_SIGNS : VIETNAMESE_SIGNS;
  }

  /** Column of labels beside the figures outside the paper. */
  get sideColumn(): number {
    return this.columns + 3;
  }

  /** Width in points of columns from one to another. */
  width(left: number, right: number): number {
    return this.widths.slice(left - 1, right).reduce((sum, width) => sum + columnPoints(width), 0);
  }

  /** Adds a row and gives its number. */
  add(spec: ComposedRow): number {
    const row = this.row++;
    const from = spec.from ?? 1;
    if (spec.values.length > 0) this.blocks.push({ row, column: from, values: [spec.values] });
    if (spec.style) this.style({ top: row, bottom: row, left: from, right: Math.max(from, from + spec.values.length - 1) }, spec.style);
    for (const [left, right] of spec.merge ?? []) if (right > left) this.merges.push({ top: row, bottom: row, left, right });
    if (spec.height !== undefined) this.heights[row] = spec.height;
    const keys = spec.keys?.map(({ key, column }) => `${key}@${column}`).join("|") || FIXED_ROW;
    const originals = spec.keys?.map(({ original }) => original ?? "").join(ORIGINALS_SEPARATOR);
    this.keyCells[row] = [keys, originals || null];
    return row;
  }

  blank(height: number): number {
    return this.add({ values: [], height });
  }

  style(range: SheetRange, style: DraftStyle): void {
    const { numberFormat } = style;
    const isOwn = numberFormat !== undefined && this.language === "vi";
    this.styles.push({ range, style: isOwn ? { ...style, numberFormat: vietnameseFormat(numberFormat) } : style });
  }

  merge(range: SheetRange): void {
    this.merges.push(range);
  }

  highlight(highlight: DraftHighlight): void {
    this.highlights.push(highlight);
  }

  /** Notes a figure outside the paper and gives the cell that sentences refer to. */
  figure(label: string, expression: string, value: number, numberFormat = "#,##0"): Figure {
    const row = this.reserveSide(1);
    this.figureRows[row] = [label, { formula: `=${expression}` }];
    this.style({ top: row, bottom: row, left: this.sideColumn + 1, right: this.sideColumn + 1 }, { numberFormat });
    return { expression: `$${columnLetters(this.sideColumn + 1)}$${row}`, value };
  }

  /** As `figure`, for one that is computed from rows drawn later: the formula is given once they stand. */
  figureLater(label: string, value: number, numberFormat = "#,##0"): LateFigure {
    const figure = this.figure(label, '""', value, numberFormat);
    const row = Number(figure.expression.split("$")[2]);
    return { ...figure, define: (expression) => (this.figureRows[row] = [label, { formula: `=${expression}` }]) };
  }

  /** Writes rows of figures outside the paper, for a chart, and gives their rectangle. */
  side(rows: readonly (readonly DraftValue[])[]): SheetRange {
    const top = this.reserveSide(rows.length + 1) + 1;
    this.blocks.push({ row: top, column: this.sideColumn, values: rows });
    return {
      top,
      bottom: top + rows.length - 1,
      left: this.sideColumn,
      right: this.sideColumn + (rows[0]?.length ?? 1) - 1,
    };
  }

  /** Adds a chart over the next rows of the paper. */
  chart(chart: Omit<DraftChart, "place">, height: number, group: string): void {
    const rows = Math.max(4, Math.ceil(height / 18));
    const before = this.blank(6);
    for (let i = 0; i < rows; i++) this.blank(18);
    this.charts.push({ font: FONT, ...chart, place: { top: before + 1, bottom: this.row - 1, left: 1, right: this.columns } });
    this.keep(before, this.blank(6), group);
  }

  /** Asks that rows stay on one page. */
  keep(top: number, bottom: number, why: string): void {
    this.keepTogether.push({ top, bottom, why });
  }

  /** Keeps texts by key in hidden rows below the paper, for the next making of the sheet. */
  remember(rows: readonly (readonly [string, string])[]): void {
    this.remembered.push(...rows);
  }

  breakHere(): void {
    this.forcedBreaks.push(this.row);
  }

  repeat(top: number, bottom: number): void {
    this.titleRows = [top, bottom];
  }

  /** Height of a row in points, as set or as the body text has it. */
  heightOf = (row: number): number => this.heights[row] ?? 17;

  private reserveSide(rows: number): number {
    const row = this.sideRows + 1;
    this.sideRows += rows;
    return row;
  }

  /** The sheet as data. */
  finish(more: Partial<DraftPage> & { readonly freezeRows?: number; readonly sideHeading?: string } = {}): SheetDraft {
    const { freezeRows, sideHeading, ...page } = more;
    const last = this.row - 1;
    this.finishSide(last, sideHeading ?? "");
    const area = printableArea(this.orientation);
    const scale = Math.min(1, area.width / this.width(1, this.columns));
    const titles = this.titleRows;
    const breaks = pageBreaks({
      last,
      heightOf: this.heightOf,
      pageHeight: area.height / scale,
      titleRows: titles,
      keep: this.keepTogether,
      forced: this.forcedBreaks,
    });
    return {
      name: this.name,
      tabColor: "#1F6F54",
      base: { font: FONT, size: BODY_SIZE, verticalAlign: "Center" },
      blocks: joinedBlocks(this.blocks.map(settledBlock)),
      styles: this.styles,
      merges: this.merges,
      columnWidths: this.columnWidths(),
      rowHeights: this.heights,
      hiddenColumns: [this.columns + 1, this.columns + 2],
      tables: [],
      names: [],
      validations: [],
      highlights: this.highlights,
      links: [],
      charts: this.charts,
      ...(freezeRows ? { freeze: { rows: freezeRows, columns: 0 } } : {}),
      page: {
        ...pageOf(this.orientation),
        printArea: { top: 1, left: 1, bottom: last, right: this.columns },
        ...(titles ? { titleRows: titles } : {}),
        pageBreaks: breaks,
        ...page,
      },
      gridlines: false,
    };
  }

  private columnWidths(): Record<number, number> {
    const widths: Record<number, number> = {};
    this.widths.forEach((width, index) => (widths[index + 1] = width));
    if (this.sideRows > 1) Object.assign(widths, { [this.sideColumn]: 46, [this.sideColumn + 1]: 14, [this.sideColumn + 2]: 14 });
    return widths;
  }

  private finishSide(last: number, sideHeading: string): void {
    const keys = Array.from({ length: last }, (_, index) => this.keyCells[index + 1] ?? [FIXED_ROW, null]);
    const [firstKey, firstOriginal] = keys[0] ?? [null, null];
    keys[0] = [
      typeof firstKey === "string" && firstKey !== FIXED_ROW ? `${KEY_HEADING}${this.kind}|${firstKey}` : `${KEY_HEADING}${this.kind}`,
      firstOriginal ?? null,
    ];
    this.blocks.push({ row: 1, column: this.columns + 1, values: [...keys, ...this.remembered] });
    if (this.sideRows === 1) return;
    this.blocks.push({ row: 1, column: this.sideColumn, values: [[sideHeading]] });
    this.figureRows.forEach((values, row) => this.blocks.push({ row, column: this.sideColumn, values: [values] }));
    this.style({ top: 1, bottom: this.sideRows, left: this.sideColumn, right: this.sideColumn + 2 }, { size: 10, color: "#6B7280" });
  }
}

function settledBlock(block: {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly ComposedValue[])[];
}): DraftBlock {
  return {
    ...block,
    values: block.values.map((row, index) => row.map((value) => (typeof value === "function" ? value(block.row + index) : value))),
  };
}

import type { SheetRange } from "./sheet-range";

/** What is to be written into a cell. A plain string is always text, whatever it begins with; a date is "YYYY-MM-DD"; null leaves the cell empty. */
export type DraftValue = null | string | number | boolean | { readonly formula: string } | { readonly date: string };

/** A rectangle of values whose top left cell is at row, column (from 1). */
export interface DraftBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly DraftValue[])[];
}

export type HorizontalAlignment = "Left" | "Center" | "Right" | "Justify";

/** Looks of a rectangle; colours are "#RRGGBB", sizes points, number formats en-US. */
export interface DraftStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: HorizontalAlignment;
  readonly verticalAlign?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Edges to draw, thin; "all" also draws the inside lines. */
  readonly borders?: "all" | "top" | "bottom" | "outline";
  readonly borderColor?: string;
  /** False where the user may type although the sheet is protected. */
  readonly locked?: boolean;
}

/** An Excel table over cells that the blocks fill; heading texts come from the cells. */
export interface DraftTable {
  readonly name: string;
  /** With heading row and totals row. */
  readonly range: SheetRange;
  readonly style?: string;
  readonly banded?: boolean;
  /** By heading: a formula that every row of the column has, structured references as Office.js takes them. */
  readonly calculatedColumns?: Readonly<Record<string, string>>;
}

/** A rule for what may be typed; the message stands in the error box. */
export interface DraftValidation {
  readonly range: SheetRange;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "list-from"; readonly formula: string }
    | { readonly kind: "date"; readonly from: string; readonly to: string }
    | { readonly kind: "number"; readonly min: number; readonly max: number | null; readonly whole: boolean }
    | { readonly kind: "formula"; readonly formula: string };
  readonly message: string;
  /** Warning lets the value through after a question, stop does not. */
  readonly severity: "stop" | "warning";
}

/** Colours cells where a formula (relative to the top left cell) holds, or draws bars in them. */
export type DraftHighlight =
  | {
      readonly range: SheetRange;
      readonly kind: "formula";
      readonly formula: string;
      readonly color?: string;
      readonly fill?: string;
      readonly bold?: boolean;
    }
  | { readonly range: SheetRange; readonly kind: "bar"; readonly color: string };

/** Paper and printing. Margins in millimetres. */
export interface DraftPage {
  readonly orientation: "portrait" | "landscape";
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly printArea?: SheetRange;
  /** First and last heading row repeated on each page. */
  readonly titleRows?: readonly [number, number];
  readonly fitToWidth: boolean;
  /** Pages side by side that the width is parted into, 1 where left out; the title columns are repeated on each. */
  readonly pagesWide?: number;
  /** First and last column repeated on each page. */
  readonly titleColumns?: readonly [number, number];
  /** Number of the first page, where it does not follow the sheet printed before. */
  readonly firstPageNumber?: number;
  /** Header and footer with &P for the page number; the first page may have none. */
  readonly header?: string;
  readonly footer?: string;
  readonly differentFirstPage?: boolean;
  readonly centerHorizontally?: boolean;
  /** Rows before which a new page begins. */
  readonly pageBreaks?: readonly number[];
}

/** A native chart over cells of this sheet (or of another, with `sheet`). */
export interface DraftChart {
  readonly name: string;
  readonly kind: "ColumnClustered" | "BarClustered" | "Line" | "Doughnut" | "Pie";
  readonly title: string;
  readonly source: SheetRange;
  readonly seriesBy: "Columns" | "Rows";
  /** Cells that the chart covers. */
  readonly place: SheetRange;
  readonly colors?: readonly string[];
  readonly dataLabels?: boolean;
  readonly axisMax?: number;
  /** Number format of the value axis. */
  readonly axisFormat?: string;
  /** Font of title, axes and legend; the workbook's own where left out. */
  readonly font?: string;
}

/** A link from a cell: to a cell in this workbook (`'Danh sách'!B12`). */
export interface DraftLink {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly tip?: string;
}

/** A whole sheet to be written by src/excel in one go; pure data. */
export interface SheetDraft {
  /** Name wanted for the sheet; the writer adds " (sổ)" where the user has one so called. */
  readonly name: string;
  readonly tabColor?: string;
  /** Fonts and size of the whole sheet. */
  readonly base?: DraftStyle;
  readonly blocks: readonly DraftBlock[];
  readonly styles: readonly { readonly range: SheetRange; readonly style: DraftStyle }[];
  readonly merges: readonly SheetRange[];
  /** Widths in characters by column from 1; heights in points by row from 1. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly number[];
  readonly tables: readonly DraftTable[];
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  readonly validations: readonly DraftValidation[];
  readonly highlights: readonly DraftHighlight[];
  readonly links: readonly DraftLink[];
  readonly charts: readonly DraftChart[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly page?: DraftPage;
  readonly gridlines?: boolean;
}

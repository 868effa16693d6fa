import type { Area } from "../model/area";
import type { FormatChange } from "../model/cells/cell-format";
import type { StylePart } from "../model/cells/named-styles";
import type { PersonModel } from "../model/notes/comment-model";
import type { ElementStyle, StyleKind } from "../model/workbook-setup";
import type { Said } from "./parts/element-xml";

/** A call of the file library: its method and arguments. */
export type LibraryCall = readonly ["call", method: string, ...args: unknown[]];
/** Changes the look of a block of cells of a sheet of the file upon the look they have. */
export type FormatStep = readonly ["format", sheet: string, from: string, to: string, change: FormatChange];
/** Makes a sheet the one that is shown first. */
export type ActivateStep = readonly ["activate", sheet: string];

/** Something that the file library has to do. */
export type PlanStep = LibraryCall | FormatStep | ActivateStep;

/** What a formula cell shows until it is calculated again; a constant error has no formula, null no result. */
export type CachedValue = string | number | boolean | { error: string; constant?: true } | null;

/** What is to be said of columns, counted from 0; the width in digits of the default font. */
export interface ColumnPatch {
  from: number;
  to: number;
  width?: number;
  hidden?: boolean;
  level?: number;
  style?: number;
}

/** A look that cells, rows or columns of a new sheet have. */
export interface LookPatch {
  area: Area;
  look: FormatChange;
}

/** What a new sheet holds; all of it is written straight into its part. */
export interface NewSheetPatch {
  /** Values of the cells without formulas; null leaves a cell empty. */
  rows: readonly (readonly (string | number | boolean | null)[])[];
  /** By cell address, and the area an array formula fills. */
  formulas: Record<string, { formula: string; filled?: string }>;
  looks: LookPatch[];
  /** Looks of whole columns and rows, which come behind those of columns. */
  columnLooks: LookPatch[];
  rowLooks: LookPatch[];
  /** What is said of rows beside their cells, by row counted from 1; heights in points. */
  lines: Record<number, { height?: number; hidden?: boolean; level?: number }>;
  merges: string[];
  /** Elements of the part, by their names. */
  elements: { name: string; xml: string }[];
  hidden: boolean;
}

export interface SheetPatch {
  sheet: string;
  /** Null for a sheet of the file. */
  added: NewSheetPatch | null;
  columns: ColumnPatch[];
  /** By cell address. */
  cached: Record<string, CachedValue>;
  /** The XML of the sheet's filter with its criteria, empty to take it away, null to leave it. */
  filter: string | null;
  /** The conditional formats of the sheet; null to leave them. */
  conditionals: ConditionalPatch | null;
  /** Rows that are in no group any more, counted from 1, and how deep rows and columns are grouped. */
  outline: { ungrouped: number[]; rows: number; columns: number } | null;
  /** What is printed beside the cells; null to leave it. */
  printed: { gridLines: boolean; headings: boolean } | null;
  /** What changed of the setup of the page; undefined and false take an attribute away. Null to leave it. */
  setup: Said | null;
}

/** Stands in a rule where the number of its look belongs. */
export const STYLE_MARK = ' dxfId="?"';

/** All conditional formats of a sheet, by priority; looks in Office.js's words. */
export interface ConditionalPatch {
  rules: { sqref: string; xml: string; look: FormatChange | null }[];
  /** What the newer part of the format says of rules that are written anew. */
  extensions: string;
  /** The numbers of those that stay as the file has them. */
  keptExtensions: string[];
}

/** What the part of a table has to say. */
export interface TablePatch {
  /** The name under which the package has the table before the patch; null for one on a new sheet, which has no part yet. */
  writtenAs: string | null;
  /** The name of its sheet. */
  sheet: string;
  name: string;
  ref: string;
  /** The XML of the table's filter, empty without buttons. */
  filter: string;
  /** The XML of how the table is sorted. */
  sort: string;
  headerRow: boolean;
  totalsRow: boolean;
  insertRow: boolean;
  style: { name: string; firstColumn: boolean; lastColumn: boolean; rowStripes: boolean; columnStripes: boolean };
  columns: {
    id: number;
    name: string;
    calculated: string | null;
    totalsLabel: string | null;
    totalsFunction: string | null;
    totalsFormula: string | null;
  }[];
}

/** A corner of a chart: a cell and how far into it, in the file format's units. */
export interface AnchorCorner {
  column: number;
  columnOffset: number;
  row: number;
  rowOffset: number;
}

export interface AnchorPatch {
  /** The name that a new chart has until it is put in its place. */
  writtenAs: string | null;
  /** The part of a chart of the file. */
  chartPath: string | null;
  name: string;
  from: AnchorCorner;
  to: AnchorCorner;
}

/** A chart's part: of one that is new by the name it has until it is put in its place, of one of the file by its path. */
export interface ChartPatch {
  writtenAs: string | null;
  /** The new sheet that has it, and what it says to those who cannot see it; null for charts of the file's sheets. */
  added: { sheet: string; description: string } | null;
  chartPath: string | null;
  xml: string;
}

/** Where a comment or a note is, by row and column counted from 0, and the cell it has in the opened file. */
export interface RemarkPlace {
  row: number;
  column: number;
  address: string;
  addressInFile: string | null;
}

/** Where the box of a note lies: in points, and as columns, rows and pixels into them. */
export interface NoteBox {
  left: number;
  top: number;
  width: number;
  height: number;
  anchor: number[];
}

export interface PostPatch {
  id: string;
  person: string;
  /** In the words of the file. */
  date: string;
  text: string;
  mentions: { person: string; start: number; length: number }[];
  xmlInFile: string | null;
}

/** A thread: its first post is the comment, the others are replies. */
export interface CommentPatch extends RemarkPlace {
  changed: boolean;
  resolved: boolean;
  posts: PostPatch[];
  box: NoteBox;
}

export interface NotePatch extends RemarkPlace {
  author: string;
  text: string;
  visible: boolean;
  changed: { text: boolean; look: boolean };
  box: NoteBox;
}

/** All comments and notes of a sheet. */
export interface RemarksPatch {
  sheet: string;
  comments: CommentPatch[];
  notes: NotePatch[];
}

/** The drawing of a sheet; its anchors from back to front. */
export interface DrawingPatch {
  sheet: string;
  /** The path of the part in the opened file; null when it has none. */
  path: string | null;
  /** The anchors of the opened file that are known, as they stand there, whether they stay or not. */
  known: string[];
  isMoved: boolean;
  /** Each with the relationship of its chart, null when it is none. */
  anchors: { xml: string; chart: string | null }[];
  /** Pictures to put in, with what stands for them in the anchors. */
  pictures: { mark: string; format: "PNG" | "JPEG" | "UNKNOWN"; base64: string }[];
}

/** The data behind pivot tables: its part, and that of its records; null to leave these. */
export interface PivotCachePatch {
  inFile: { cacheId: string; path: string } | null;
  definition: string;
  records: string | null;
}

/** The part of a pivot table; a new one has no path yet. */
export interface PivotPatch {
  sheet: string;
  path: string | null;
  /** The place of its cache among those of the plan. */
  cache: number;
  xml: string;
}

export interface NamePatch {
  name: string;
  sheet: string | null;
  /** As the file has it, without "=". */
  formula: string;
  comment: string;
  hidden: boolean;
}

/** Everything needed to make the saved file out of the opened one; can be sent to a worker. */
export interface SavePlan {
  bytes: Uint8Array | null;
  steps: PlanStep[];
  /** Names of all sheets in the order of their tabs. */
  order: readonly string[];
  /** Sheets of the opened file that stay as they are, by the names they have in the saved file. */
  untouched: string[];
  /** The same by the names they have in the opened file. */
  untouchedInFile: string[];
  sheets: SheetPatch[];
  tables: TablePatch[];
  anchors: AnchorPatch[];
  charts: ChartPatch[];
  remarks: RemarksPatch[];
  drawings: DrawingPatch[];
  people: PersonModel[];
  /** All caches, those of the file that stay as they are without a part; reports that are new or changed, and paths of those to take out. */
  pivots: { caches: (PivotCachePatch | { cacheId: string; path: string })[]; tables: PivotPatch[]; deleted: string[] };
  /** Named styles to write, and the cells of each sheet that have one, by address. */
  namedStyles: { name: string; look: FormatChange; changed: boolean; number: number | null; includes: Record<StylePart, boolean> }[];
  styledCells: { sheet: string; cells: Record<string, string> }[];
  deletedStyles: string[];
  /** Names that were added or changed, and those to take out, with the sheet they hold in. */
  names: NamePatch[];
  deletedNames: { name: string; sheet: string | null }[];
  /** Formulas are to be worked out anew when the file is opened. */
  calculateOnOpening: boolean;
  /** What changed of how the workbook is calculated; null to leave it. */
  calculation: Said | null;
  /** Whether looks of points of charts follow their data; null to leave it as the file says. */
  chartTracking: boolean | null;
  /** All of the workbook's own styles for tables, pivot tables, slicers and timelines, and whether any was changed; null for none. */
  elementStyles: { isChanged: boolean; styles: readonly ElementStyle[]; usual: Record<StyleKind, string> } | null;
  /** Properties that programs gave to sheets, of the sheets where they changed. */
  sheetProperties: { sheet: string; properties: { key: string; value: string }[] }[];
  veryHidden: string[];
  /** Custom document properties to take out. */
  deletedProperties: string[];
  /** Custom XML parts to put in, and paths of those to take out. */
  customXml: { xml: string; path: string | null; id: string }[];
  deletedXml: string[];
  dropCalculationChain: boolean;
  /** The content of docProps/core.xml for a workbook that was not opened from a file. */
  coreProperties: string | null;
  /** True when nothing changed and the opened bytes are the answer. */
  unchanged: boolean;
}

import type { Area } from "../area";
import type { FormatChange } from "../cells/cell-format";
import type { ColumnFilter } from "../filters/column-filter";

/** What a cell may hold and what the person is told; the rule is as the file keeps it, formulas without "=". */
export interface ValidationModel {
  areas: Area[];
  type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator: string;
  formula1: string;
  formula2: string;
  /** The words of a list given in place. */
  listed: string[] | null;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  prompt: { message: string; showPrompt: boolean; title: string };
  isNew: boolean;
}

export type ConditionalKind =
  "Custom" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue";

/** One conditional format; formulas without "=". */
export interface ConditionalFormatModel {
  id: string;
  areas: Area[];
  kind: ConditionalKind;
  priority: number;
  stopIfTrue: boolean;
  operator: string;
  formula1: string;
  formula2: string;
  text: string;
  look: FormatChange;
  bar: BarModel;
  /** Of TopBottom: how many, and which. */
  top: { rank: number; type: string };
  /** Of PresetCriteria: which of Excel's ready criteria. */
  preset: string;
  scale: { minimum: ScalePoint; midpoint: ScalePoint | null; maximum: ScalePoint };
  icons: { style: string; reverse: boolean; showIconOnly: boolean; criteria: IconCriterion[] };
  /** The rule as the file writes it; null for one that is new or was changed, and so is written anew. */
  xmlInFile: string | null;
  /** The number under which the newer part of the file's format says more of it. */
  extensionId: string | null;
}

/** Where a data bar begins or ends: "Automatic", or a type and what it is compared with. */
export interface BarRule {
  type: string;
  formula: string;
}

/** The bars of DataBar; a null colour is none. */
export interface BarModel {
  color: string;
  gradient: boolean;
  showValue: boolean;
  borderColor: string | null;
  direction: string;
  axisColor: string | null;
  axisFormat: string;
  negative: { fillColor: string | null; borderColor: string | null; matchFill: boolean; matchBorder: boolean };
  lower: BarRule;
  upper: BarRule;
}

/** From which value on an icon is shown; the icon of another set, or that of the set itself. */
export interface IconCriterion {
  type: string;
  operator: string;
  formula: string;
  customIcon: { set: string; index: number } | null;
}

export interface ScalePoint {
  type: string;
  formula: string;
  color: string;
}

export interface ProtectionModel {
  protected: boolean;
  password: string | null;
  /** What is allowed, by the names of Excel.WorksheetProtectionOptions. */
  options: Record<string, boolean | string>;
}

export interface PageModel {
  orientation: string;
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** In points. */
  margins: Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  firstPageNumber: number | "";
  /** Whether drawings and charts are left out in printing. */
  draftMode: boolean;
  printComments: string;
  printErrors: string;
  /** Dots per inch, across and down. */
  printQuality: [number, number];
  /** Odd, even and first pages: left, centre and right of header and footer. */
  headersFooters: Record<"default" | "even" | "first", HeaderFooterModel>;
  headersFootersState: string;
}

export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface FilterModel {
  area: Area;
  /** What is asked of columns, counted from the left of the area. */
  criteria: Map<number, ColumnFilter>;
}

export interface HyperlinkModel {
  address: string;
  documentReference: string;
  screenTip: string;
  textToDisplay: string;
}

/** A name for a formula; scope null means the whole workbook. The formula has no "=". */
export interface NameModel {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  scopeSheet: unknown;
}

export const emptyHeaderFooter = (): HeaderFooterModel => ({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

export const defaultPage = (): PageModel => ({
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  firstPageNumber: "",
  draftMode: false,
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printQuality: [600, 600],
  headersFooters: { default: emptyHeaderFooter(), even: emptyHeaderFooter(), first: emptyHeaderFooter() },
  headersFootersState: "Default",
});

import type { Area } from "./area";
import type { FormatChange } from "./cell-format";
import type { ColumnFilter } from "./column-filter";

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
  area: Area;
  kind: ConditionalKind;
  priority: number;
  stopIfTrue: boolean;
  operator: string;
  formula1: string;
  formula2: string;
  text: string;
  look: FormatChange;
  bar: { color: string; gradient: boolean; showValue: boolean };
  /** Of TopBottom: how many, and which. */
  top: { rank: number; type: string };
  /** Of PresetCriteria: which of Excel's ready criteria. */
  preset: string;
  scale: { minimum: ScalePoint; midpoint: ScalePoint | null; maximum: ScalePoint };
  icons: { style: string; reverse: boolean; showIconOnly: boolean };
  isNew: boolean;
  /** The range as the file writes it, to find the format again there. */
  rangeInFile: string | null;
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
  headersFooters: { default: emptyHeaderFooter(), even: emptyHeaderFooter(), first: emptyHeaderFooter() },
  headersFootersState: "Default",
});

/** A pivot table that stands in the file: its name and the cells it covers. */
export interface PivotModel {
  readonly name: string;
  readonly area: Area;
}

import type { TrackedRange } from "../ranges/tracked-range";
import type { SheetModel } from "../sheets/sheet-model";
import type { PivotCache } from "./pivot-cache";

/** Stands among the fields of an axis for the data fields, where there are several. */
export const VALUES = -2;

export type PivotAxis = "row" | "column" | "filter";

/** Functions that sum data up, by their names in Office.js. */
export type Aggregation =
  | "Automatic"
  | "Sum"
  | "Count"
  | "Average"
  | "Max"
  | "Min"
  | "Product"
  | "CountNumbers"
  | "StandardDeviation"
  | "StandardDeviationP"
  | "Variance"
  | "VarianceP";

/** One value of a field, in the place it has among the others. */
export interface PivotItemModel {
  /** The place of its value among the items of the field in the cache. */
  value: number;
  /** A name given to it; null for that of its value. */
  caption: string | null;
  visible: boolean;
  expanded: boolean;
}

/** How the items of a field come after each other: by their labels, or by a data field's values. */
export interface PivotSort {
  direction: "Manual" | "Ascending" | "Descending";
  /** The data field they are sorted by; null for their labels. */
  by: number | null;
  /** Items of the other axis whose values count: field, and place of the value among the items of the cache. */
  scope: { field: number; value: number }[];
}

export type PivotLabelFilter = Omit<Excel.PivotLabelFilter, "condition"> & { condition: string };
export type PivotValueFilter = Omit<Excel.PivotValueFilter, "condition" | "selectionType"> & { condition: string; selectionType?: string };
export type PivotDateFilter = Omit<Excel.PivotDateFilter, "condition"> & { condition: string };

export interface PivotFieldModel {
  /** Null for the name of the column. */
  caption: string | null;
  /** Known from the moment the field is needed on an axis. */
  items: PivotItemModel[] | null;
  compact: boolean;
  outline: boolean;
  subtotalTop: boolean;
  blankLine: boolean;
  repeatLabels: boolean;
  showAllItems: boolean;
  /** "Automatic" alone, some functions, or none. */
  subtotals: Aggregation[];
  sort: PivotSort;
  label: PivotLabelFilter | null;
  value: PivotValueFilter | null;
  date: PivotDateFilter | null;
  /** Several items of a filter field may be chosen. */
  multiple: boolean;
  /** Attributes and inner elements of the file that have no word here. */
  rest: { attributes: Record<string, string>; inner: string };
}

/** Values "shown as" something else, by the names of Excel.ShowAsCalculation. */
export interface PivotShowAs {
  calculation: string;
  baseField: number | null;
  /** The place of an item's value among those of the cache, or the item before or behind. */
  baseItem: number | "previous" | "next" | null;
}

export interface PivotDataModel {
  id: number;
  /** The field that is summed up. */
  field: number;
  name: string;
  aggregation: Aggregation;
  numberFormat: string;
  showAs: PivotShowAs;
}

export interface PivotOptions {
  allowMultipleFilters: boolean;
  editData: boolean;
  customLists: boolean;
  altTitle: string;
  altDescription: string;
  autoFormat: boolean;
  preserveFormatting: boolean;
  emptyText: string;
  fillEmpty: boolean;
  fieldList: boolean;
  /** The total of every column, in a row of its own. */
  columnTotals: boolean;
  /** The total of every row, in a column of its own. */
  rowTotals: boolean;
  fieldHeaders: boolean;
  style: string;
}

/** What a pivot table shows; plain data, so that a change that cannot be carried out can be taken back. */
export interface PivotState {
  name: string;
  fields: PivotFieldModel[];
  rows: number[];
  columns: number[];
  filters: number[];
  data: PivotDataModel[];
  options: PivotOptions;
}

/** Where the parts of a report lie, counted from the corner of the report. */
export interface PivotFrame {
  /** The first row with labels of columns, and the first with data. */
  headerRow: number;
  dataRow: number;
  /** The first column with data. */
  dataColumn: number;
}

export interface PivotModel {
  readonly id: number;
  sheet: SheetModel;
  cache: PivotCache;
  state: PivotState;
  /** The cells of the report without its filters. */
  place: TrackedRange;
  frame: PivotFrame;
  /** The path of its part in the opened file, and that part. */
  inFile: { path: string; xml: string } | null;
  /** Number formats and indents that the report gave to cells, by row and column from its corner. */
  looks: Map<string, { numberFormat: string; indent: number }>;
  /** Something of it is another than in the file. */
  changed: boolean;
  /** The report was written anew. */
  rewritten: boolean;
  /** What this host cannot build anew, in words; null when there is nothing of the kind. */
  foreign: string | null;
}

export const newPivotField = (): PivotFieldModel => ({
  caption: null,
  items: null,
  compact: true,
  outline: true,
  subtotalTop: true,
  blankLine: false,
  repeatLabels: false,
  showAllItems: false,
  subtotals: ["Automatic"],
  sort: { direction: "Manual", by: null, scope: [] },
  label: null,
  value: null,
  date: null,
  multiple: false,
  rest: { attributes: {}, inner: "" },
});

export const newPivotOptions = (): PivotOptions => ({
  allowMultipleFilters: false,
  editData: false,
  customLists: true,
  altTitle: "",
  altDescription: "",
  autoFormat: true,
  preserveFormatting: true,
  emptyText: "",
  fillEmpty: false,
  fieldList: true,
  columnTotals: true,
  rowTotals: true,
  fieldHeaders: true,
  style: "PivotStyleLight16",
});

/** The name a field is shown under. */
export const captionOf = ({ cache, state }: PivotModel, field: number): string => state.fields[field]!.caption ?? cache.fields[field]!.name;

/** The axis a field stands on; null for one that stands on none. */
export function axisOf({ rows, columns, filters }: PivotState, field: number): PivotAxis | null {
  return rows.includes(field) ? "row" : columns.includes(field) ? "column" : filters.includes(field) ? "filter" : null;
}

/** The place of the item of a value among those of its field; -1 for none. */
export const placeOfValue = ({ fields }: PivotState, field: number, value: number): number =>
  fields[field]!.items?.findIndex((item) => item.value === value) ?? -1;

/** The fields of an axis, where several data fields count as one. */
export const axisFields = (state: PivotState, axis: PivotAxis): number[] =>
  axis === "row" ? state.rows : axis === "column" ? state.columns : state.filters;

import { CellError, type CellScalar } from "../cells/cell-scalar";
import { shownText } from "../cells/number-format";

/** A day or a moment as a field of a pivot table knows it: the serial number of a cell with a format of dates. */
export class PivotDate {
  constructor(readonly serial: number) {}
}

/** What a record of a pivot table's source holds in one column. */
export type PivotValue = CellScalar | PivotDate;

/** How an empty cell of the source is called. */
const BLANK = "(blank)";

/** The same for values that are one item: texts in small and capital letters are. */
export function valueKey(value: PivotValue): string {
  if (value === null) return "blank";
  if (value instanceof PivotDate) return `d${value.serial}`;
  if (value instanceof CellError) return `e${value.code}`;
  return typeof value === "string" ? `t${value.toLocaleLowerCase("en")}` : `${typeof value}${value}`;
}

/** The name of the item of a value, in the number format of its field. */
export function valueText(value: PivotValue, numberFormat: string): string {
  if (value === null) return BLANK;
  return value instanceof PivotDate ? shownText(value.serial, numberFormat) : shownText(value, "General");
}

/** What the cell of an item's label holds. */
export const labelValue = (value: PivotValue): CellScalar => (value === null ? BLANK : value instanceof PivotDate ? value.serial : value);

const RANKS = ["number", "string", "boolean"];
const rankOf = (value: PivotValue): number => {
  if (value === null) return 9;
  if (value instanceof PivotDate) return 0;
  return value instanceof CellError ? 8 : RANKS.indexOf(typeof value);
};
const serialOf = (value: PivotValue): number => (value instanceof PivotDate ? value.serial : Number(value));

/** The order of values as they are sorted upwards: numbers and days, texts, truth values, errors, what is empty. */
export function compareValues(a: PivotValue, b: PivotValue): number {
  const byRank = rankOf(a) - rankOf(b);
  if (byRank !== 0) return byRank;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "en", { sensitivity: "accent" });
  return rankOf(a) === 8 || rankOf(a) === 9 ? 0 : serialOf(a) - serialOf(b);
}

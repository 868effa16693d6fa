import { action, describeClass, part, type Scalar } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import { commonFormat } from "../../model/ranges/area-reading";
import { autofitColumns, autofitRows } from "../../model/sheets/autofit";
import type { CellFormat } from "../../model/cells/cell-format";
import { formatRange } from "../../model/cells/format-writing";
import { commonSize, resizeLines } from "../../model/sheets/line-hiding";
import type { TrackedRange } from "../../model/ranges/tracked-range";

/** What the cells of a range, or of several together, have in common; null when they differ. */
export function commonLook<Value>({ sheet, area, others = [] }: TrackedRange, of: (format: CellFormat) => Value): Value | null {
  const all = [area, ...others.map((other) => other.area)].map((one) => commonFormat(sheet, one, of));
  return all.every((one) => one === all[0]) ? all[0]! : null;
}

/** A property of the look of all cells of a range; null when they differ. */
export const look = <K extends keyof CellFormat>(
  key: K,
  normal: (assigned: unknown) => CellFormat[K] = (assigned) => assigned as CellFormat[K],
): Scalar<TrackedRange, CellFormat[K]> => ({
  read: (range) => commonLook(range, (format) => format[key]),
  write: (range, assigned) => formatRange(range, { [key]: normal(assigned) }),
});

/** One of the words an enumeration allows. */
export const oneOf =
  (words: readonly string[], location: string) =>
  (assigned: unknown): string => {
    if (!words.includes(assigned as string)) throw invalidArgument(`'${String(assigned)}' is not allowed here.`, location);
    return assigned as string;
  };

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"];

function size(assigned: unknown, largest: number, location: string): number {
  if (typeof assigned !== "number" || assigned < 0 || assigned > largest) throw invalidArgument("The size is out of bounds.", location);
  return assigned;
}

const eachOf = (range: TrackedRange, work: (one: TrackedRange) => void): void => [range, ...(range.others ?? [])].forEach(work);

/** Whether rows or columns have the size that the sheet gives them; only `true` can be assigned. */
const standardSize = (axis: "rows" | "columns"): Scalar<TrackedRange, boolean> => ({
  read: (range) => {
    const common = commonSize(range, axis);
    return common === null ? null : common === range.sheet[axis].standard;
  },
  write: (range, standard) => {
    if (standard === true) eachOf(range, (one) => resizeLines(one, axis, one.sheet[axis].standard));
  },
});

/** 255 characters, the widest a column can be. */
const WIDEST = 255 * 7 * 0.75 + 3.75;

export const rangeFormat = describeClass("RangeFormat", {
  scalars: {
    columnWidth: {
      read: (range) => commonSize(range, "columns"),
      write: (range, points) => eachOf(range, (one) => resizeLines(one, "columns", size(points, WIDEST, "RangeFormat.columnWidth"))),
    },
    rowHeight: {
      read: (range) => commonSize(range, "rows"),
      write: (range, points) => eachOf(range, (one) => resizeLines(one, "rows", size(points, 409.5, "RangeFormat.rowHeight"))),
    },
    horizontalAlignment: look("horizontalAlignment", oneOf(horizontal, "RangeFormat.horizontalAlignment")),
    verticalAlignment: look("verticalAlignment", oneOf(vertical, "RangeFormat.verticalAlignment")),
    useStandardHeight: standardSize("rows"),
    useStandardWidth: standardSize("columns"),
    autoIndent: look("autoIndent", (assigned) => assigned === true),
    indentLevel: look("indentLevel"),
    shrinkToFit: look("shrinkToFit"),
    textOrientation: look("textOrientation"),
    wrapText: look("wrapText"),
    readingOrder: look("readingOrder"),
  },
  parts: {
    borders: part("RangeBorderCollection", (range) => range),
    fill: part("RangeFill", (range) => range),
    font: part("RangeFont", (range) => range),
    protection: part("FormatProtection", (range) => range),
  },
  calls: {
    autofitColumns: action((range) => eachOf(range, ({ sheet, area }) => autofitColumns(sheet, area)), true),
    autofitRows: action((range) => eachOf(range, ({ sheet, area }) => autofitRows(sheet, area)), true),
    adjustIndent: action((range, amount: number) => {
      const level = commonFormat(range.sheet, range.area, (format) => format.indentLevel) ?? 0;
      formatRange(range, { indentLevel: Math.max(0, level + amount) });
    }),
  },
});

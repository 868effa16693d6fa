import { describeClass, object, part, readOnly, value } from "../../client/described-class";
import { itemNotFound } from "../../client/office-error";
import { areaAddress } from "../../model/address";
import { type Area, areaOf } from "../../model/area";
import { readFormulas, readJson, readNumberFormats, readTexts, readValues, readValueTypes } from "../../model/ranges/area-reading";
import { writeJson } from "../../model/cells/cell-json";
import { checkUnlocked, matrixFor, writeArea } from "../../model/cells/cell-writing";
import { writeNumberFormats } from "../../model/cells/format-writing";
import { readR1C1, writeR1C1 } from "../../model/formulas/r1c1-cells";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { RangeViewModel } from "../office-models";
import { hasFormulas, rangeOn } from "./range-models";

/** The cells of an area that are not hidden, by rows and columns. */
export function visibleView(sheet: SheetModel, area: Area): RangeViewModel {
  const shown = (axis: "rows" | "columns", from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((index) => !sheet[axis].hidden.has(index));
  return { sheet, rows: shown("rows", area.top, area.bottom), columns: shown("columns", area.left, area.right) };
}

type Reader<T> = (sheet: SheetModel, area: Area) => T[][] | null;

const visible = <T>(read: Reader<T>) =>
  readOnly(
    ({ sheet, rows, columns }: RangeViewModel) => {
      const [left, right] = [columns[0], columns.at(-1)];
      if (left === undefined || right === undefined) return rows.map(() => []);
      return rows.map((row) => {
        const cells = read(sheet, { top: row, bottom: row, left, right })![0]!;
        return columns.map((column) => cells[column - left]!);
      });
    },
    { calculated: hasFormulas },
  );

type Writer = (sheet: SheetModel, area: Area, assigned: unknown, location: string) => void;

/** A matrix of the visible cells: what is not visible stays, and one of another size is refused before anything is written. */
const written = <T>(reader: Reader<T>, writer: Writer, key: string) => ({
  ...visible(reader),
  write: ({ sheet, rows, columns }: RangeViewModel, assigned: unknown): void => {
    const location = `RangeView.${key}`;
    const at = matrixFor(areaOf(0, 0, rows.length, columns.length), assigned, location);
    const cells = rows.flatMap((row, i) => columns.map((column, j) => ({ area: areaOf(row, column), given: at(i, j) })));
    for (const { area } of cells) checkUnlocked(sheet, area);
    for (const { area, given } of cells) if (given !== null) writer(sheet, area, [[given]], location);
  },
});

const rowsOf = ({ sheet, rows, columns }: RangeViewModel): RangeViewModel[] => rows.map((row) => ({ sheet, rows: [row], columns }));

export const rangeView = describeClass("RangeView", {
  scalars: {
    cellAddresses: readOnly(({ rows, columns }) => rows.map((row) => columns.map((column) => areaAddress(areaOf(row, column))))),
    columnCount: readOnly(({ columns }) => columns.length),
    formulas: written(readFormulas, writeArea, "formulas"),
    formulasLocal: written(readFormulas, writeArea, "formulasLocal"),
    formulasR1C1: written(readR1C1, writeR1C1, "formulasR1C1"),
    index: readOnly(({ rows }) => rows[0] ?? 0),
    numberFormat: written(readNumberFormats, writeNumberFormats, "numberFormat"),
    rowCount: readOnly(({ rows }) => rows.length),
    text: visible(readTexts),
    valueTypes: visible(readValueTypes),
    valuesAsJson: { ...written(readJson, writeJson, "valuesAsJson"), onDemand: true, whole: true },
    valuesAsJsonLocal: { ...written(readJson, writeJson, "valuesAsJsonLocal"), onDemand: true, whole: true },
    values: written(readValues, writeArea, "values"),
  },
  parts: { rows: part("RangeViewCollection", (view) => view) },
  calls: {
    getRange: object("Range", ({ sheet, rows, columns }) => {
      if (rows.length === 0 || columns.length === 0) throw itemNotFound("No cell of the range is visible.");
      return rangeOn(sheet, { top: rows[0]!, bottom: rows.at(-1)!, left: columns[0]!, right: columns.at(-1)! });
    }),
  },
});

export const rangeViewCollection = describeClass("RangeViewCollection", {
  items: { className: "RangeView", of: rowsOf },
  calls: {
    getCount: value(({ rows }) => rows.length),
    getItemAt: object("RangeView", (view, index: number) => {
      const row = rowsOf(view)[index];
      if (!row) throw itemNotFound();
      return row;
    }),
  },
});

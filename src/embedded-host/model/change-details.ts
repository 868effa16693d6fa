import { CellError, type CellScalar } from "./cells/cell-scalar";
import type { SheetModel } from "./sheets/sheet-model";

/** What a single cell held before a change and holds after it. */
export interface ChangeDetails {
  valueBefore: unknown;
  valueAfter: unknown;
  valueTypeBefore: string;
  valueTypeAfter: string;
}

const shown = (value: CellScalar): string | number | boolean => (value instanceof CellError ? value.code : (value ?? ""));

export const valueTypeOf = (value: CellScalar): string => {
  if (value === null || value === "") return "Empty";
  if (value instanceof CellError) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
};

/** The details of a change of one cell; what it holds afterwards is read when a handler asks, as formulas are worked out by then. */
export function detailsFrom(sheet: SheetModel, row: number, column: number, before: CellScalar): ChangeDetails {
  const after = (): CellScalar => sheet.grid.value(row, column);
  return {
    valueBefore: shown(before),
    valueTypeBefore: valueTypeOf(before),
    get valueAfter() {
      return shown(after());
    },
    get valueTypeAfter() {
      return valueTypeOf(after());
    },
  };
}

import type { ArrayValueObject } from "@univerjs/engine-formula";

/** A column of cells that criteria are compared with. */
export interface ConditionColumn {
  /** The number in each row; NaN where there is none. */
  readonly numbers: Float64Array;
  /** False where a cell holds an error, or a text that might be taken for a number: the engine then compares by its own rules. */
  readonly isPlain: boolean;
  /** Rows (from 0) that hold a number, in their order. */
  rowsOf(number: number): readonly number[];
}

const NONE: readonly number[] = [];
const known = new WeakMap<ArrayValueObject, ConditionColumn | null>();

/** The column that an array of cells is; null where it is more than one. The engine hands out one array for one area as long as its cells stay the same. */
export function conditionColumn(array: ArrayValueObject): ConditionColumn | null {
  let column = known.get(array);
  if (column === undefined) known.set(array, (column = array.getColumnCount() === 1 ? columnOf(array) : null));
  return column;
}

function columnOf(array: ArrayValueObject): ConditionColumn {
  const cells = array.getArrayValue();
  const numbers = new Float64Array(array.getRowCount()).fill(NaN);
  let isPlain = true;
  for (let row = 0; row < numbers.length; row++) {
    const cell = cells[row]?.[0];
    if (!cell || cell.isNull() || cell.isBoolean()) continue;
    if (cell.isNumber()) numbers[row] = Number(cell.getValue());
    else if (cell.isError() || !isMereText(String(cell.getValue()))) isPlain = false;
  }
  let rows: Map<number, number[]> | null = null;
  return { numbers, isPlain, rowsOf: (number) => (rows ??= rowsByNumber(numbers)).get(number) ?? NONE };
}

function isMereText(text: string): boolean {
  return text === "" || !/\d/.test(text) || Number.isNaN(Number(text.replace(/[%,\s/:.-]/g, "")));
}

function rowsByNumber(numbers: Float64Array): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] as number;
    if (Number.isNaN(number)) continue;
    const same = rows.get(number);
    if (same) same.push(row);
    else rows.set(number, [row]);
  }
  return rows;
}

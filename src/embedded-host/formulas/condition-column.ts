import type { ArrayValueObject } from "@univerjs/engine-formula";

/** The rows that hold a text. */
export interface TextRows {
  readonly list: readonly number[];
  has(row: number): boolean;
}

/** A column of cells that criteria are compared with. */
export interface ConditionColumn {
  /** The number in each row; NaN where there is none. */
  readonly numbers: Float64Array;
  /** False where a cell holds an error, or a text that might be taken for a number: the engine then compares by its own rules. */
  readonly isPlain: boolean;
  /** Rows (from 0) that hold a number, in their order. */
  rowsOf(number: number): readonly number[];
  /** Rows that hold a text, with the wildcards of criteria; null where the engine has to say whether empty cells are meant. */
  rowsLike(text: string): TextRows | null;
  /** The first row that holds exactly this text, large or small letters; null where none does. */
  firstOf(text: string): number | null;
}

const NONE: readonly number[] = [];
const known = new WeakMap<ArrayValueObject, ConditionColumn | null>();

/** The column that an array of cells is; null where it is more than one. The engine hands out one array for one area as long as its cells stay the same. */
export function conditionColumn(array: ArrayValueObject): ConditionColumn | null {
  let column = known.get(array);
  if (column === undefined) known.set(array, (column = array.getColumnCount() === 1 ? columnOf(array) : null));
  return column;
}

/** True for a text that nobody could take for a number, a date, a truth value or an error. */
export const isMereText = (text: string): boolean =>
  !/^(?:#|true$|false$)/i.test(text) && (!/\d/.test(text) || Number.isNaN(Number(text.replace(/[%,\s/:.-]/g, ""))));

function columnOf(array: ArrayValueObject): ConditionColumn {
  const cells = array.getArrayValue();
  const numbers = new Float64Array(array.getRowCount()).fill(NaN);
  const texts: string[] = [];
  let isPlain = true;
  let hasEmpty = false;
  for (let row = 0; row < numbers.length; row++) {
    const cell = cells[row]?.[0];
    if (!cell || cell.isNull()) hasEmpty = true;
    else if (cell.isNumber()) numbers[row] = Number(cell.getValue());
    else if (cell.isError()) isPlain = false;
    else if (!cell.isBoolean()) {
      texts[row] = String(cell.getValue()).toLowerCase();
      hasEmpty ||= texts[row] === "";
      isPlain &&= isMereText(texts[row]!);
    }
  }
  let byNumber: Map<number, number[]> | null = null;
  const byText = new Map<string, TextRows | null>();
  let byExactText: Map<string, number[]> | null = null;
  return {
    numbers,
    isPlain,
    rowsOf: (number) => (byNumber ??= rowsByNumber(numbers)).get(number) ?? NONE,
    rowsLike: (text) => {
      let rows = byText.get(text);
      if (rows === undefined) {
        const isExact = text !== "" && !hasWildcards(text);
        rows = isExact ? exactRows(texts, text, (byExactText ??= rowsByText(texts))) : rowsWith(texts, text, hasEmpty);
        byText.set(text, rows);
      }
      return rows;
    },
    firstOf: (text) => (byExactText ??= rowsByText(texts)).get(text.toLowerCase())?.[0] ?? null,
  };
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

function rowsByText(texts: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  texts.forEach((text, row) => {
    const same = rows.get(text);
    if (same) same.push(row);
    else rows.set(text, [row]);
  });
  return rows;
}

function exactRows(texts: readonly string[], wanted: string, byText: ReadonlyMap<string, readonly number[]>): TextRows {
  const text = wanted.toLowerCase();
  return { list: byText.get(text) ?? NONE, has: (row) => texts[row] === text };
}

function rowsWith(texts: readonly string[], wanted: string, hasEmpty: boolean): TextRows | null {
  const isLike = likeness(wanted.toLowerCase());
  if (hasEmpty && isLike("")) return null;
  const rows: number[] = [];
  texts.forEach((text, row) => {
    if (isLike(text)) rows.push(row);
  });
  const met = new Set(rows);
  return { list: rows, has: (row) => met.has(row) };
}

/** Whether a criterion stands for more texts than itself, or takes a mark's meaning away. */
export const hasWildcards = (text: string): boolean => /[*?~]/.test(text);

/** How a criterion compares texts: `*` is any text, `?` any character, and `~` before a mark takes its meaning away. */
function likeness(wanted: string): (text: string) => boolean {
  if (!hasWildcards(wanted)) return (text) => text === wanted;
  const pattern = wanted.replace(/~?[\s\S]/gu, (mark) => {
    if (mark === "*") return ".*";
    if (mark === "?") return ".";
    return mark.replace(/^~(?=[*?~])/, "").replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
  const like = new RegExp(`^(?:${pattern})$`, "su");
  return (text) => like.test(text);
}

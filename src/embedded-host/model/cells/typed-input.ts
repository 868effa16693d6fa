import { invalidArgument } from "../../client/office-error";
import { CellError, type CellScalar, ERROR_CODES } from "./cell-scalar";
import { readTypedDate } from "./typed-date";

/** What an entry becomes: a formula, or a value and perhaps the number format typing would give the cell. */
export type Entry = { formula: string } | { value: CellScalar; numberFormat?: string };

const MAX_TEXT = 32_767;
const plainNumber = /^[+-]?(?:\d+(?:,\d{3})*|\d*)(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

function readNumber(text: string): Entry | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const percent = /^(.+?)\s*%$/.exec(bracketed?.[1] ?? text);
  const currency = /^([+-]?)\s*\$\s*(.+)$/.exec(percent?.[1] ?? bracketed?.[1] ?? text);
  const digits = currency ? currency[1]! + currency[2]! : (percent?.[1] ?? bracketed?.[1] ?? text);
  if (!/\d/.test(digits) || !plainNumber.test(digits)) return null;
  const number = Number(digits.replaceAll(",", ""));
  if (!Number.isFinite(number)) return null;
  const value = (bracketed ? -number : number) / (percent ? 100 : 1);
  if (percent) return { value, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  if (currency) return { value, numberFormat: digits.includes(".") ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (/[eE]/.test(digits)) return { value, numberFormat: "0.00E+00" };
  if (digits.includes(",")) return { value, numberFormat: digits.includes(".") ? "#,##0.00" : "#,##0" };
  return { value };
}

/** An expression Excel could accept: its names, references, brackets and operators follow each other as in a formula. */
function couldBeFormula(text: string): boolean {
  const bare = text
    .replace(/"(?:[^"]|"")*"/g, "0")
    .replace(/'(?:[^']|'')+'!/g, "")
    .replace(/\[[^\]]*\](?:\])?/g, "");
  if ((bare.match(/\(/g)?.length ?? 0) !== (bare.match(/\)/g)?.length ?? 0)) return false;
  const term = /^(?:[\p{L}_\\$][\p{L}\p{N}_.$!:]*|[\d.]+(?:[eE][+-]?\d+)?%?|#[A-Z/0!?]+)$/u;
  const words = bare.split(/[-+*/^&=<>(),;:{}\s%]+/).filter(Boolean);
  const gaps = bare.trim().replace(/\s*([-+*/^&=<>(),;{}])\s*/g, "$1");
  return words.length > 0 && words.every((word) => term.test(word)) && !/\s/.test(gaps) && !/[-+*/^&=<>,;]$/.test(gaps);
}

function readFormula(text: string): Entry | null {
  const first = text[0];
  if (first === "=" && text.length > 1) return { formula: text.slice(1) };
  if ((first === "+" || first === "-") && text.length > 1) {
    if (couldBeFormula(text.slice(1))) return { formula: text };
    throw invalidArgument(
      `The text '${text.slice(0, 40)}' begins like a formula and is none. Put an apostrophe before it to keep it as text.`,
    );
  }
  if (first === "@" && text.length > 1) {
    if (couldBeFormula(text.slice(1)) && text.includes("(")) return { formula: text.slice(1) };
    throw invalidArgument(
      `The text '${text.slice(0, 40)}' begins like a formula and is none. Put an apostrophe before it to keep it as text.`,
    );
  }
  return null;
}

/** Reads a string as Excel reads what is typed into a cell that has this number format. */
function readText(text: string, numberFormat: string, thisYear: number): Entry {
  if (text.length > MAX_TEXT) throw invalidArgument(`A cell holds at most ${MAX_TEXT} characters.`);
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === "@") return { value: text };
  const trimmed = text.trim();
  const number = readNumber(trimmed);
  if (number) return number;
  const formula = readFormula(text);
  if (formula) return formula;
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERROR_CODES.includes(upper)) return { value: CellError.of(upper) };
  return readTypedDate(trimmed, thisYear) ?? { value: text };
}

/** The number, day or time a text is read as when it is typed into a cell; null when it is none. */
export function readTypedNumber(text: string, thisYear: number): number | null {
  const trimmed = text.trim();
  const number = readNumber(trimmed);
  const value = number && "value" in number ? number.value : readTypedDate(trimmed, thisYear)?.value;
  return typeof value === "number" ? value : null;
}

/** What a value a program assigns becomes in the cell. */
export function readEntry(input: unknown, numberFormat: string, thisYear: number): Entry {
  if (typeof input === "string") return readText(input, numberFormat, thisYear);
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  throw invalidArgument("A cell takes a text, a number or a boolean.");
}

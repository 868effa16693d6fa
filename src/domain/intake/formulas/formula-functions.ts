import type { CellValue } from "../../sheet/sheet-snapshot";

/** A value, or the cells of a range. */
export type FormulaArgument = CellValue | CellValue[];

type FormulaFunction = (args: readonly FormulaArgument[]) => CellValue | undefined;

const flat = (args: readonly FormulaArgument[]): CellValue[] => args.flatMap((arg) => (Array.isArray(arg) ? arg : [arg]));
const numbers = (args: readonly FormulaArgument[]): number[] => flat(args).filter((value): value is number => typeof value === "number");
const one = (arg: FormulaArgument | undefined): CellValue => (Array.isArray(arg) ? (arg[0] ?? null) : (arg ?? null));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const average = (values: readonly number[]): number | undefined => (values.length > 0 ? sum(values) / values.length : undefined);

function subtotal(args: readonly FormulaArgument[]): CellValue | undefined {
  const code = Number(one(args[0])) % 100;
  const rest = args.slice(1);
  if (code === 9) return sum(numbers(rest));
  if (code === 1) return average(numbers(rest));
  if (code === 2) return numbers(rest).length;
  return code === 3 ? flat(rest).filter((value) => value !== null).length : undefined;
}

function round(args: readonly FormulaArgument[]): number {
  const scale = 10 ** Number(one(args[1]));
  const value = Number(one(args[0])) * scale;
  return (Math.sign(value) * Math.round(Math.abs(value) + 1e-9)) / scale;
}

function countIf(args: readonly FormulaArgument[]): number | undefined {
  const wanted = one(args[1]);
  if (typeof wanted === "string" && /^[<>=]|[*?]/.test(wanted)) return undefined;
  const folded = String(wanted).toLowerCase();
  return flat(args.slice(0, 1)).filter((value) => value !== null && String(value).toLowerCase() === folded).length;
}

const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: (args) => sum(numbers(args)),
  SUBTOTAL: subtotal,
  AVERAGE: (args) => average(numbers(args)),
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) => flat(args).filter((value) => value !== null).length,
  COUNTIF: countIf,
  MAX: (args) => numbers(args).reduce((most, value) => Math.max(most, value), 0),
  MIN: (args) => (numbers(args).length > 0 ? numbers(args).reduce((least, value) => Math.min(least, value)) : 0),
  PRODUCT: (args) => numbers(args).reduce((total, value) => total * value, 1),
  ROUND: round,
  ABS: (args) => Math.abs(Number(one(args[0]))),
  INT: (args) => Math.floor(Number(one(args[0]))),
  IF: (args) => (one(args[0]) ? one(args[1]) : args.length > 2 ? one(args[2]) : false),
  IFERROR: (args) => one(args[0]),
  DATE: (args) => Math.floor(Date.UTC(Number(one(args[0])), Number(one(args[1])) - 1, Number(one(args[2]))) / 86_400_000) + 25_569,
};

/** Result of one of the functions that hand-made sheets use; undefined where it is none of them. */
export function callFunction(name: string, args: readonly FormulaArgument[]): CellValue | undefined {
  return FUNCTIONS[name]?.(args);
}

import { CellError } from "../cells/cell-scalar";
import type { Aggregation } from "./pivot-model";
import type { PivotValue } from "./pivot-value";

/** What is summed up of some records: a number, nothing where there is nothing to sum up, or an error. */
export type Summed = number | CellError | null;

const DIVIDED_BY_NOTHING = CellError.of("#DIV/0!");

function variance(numbers: readonly number[], ofAll: boolean): Summed {
  const divisor = ofAll ? numbers.length : numbers.length - 1;
  if (divisor < 1) return DIVIDED_BY_NOTHING;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / divisor;
}

const rooted = (value: Summed): Summed => (typeof value === "number" ? Math.sqrt(value) : value);

const functions: Record<Aggregation, (numbers: readonly number[]) => Summed> = {
  Automatic: (numbers) => numbers.reduce((sum, one) => sum + one, 0),
  Sum: (numbers) => numbers.reduce((sum, one) => sum + one, 0),
  Count: (numbers) => numbers.length,
  CountNumbers: (numbers) => numbers.length,
  Average: (numbers) => (numbers.length === 0 ? DIVIDED_BY_NOTHING : numbers.reduce((sum, one) => sum + one, 0) / numbers.length),
  Max: (numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0),
  Min: (numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0),
  Product: (numbers) => numbers.reduce((product, one) => product * one, numbers.length === 0 ? 0 : 1),
  StandardDeviation: (numbers) => rooted(variance(numbers, false)),
  StandardDeviationP: (numbers) => rooted(variance(numbers, true)),
  Variance: (numbers) => variance(numbers, false),
  VarianceP: (numbers) => variance(numbers, true),
};

/** Sums values up; no record gives nothing, an error among what is summed up gives that error. */
export function sumUp(values: readonly PivotValue[], aggregation: Aggregation): Summed {
  if (values.length === 0) return null;
  if (aggregation === "Count") return values.filter((value) => value !== null).length;
  const error = values.find((value) => value instanceof CellError);
  if (error && aggregation !== "CountNumbers") return error;
  const numbers = values.flatMap((value) =>
    typeof value === "number" ? [value] : value !== null && typeof value === "object" && "serial" in value ? [value.serial] : [],
  );
  // Records without a number in the field leave the cell of their sum empty.
  if (numbers.length === 0 && values.every((value) => value === null) && aggregation !== "CountNumbers") return null;
  return functions[aggregation](numbers);
}

/** What the words of a function are in the caption of a data field. */
export const aggregationWords: Readonly<Record<Aggregation, string>> = {
  Automatic: "Sum",
  Sum: "Sum",
  Count: "Count",
  Average: "Average",
  Max: "Max",
  Min: "Min",
  Product: "Product",
  CountNumbers: "Count",
  StandardDeviation: "StdDev",
  StandardDeviationP: "StdDevp",
  Variance: "Var",
  VarianceP: "Varp",
};

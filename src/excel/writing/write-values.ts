import type { DraftValue } from "../../domain/sheet/sheet-draft";
import { formulaInput, plainInput } from "./cell-input";
import type { RequestBudget } from "../requests/request-budget";
import { runsOfRows } from "../requests/request-size";

/** Where a matrix goes: sheet and top left cell, from 1. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

type Matrix = readonly (readonly DraftValue[])[];

/** Queues texts, numbers, dates and yes/no values; cells with formulas and empty ones are left. */
export async function queuePlainValues(place: Place, values: Matrix, budget: RequestBudget): Promise<void> {
  await queueRuns(place, values, plainInput, "values", budget);
}

/** Queues the formulas of a matrix and leaves every other cell; every table they name must stand or be queued before. */
export async function queueFormulas(place: Place, values: Matrix, budget: RequestBudget): Promise<void> {
  if (!values.some((row) => row.some((value) => formulaInput(value) !== null))) return;
  await queueRuns(place, values, formulaInput, "formulas", budget);
}

async function queueRuns(
  place: Place,
  values: Matrix,
  input: (value: DraftValue) => unknown,
  property: "values" | "formulas",
  budget: RequestBudget,
): Promise<void> {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return;
  const rows = values.map((row) => Array.from({ length: width }, (_, i) => input(row[i] ?? null)));
  for (const { first, count, bytes } of runsOfRows(rows)) {
    const part = rows.slice(first, first + count);
    if (part.every((row) => row.every((value) => value === null))) continue;
    await budget.reserve(bytes);
    place.sheet.getRangeByIndexes(place.row - 1 + first, place.column - 1, count, width)[property] = part;
  }
}

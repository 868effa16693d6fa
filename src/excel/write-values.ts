import type { DraftValue } from "../domain/sheet/sheet-draft";
import { formulaInput, plainInput } from "./cell-input";
import { type Pace, throwIfCancelled } from "./excel-api";
import { runsOfRows } from "./request-size";

/** Where a matrix goes: sheet and top left cell, from 1. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Writes texts, numbers, dates and yes/no values; cells with formulas and empty ones are left. */
export async function writePlainValues(
  context: Excel.RequestContext,
  place: Place,
  values: readonly (readonly DraftValue[])[],
  pace?: Pace,
): Promise<void> {
  await writeRuns(context, place, values, (value) => plainInput(value), "values", pace);
}

/** Writes the formulas of a matrix and leaves every other cell; every table they name must stand. */
export async function writeFormulas(
  context: Excel.RequestContext,
  place: Place,
  values: readonly (readonly DraftValue[])[],
  pace?: Pace,
): Promise<void> {
  if (!values.some((row) => row.some((value) => formulaInput(value) !== null))) return;
  await writeRuns(context, place, values, (value) => formulaInput(value), "formulas", pace);
}

async function writeRuns(
  context: Excel.RequestContext,
  place: Place,
  values: readonly (readonly DraftValue[])[],
  input: (value: DraftValue) => unknown,
  property: "values" | "formulas",
  pace?: Pace,
): Promise<void> {
  const width = Math.max(0, ...values.map((row) => row.length));
  if (width === 0) return;
  const rows = values.map((row) => Array.from({ length: width }, (_, i) => input(row[i] ?? null)));
  for (const [first, count] of runsOfRows(rows)) {
    throwIfCancelled(pace);
    const part = rows.slice(first, first + count);
    if (part.every((row) => row.every((value) => value === null))) continue;
    const range = place.sheet.getRangeByIndexes(place.row - 1 + first, place.column - 1, count, width);
    range[property] = part;
    // One request per 1,5 MB of cells: Excel on the web refuses more than 5 MB at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    pace?.progress?.(first + count, rows.length);
  }
}

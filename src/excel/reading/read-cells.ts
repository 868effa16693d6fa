import type { CellValue } from "../../domain/sheet/sheet-snapshot";
import type { Pace } from "../excel-api";
import { readBlocks, type WantedRange } from "./read-blocks";

/** Values, formulas and number formats of a range, row by row, by index from the range's top left cell. */
export interface CellsRead {
  readonly values: CellValue[][];
  /** Only rows that hold a formula are there. */
  readonly formulas: (string[] | undefined)[];
  readonly numberFormats: string[][];
}

/** Reads the cells of a range. */
export async function readCells(context: Excel.RequestContext, wanted: WantedRange, pace?: Pace): Promise<CellsRead> {
  const [read] = await readBlocks(context, [wanted], ["values", "formulas", "numberFormat"], pace);
  const values = (read?.values ?? []) as CellValue[][];
  return {
    values: values.map((row) => row.map(emptyAsNull)),
    formulas: values.map((row, i) => formulasOfRow(read?.formulas?.[i] ?? [], row)),
    numberFormats: (read?.numberFormat ?? []) as string[][],
  };
}

/** An empty cell comes as "". */
export const emptyAsNull = (value: CellValue): CellValue => (value === "" ? null : value);

/** Whether what a cell gives as its formula looks like one; text that begins with "=" does too. */
export const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");

function formulasOfRow(formulas: readonly unknown[], values: readonly CellValue[]): string[] | undefined {
  let found: string[] | undefined;
  formulas.forEach((formula, column) => {
    if (isFormula(formula) && formula !== values[column]) (found ??= [])[column] = formula;
  });
  return found;
}

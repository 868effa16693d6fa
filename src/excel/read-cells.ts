import type { CellValue } from "../domain/sheet/sheet-snapshot";
import { type Pace, throwIfCancelled } from "./excel-api";
import { REQUEST_BYTES } from "./request-size";

/** Values, formulas and number formats of a range, row by row, by index from the range's top left cell. */
export interface CellsRead {
  readonly values: CellValue[][];
  /** Only rows that hold a formula are there. */
  readonly formulas: (string[] | undefined)[];
  readonly numberFormats: string[][];
}

const FIRST_ROWS = 400;

/** Reads a range in few requests: a first block shows how heavy its rows are, the others are cut to size. */
export async function readCells(
  context: Excel.RequestContext,
  range: Excel.Range,
  rowCount: number,
  pace?: Pace,
): Promise<CellsRead> {
  const read: CellsRead = { values: [], formulas: [], numberFormats: [] };
  await readBlocks(context, range, rowCount, "values,formulas,numberFormat", (block) => takeBlock(read, block), pace);
  return read;
}

/** Reads what was entered into a table with its heading row; calculated columns are left out, and formulas of the user's own are asked for their values. */
export async function readEntered(
  context: Excel.RequestContext,
  range: Excel.Range,
  rowCount: number,
  isCalculated: (heading: CellValue) => boolean,
  pace?: Pace,
): Promise<CellValue[][]> {
  const entered: CellValue[][] = [];
  let skipped: boolean[] = [];
  let hasOwnFormulas = false;
  const take = (block: Excel.Range): CellValue[][] => {
    const formulas = block.formulas as CellValue[][];
    if (entered.length === 0) skipped = (formulas[0] ?? []).map(isCalculated);
    const rows = formulas.map((row, i) =>
      row.map((value, column) => (skipped[column] && entered.length + i > 0 ? null : emptyAsNull(value))),
    );
    hasOwnFormulas ||= rows.some((row) => row.some(isFormula));
    entered.push(...rows);
    return rows;
  };
  await readBlocks(context, range, rowCount, "formulas", take, pace);
  if (!hasOwnFormulas) return entered;
  const { values } = await readCells(context, range, rowCount, pace);
  return entered.map((row, i) =>
    row.map((value, column) => (isFormula(value) ? (values[i]?.[column] ?? null) : value)),
  );
}

async function readBlocks(
  context: Excel.RequestContext,
  range: Excel.Range,
  rowCount: number,
  properties: string,
  take: (block: Excel.Range) => CellValue[][],
  pace?: Pace,
): Promise<void> {
  const parts = properties.split(",").length;
  let rows = Math.min(FIRST_ROWS, rowCount);
  for (let first = 0; first < rowCount;) {
    throwIfCancelled(pace);
    rows = Math.min(rows, rowCount - first);
    const block = range.getRow(first).getResizedRange(rows - 1, 0);
    block.load(properties);
    // One request per 1,5 MB of cells, never per cell.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const taken = take(block);
    block.untrack();
    first += rows;
    pace?.progress?.(first, rowCount);
    rows = rowsInOneRequest(taken, parts);
  }
}

function takeBlock(read: CellsRead, block: Excel.Range): CellValue[][] {
  const formulas = block.formulas as unknown[][];
  const values = block.values as CellValue[][];
  const formats = block.numberFormat as string[][];
  values.forEach((row, i) => {
    read.values.push(row.map(emptyAsNull));
    read.numberFormats.push(formats[i] ?? []);
    read.formulas.push(formulasOfRow(formulas[i] ?? [], row));
  });
  return values;
}

const emptyAsNull = (value: CellValue): CellValue => (value === "" ? null : value);
const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");

function formulasOfRow(formulas: readonly unknown[], values: readonly CellValue[]): string[] | undefined {
  let found: string[] | undefined;
  formulas.forEach((formula, column) => {
    if (isFormula(formula) && formula !== values[column]) (found ??= [])[column] = formula;
  });
  return found;
}

/** Rows like the last ones read that fit into one request. */
function rowsInOneRequest(taken: readonly CellValue[][], parts: number): number {
  const last = taken.slice(-100);
  const perRow = (JSON.stringify(last).length * parts) / Math.max(1, last.length);
  return Math.max(1, Math.floor(REQUEST_BYTES / Math.max(1, perRow)));
}

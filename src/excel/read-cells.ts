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
export async function readCells(context: Excel.RequestContext, range: Excel.Range, rowCount: number, pace?: Pace): Promise<CellsRead> {
  const read: CellsRead = { values: [], formulas: [], numberFormats: [] };
  let rows = Math.min(FIRST_ROWS, rowCount);
  for (let first = 0; first < rowCount; first += rows, rows = nextBlock(read, rows, rowCount - first)) {
    throwIfCancelled(pace);
    rows = Math.min(rows, rowCount - first);
    const block = range.getRow(first).getResizedRange(rows - 1, 0);
    block.load("values,formulas,numberFormat");
    // One request per 2 MB of cells, never per cell.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    take(read, block);
    block.untrack();
    pace?.progress?.(first + rows, rowCount);
  }
  return read;
}

function take(read: CellsRead, block: Excel.Range): void {
  const formulas = block.formulas as unknown[][];
  const values = block.values as CellValue[][];
  const formats = block.numberFormat as string[][];
  values.forEach((row, i) => {
    read.values.push(row.map((value) => (value === "" ? null : value)));
    read.numberFormats.push(formats[i] ?? []);
    read.formulas.push(formulasOfRow(formulas[i] ?? [], row));
  });
}

function formulasOfRow(formulas: readonly unknown[], values: readonly CellValue[]): string[] | undefined {
  let found: string[] | undefined;
  formulas.forEach((formula, column) => {
    if (typeof formula === "string" && formula.startsWith("=") && formula !== values[column]) (found ??= [])[column] = formula;
  });
  return found;
}

function nextBlock(read: CellsRead, rows: number, rowsLeft: number): number {
  if (rowsLeft <= rows) return rows;
  const last = read.values.slice(-Math.min(rows, 100));
  const perRow = (JSON.stringify(last).length * 2) / Math.max(1, last.length) + 12 * (last[0]?.length ?? 0);
  return Math.max(1, Math.floor(REQUEST_BYTES / Math.max(1, perRow)));
}

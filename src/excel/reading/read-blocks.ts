import { type Pace, throwIfCancelled } from "../excel-api";
import { REQUEST_BYTES } from "../requests/request-size";

/** A range to read, with the size it is known to have. */
export interface WantedRange {
  readonly range: Excel.Range;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What a range may be asked for cell by cell. */
export type CellProperty = "values" | "formulas" | "numberFormat";

/** Rows of a range by property asked for. */
export type BlocksRead = Partial<Record<CellProperty, unknown[][]>>;

/** Bytes that a cell is thought to take before any was seen; the first request carries far less than Excel allows. */
const BYTES_OF_UNSEEN_CELL = 60;
const BYTES_OF_FIRST_REQUEST = REQUEST_BYTES / 2;

/** Columns of a sheet. Of whole rows Excel gives no cells, so that of a sheet used in all its width the last column is left out. */
const WHOLE_ROW = 16_384;

interface Part {
  readonly to: BlocksRead;
  readonly block: Excel.Range;
  readonly cells: number;
}

/** Reads ranges whole in few requests: small ones together, large ones in parts, each as heavy as the cells seen so far let expect. */
export async function readBlocks(
  context: Excel.RequestContext,
  wanted: readonly WantedRange[],
  properties: readonly CellProperty[],
  pace?: Pace,
): Promise<BlocksRead[]> {
  const read = wanted.map((): BlocksRead => Object.fromEntries(properties.map((property) => [property, []])));
  const total = wanted.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const waiting = wanted.map(({ rowCount }, i) => ({ i, next: 0, rowCount })).filter(({ rowCount }) => rowCount > 0);
  let bytesOfCell = BYTES_OF_UNSEEN_CELL * properties.length;
  let room = BYTES_OF_FIRST_REQUEST;
  let done = 0;
  while (waiting.length > 0) {
    throwIfCancelled(pace);
    const parts: Part[] = [];
    for (let one = waiting[0]; one; one = waiting[0]) {
      const { range, columnCount } = wanted[one.i] as WantedRange;
      const rowBytes = Math.max(1, columnCount) * bytesOfCell;
      if (parts.length > 0 && room < rowBytes) break;
      const rows = Math.min(one.rowCount - one.next, Math.max(1, Math.floor(room / rowBytes)));
      const block = range.getRow(one.next).getResizedRange(rows - 1, columnCount < WHOLE_ROW ? 0 : -1);
      // The properties are those the caller names.
      // eslint-disable-next-line office-addins/no-empty-load
      block.load(properties.join(","));
      parts.push({ to: read[one.i] as BlocksRead, block, cells: rows * columnCount });
      one.next += rows;
      done += rows;
      room -= rows * rowBytes;
      if (one.next === one.rowCount) waiting.shift();
    }
    // One request for about 1,5 MB of cells, never one for a cell.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    bytesOfCell = parts.reduce((sum, part) => sum + take(part, properties), 0) / Math.max(1, cellsOf(parts));
    room = REQUEST_BYTES;
    pace?.progress?.(done, total);
  }
  return read;
}

const cellsOf = (parts: readonly Part[]): number => parts.reduce((sum, { cells }) => sum + cells, 0);

/** Moves what was read to its place; answers with its bytes, counted from a hundred rows. */
function take({ to, block }: Part, properties: readonly CellProperty[]): number {
  let bytes = 0;
  for (const property of properties) {
    const rows = block[property] as unknown[][];
    for (const row of rows) to[property]?.push(row);
    const seen = rows.slice(-100);
    bytes += (JSON.stringify(seen).length * rows.length) / Math.max(1, seen.length);
  }
  block.untrack();
  return bytes;
}

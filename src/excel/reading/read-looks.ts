/** Fonts and bold of a range, by index from its top left cell; undefined where they were not asked for. */
export interface LooksRead {
  readonly fontNames: (string | null)[][];
  readonly bold: (boolean | null)[][];
}

/** Cells up to this many are asked one by one; of larger sheets only the top is, and the rest by column. */
const CELLS_IN_DETAIL = 20_000;
const TOP_ROWS = 60;

/** Queues which font every cell has: legacy encodings hide behind font names, headings behind bold. After the sync the function returned gives them. */
export function queueLooks(range: Excel.Range, rowCount: number, columnCount: number): () => LooksRead {
  const inDetail = rowCount * columnCount <= CELLS_IN_DETAIL ? rowCount : Math.min(rowCount, TOP_ROWS);
  const top = range.getRow(0).getResizedRange(inDetail - 1, 0);
  const cells = top.getCellProperties({ format: { font: { name: true, bold: true } } });
  const columns = inDetail < rowCount ? columnsBelow(range, inDetail, rowCount, columnCount) : [];
  return () => {
    const fonts = cells.value.map((row) => row.map((cell) => cell.format?.font?.name ?? null));
    const bold = cells.value.map((row) => row.map((cell) => cell.format?.font?.bold ?? null));
    const below = columns.map((column) => column.format.font.name);
    if (below.length > 0) for (let row = inDetail; row < rowCount; row++) fonts[row] = below;
    return { fontNames: fonts, bold };
  };
}

function columnsBelow(range: Excel.Range, from: number, rowCount: number, columnCount: number): Excel.Range[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const part = range.getCell(from, column).getResizedRange(rowCount - from - 1, 0);
    part.load("format/font/name");
    return part;
  });
}

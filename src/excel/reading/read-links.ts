import { linkKey, type StandingTable } from "../tables/table-body";
import { linkedColumns } from "../tables/table-links";

/** Cells whose links are asked for in one request: at about 200 bytes each well below what a request may carry. */
const CELLS_OF_REQUEST = 5_000;

interface Part {
  readonly links: Map<string, string>;
  readonly first: number;
  readonly column: number;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Tables with where the cells of their linked columns lead within the workbook. */
export async function readLinks(context: Excel.RequestContext, standing: readonly StandingTable[]): Promise<StandingTable[]> {
  const all = standing.map(() => new Map<string, string>());
  const waiting = standing.flatMap((one, i) =>
    linkedColumns(one).flatMap((column) =>
      partsOf(one.before.cells.length).map(([first, count]) => ({ one, column, first, count, links: all[i] as Map<string, string> })),
    ),
  );
  while (waiting.length > 0) {
    const parts: Part[] = [];
    for (let room = CELLS_OF_REQUEST; waiting[0] && (parts.length === 0 || waiting[0].count <= room);) {
      const { one, column, first, count, links } = waiting.shift() as (typeof waiting)[number];
      const range = context.workbook.worksheets.getItem(one.sheet).getRangeByIndexes(one.top + first, column - 1, count, 1);
      parts.push({ links, first, column, cells: range.getCellProperties({ hyperlink: true }) });
      room -= count;
    }
    // One request for thousands of cells, never one for a cell.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    parts.forEach(takeLinks);
  }
  return standing.map((one, i) => ({ ...one, before: { ...one.before, links: all[i] as Map<string, string> } }));
}

/** First row and number of rows of each part of so many rows. */
function partsOf(rows: number): [number, number][] {
  const count = Math.ceil(rows / CELLS_OF_REQUEST);
  return Array.from({ length: count }, (_, i) => [i * CELLS_OF_REQUEST, Math.min(CELLS_OF_REQUEST, rows - i * CELLS_OF_REQUEST)]);
}

function takeLinks({ links, first, column, cells }: Part): void {
  cells.value.forEach(([cell], i) => {
    const link = cell?.hyperlink;
    const target = link?.documentReference ?? link?.address;
    if (target) links.set(linkKey(first + i, column), target);
  });
}

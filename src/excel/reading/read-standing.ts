import type { DraftValue, SheetDraft } from "../../domain/sheet/sheet-draft";
import { WorkbookObstacle } from "../guards/workbook-obstacle";
import { rangeFromIndexes } from "./read-merges";
import { readBlocks } from "./read-blocks";
import { readLinks } from "./read-links";
import type { StandingTable } from "../tables/table-body";

/** The workbook's tables that drafts are about to change, with everything they hold. Tables that are not there are left out. */
export async function readStanding(context: Excel.RequestContext, drafts: readonly SheetDraft[]): Promise<StandingTable[]> {
  const wanted = drafts.flatMap((draft) => draft.tables.map((table) => ({ draft, table })));
  const found = wanted.map(({ draft, table }) => {
    const proxy = context.workbook.tables.getItemOrNullObject(table.name);
    proxy.load("showTotals,worksheet/name,columns/items/name");
    const range = proxy.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { draft, table, proxy, range };
  });
  await context.sync();
  const there = found.filter(({ proxy }) => !proxy.isNullObject);
  const cells = await readBlocks(
    context,
    there.map(({ range }) => ({ range, rowCount: range.rowCount, columnCount: range.columnCount })),
    ["formulas"],
  );
  const standing = there.map(({ draft, table, proxy, range }, i): StandingTable => {
    const { top, left } = rangeFromIndexes(range);
    const [head = [], ...body] = cells[i]?.formulas ?? [];
    const headings = head.map(String);
    if (proxy.columns.items.length !== headings.length) throw new WorkbookObstacle({ kind: "table-torn", sheet: proxy.worksheet.name });
    const isCalculated = headings.map((heading) => heading in (table.calculatedColumns ?? {}));
    const rows = (proxy.showTotals ? body.slice(0, -1) : body).map((row) =>
      row.map((value, column) => (isCalculated[column] ? null : draftValueOf(value))),
    );
    const formulas = Object.fromEntries(
      headings.flatMap((heading, column) => (isCalculated[column] ? [[heading, commonFormula(body.slice(0, rows.length), column)]] : [])),
    );
    const before = { headings, cells: rows, formulas, links: new Map<string, string>() };
    return { draft, table, sheet: proxy.worksheet.name, top, left, hasTotals: proxy.showTotals, before };
  });
  return readLinks(context, await withTextsAsTexts(context, standing));
}

/** The formula that every row of a column has. */
function commonFormula(body: readonly (readonly unknown[])[], column: number): string | null {
  const first = body[0]?.[column];
  return typeof first === "string" && body.every((row) => row[column] === first) ? first : null;
}

function draftValueOf(formula: unknown): DraftValue {
  if (formula === "" || formula === null || formula === undefined) return null;
  return typeof formula === "string" && formula.startsWith("=") ? { formula } : (formula as DraftValue);
}

/** Excel gives text that begins with "=" like a formula; only its value tells them apart. */
async function withTextsAsTexts(context: Excel.RequestContext, standing: StandingTable[]): Promise<StandingTable[]> {
  const isFormula = (value: DraftValue) => value !== null && typeof value === "object";
  const unclear = standing.filter(({ before }) => before.cells.some((row) => row.some(isFormula)));
  if (unclear.length === 0) return standing;
  const ranges = unclear.map(({ sheet, top, left, before: { cells, headings } }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(top, left - 1, cells.length, headings.length);
    return { range, rowCount: cells.length, columnCount: headings.length };
  });
  const read = await readBlocks(context, ranges, ["values"]);
  return standing.map((one) => {
    const values = read[unclear.indexOf(one)]?.values;
    if (!values) return one;
    const settled = (value: DraftValue, row: number, column: number): DraftValue =>
      value !== null && typeof value === "object" && "formula" in value && values[row]?.[column] === value.formula ? value.formula : value;
    const cells = one.before.cells.map((row, i) => row.map((value, j) => settled(value, i, j)));
    return { ...one, before: { ...one.before, cells } };
  });
}

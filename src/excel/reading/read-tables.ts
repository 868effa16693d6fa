import type { CellValue, TableSnapshot } from "../../domain/sheet/sheet-snapshot";
import type { ExcelApi, Pace } from "../excel-api";
import { readBlocks, type WantedRange } from "./read-blocks";
import { emptyAsNull, isFormula } from "./read-cells";

/**
 * Reads the Excel tables that bear one of the names, wherever their sheets are; tables that are not there are left out.
 * Cells under `calculated` headings come back empty: what formulas of ours give is not read back.
 */
export async function readTables(
  excel: ExcelApi,
  names: readonly string[],
  calculated: ReadonlyMap<string, ReadonlySet<string>>,
  pace?: Pace,
): Promise<TableSnapshot[]> {
  return excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/showTotals,items/worksheet/name");
    await context.sync();
    const wanted = tables.items.filter((table) => names.includes(table.name));
    const ranges = wanted.map((table) => table.getRange());
    ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
    await context.sync();
    const none = new Set<string>();
    const entered = await readEntered(
      context,
      ranges.map((range) => ({ range, rowCount: range.rowCount, columnCount: range.columnCount })),
      wanted.map(({ name }) => calculated.get(name) ?? none),
      pace,
    );
    return wanted.map((table, i): TableSnapshot => {
      const [head = [], ...body] = entered[i] ?? [];
      const range = ranges[i] as Excel.Range;
      return {
        name: table.name,
        sheet: table.worksheet.name,
        firstRow: range.rowIndex + 2,
        firstColumn: range.columnIndex + 1,
        headings: head.map((heading) => String(heading ?? "")),
        rows: table.showTotals ? body.slice(0, -1) : body,
      };
    });
  });
}

/** What was entered into tables, heading rows first: calculated columns are left out, and formulas of the user's own are asked for their values. */
async function readEntered(
  context: Excel.RequestContext,
  wanted: readonly WantedRange[],
  calculated: readonly ReadonlySet<string>[],
  pace?: Pace,
): Promise<CellValue[][][]> {
  const read = await readBlocks(context, wanted, ["formulas"], pace);
  const entered = read.map(({ formulas = [] }, i) => withoutCalculated(formulas as CellValue[][], calculated[i]));
  const unclear = entered.flatMap((rows, i) => (rows.some((row) => row.some(isFormula)) ? [i] : []));
  if (unclear.length === 0) return entered;
  const again = await readBlocks(
    context,
    unclear.map((i) => wanted[i] as WantedRange),
    ["values"],
    pace,
  );
  unclear.forEach((i, at) => {
    const values = (again[at]?.values ?? []) as CellValue[][];
    entered[i]?.forEach((row, r) => row.forEach((value, c) => isFormula(value) && (row[c] = emptyAsNull(values[r]?.[c] ?? null))));
  });
  return entered;
}

function withoutCalculated(rows: readonly CellValue[][], calculated: ReadonlySet<string> | undefined): CellValue[][] {
  const skipped = (rows[0] ?? []).map((heading) => calculated?.has(String(heading ?? "")) === true);
  return rows.map((row, i) => row.map((value, column) => (skipped[column] && i > 0 ? null : emptyAsNull(value))));
}

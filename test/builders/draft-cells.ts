import { serialFromDate } from "../../src/domain/calendar/calendar-date";
import type { DraftTable, SheetDraft } from "../../src/domain/sheet/sheet-draft";
import type { CellValue, TableSnapshot } from "../../src/domain/sheet/sheet-snapshot";

/** What a cell of a drafted sheet will hold: a plain value or a formula. */
export type DraftedCell = { readonly value: CellValue } | { readonly formula: string };

/** Cells of a drafted sheet by row and column from 1, calculated columns filled down. */
export function draftedCells(draft: SheetDraft): Map<number, Map<number, DraftedCell>> {
  const cells = new Map<number, Map<number, DraftedCell>>();
  const put = (row: number, column: number, cell: DraftedCell) => {
    const known = cells.get(row) ?? new Map<number, DraftedCell>();
    known.set(column, cell);
    cells.set(row, known);
  };
  for (const block of draft.blocks) {
    block.values.forEach((values, down) =>
      values.forEach((value, right) => {
        if (value === null) return;
        const cell: DraftedCell =
          typeof value !== "object" ? { value } : "formula" in value ? { formula: value.formula } : { value: serialFromDate(value.date) };
        put(block.row + down, block.column + right, cell);
      }),
    );
  }
  for (const table of draft.tables) {
    const headings = headingsOf(cells, table);
    for (const [heading, formula] of Object.entries(table.calculatedColumns ?? {})) {
      const column = table.range.left + headings.indexOf(heading);
      for (let row = table.range.top + 1; row <= table.range.bottom; row += 1) put(row, column, { formula });
    }
  }
  return cells;
}

function headingsOf(cells: Map<number, Map<number, DraftedCell>>, table: DraftTable): string[] {
  const row = cells.get(table.range.top);
  return Array.from({ length: table.range.right - table.range.left + 1 }, (_, index) => {
    const cell = row?.get(table.range.left + index);
    return cell && "value" in cell ? String(cell.value ?? "") : "";
  });
}

/** Tables of drafted sheets as they would be read back; formulas read as what `computed` says, or empty. */
export function tablesOfDrafts(
  drafts: readonly SheetDraft[],
  computed: (sheet: string, row: number, column: number) => CellValue = () => null,
): TableSnapshot[] {
  return drafts.flatMap((draft) => {
    const cells = draftedCells(draft);
    return draft.tables.map((table) => {
      const { top, left, bottom, right } = table.range;
      const rows = Array.from({ length: bottom - top }, (_, down) =>
        Array.from({ length: right - left + 1 }, (_unused, across): CellValue => {
          const cell = cells.get(top + 1 + down)?.get(left + across);
          if (!cell) return null;
          return "value" in cell ? cell.value : computed(draft.name, top + 1 + down, left + across);
        }),
      );
      return {
        name: table.name,
        sheet: draft.name,
        firstRow: top + 1,
        firstColumn: left,
        headings: headingsOf(cells, table),
        rows,
      };
    });
  });
}

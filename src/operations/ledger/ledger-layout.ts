import { cellAddress, plainAddress, type CellLocation } from "../../domain/sheet/cell-location";
import { ledgerCellOf } from "../../domain/ledger-sheets/columns/ledger-cell";
import type { RecordField } from "../../domain/issues/issue";
import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import type { TableSnapshot } from "../../domain/sheet/sheet-snapshot";
import { draftedTable } from "../../excel/tables/table-body";

/** Where each ledger table is: sheet, first body row, first column and headings. */
export type LedgerLayout = ReadonlyMap<string, Pick<TableSnapshot, "sheet" | "firstRow" | "firstColumn" | "headings">>;

/** Layout of tables as they stand. */
export function layoutFromTables(tables: readonly TableSnapshot[]): LedgerLayout {
  return new Map(tables.map((table) => [table.name, table]));
}

/** Layout that drafts will have once their sheets bear the names. */
export function layoutFromDrafts(drafts: readonly SheetDraft[], sheetNames: readonly string[]): LedgerLayout {
  return new Map(
    drafts.flatMap((draft, i) =>
      draft.tables.map(
        (table) =>
          [
            table.name,
            {
              sheet: sheetNames[i] ?? draft.name,
              firstRow: table.range.top + 1,
              firstColumn: table.range.left,
              headings: draftedTable(draft, table).headings,
            },
          ] as const,
      ),
    ),
  );
}

/** Cell of a record's field in the ledger sheets; null where its table or column is not there. */
export function cellInLedger(layout: LedgerLayout, { list, index, field }: RecordField): CellLocation | null {
  const { table, heading, rowOffset } = ledgerCellOf(list, index, field);
  const place = layout.get(table);
  if (!place) return null;
  const column = Math.max(0, place.headings.indexOf(heading));
  return { sheet: place.sheet, row: place.firstRow + rowOffset, column: place.firstColumn + column };
}

/** Both ways of writing an address: quoted for links, plain for lists. */
export const addresses = { quoted: cellAddress, plain: plainAddress };

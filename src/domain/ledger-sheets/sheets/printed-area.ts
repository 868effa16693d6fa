import type { SheetRange } from "../../sheet/sheet-range";
import type { LedgerTable } from "../columns/ledger-column";

/** What of a ledger sheet is printed: the columns that matter on paper, from the first on, so that the type stays readable on A4. */
export function printedArea<R>(table: LedgerTable<R>, bottom: number): SheetRange {
  const { columns, required, printedTo } = table;
  const wanted = printedTo ?? required.at(-1);
  const named = columns.findIndex(({ heading }) => heading === wanted) + 1;
  const lastSeen = columns.reduce((last, { hidden }, index) => (hidden === true ? last : index + 1), 1);
  return { top: 1, left: 1, bottom, right: named > 0 ? named : lastSeen };
}

import type { Ledger } from "../../ledger/ledger";
import { dateColumn, textColumn } from "../columns/column-makers";
import { periodFormulas } from "../formulas/period-formulas";
import type { LedgerTable } from "../columns/ledger-column";
import { periodColumns, rowsOfPeriods, type TargetPeriodRow } from "../period-row";

/** Periods and units by which targets are judged (kỳ), one formula a column for all kinds of targets. */
export const periodsTable: LedgerTable<TargetPeriodRow> = {
  name: "Periods",
  sheet: "Kỳ",
  title: "Từng kỳ, từng đơn vị của các chỉ tiêu",
  required: [],
  judged: "Kết quả",
  columns: [
    ...periodColumns,
    { ...dateColumn<TargetPeriodRow>("Hiệu lực từ", null, (row) => row.validFrom), hidden: true },
    { ...dateColumn<TargetPeriodRow>("Hiệu lực đến", null, (row) => row.validTo), hidden: true },
    { ...textColumn<TargetPeriodRow>("Mã hộ", 10, null, (row) => row.household), hidden: true },
    ...periodFormulas,
  ],
};

/** Rows of the table Periods: all that targets other than cadences are judged by. */
export function periodRows(ledger: Ledger): TargetPeriodRow[] {
  const targets = ledger.targets.filter(({ kind }) => kind !== "cadence");
  return rowsOfPeriods<TargetPeriodRow>(ledger, targets, ({ period }, slot) => ({
    household: slot.household === undefined ? null : (ledger.households[slot.household]?.id ?? null),
    validFrom: period === "once" ? null : slot.validFrom,
    validTo: period === "once" ? null : slot.validTo,
  }));
}

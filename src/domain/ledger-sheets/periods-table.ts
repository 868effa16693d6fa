import { slotsOfTarget } from "../compliance/slots-of-target";
import { unitFinder } from "../compliance/unit-finder";
import type { Ledger } from "../ledger/ledger";
import { dateColumn, textColumn } from "./column-makers";
import { periodFormulas } from "./formulas/period-formulas";
import type { LedgerTable } from "./ledger-column";
import { periodLabel } from "./period-label.vi";

/** One unit, period or unit-period by which a target is judged, as the table Periods lists it. */
export interface PeriodRow {
  readonly targetId: string;
  /** Name or code that finds the unit; null for the whole plan. */
  readonly unit: string | null;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Periods and units by which targets are judged (kỳ), one formula a column for all kinds of targets. */
export const periodsTable: LedgerTable<PeriodRow> = {
  name: "Periods",
  sheet: "Kỳ",
  title: "Từng kỳ, từng đơn vị của các chỉ tiêu và đợt giám sát",
  required: [],
  judged: "Kết quả",
  columns: [
    textColumn("Mã chỉ tiêu", 13, null, (row) => row.targetId),
    textColumn("Đơn vị", 30, null, (row) => row.unit),
    textColumn("Kỳ", 26, null, (row) => row.label),
    dateColumn("Từ ngày", null, (row) => row.from),
    dateColumn("Đến ngày", null, (row) => row.to),
    { ...dateColumn<PeriodRow>("Hiệu lực từ", null, (row) => row.validFrom), hidden: true },
    { ...dateColumn<PeriodRow>("Hiệu lực đến", null, (row) => row.validTo), hidden: true },
    ...periodFormulas,
  ],
};

/** Rows of the table Periods for all targets that are judged by unit or period. */
export function periodRows(ledger: Ledger): PeriodRow[] {
  const findUnit = unitFinder(ledger.units);
  const nameOf = (index: number): string => {
    const unit = ledger.units[index];
    return unit && findUnit(unit.name) === index ? unit.name : (unit?.id ?? "");
  };
  return ledger.targets.flatMap((target) =>
    slotsOfTarget(target, ledger, findUnit).map((slot) => ({
      targetId: target.id,
      unit: slot.unit === null ? null : nameOf(slot.unit),
      label: periodLabel(target.period, slot),
      from: slot.from,
      to: slot.to,
      validFrom: slot.validFrom,
      validTo: slot.validTo,
    })),
  );
}

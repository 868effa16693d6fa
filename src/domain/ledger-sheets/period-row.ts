import type { CalendarDate } from "../calendar/calendar-date";
import { slotsOfTarget } from "../compliance/slots-of-target";
import type { Slot } from "../compliance/slot";
import { unitFinder, type UnitFinder } from "../compliance/unit-finder";
import type { Ledger } from "../ledger/ledger";
import type { Target } from "../ledger/target";
import { dateColumn, textColumn } from "./columns/column-makers";
import type { LedgerColumn } from "./columns/ledger-column";
import { periodLabel } from "./columns/period-label";

/** One unit, period or unit-period by which a target is judged. */
export interface PeriodRow {
  readonly targetId: string;
  /** Name or code that finds the unit, or the household's head; null for the whole plan. */
  readonly unit: string | null;
  readonly label: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A period or unit of a target, with the days on which the unit exists where that can cut a period. */
export interface TargetPeriodRow extends PeriodRow {
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** Code of the household that a row is about. */
  readonly household: string | null;
}

/** A period of a cadence: visits wanted, whether it counts, and the key by which visits of its level are found. */
export interface RoundRow extends PeriodRow {
  readonly required: number;
  readonly whole: boolean;
  readonly levelKey: string;
}

/** Columns that say which period and unit a row is about. */
export const periodColumns: readonly LedgerColumn<PeriodRow>[] = [
  textColumn("Mã chỉ tiêu", 13, null, (row) => row.targetId),
  textColumn("Đơn vị", 30, null, (row) => row.unit),
  textColumn("Kỳ", 26, null, (row) => row.label),
  dateColumn("Từ ngày", null, (row) => row.from),
  dateColumn("Đến ngày", null, (row) => row.to),
];

function nameOfUnit(slot: Slot, ledger: Ledger, findUnit: UnitFinder): string | null {
  const household = slot.household === undefined ? undefined : ledger.households[slot.household];
  if (household) return household.headName ?? household.id;
  const unit = slot.unit === null ? undefined : ledger.units[slot.unit];
  if (!unit) return null;
  return findUnit(unit.name) === slot.unit ? unit.name : unit.id;
}

/** Rows for all that some targets are judged by, with what a table adds to each. */
export function rowsOfPeriods<Row extends PeriodRow>(
  ledger: Ledger,
  targets: readonly Target[],
  add: (target: Target, slot: Slot) => Omit<Row, keyof PeriodRow>,
): Row[] {
  const findUnit = unitFinder(ledger.units);
  return targets.flatMap((target) =>
    slotsOfTarget(target, ledger, findUnit).map((slot) => {
      const row: PeriodRow = {
        targetId: target.id,
        unit: nameOfUnit(slot, ledger, findUnit),
        label: periodLabel(target.period, slot),
        from: slot.from,
        to: slot.to,
      };
      return { ...row, ...add(target, slot) } as Row;
    }),
  );
}

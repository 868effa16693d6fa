import type { CalendarDate } from "../calendar/calendar-date";

/** One thing that a spread target is judged by: a unit, a period, or a unit in a period (kỳ). */
export interface Slot {
  /** Index of the unit in the ledger; null for the whole plan. */
  readonly unit: number | null;
  /** Index of the household in the ledger, where each household is judged by itself. */
  readonly household?: number;
  /** Full calendar period, or the target's own days where it has no periods. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Days on which the unit or the level exists; null is open. */
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** False where the period is cut by the plan, the target's own days or the validity: shown, never counted. */
  readonly whole: boolean;
}

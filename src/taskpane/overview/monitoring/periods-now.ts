import { daysBetween, type CalendarDate } from "../../../domain/calendar/calendar-date";
import type { JudgedCadence } from "../../format/figures";

type CadencePeriod = JudgedCadence["periods"][number];

/** The period that runs on a day: what is done in it, and how many days are left. */
export interface RunningPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly done: number;
  readonly daysLeft: number;
  /** Units that have theirs, of those that have to; null where the whole plan has one period. */
  readonly units: { readonly met: number; readonly all: number } | null;
}

/** Where a cadence stands on a day (lịch kiểm tra). */
export interface CadenceNow {
  readonly cadence: JudgedCadence;
  /** Null before the first, after the last, and in a period that does not count. */
  readonly running: RunningPeriod | null;
  /** Periods that ended with too few visits, the latest first. */
  readonly short: readonly CadencePeriod[];
  /** Periods that reach beyond the plan or their level: shown, not counted. */
  readonly cut: number;
}

/** Where each cadence stands on a day, in the ledger's order. */
export function periodsNow(cadences: readonly JudgedCadence[], asOf: CalendarDate): CadenceNow[] {
  return cadences.map((cadence) => ({
    cadence,
    running: runningPeriod(cadence, asOf),
    short: cadence.periods.filter(({ state }) => state === "missed").sort((a, b) => b.to.localeCompare(a.to)),
    cut: cadence.periods.filter(({ state }) => state === "cut").length,
  }));
}

function runningPeriod({ periods, perPeriod }: JudgedCadence, asOf: CalendarDate): RunningPeriod | null {
  const running = periods.filter(({ from, to, state }) => state !== "cut" && from <= asOf && asOf <= to);
  const [first] = running;
  if (!first) return null;
  const met = running.filter(({ done }) => done >= perPeriod).length;
  return {
    from: first.from,
    to: first.to,
    done: running.reduce((sum, { done }) => sum + done, 0),
    daysLeft: daysBetween(asOf, first.to),
    units: first.unit === null ? null : { met, all: running.length },
  };
}

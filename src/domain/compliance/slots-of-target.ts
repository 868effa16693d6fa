import type { CalendarDate } from "../calendar/calendar-date";
import { liesWithin, type CalendarPeriod } from "../calendar/calendar-period";
import { isCountedDay } from "../calendar/counted-day";
import { periodsBetween } from "../calendar/periods-between";
import type { Ledger } from "../ledger/ledger";
import type { Plan } from "../ledger/plan";
import type { Target } from "../ledger/target";
import { levelValidity, unitsConcerned } from "./due-units";
import { nameKey } from "./name-key";
import type { Slot } from "./slot";
import { shapeOf } from "./target-shape";
import { targetWindow } from "./target-window";
import type { UnitFinder } from "./unit-finder";

interface Holder {
  readonly unit: number | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

function holdersOf(target: Target, ledger: Ledger, findUnit: UnitFinder): Holder[] {
  if (target.scope === "whole") return [{ unit: null, ...levelValidity(target.kind === "cadence" ? target.level : null, ledger.units) }];
  return unitsConcerned(target, ledger.units, findUnit).map((unit) => ({
    unit,
    from: ledger.units[unit]?.from ?? null,
    to: ledger.units[unit]?.to ?? null,
  }));
}

function periodsOf(target: Target, plan: Plan, bounds: CalendarPeriod): CalendarPeriod[] {
  if (target.period === "once") return bounds.from <= bounds.to ? [bounds] : [];
  const periods = periodsBetween(target.period, bounds.from, bounds.to);
  if (target.period !== "daily") return periods;
  const holidays = new Set(plan.holidays);
  return periods.filter((day) => isCountedDay(day.from, holidays, plan.workingDaysOnly));
}

/** Days in which the periods of a target must lie: its own within the plan's; a commitment outside the plan has only its own. */
function boundsOf(target: Target, plan: Plan): CalendarPeriod {
  const { first, last } = targetWindow(target, plan, plan.end);
  if (target.outsidePlan || target.period === "once")
    return { from: first, to: target.outsidePlan && target.due === null ? plan.end : last };
  return { from: first > plan.start ? first : plan.start, to: last < plan.end ? last : plan.end };
}

/** Every household of the roster; none for a target that another is counted in place of. */
function householdSlots(target: Target, ledger: Ledger, bounds: CalendarPeriod): Slot[] {
  if (nameKey(target.linkedTo) !== "") return [];
  return ledger.households.map((_, household) => ({
    unit: null,
    household,
    ...bounds,
    validFrom: null,
    validTo: null,
    whole: true,
  }));
}

/** Everything that a spread target is judged by, unit by unit and in the order of time; none for a target that is judged at once. */
export function slotsOfTarget(target: Target, ledger: Ledger, findUnit: UnitFinder): Slot[] {
  const shape = shapeOf(target);
  if (shape === "whole") return [];
  const bounds = boundsOf(target, ledger.plan);
  if (shape === "each-household") return householdSlots(target, ledger, bounds);
  const periods = periodsOf(target, ledger.plan, bounds);
  return holdersOf(target, ledger, findUnit).flatMap((holder) => {
    const valid = { validFrom: holder.from, validTo: holder.to, unit: holder.unit };
    if (shape === "each-unit")
      return liesWithin({ from: bounds.to, to: bounds.to }, holder.from, holder.to) ? [{ ...valid, ...bounds, whole: true }] : [];
    return periods
      .filter((period) => (holder.from === null || period.to >= holder.from) && (holder.to === null || period.from <= holder.to))
      .map((period) => ({
        ...valid,
        ...period,
        whole: liesWithin(period, bounds.from, bounds.to) && liesWithin(period, holder.from, holder.to),
      }));
  });
}

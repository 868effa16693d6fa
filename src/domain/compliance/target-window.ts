import type { CalendarDate } from "../calendar/calendar-date";
import type { Plan } from "../ledger/plan";
import type { Target } from "../ledger/target";
import { natureOf, shapeOf } from "./target-shape";

/** Days that concern a target at a day. */
export interface TargetWindow {
  /** First day of the commitment. */
  readonly first: CalendarDate;
  /** Last day that counts (hạn); the plan's end where the commitment names none. */
  readonly last: CalendarDate;
  /** Entries from this day count; null where the latest figure counts however old it is. */
  readonly from: CalendarDate | null;
  /** Entries up to this day count: what came after the last day does not, but for milestones, which can be late. */
  readonly to: CalendarDate;
}

/** No last day: a commitment beyond the plan that names none. */
export const NEVER: CalendarDate = "9999-12-31";

export function targetWindow(target: Target, plan: Plan, asOf: CalendarDate): TargetWindow {
  const first = target.start ?? plan.start;
  const last = target.due ?? (target.outsidePlan ? NEVER : plan.end);
  const nature = natureOf(target);
  const anyAge =
    target.kind === "milestone" || nature === "stock" || nature === "ratio" || (nature === "counted" && target.counting !== "visits");
  return {
    first,
    last,
    from: anyAge && target.period === "once" ? null : first,
    to: (target.kind === "milestone" && shapeOf(target) === "whole") || asOf < last ? asOf : last,
  };
}

/** Whether the figure of a target grows from day to day, so that a part of its time has a figure of its own. */
export function addsUp(target: Target): boolean {
  const nature = natureOf(target);
  if (target.kind === "milestone" || target.kind === "percentage") return false;
  return nature === "flow" || (nature === "counted" && (target.counting === "items-received" || target.counting === "visits"));
}

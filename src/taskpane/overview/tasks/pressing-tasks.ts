import { addDays } from "../../../domain/calendar/calendar-date";
import type { Activity } from "../../../domain/ledger/activity";
import type { Overview } from "../../../operations/operations";

/** Days ahead in which a task counts as due soon. */
export const DAYS_AHEAD = 14;

/** A task that is not done, and whether its day has passed. */
export interface PressingTask {
  readonly activity: Activity;
  readonly isLate: boolean;
}

/** Tasks that are late, then those due within two weeks, the earliest first. */
export function pressingTasks({ ledger, asOf }: Overview): readonly PressingTask[] {
  const horizon = addDays(asOf, DAYS_AHEAD);
  const waiting = (ledger?.activities ?? []).filter(
    ({ completed, status, due, optional, outsidePlan }) =>
      completed === null && status !== "done" && due !== null && due <= horizon && !optional && !outsidePlan,
  );
  return [...waiting]
    .sort((a, b) => (a.due ?? "").localeCompare(b.due ?? ""))
    .map((activity) => ({ activity, isLate: (activity.due ?? "") < asOf }));
}

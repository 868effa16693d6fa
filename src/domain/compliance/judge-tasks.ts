import type { CalendarDate } from "../calendar/calendar-date";
import type { Activity } from "../ledger/activity";
import type { Plan } from "../ledger/plan";
import type { Compliance, Verdict } from "./compliance";

function verdictOf(activity: Activity, plan: Plan, asOf: CalendarDate): Verdict {
  if (activity.optional) return "optional";
  const last = activity.due ?? (activity.outsidePlan ? null : plan.end);
  const isDone = activity.completed !== null ? activity.completed <= asOf : activity.status === "done";
  if (isDone) return activity.completed !== null && last !== null && activity.completed > last ? "late" : "done";
  return last !== null && last <= asOf ? "overdue" : "not-due";
}

/** Judges the tasks of the plan (nhiệm vụ), which are counted apart from targets; `done`, `late` and `overdue` are of those due. */
export function judgeTasks(activities: readonly Activity[], plan: Plan, asOf: CalendarDate): Pick<Compliance, "tasks" | "taskVerdicts"> {
  const tasks = { due: 0, done: 0, late: 0, overdue: 0, notDue: 0 };
  const taskVerdicts = activities.map((activity) => {
    const verdict = verdictOf(activity, plan, asOf);
    if (!activity.optional && !activity.outsidePlan) {
      if ((activity.due ?? plan.end) > asOf) tasks.notDue += 1;
      else {
        tasks.due += 1;
        if (verdict === "done" || verdict === "late" || verdict === "overdue") tasks[verdict] += 1;
      }
    }
    return { id: activity.id, verdict };
  });
  return { tasks, taskVerdicts };
}

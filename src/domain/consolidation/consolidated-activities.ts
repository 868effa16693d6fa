import type { Activity } from "../ledger/activity";
import type { NamedContribution } from "./choose-contributions";
import type { PlanGroup, SentActivity } from "./consolidation";

/** State of a task that several units have: done when all have done it, on the day of the last. */
function joined(activity: Activity, sent: readonly SentActivity[]): Activity {
  const isDone = sent.length > 0 && sent.every(({ status, completed }) => status === "done" || completed !== null);
  const days = sent.flatMap(({ completed }) => completed ?? []).sort();
  const hasBegun = sent.some(({ status, completed }) => status !== "not-started" || completed !== null);
  return {
    ...activity,
    status: isDone ? "done" : hasBegun ? "in-progress" : "not-started",
    completed: isDone ? (days.at(-1) ?? null) : null,
    evidence: null,
    note: null,
  };
}

/** Tasks of the plan (nhiệm vụ), each once. */
export function consolidatedActivities({ activities }: PlanGroup, kept: readonly NamedContribution[]): Activity[] {
  const sent = new Map<string, SentActivity[]>();
  for (const contribution of kept)
    for (const one of contribution.activities) {
      const known = sent.get(one.key);
      if (known) known.push(one);
      else sent.set(one.key, [one]);
    }
  const held = [...activities].filter(([key]) => sent.has(key));
  const taken = new Set<string>();
  return held.map(([key, activity], index) => {
    const id = taken.has(activity.id) ? `NV${String(held.length + index + 1).padStart(2, "0")}` : activity.id;
    taken.add(id);
    return { ...joined(activity, sent.get(key) ?? []), id };
  });
}

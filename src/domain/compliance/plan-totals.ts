import type { Compliance, Verdict } from "./compliance";

/** A judged target as the plan counts it. */
export interface CountedTarget {
  readonly counts: boolean;
  readonly optional: boolean;
  readonly isDue: boolean;
  readonly verdict: Verdict;
  readonly weight: number;
}

const MET: readonly Verdict[] = ["met", "exceeded", "done"];

/** The plan as a whole: those met of those due; missing data stays among the due. */
export function planTotals(targets: readonly CountedTarget[]): Compliance["plan"] {
  const due = targets.filter((target) => target.isDue);
  const met = due.filter((target) => MET.includes(target.verdict));
  const noData = due.filter((target) => target.verdict === "no-data").length;
  const weight = (list: readonly CountedTarget[]) => list.reduce((sum, target) => sum + target.weight, 0);
  return {
    due: due.length,
    met: met.length,
    missed: due.length - met.length - noData,
    noData,
    notDue: targets.filter((target) => target.counts && !target.isDue).length,
    optional: targets.filter((target) => target.optional).length,
    rate: due.length === 0 ? null : met.length / due.length,
    weightedRate: weight(due) === 0 ? null : weight(met) / weight(due),
  };
}

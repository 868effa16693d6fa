import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import type { Target } from "../ledger/target";
import type { CadenceCompliance, Compliance, TargetCompliance, Verdict } from "./compliance";
import { complianceGround } from "./compliance-ground";
import { countedInPlace, countsForPlan } from "./counts-for-plan";
import { judgeCadence } from "./judge-cadence";
import { judgeMilestone } from "./judge-milestone";
import { judgeSlots } from "./judge-slots";
import { judgeTasks } from "./judge-tasks";
import { judgeWhole } from "./judge-whole";
import { planTotals, type CountedTarget } from "./plan-totals";
import { targetGround, type TargetGround } from "./target-ground";
import { shapeOf } from "./target-shape";

function judgeTarget(judged: TargetGround) {
  if (shapeOf(judged.target) !== "whole") return judgeSlots(judged);
  return judged.target.kind === "milestone" ? judgeMilestone(judged) : judgeWhole(judged);
}

/** Optional targets are shown with their figures but never judged. */
function unjudged<T extends { rate: number | null; verdict: string; rule: string }>(target: Target, judgement: T): T {
  return target.optional ? { ...judgement, rate: null, verdict: "optional", rule: "optional" } : judgement;
}

/** Whether a target counts among the due ones: its last day has ended, and of its periods, if it has any, at least one was whole. */
function fellDue(judged: TargetGround, verdict: Verdict): boolean {
  return judged.hasEnded && verdict !== "not-due";
}

/** Judges everything that a ledger promises at a day (mức độ hoàn thành). */
export function computeCompliance(ledger: Ledger, asOf: CalendarDate): Compliance {
  const ground = complianceGround(ledger, asOf);
  const counts = countsForPlan(ledger.targets);
  const inPlace = countedInPlace(ledger.targets);
  const targets: TargetCompliance[] = [];
  const cadences: CadenceCompliance[] = [];
  const counted: CountedTarget[] = ledger.targets.map((target, index) => {
    const judged = targetGround(target, ground);
    const linkedTo = inPlace[index] ?? null;
    const own = { id: target.id, text: target.text, ...(linkedTo === null ? {} : { linkedTo }) };
    const inPlan = counts[index] === true;
    let result: TargetCompliance | CadenceCompliance;
    if (target.kind === "cadence") {
      const judgement = unjudged(target, judgeCadence(judged));
      cadences.push((result = { ...own, ...judgement, isDue: inPlan && fellDue(judged, judgement.verdict) }));
    } else {
      const judgement = unjudged(target, judgeTarget(judged));
      targets.push((result = { ...own, kind: target.kind, ...judgement, isDue: inPlan && fellDue(judged, judgement.verdict) }));
    }
    return {
      counts: inPlan,
      optional: target.optional,
      isDue: result.isDue,
      verdict: result.verdict,
      weight: target.weight,
    };
  });
  return { asOf, targets, cadences, plan: planTotals(counted), ...judgeTasks(ledger.activities, ledger.plan, asOf) };
}

import { nameKey } from "./name-key";
import type { Verdict } from "./compliance";
import type { Judgement } from "./judgement";
import type { TargetGround } from "./target-ground";

/** Judges a milestone (mốc): done by its first entry of a positive quantity, in time up to its last day. */
export function judgeMilestone(judged: TargetGround): Judgement {
  const { target, ground, figures, hasEnded } = judged;
  const reports = (ground.entriesByTarget.get(nameKey(target.id)) ?? []).filter((entry) => entry.quantity > 0 && entry.date <= ground.asOf);
  const first = reports.reduce((earliest, entry) => (earliest === undefined || entry.date < earliest.date ? entry : earliest), reports[0]);
  const verdict: Verdict = first ? (first.date <= figures.window.last ? "done" : "late") : hasEnded ? "overdue" : "not-due";
  const actual = first ? 1 : hasEnded ? 0 : null;
  return {
    required: 1,
    actual,
    rate: actual === null ? null : verdict === "done" ? 1 : 0,
    verdict,
    numerator: actual,
    denominator: 1,
    rule: "milestone",
    evidence: first ? [{ list: "progress", indexes: [first.index] }] : [],
  };
}

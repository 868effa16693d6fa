import type { Household } from "../ledger/household";
import { meetsCriterion } from "./roster-criterion";
import type { RosterRequest, Standing, StandingReason } from "./roster-request";

/** A household judged by the criteria alone, before places are given out. */
export interface JudgedCandidate {
  readonly index: number;
  readonly household: Household;
  readonly standing: Extract<Standing, "qualified" | "unsure" | "unqualified" | "left-out" | "repeated">;
  readonly byHand: boolean;
  readonly points: number;
  readonly reasons: readonly StandingReason[];
}

function requiredReasons(household: Household, { required }: RosterRequest): readonly StandingReason[] {
  return required.map((criterion) => {
    const met = meetsCriterion(household, criterion);
    return { kind: met === null ? "unknown" : met ? "meets" : "fails", label: criterion.label };
  });
}

/** Judges one household: left out by hand, a repetition of another row, or by the criteria. */
export function judgeCandidate(household: Household, index: number, request: RosterRequest, repeats: string | null): JudgedCandidate {
  const preferred = request.preferred.filter((criterion) => meetsCriterion(household, criterion) === true);
  const points = preferred.reduce((sum, { points: each }) => sum + each, 0);
  const reasons = [...requiredReasons(household, request), ...preferred.map(({ label }) => ({ kind: "preferred" as const, label }))];
  const judged = (standing: JudgedCandidate["standing"], more: readonly StandingReason[] = [], byHand = false): JudgedCandidate => ({
    index,
    household,
    standing,
    byHand,
    points,
    reasons: [...more, ...reasons],
  });
  const leftOut = request.leftOutByHand?.[household.id];
  if (repeats !== null) return judged("repeated", [{ kind: "repeats", label: repeats }]);
  if (leftOut !== undefined) return judged("left-out", [{ kind: "left-out", label: leftOut }]);
  if (request.chosenByHand?.includes(household.id)) return judged("qualified", [{ kind: "by-hand", label: "" }], true);
  if (reasons.some(({ kind }) => kind === "fails")) return judged("unqualified");
  return judged(reasons.some(({ kind }) => kind === "unknown") ? "unsure" : "qualified");
}

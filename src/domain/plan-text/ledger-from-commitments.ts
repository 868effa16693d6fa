import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import { linkedTargets } from "./linked-targets";
import { allocationRules, planFromReading, unitsOf } from "./plan-from-reading";
import type { Commitment, PlanReading } from "./plan-reading";
import { activityFromCommitment, targetFromCommitment } from "./target-from-commitment";

/** What a plan alone gives to a ledger; lists of people and figures come from elsewhere. */
export type PlanRecords = Pick<Ledger, "plan" | "targets" | "activities" | "units" | "allocationRules">;

const PREFIX = { quantity: "CT", percentage: "CT", cadence: "GS", milestone: "MT", task: "NV" } as const;

function numbered(commitments: readonly Commitment[]): { commitment: Commitment; id: string }[] {
  const counts: Record<string, number> = {};
  return commitments.map((commitment) => {
    const prefix = PREFIX[commitment.kind];
    const no = (counts[prefix] ?? 0) + 1;
    counts[prefix] = no;
    return { commitment, id: `${prefix}${String(no).padStart(2, "0")}` };
  });
}

/** Records of the ledger from the commitments a person accepted (indexes into the reading, or all). */
export function ledgerFromCommitments(reading: PlanReading, chosen: readonly number[] | "all", today: CalendarDate): PlanRecords {
  const wanted = chosen === "all" ? null : new Set(chosen);
  const commitments = reading.commitments.filter((_, i) => wanted === null || wanted.has(i));
  const plan = planFromReading({ ...reading, commitments }, today);
  const records = numbered(commitments);
  return {
    plan,
    targets: linkedTargets(records.filter(({ commitment }) => commitment.kind !== "task").map(({ commitment, id }) => targetFromCommitment(commitment, id, plan.end))),
    activities: records.filter(({ commitment }) => commitment.kind === "task").map(({ commitment, id }) => activityFromCommitment(commitment, id, plan.end)),
    units: unitsOf(reading, commitments),
    allocationRules: allocationRules(commitments),
  };
}

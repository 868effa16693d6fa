import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import type { Target } from "../ledger/target";
import { allocationRules } from "./allocation-rules";
import { linkedTargets, withDirectLinks } from "./linked-targets";
import { planFromReading } from "./plan-from-reading";
import type { PlanReading } from "./plan-reading";
import { activityFromCommitment, targetFromCommitment } from "./target-from-commitment";
import { specifiedBy, type IdentifiedCommitment } from "./specified-by";
import { targetFromProduct } from "./target-from-product";
import { unitsOf } from "./units-from-reading";

/** What a plan alone gives to a ledger; lists of people and figures come from elsewhere. */
export type PlanRecords = Pick<Ledger, "plan" | "targets" | "activities" | "units" | "allocationRules">;

const PREFIX = { quantity: "CT", percentage: "CT", cadence: "GS", milestone: "MT", task: "NV" } as const;

interface Accepted extends IdentifiedCommitment {
  readonly index: number;
}

function idFor(prefix: string, no: number): string {
  return `${prefix}${String(no).padStart(2, "0")}`;
}

function accepted(reading: PlanReading, chosen: ReadonlySet<number>): Accepted[] {
  const counts: Record<string, number> = {};
  return reading.commitments.flatMap((commitment, index) => {
    if (!chosen.has(index)) return [];
    const prefix = PREFIX[commitment.kind];
    const no = (counts[prefix] ?? 0) + 1;
    counts[prefix] = no;
    return [{ index, commitment, id: idFor(prefix, no) }];
  });
}

/** Adds the totals that the plan implies (39 × 2 = 78) and links each figure to the total it is part of. */
function withTotals(
  records: readonly Accepted[],
  targets: readonly Target[],
  reading: PlanReading,
  planEnd: CalendarDate,
  manyItems: boolean,
): Target[] {
  const idByIndex = new Map(records.map(({ index, id }) => [index, id]));
  const links = new Map<string, string>();
  const totals: Target[] = [];
  for (const derived of reading.derived) {
    const [first, ...others] = derived.commitments;
    const part = first === undefined ? undefined : records.find(({ index }) => index === first);
    if (!part) continue;
    const stated = others.map((index) => idByIndex.get(index)).find((id) => id !== undefined);
    if (stated !== undefined) links.set(part.id, stated);
    else if (part.commitment.isNorm) {
      const total = targetFromProduct(
        derived,
        part.commitment,
        idFor("CT", targets.filter(({ id }) => id.startsWith("CT")).length + totals.length + 1),
        planEnd,
        manyItems,
      );
      totals.push(total);
      links.set(part.id, total.id);
    }
  }
  return withDirectLinks([
    ...targets.map((target) => ({ ...target, linkedTo: target.linkedTo ?? links.get(target.id) ?? null })),
    ...totals,
  ]);
}

/** The line that gives the plan's own time is kept in the plan's record and is nothing to fulfil. */
function isPlanPeriod(reading: PlanReading, index: number): boolean {
  const c = reading.commitments[index];
  return (
    c?.kind === "milestone" &&
    c.start !== null &&
    c.start === reading.plan.start &&
    c.due === reading.plan.end &&
    /thời\s+gian/iu.test(c.text)
  );
}

/** Records of the ledger from the commitments a person accepted (indexes into the reading, or all). */
export function ledgerFromCommitments(reading: PlanReading, chosen: readonly number[] | "all", today: CalendarDate): PlanRecords {
  const indexes = new Set([...(chosen === "all" ? reading.commitments.keys() : chosen)].filter((index) => !isPlanPeriod(reading, index)));
  const records = accepted(reading, indexes);
  const commitments = records.map(({ commitment }) => commitment);
  const plan = planFromReading({ ...reading, commitments }, today);
  const manyItems = new Set(commitments.filter((c) => c.isNorm && c.kind === "quantity").map((c) => c.unit)).size > 1;
  const targets = records.flatMap((record, at) =>
    record.commitment.kind === "task"
      ? []
      : [
          {
            ...targetFromCommitment(record.commitment, record.id, plan.end, manyItems),
            linkedTo: specifiedBy(records, at),
          },
        ],
  );
  return {
    plan,
    targets: withTotals(records, linkedTargets(targets), reading, plan.end, manyItems),
    activities: records
      .filter(({ commitment }) => commitment.kind === "task")
      .map(({ commitment, id }) => activityFromCommitment(commitment, id, plan.end)),
    units: unitsOf(reading, commitments),
    allocationRules: allocationRules(reading, indexes),
  };
}

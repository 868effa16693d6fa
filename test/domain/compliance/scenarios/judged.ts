import { computeCompliance } from "../../../../src/domain/compliance/compute-compliance";
import type { Compliance } from "../../../../src/domain/compliance/compliance";
import type { Ledger } from "../../../../src/domain/ledger/ledger";
import { readyPlans } from "../../../../src/domain/plan-text/ready-plans/ready-plans";
import { anEntry } from "../../../builders/ledger-records";

/** A ready plan with what was reported for it, judged at a day. */
export function judged(planId: string, asOf: string, given: Partial<Ledger>): Compliance {
  const ready = readyPlans.find(({ id }) => id === planId);
  if (!ready) throw new Error(`no ready plan ${planId}`);
  const empty = { progress: [], households: [], distributions: [], visits: [] };
  return computeCompliance({ ...ready.records, ...empty, ...given }, asOf);
}

/** Entries in short: code, day, quantity, then unit and denominator where there are any. */
export function entries(
  ...rows: readonly (readonly [targetId: string, date: string, quantity: number, unit?: string | null, denominator?: number])[]
): Ledger["progress"] {
  return rows.map(([targetId, date, quantity, unit, denominator]) =>
    anEntry({ targetId, date, quantity, unit: unit ?? null, denominator: denominator ?? null }),
  );
}

/** What became of every target: code, figure against what is required, rate, verdict; a cadence by its periods. */
export function inShort(compliance: Compliance): Record<string, readonly (number | string | null)[]> {
  const targets = compliance.targets.map(({ id, actual, required, rate, verdict }) => [id, [actual, required, rate, verdict]] as const);
  const cadences = compliance.cadences.map(
    ({ id, periodsMet, periodsDue, visitsDone, visitsDue, rate, verdict }) =>
      [id, [periodsMet, periodsDue, visitsDone, visitsDue, rate, verdict]] as const,
  );
  return Object.fromEntries([...targets, ...cadences]);
}

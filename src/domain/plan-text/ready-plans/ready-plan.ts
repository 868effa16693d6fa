import type { AllocationRule } from "../../ledger/distribution";
import type { Activity } from "../../ledger/activity";
import type { Target } from "../../ledger/target";
import type { Unit } from "../../ledger/unit";
import type { PlanRecords } from "../ledger-from-commitments";

/** A plan that is ready to be followed without reading a document (kế hoạch soạn sẵn): its name, what it is for, and its records. */
export interface ReadyPlan {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly records: PlanRecords;
}

type Required<T, K extends keyof T> = Pick<T, K> & Partial<T>;

/** A target of a ready plan: what is not said is an "at least" flow for the whole plan. */
export function readyTarget(given: Required<Target, "id" | "text" | "section">): Target {
  const kind = given.id.startsWith("GS") ? "cadence" : given.id.startsWith("MT") ? "milestone" : "quantity";
  return {
    kind,
    comparator: kind === "milestone" ? null : "at_least",
    value: null,
    measure: null,
    denominator: null,
    nature: kind === "cadence" ? "counted" : given.kind === "percentage" ? "ratio" : "flow",
    counting: kind === "cadence" ? "visits" : null,
    countingItem: null,
    baseline: null,
    period: "once",
    scope: "whole",
    level: null,
    scopeUnit: null,
    start: null,
    due: null,
    weight: 1,
    optional: false,
    isNorm: false,
    outsidePlan: false,
    linkedTo: null,
    lead: null,
    coordinating: [],
    origin: { kind: "document", section: given.section ?? "" },
    ...given,
  };
}

/** An activity of a ready plan, not begun. */
export function readyActivity(given: Required<Activity, "id" | "text" | "section">): Activity {
  return {
    lead: null,
    coordinating: [],
    start: null,
    due: null,
    completed: null,
    status: "not-started",
    evidence: null,
    note: null,
    optional: false,
    outsidePlan: false,
    origin: { kind: "document", section: given.section ?? "" },
    ...given,
  };
}

/** A unit of a ready plan, without bounds in time. */
export function readyUnit(
  id: string,
  name: string,
  level: string | null,
  parent: string | null = null,
  aliases: readonly string[] = [],
): Unit {
  return { id, name, level, parent, from: null, to: null, aliases: [...aliases], successor: null };
}

/** A rule of a ready plan on what is handed out. */
export function readyRule(given: Required<AllocationRule, "item" | "recipientKind">): AllocationRule {
  return { colour: null, perRecipient: null, total: null, supply: null, ...given };
}

/** Activities numbered in order with one end: section, text, lead, partners, and an end of their own where they have one. */
export function readyActivities(
  planEnd: string,
  rows: readonly (readonly [section: string, text: string, lead?: string | null, coordinating?: readonly string[], due?: string])[],
): Activity[] {
  return rows.map(([section, text, lead, coordinating, due], i) =>
    readyActivity({
      id: `NV${String(i + 1).padStart(2, "0")}`,
      section,
      text,
      lead: lead ?? null,
      coordinating: [...(coordinating ?? [])],
      due: due ?? planEnd,
    }),
  );
}

/** Gives every target without an end of its own the end of its plan. */
export function withEnd(planEnd: string, targets: readonly Target[]): Target[] {
  return targets.map((target) => (target.due === null && !target.outsidePlan ? { ...target, due: planEnd } : target));
}

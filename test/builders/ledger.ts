import type { AllocationRule, Distribution } from "../../src/domain/ledger/distribution";
import { emptyLedger, plainPlan } from "../../src/domain/ledger/empty-ledger";
import type { Ledger } from "../../src/domain/ledger/ledger";
import type { Plan } from "../../src/domain/ledger/plan";
import type { ProgressEntry } from "../../src/domain/ledger/progress-entry";
import type { Target } from "../../src/domain/ledger/target";
import type { Unit } from "../../src/domain/ledger/unit";
import type { Visit } from "../../src/domain/ledger/visit";

const typed = { kind: "typed", on: "2021-05-06" } as const;

/** A plan from May to December 2021 that names no number of households. */
export function aPlan(changes: Partial<Plan> = {}): Plan {
  return plainPlan({ title: "Kế hoạch phối hợp thu gom rác", start: "2021-05-01", end: "2021-12-31", ...changes });
}

/** A ledger with a plan and empty lists, changed as a test says. */
export function aLedger(changes: Partial<Ledger> = {}): Ledger {
  return {
    ...emptyLedger(aPlan()),
    ...changes,
  };
}

/** Two bins received by household H001. */
export function aDistribution(changes: Partial<Distribution> = {}): Distribution {
  return {
    recipient: "H001",
    recipientKind: "household",
    item: "Thùng 60 lít",
    colour: null,
    allocated: null,
    received: 2,
    receivedDate: null,
    signed: null,
    note: null,
    origin: typed,
    originColumns: {},
    ...changes,
  };
}

/** A rule for bins of 60 litres to households that fixes no number yet. */
export function anAllocationRule(changes: Partial<AllocationRule> = {}): AllocationRule {
  return {
    item: "Thùng 60 lít",
    colour: null,
    recipientKind: "household",
    perRecipient: null,
    total: null,
    supply: null,
    ...changes,
  };
}

/** A target of 18 classes. */
export function aTarget(changes: Partial<Target> = {}): Target {
  return {
    id: "CT01",
    text: "Mở 18 lớp tập huấn",
    kind: "quantity",
    comparator: null,
    value: 18,
    measure: "lớp",
    denominator: null,
    nature: "flow",
    counting: null,
    countingItem: null,
    baseline: null,
    period: "once",
    scope: "whole",
    level: null,
    scopeUnit: null,
    start: null,
    due: "2021-12-31",
    weight: 1,
    optional: false,
    isNorm: false,
    outsidePlan: false,
    linkedTo: null,
    lead: null,
    coordinating: [],
    section: null,
    origin: typed,
    ...changes,
  };
}

/** A figure of 5 for target CT01 in June. */
export function aProgressEntry(changes: Partial<ProgressEntry> = {}): ProgressEntry {
  return {
    date: "2021-06-15",
    targetId: "CT01",
    unit: null,
    quantity: 5,
    denominator: null,
    source: null,
    origin: typed,
    ...changes,
  };
}

/** A visit by the commune in June. */
export function aVisit(changes: Partial<Visit> = {}): Visit {
  return {
    no: null,
    date: "2021-06-10",
    level: "Cơ sở",
    visitedBy: "Chi hội xóm 9",
    unit: null,
    householdsVisited: 20,
    householdsCompliant: 15,
    result: null,
    followUp: null,
    followUpDue: null,
    note: null,
    origin: typed,
    originColumns: {},
    ...changes,
  };
}

/** A hamlet among the plan's units. */
export function aUnit(changes: Partial<Unit> = {}): Unit {
  return {
    id: "DV01",
    name: "Xóm 9",
    level: "Xóm",
    parent: null,
    from: null,
    to: null,
    aliases: [],
    successor: null,
    ...changes,
  };
}

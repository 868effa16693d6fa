import type { Activity } from "../../src/domain/ledger/activity";
import type { Distribution } from "../../src/domain/ledger/distribution";
import type { Household } from "../../src/domain/ledger/household";
import type { Ledger } from "../../src/domain/ledger/ledger";
import type { Plan } from "../../src/domain/ledger/plan";
import type { ProgressEntry } from "../../src/domain/ledger/progress-entry";
import type { Target } from "../../src/domain/ledger/target";
import type { Unit } from "../../src/domain/ledger/unit";
import type { Visit } from "../../src/domain/ledger/visit";

const typed = { kind: "typed", on: "2021-05-06" } as const;

/** A plan from May to December 2021. */
export function aPlan(own: Partial<Plan> = {}): Plan {
  return {
    title: "Kế hoạch thử",
    number: null,
    issued: null,
    start: "2021-05-01",
    end: "2021-12-31",
    issuers: [],
    place: null,
    area: null,
    expectedHouseholds: null,
    holidays: [],
    workingDaysOnly: false,
    ...own,
  };
}

/** A ledger with nothing but a plan. */
export function aLedger(own: Partial<Ledger> = {}): Ledger {
  return {
    plan: aPlan(),
    units: [],
    targets: [],
    activities: [],
    progress: [],
    households: [],
    allocationRules: [],
    distributions: [],
    visits: [],
    ...own,
  };
}

export function aUnit(own: Partial<Unit> = {}): Unit {
  return {
    id: "DV01",
    name: "Xóm 1",
    level: "Xóm",
    parent: null,
    from: null,
    to: null,
    aliases: [],
    successor: null,
    ...own,
  };
}

/** A quantity of 10 over the whole plan. */
export function aTarget(own: Partial<Target> = {}): Target {
  return {
    id: "CT01",
    text: "Chỉ tiêu thử",
    kind: "quantity",
    comparator: "at_least",
    value: 10,
    measure: null,
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
    due: null,
    weight: 1,
    optional: false,
    isNorm: false,
    outsidePlan: false,
    linkedTo: null,
    lead: null,
    coordinating: [],
    section: null,
    origin: typed,
    ...own,
  };
}

/** Visits of a level, at least a number in each period. */
export function aCadence(own: Partial<Target> = {}): Target {
  return aTarget({ id: "GS01", kind: "cadence", value: 2, period: "monthly", level: "Tỉnh", ...own });
}

export function anEntry(own: Partial<ProgressEntry> = {}): ProgressEntry {
  return {
    date: "2021-06-01",
    targetId: "CT01",
    unit: null,
    quantity: 1,
    denominator: null,
    source: null,
    origin: typed,
    ...own,
  };
}

export function aVisit(own: Partial<Visit> = {}): Visit {
  return {
    no: null,
    date: "2021-06-01",
    level: "Tỉnh",
    visitedBy: null,
    unit: null,
    householdsVisited: null,
    householdsCompliant: null,
    result: null,
    followUp: null,
    followUpDue: null,
    note: null,
    origin: typed,
    originColumns: {},
    ...own,
  };
}

export function aHousehold(own: Partial<Household> = {}): Household {
  return {
    id: "H001",
    no: null,
    headName: "Đinh Thị Thử",
    gender: null,
    birthYear: null,
    birthDate: null,
    idNumber: null,
    phone: null,
    address: null,
    unit: null,
    commune: null,
    district: null,
    members: null,
    membership: null,
    poverty: null,
    sorting: null,
    commitmentSigned: null,
    consent: null,
    note: null,
    otherColumns: {},
    origin: typed,
    originColumns: {},
    ...own,
  };
}

export function aDistribution(own: Partial<Distribution> = {}): Distribution {
  return {
    recipient: "H001",
    recipientKind: "household",
    item: "Thùng 60 lít",
    colour: null,
    allocated: 2,
    received: 2,
    receivedDate: null,
    signed: null,
    note: null,
    origin: typed,
    originColumns: {},
    ...own,
  };
}

export function anActivity(own: Partial<Activity> = {}): Activity {
  return {
    id: "NV01",
    text: "Nhiệm vụ thử",
    section: null,
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
    origin: typed,
    ...own,
  };
}

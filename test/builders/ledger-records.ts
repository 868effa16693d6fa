import type { Activity } from "../../src/domain/ledger/activity";
import type { Distribution } from "../../src/domain/ledger/distribution";
import type { Household } from "../../src/domain/ledger/household";
import type { Ledger } from "../../src/domain/ledger/ledger";
import type { Plan } from "../../src/domain/ledger/plan";
import type { ProgressEntry } from "../../src/domain/ledger/progress-entry";
import type { Target } from "../../src/domain/ledger/target";
import type { Unit } from "../../src/domain/ledger/unit";
import type { Visit } from "../../src/domain/ledger/visit";
import * as household from "./household";
import * as ledger from "./ledger";

const typed = { kind: "typed", on: "2021-05-06" } as const;

/** A plan from May to December 2021. */
export const aPlan = (own: Partial<Plan> = {}): Plan => ledger.aPlan({ title: "Kế hoạch thử", ...own });

/** A ledger with nothing but a plan. */
export const aLedger = (own: Partial<Ledger> = {}): Ledger => ledger.aLedger({ plan: aPlan(), ...own });

export const aUnit = (own: Partial<Unit> = {}): Unit => ledger.aUnit({ name: "Xóm 1", level: "Xóm", ...own });

/** A quantity of 10 over the whole plan. */
export const aTarget = (own: Partial<Target> = {}): Target =>
  ledger.aTarget({ text: "Chỉ tiêu thử", comparator: "at_least", value: 10, measure: null, due: null, ...own });

/** Visits of a level, at least a number in each period. */
export const aCadence = (own: Partial<Target> = {}): Target =>
  aTarget({ id: "GS01", kind: "cadence", value: 2, period: "monthly", level: "Tỉnh", ...own });

export const anEntry = (own: Partial<ProgressEntry> = {}): ProgressEntry =>
  ledger.aProgressEntry({ date: "2021-06-01", quantity: 1, ...own });

export const aVisit = (own: Partial<Visit> = {}): Visit =>
  ledger.aVisit({ date: "2021-06-01", level: "Tỉnh", visitedBy: null, householdsVisited: null, householdsCompliant: null, ...own });

export const aHousehold = (own: Partial<Household> = {}): Household => household.aHousehold({ headName: "Đinh Thị Thử", ...own });

export const aDistribution = (own: Partial<Distribution> = {}): Distribution => ledger.aDistribution({ allocated: 2, ...own });

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

import type { Ledger } from "./ledger";
import type { Plan } from "./plan";

/** A plan of which nothing is known but its title and its first and last day, or what is given beside. */
export function plainPlan(given: Pick<Plan, "title" | "start" | "end"> & Partial<Plan>): Plan {
  return {
    number: null,
    issued: null,
    issuers: [],
    place: null,
    area: null,
    expectedHouseholds: null,
    holidays: [],
    workingDaysOnly: false,
    ...given,
  };
}

/** A ledger that holds nothing but the plan's heading. */
export function emptyLedger(plan: Plan): Ledger {
  return {
    plan,
    units: [],
    targets: [],
    activities: [],
    progress: [],
    households: [],
    allocationRules: [],
    distributions: [],
    visits: [],
  };
}

/** A ledger that knows of its plan no more than the title and the first and last day. */
export function ledgerOfDays({ title, start, end }: Pick<Plan, "title" | "start" | "end">): Ledger {
  return emptyLedger(plainPlan({ title, start, end }));
}

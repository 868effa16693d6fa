import { comparatorsEn, periodsEn } from "../../domain/ledger/target-words.en";
import type { LedgerWording } from "./ledger-words.vi";

const plural = (one: string, many: string) => (count: string) => `${count} ${count === "1" ? one : many}`;

export const ledgerEn: LedgerWording = {
  verdicts: {
    exceeded: "Exceeded",
    met: "Met",
    missed: "Not met",
    over: "Over the norm",
    "on-track": "On track",
    behind: "Behind",
    "not-due": "Not due yet",
    "no-data": "No figure yet",
    optional: "Encouraged",
    done: "Done",
    late: "Done late",
    overdue: "Overdue",
  },
  severities: { error: "Must be corrected", warning: "Please check", info: "For information" },
  comparators: comparatorsEn,
  periods: periodsEn,
  tables: {
    households: "Household list",
    targets: "Targets",
    visits: "Visit log",
    distribution: "Distribution",
    activities: "Activities",
    units: "Units",
    progress: "Results",
    unknown: "Not taken in (left as is)",
  },
  counted: {
    households: plural("household", "households"),
    targets: plural("target", "targets"),
    visits: plural("visit", "visits"),
    distribution: plural("distribution", "distributions"),
    activities: plural("activity", "activities"),
    units: plural("unit", "units"),
    progress: plural("result", "results"),
    unknown: plural("row", "rows"),
  },
  commitments: {
    quantity: "Quantity",
    percentage: "Percentage",
    cadence: "Recurring",
    milestone: "Milestone",
    task: "Task",
  },
  countedWith: (id) => `counted with ${id}`,
  times: "times",
  eachUnit: "each unit",
  eachOf: (level) => `each unit of level ${level}`,
  ofLevel: (level) => `level ${level}`,
};

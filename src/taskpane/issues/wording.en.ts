import type { IssuesWording } from "./wording.vi";

export const issuesEn: IssuesWording = {
  groups: {
    all: "All kinds",
    roster: "Household list",
    allocation: "Allocation and distribution",
    intake: "Reading the data",
    plan: "Plan and targets",
    visit: "Visits",
  },
  checkAgain: "Check again",
  explain: "Press a cell to go where the correction is needed, then press “Check again”.",
  severityFilter: "Filter by severity",
  kindFilter: "Kind of issue",
  all: (count) => `All ${count}`,
  some: (name, count) => `${name} ${count}`,
  list: "List of issues",
  none: "No issues are left.",
  noneText: "The ledger passed every check.",
  noneHere: "There are no issues of this kind.",
  inLedger: "In the ledger:",
  inSource: "Own cell:",
  openCell: (cell) => `Open cell ${cell}`,
  found: (count) => `${count} issues found.`,
  moreCells: (count) => `and ${count} more cells`,
};

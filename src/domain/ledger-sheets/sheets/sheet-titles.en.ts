/** Labels of the totals beside the plan, in English. */
export const TOTAL_LABELS_EN = {
  heading: "Totals at the chosen day",
  due: "Targets due",
  met: "Met or exceeded",
  missed: "Not met",
  noData: "No figures yet",
  notDue: "Not due yet",
  optional: "Optional (not counted)",
  rate: "Share of targets met",
  tasksDue: "Tasks due",
  tasksDone: "Done",
  tasksLate: "Done late",
  tasksOverdue: "Overdue",
} as const;

export const HINT_EN = "Type new rows right below the table; grey columns are computed.";

import type { IssueCode, Severity } from "../../domain/issues/issue";
import type { IssueRow } from "../../operations/operations";

/** Parts of the ledger that issues are about, for the filter. */
export const issueGroups = ["all", "roster", "allocation", "intake", "plan", "visit"] as const;
export type IssueGroup = (typeof issueGroups)[number];

/** The part of the ledger that a code is about: targets and progress belong to the plan. */
export function groupOfCode(code: IssueCode): IssueGroup {
  const start = code.slice(0, code.indexOf("/"));
  return issueGroups.find((group) => group === start) ?? "plan";
}

export type SeverityChoice = Severity | "all";

/** Issues that a choice of severity and part leaves. */
export function chosenIssues(rows: readonly IssueRow[], severity: SeverityChoice, group: IssueGroup): readonly IssueRow[] {
  return rows.filter(
    ({ issue }) => (severity === "all" || issue.severity === severity) && (group === "all" || groupOfCode(issue.code) === group),
  );
}

/** How many issues there are of each severity. */
export function countBySeverity(rows: readonly IssueRow[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { issue } of rows) counts[issue.severity]++;
  return counts;
}

/** Issues that have a suggestion, by their kind. */
export function fixableByCode(rows: readonly IssueRow[]): ReadonlyMap<IssueCode, readonly IssueRow[]> {
  const byCode = new Map<IssueCode, IssueRow[]>();
  for (const row of rows) {
    if (!row.change) continue;
    const alike = byCode.get(row.issue.code);
    if (alike) alike.push(row);
    else byCode.set(row.issue.code, [row]);
  }
  return byCode;
}

/** Whether two rows of the roster may be one household. */
export function isPairIssue({ issue }: IssueRow): boolean {
  return issue.code === "roster/duplicate-household" || issue.code === "roster/same-name";
}

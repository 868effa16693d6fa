import type { IssueOf } from "./issue";

/** What can be wrong in the log of visits. */
export type VisitIssue =
  | IssueOf<"visit/date-outside-plan", { date: string; start: string; end: string }>
  | IssueOf<"visit/more-compliant-than-visited", { visited: number; compliant: number }>
  | IssueOf<"visit/level-unknown", { level: string | null; known: readonly string[] }>
  | IssueOf<"visit/twice", { date: string; level: string }>;

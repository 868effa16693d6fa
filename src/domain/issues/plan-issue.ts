import type { IssueOf } from "./issue";

/** What can be wrong in the plan, its targets and the figures entered for them. */
export type PlanIssue =
  | IssueOf<"target/no-denominator", { id: string; denominator: string | null }>
  | IssueOf<"target/duplicate", { ids: readonly string[]; text: string }>
  | IssueOf<"target/no-value", { id: string }>
  | IssueOf<"progress/unknown-target", { targetId: string }>
  | IssueOf<"progress/date-outside-plan", { date: string; start: string; end: string }>
  | IssueOf<"progress/numerator-above-denominator", { quantity: number; denominator: number }>
  | IssueOf<"plan/contradiction", { first: string; second: string; kind: "count" | "period" | "total" | "date" }>;

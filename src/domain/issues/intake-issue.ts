import type { IssueOf } from "./issue";

/** What can be wrong in the user's sheets as they were read. */
export type IntakeIssue =
  | IssueOf<"intake/total-disagrees", { key: string; heading: string; stated: number; computed: number }>
  | IssueOf<"intake/value-unreadable", { key: string; heading: string; text: string; expected: "number" | "date" | "yes-no" | "year" }>
  | IssueOf<"intake/both-changed", { key: string; label: string; ledger: string | number | boolean; sheet: string | number | boolean }>
  | IssueOf<"intake/ambiguous-heading", { heading: string; candidates: readonly string[] }>;

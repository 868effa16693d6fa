import type { IssueOf } from "./issue";

/** What can be wrong between the ledgers that a consolidated one is made from. */
export type ConsolidationIssue =
  | IssueOf<
      "consolidation/left-out",
      { file: string; reason: "unreadable" | "password" | "old-xls" | "no-ledger" | "damaged" | "other-plan" }
    >
  | IssueOf<"consolidation/definition-differs", { unit: string; file: string; text: string; fields: readonly string[] }>
  | IssueOf<"consolidation/unit-twice", { unit: string; file: string; by: string }>
  | IssueOf<"consolidation/unit-missing", { unit: string }>;

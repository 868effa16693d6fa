import type { IssueOf } from "./issue";

/** What can be wrong between an allocation, the roster and the supply. */
export type AllocationIssue =
  | IssueOf<
      "allocation/quantity-mismatch",
      {
        recipient: string;
        item: string;
        expected: number;
        found: number;
        basis?: "rule" | "list";
        alike?: number;
        listed?: number;
      }
    >
  | IssueOf<"allocation/total-mismatch", { item: string; colour: string | null; expected: number; found: number }>
  | IssueOf<"allocation/supply-exceeded", { item: string; colour: string | null; supply: number; found: number; broken?: number }>
  | IssueOf<"allocation/not-on-roster", { recipient: string }>
  | IssueOf<"allocation/date-outside-plan", { date: string; start: string; end: string; recipient?: string }>
  | IssueOf<"allocation/received-more-than-allocated", { recipient: string; item: string; allocated: number; received: number }>
  | IssueOf<"allocation/nothing-allocated", { recipient: string }>
  | IssueOf<
      "allocation/received-before",
      { recipient: string; item: string; plan: string; date: string | null; quantity: number; file: string; cell: string }
    >;

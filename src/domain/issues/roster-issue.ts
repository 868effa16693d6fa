import type { DuplicateEvidence } from "./duplicate-evidence";
import type { IssueOf } from "./issue";

/** What can be wrong in the roster of households. */
export type RosterIssue =
  | IssueOf<
      "roster/duplicate-household",
      {
        names: readonly string[];
        evidence: readonly DuplicateEvidence[];
        against: readonly DuplicateEvidence[];
        score: number;
      }
    >
  | IssueOf<
      "roster/same-name",
      {
        name: string;
        evidence: readonly DuplicateEvidence[];
        against: readonly DuplicateEvidence[];
        /** True where everything else says that they are different people who share a name. */
        decided?: boolean;
      }
    >
  | IssueOf<"roster/missing-field", { field: string; name: string | null }>
  | IssueOf<"roster/id-number-invalid", { digits: number; reason: "length" | "characters" | "province" | "century"; name?: string | null }>
  | IssueOf<
      "roster/id-number-contradicts-row",
      {
        says: "birthYear" | "gender";
        idYear: number | null;
        rowYear: number | null;
        idGender: string | null;
        rowGender: string | null;
        name?: string | null;
      }
    >
  | IssueOf<"roster/id-number-shared", { names: readonly string[] }>
  | IssueOf<"roster/phone-invalid", { digits: number; reason: "length" | "prefix" | "characters"; name?: string | null }>
  | IssueOf<"roster/phone-outdated-prefix", { oldPrefix: string; newPrefix: string; name?: string | null }>
  | IssueOf<"roster/phone-shared", { names: readonly string[] }>
  | IssueOf<"roster/count-mismatch", { expected: number; found: number; duplicates: number; rows?: number }>
  | IssueOf<"roster/unknown-unit", { unit: string; known: readonly string[]; name?: string | null }>
  | IssueOf<"roster/birth-year-unlikely", { birthYear: number; name?: string | null }>
  | IssueOf<"roster/members-unlikely", { members: number; name?: string | null }>
  | IssueOf<"roster/criterion-not-met", { name: string | null; criterion: string }>
  | IssueOf<"roster/consent-missing", { count: number }>;

import type { IssueOf } from "./issue";

/** What can be wrong in the roster of households. */
export type RosterIssue =
  | IssueOf<"roster/duplicate-household", { names: readonly string[]; evidence: readonly string[]; against: readonly string[]; score: number }>
  | IssueOf<"roster/same-name", { name: string; evidence: readonly string[]; against: readonly string[] }>
  | IssueOf<"roster/missing-field", { field: string; name: string | null }>
  | IssueOf<"roster/id-number-invalid", { digits: number; reason: "length" | "characters" | "province" | "century" }>
  | IssueOf<"roster/id-number-contradicts-row", { says: "birthYear" | "gender"; idYear: number | null; rowYear: number | null; idGender: string | null; rowGender: string | null }>
  | IssueOf<"roster/id-number-shared", { names: readonly string[] }>
  | IssueOf<"roster/phone-invalid", { digits: number; reason: "length" | "prefix" | "characters" }>
  | IssueOf<"roster/phone-outdated-prefix", { oldPrefix: string; newPrefix: string }>
  | IssueOf<"roster/phone-shared", { names: readonly string[] }>
  | IssueOf<"roster/count-mismatch", { expected: number; found: number; duplicates: number }>
  | IssueOf<"roster/unknown-unit", { unit: string; known: readonly string[] }>
  | IssueOf<"roster/birth-year-unlikely", { birthYear: number }>
  | IssueOf<"roster/members-unlikely", { members: number }>
  | IssueOf<"roster/consent-missing", { count: number }>;

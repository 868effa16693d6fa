import type { CellLocation } from "../sheet/cell-location";
import type { AllocationIssue } from "./allocation-issue";
import type { ConsolidationIssue } from "./consolidation-issue";
import type { IntakeIssue } from "./intake-issue";
import type { PlanIssue } from "./plan-issue";
import type { RosterIssue } from "./roster-issue";
import type { VisitIssue } from "./visit-issue";

export type Severity = "error" | "warning" | "info";

/** A field of a record in the ledger: its list, its index in that list (from 0), and the field (null for the whole record). */
export interface RecordField {
  readonly list: "units" | "targets" | "activities" | "progress" | "households" | "allocationRules" | "distributions" | "visits";
  readonly index: number;
  readonly field: string | null;
}

/** Something wrong with the data (vấn đề): code, facts, and where; never a sentence. `fix` is the value that is suggested for the first place. */
export interface IssueOf<Code extends string, Facts extends Readonly<Record<string, unknown>>> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: readonly RecordField[];
  /** Cells of the user's own sheets, where the issue is about them rather than about records. */
  readonly cells?: readonly CellLocation[];
  readonly facts: Facts;
  readonly fix?: string | number | boolean | null;
}

/** Closed union of everything that can be wrong; one member a code. */
export type Issue = RosterIssue | AllocationIssue | IntakeIssue | PlanIssue | VisitIssue | ConsolidationIssue;
export type IssueCode = Issue["code"];

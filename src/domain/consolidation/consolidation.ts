import type { CalendarDate } from "../calendar/calendar-date";
import type { Issue } from "../issues/issue";
import type { Activity } from "../ledger/activity";
import type { Ledger } from "../ledger/ledger";
import type { Plan } from "../ledger/plan";
import type { Target } from "../ledger/target";
import type { Unit } from "../ledger/unit";
import type { ReportedFigure } from "./reported-figure";

/** A ledger as a unit sent it in; `unit` where the person names the sender, else the ledger or the file's name does. */
export interface SentLedger {
  readonly unit: string | null;
  readonly file: string;
  readonly ledger: Ledger;
  /** Day at which the ledger's own figures stand. */
  readonly asOf: CalendarDate;
}

/** Name of the unit that sent a ledger; `isCertain` is false where the text may speak of the whole plan. */
export interface SenderName {
  readonly text: string;
  readonly isCertain: boolean;
}

/** What one ledger says of one target: the definition it has, and the figures. */
export interface SentTarget {
  /** Equal for one target in all ledgers. */
  readonly key: string;
  /** Equal where the target is also defined the same. */
  readonly definition: string;
  readonly figures: readonly ReportedFigure[];
}

/** State of one task in one ledger. */
export interface SentActivity {
  readonly key: string;
  readonly status: Activity["status"];
  readonly completed: CalendarDate | null;
}

/** What is kept of one ledger: figures only, no household and no visit. */
export interface Contribution {
  readonly file: string;
  readonly asOf: CalendarDate;
  readonly sender: SenderName;
  /** The sender as its own ledger lists it. */
  readonly self: Unit | null;
  readonly parts: readonly Unit[];
  readonly targets: readonly SentTarget[];
  readonly activities: readonly SentActivity[];
}

/** A definition of a target, kept once for all ledgers that have it; `linkedKey` is the key of the target counted in its place. */
export interface KnownDefinition {
  readonly target: Target;
  readonly linkedKey: string | null;
}

/** Ledgers of one plan; what they have in common is kept once. */
export interface PlanGroup {
  readonly plan: Plan;
  readonly definitions: ReadonlyMap<string, KnownDefinition>;
  readonly activities: ReadonlyMap<string, Activity>;
  /** Units that the plan lists for all, by their key. */
  readonly sharedUnits: ReadonlyMap<string, Unit>;
  readonly contributions: readonly Contribution[];
}

/** Why a file is not in the consolidated ledger. */
export type LeftOutReason = "unreadable" | "password" | "old-xls" | "no-ledger" | "damaged" | "other-plan";

export interface LeftOut {
  readonly file: string;
  readonly reason: LeftOutReason;
}

/** Ledgers gathered so far; it grows by a few figures a target and unit. */
export interface ConsolidationState {
  readonly asOf: CalendarDate;
  readonly groups: readonly PlanGroup[];
  readonly leftOut: readonly LeftOut[];
}

/** What became of the files. */
export interface ConsolidationReport {
  readonly taken: readonly { readonly unit: string; readonly file: string; readonly asOf: CalendarDate }[];
  readonly leftOut: readonly LeftOut[];
  /** Files of which a later one by the same unit took the place. */
  readonly replaced: readonly { readonly unit: string; readonly file: string; readonly by: string }[];
  readonly differing: readonly {
    readonly unit: string;
    readonly file: string;
    readonly text: string;
    readonly fields: readonly string[];
  }[];
  /** Units of the plan that sent nothing. */
  readonly missing: readonly string[];
}

/** The consolidated ledger (sổ tổng hợp), what is wrong with the ledgers it was made from, and what became of each. */
export interface Consolidated {
  /** Null where no ledger could be used. */
  readonly ledger: Ledger | null;
  readonly issues: readonly Issue[];
  readonly report: ConsolidationReport;
}

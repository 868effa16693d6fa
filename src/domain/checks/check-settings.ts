import type { CalendarDate } from "../calendar/calendar-date";
import type { IssueCode, Severity } from "../issues/issue";
import type { HouseholdField } from "../ledger/household";
import type { RosterCriterion } from "../roster/roster-criterion";
import type { AcceptedIssue } from "./accepted-issue";
import type { PairDecision } from "./duplicates/pair-decision";
import type { EarlierReceipt } from "./earlier-receipt";

/** What the checks are told beside the ledger; everything but today has a default. */
export interface CheckSettings {
  readonly today: CalendarDate;
  /** Rules that are switched off. */
  readonly disabled?: readonly IssueCode[];
  /** Severities that differ from the rules' own. */
  readonly severities?: Readonly<Partial<Record<IssueCode, Severity>>>;
  /** Fields without which a household is incomplete. */
  readonly requiredFields?: readonly HouseholdField[];
  /** Households that the list should have, where that is not the plan's number; null switches the count off. */
  readonly expectedHouseholds?: number | null;
  /** Three-digit codes that may begin an ID number. */
  readonly provinceCodes?: readonly string[];
  /** Units that households may belong to, beside those of the ledger. */
  readonly units?: readonly string[];
  readonly ages?: { readonly youngest: number; readonly oldest: number };
  readonly mostMembers?: number;
  /** Share of rows that must be alike before another quantity is called wrong. */
  readonly likeShare?: number;
  readonly criteria?: readonly RosterCriterion[];
  /** Whether every household needs a day of consent. */
  readonly consentRequired?: boolean;
  /** What households of the roster got under other plans. */
  readonly earlierReceipts?: readonly EarlierReceipt[];
  /** What a person decided about pairs of households. */
  readonly decisions?: readonly PairDecision[];
  readonly accepted?: readonly AcceptedIssue[];
}

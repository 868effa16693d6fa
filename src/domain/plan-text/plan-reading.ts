import type { CalendarDate } from "../calendar/calendar-date";
import type { Comparator, Period } from "../ledger/target";
import type { Issue } from "../issues/issue";

export type CommitmentKind = "quantity" | "percentage" | "cadence" | "milestone" | "task";

/** A promise found in a plan document (cam kết); `text` is a verbatim span that begins at `offset` (UTF-16 units) of the document text. */
export interface Commitment {
  readonly section: string | null;
  readonly text: string;
  readonly offset: number;
  readonly kind: CommitmentKind;
  readonly value: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  readonly denominator: string | null;
  readonly period: Period | null;
  readonly scope: "whole" | "each_unit";
  readonly scopeUnit: string | null;
  readonly lead: string | null;
  readonly coordinating: readonly string[];
  readonly start: CalendarDate | null;
  /** The date as the text names it; with dueExclusive the day before is the last that counts. */
  readonly due: CalendarDate | null;
  readonly dueExclusive: boolean;
  readonly optional: boolean;
  /** Beyond the plan's own end. */
  readonly outsidePlan: boolean;
  /** Exactly n of an allocation or specification (mỗi hộ 2 thùng, mỗi màu 15). */
  readonly isNorm: boolean;
  /** Level that carries out a cadence ("Tỉnh", "Huyện", "Cơ sở"). */
  readonly level: string | null;
  readonly confidence: number;
}

/** Heading of a plan document. */
export interface PlanHeading {
  readonly title: string;
  readonly number: string | null;
  readonly issued: CalendarDate | null;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly issuers: readonly string[];
  readonly place: string | null;
  readonly area: string | null;
}

/** What a plan document says, and where it contradicts itself (issues of code plan/contradiction). */
export interface PlanReading {
  readonly plan: PlanHeading;
  readonly commitments: readonly Commitment[];
  readonly issues: readonly Issue[];
  /** Derived checks such as 39 × 2 = 78: factors, product and the commitments (by index) they come from. */
  readonly derived: readonly {
    readonly factors: readonly [number, number];
    readonly product: number;
    readonly of: string;
    readonly commitments: readonly number[];
  }[];
}

import type { CalendarDate } from "../../calendar/calendar-date";
import type { Period } from "../../ledger/target";
import type { SectionRole } from "../structure/section-role";

/** What a block takes over from the headings above it. */
export interface BlockContext {
  readonly section: string | null;
  readonly role: SectionRole | null;
  readonly lead: string | null;
  readonly coordinating: readonly string[];
  readonly optional: boolean;
  readonly start: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly level: string | null;
  /** "Hằng năm:" over a list: every figure under it is meant for each year. */
  readonly period: Period | null;
}

/** What the whole document gives to every commitment. */
export interface PlanFrame {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly years: { readonly first: number; readonly last: number };
  /** A year's part of a longer programme: its figures are those of the year. */
  readonly yearOfProgramme: boolean;
}

import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Language, Work } from "../operations/operations";

/** Options that every command takes, read from the command line. */
export interface CommonOptions {
  readonly json: boolean;
  readonly asOf: CalendarDate;
  /** Whether the day was given; a review is otherwise made up to the plan's own day. */
  readonly isDayGiven: boolean;
  readonly today: CalendarDate;
  /** "YYYY-MM-DD HH:MM" on this machine's clock. */
  readonly now: string;
  readonly language: Language;
  readonly output: string | null;
  readonly force: boolean;
  readonly work: Work;
}

import type { CalendarDate } from "../../calendar/calendar-date";

/** Day of judgement, today, and the language of hints and messages (headings are Vietnamese in either). */
export interface DraftOptions {
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  readonly language: "vi" | "en";
}

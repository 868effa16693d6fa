import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { ExcelApi } from "../excel/excel-api";
import type { Language, Work } from "./work";

/** What every operation works with: the open workbook, today's date and the language, given by the shell. */
export interface Workshop {
  readonly excel: ExcelApi;
  today(): CalendarDate;
  /** Moment for the journal, "YYYY-MM-DD HH:MM". */
  now(): string;
  readonly language: Language;
}

/** Language of an answer: what was asked with the work, else the shell's. */
export const languageOf = (shop: Workshop, work: Work | undefined): Language => work?.language ?? shop.language;

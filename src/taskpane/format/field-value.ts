import { isCalendarDate, vietnameseDate } from "../../domain/calendar/calendar-date";
import type { FieldValue } from "../../operations/operations";
import { maskPersonal } from "./mask-personal";

interface ValueWords {
  readonly yes: string;
  readonly no: string;
  readonly empty: string;
}

/** Value of a household's field as the office writes it; ID and phone numbers masked unless asked. */
export function fieldValue(field: string, value: FieldValue, words: ValueWords, showsPersonal: boolean): string {
  if (value === null || value === "") return words.empty;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  const text = String(value);
  if (isCalendarDate(text)) return vietnameseDate(text);
  return showsPersonal ? text : maskPersonal(field, text);
}

import { isCalendarDate } from "../../calendar/calendar-date";
import { maskedText } from "../../issues/masked-text";

/** A value as a message may show it: texts with personal numbers hidden, lists in one line, "" where it is empty. */
export function shownChange(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = Array.isArray(value) ? value.map(String).join("; ") : typeof value === "string" ? value : "";
  return isCalendarDate(text) ? text : maskedText(text);
}

import { isCalendarDate, vietnameseDate } from "../../domain/calendar/calendar-date";
import { maskPersonal } from "../format/mask-personal";
import type { FoundTable } from "./intake-choice";
import type { IntakeWording } from "./wording.vi";

type Value = FoundTable["records"][number]["values"][string];

/** A value of a record as a person writes it; years keep their four digits, personal numbers are masked. */
export function shownValue(key: string, value: Value | undefined, words: IntakeWording): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number")
    return new Intl.NumberFormat("vi-VN", { useGrouping: Math.abs(value) >= 10_000, maximumFractionDigits: 6 }).format(value);
  return isCalendarDate(value) ? vietnameseDate(value) : maskPersonal(key, value);
}

import { isCalendarDate } from "../../calendar/calendar-date";
import { fieldOfKey, qualifierOfKey } from "../fields";
import type { TrackingValue } from "../tables/tracking-table";

const MARK_FIELDS = new Set(["gender", "poverty", "membership", "sorting", "commitmentSigned"]);

/** Completes a record from columns that share a field: marks under "Nam | Nữ" or "Có | Không", names in two columns, years of birth by gender, dates that are only years. */
export function settleRecord(values: Record<string, TrackingValue>, keys: readonly (string | null)[]): void {
  for (const key of keys) {
    const qualifier = key === null ? null : qualifierOfKey(key);
    if (key === null || qualifier === null || values[key] === undefined) continue;
    const field = fieldOfKey(key);
    if (MARK_FIELDS.has(field)) settleMark(values, key, field, qualifier);
    else if (field === "headName") settleName(values, keys);
    else if ((field === "birthYear" || field === "birthDate") && values[field] === undefined) settleBirth(values, key, field, qualifier);
  }
  settleBirthPrecision(values);
}

function isYes(value: TrackingValue | undefined): boolean {
  return value === true || value === 1 || (typeof value === "string" && /^(?:x|v|✓|✔|có|1)$/i.test(value));
}

function settleMark(values: Record<string, TrackingValue>, key: string, field: string, qualifier: string): void {
  if (!isYes(values[key])) return;
  values[key] = true;
  if (values[field] !== undefined) return;
  const negative = /(?:^|\s)(?:không|chưa|no)(?!\p{L})/iu.test(qualifier);
  const positive = /^(?:có|đã|rồi|yes|đạt)(?!\p{L})/iu.test(qualifier);
  const yesNo = field === "sorting" || field === "commitmentSigned";
  values[field] = negative ? false : positive || yesNo ? true : genderWord(field, qualifier);
}

function genderWord(field: string, qualifier: string): string {
  return field === "gender" ? (/nữ|female/i.test(qualifier) ? "Nữ" : "Nam") : qualifier;
}

function settleName(values: Record<string, TrackingValue>, keys: readonly (string | null)[]): void {
  if (values["headName"] !== undefined && !keys.includes("headName")) return;
  const parts = keys.filter((key): key is string => key !== null && fieldOfKey(key) === "headName").map((key) => values[key]);
  values["headName"] = parts.filter((part) => typeof part === "string").join(" ");
}

function settleBirth(values: Record<string, TrackingValue>, key: string, field: string, qualifier: string): void {
  const value = values[key];
  if (value === undefined) return;
  values[field] = value;
  if (/^(?:nam|nữ|male|female)$/i.test(qualifier) && values["gender"] === undefined) values["gender"] = genderWord("gender", qualifier);
}

/** A date of birth tells the year; a year in a column of dates is a year of birth. */
function settleBirthPrecision(values: Record<string, TrackingValue>): void {
  const born = values["birthDate"];
  if (born === undefined) return;
  if (typeof born === "number") {
    delete values["birthDate"];
    values["birthYear"] ??= born;
  } else if (typeof born === "string") {
    const year = isCalendarDate(born) ? born.slice(0, 4) : /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(born)?.[1];
    if (year) values["birthYear"] ??= Number(year);
  }
}

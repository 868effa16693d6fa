import { dateParts, type CalendarDate } from "../../calendar/calendar-date";
import type { Plan } from "../../ledger/plan";

/** A plan's title inside a sentence: its kind in capitals becomes "Kế hoạch phối hợp …"; a title all in capitals stays. */
export function titleInSentence(title: string): string {
  const words = title.trim().split(/\s+/);
  const capitals = words.findIndex((word) => word !== word.toUpperCase());
  if (capitals < 2) return title.trim();
  const kind = words.slice(0, capitals).join(" ").toLowerCase();
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${continued(words.slice(capitals))}`;
}

/** What follows the kind, its first word in small letters unless it is part of a name ("Việt Nam"). */
function continued([first = "", ...rest]: readonly string[]): string {
  const isName = rest[0] !== undefined && rest[0].charAt(0) !== rest[0].charAt(0).toLowerCase();
  const plain = isName || first.slice(1) !== first.slice(1).toLowerCase() ? first : first.toLowerCase();
  return [plain, ...rest].join(" ");
}

/** A day in running text, 06/5/2021: zeros before days below ten and the months 1 and 2 only. */
export function dayInText(date: CalendarDate): string {
  const { year, month, day } = dateParts(date);
  return `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** The plan with its number and date as documents cite it. */
export function citedPlan(plan: Plan, words: { readonly number: string; readonly of: string }): string {
  const number = plan.number ? ` ${words.number} ${plan.number}` : "";
  const issued = plan.issued ? ` ${words.of} ${dayInText(plan.issued)}` : "";
  return `${titleInSentence(plan.title)}${number || issued ? ` (${`${number}${issued}`.trim()})` : ""}`;
}

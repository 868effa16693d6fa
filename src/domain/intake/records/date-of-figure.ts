import { dateParts, type CalendarDate } from "../../calendar/calendar-date";
import { readDate } from "../../vietnamese/read-date";
import type { TrackingTable } from "../tables/tracking-table";
import type { IntakeDraft } from "./intake-draft";

const TIME_IN_TITLE =
  /đến(?: hết)?(?: ngày)? \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|(?:đến(?: hết)? )?(?:tháng|quý) (?:\d{1,2}|[ivx]{1,4})(?: ?[/-] ?\d{4}| năm \d{4})?(?![\p{L}\d])|\d tháng (?:đầu )?năm(?: \d{4})?/giu;

/** Day that a figure stands for: the end of the time its heading names, else the day or the time up to which the title counts, else the end of the sheet's year or the plan; never later than today. */
export function dateOfFigure(draft: IntakeDraft, table: TrackingTable, qualifier: string | null): CalendarDate {
  const year = table.year ?? dateParts(draft.plan.end).year;
  const named = qualifier === null ? timeOfTitle(table.title ?? "", year) : timeOf(qualifier, year);
  const end = named ?? (table.year ? `${table.year}-12-31` : draft.plan.end);
  return end < draft.today ? end : draft.today;
}

function timeOf(text: string, year: number): CalendarDate | null {
  return readDate(text, year)?.to ?? halfYear(text, year);
}

/** "… tính đến ngày 30/6/2022", "… quý II năm 2022", "… 6 tháng đầu năm 2022": the last time that the title names. */
function timeOfTitle(title: string, year: number): CalendarDate | null {
  const times = [...title.matchAll(TIME_IN_TITLE)].map((match) => timeOf(match[0].replace(/^(?:tính )?đến(?: hết)? /i, ""), year));
  return times[times.length - 1] ?? null;
}

function halfYear(qualifier: string, year: number): CalendarDate | null {
  const months = /(\d{1,2}) tháng/i.exec(qualifier)?.[1];
  if (months === "6") return `${year}-06-30`;
  return months === "9" ? `${year}-09-30` : months === "3" ? `${year}-03-31` : null;
}

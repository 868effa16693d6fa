import { calendarDate, dateParts, type CalendarDate } from "../../calendar/calendar-date";
import { plainPlan } from "../../ledger/empty-ledger";
import type { Plan } from "../../ledger/plan";
import { readDate } from "../../vietnamese/read-date";
import { isTitleText } from "../rows/row-words";
import type { TrackingTable } from "../tables/tracking-table";

/** A plan made up from what the sheets' titles say, where there is no plan document: title, number, and the year they speak of, else the years of their days, else this one. */
export function planFromTables(tables: readonly TrackingTable[], today: CalendarDate): Plan {
  const titles = tables.map(({ title }) => title ?? "").filter((title) => title !== "");
  const named = mostFrequent(tables.map(({ year }) => year ?? null));
  const [first, last] = named === null ? (yearsOfDays(tables) ?? [dateParts(today).year, dateParts(today).year]) : [named, named];
  const all = titles.join(" ");
  const issued = /ngày ([^()]*?\d{4})/i.exec(all)?.[1];
  const span = spanIn(all);
  return plainPlan({
    title: mainTitle(titles) ?? "",
    number: /số:? ?(\d+\s?[/-]\s?[\p{Lu}\d&-]+)/iu.exec(all)?.[1]?.replace(/\s/g, "") ?? null,
    issued: issued ? (readDate(issued)?.from ?? null) : null,
    start: span?.from ?? calendarDate(first, 1, 1) ?? today,
    end: span?.to ?? calendarDate(last, 12, 31) ?? today,
  });
}

/** Share of the days that a year must have to be one of the plan's. */
const YEAR_SHARE = 0.1;

/** First and last of the years in which things were received and visits made; a slip of one row is no year. */
function yearsOfDays(tables: readonly TrackingTable[]): readonly [number, number] | null {
  const counts = new Map<number, number>();
  const daysByKey = new Map<string, boolean>();
  const holdsDays = (key: string): boolean => {
    const known = daysByKey.get(key) ?? /^(receivedDate|date)\b/.test(key);
    daysByKey.set(key, known);
    return known;
  };
  for (const { records } of tables)
    for (const { values } of records)
      for (const key in values) {
        const value = holdsDays(key) ? values[key] : null;
        const year = typeof value === "string" ? Number(/^(\d{4})-\d\d-\d\d$/.exec(value)?.[1]) : NaN;
        if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
      }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const years = [...counts].filter(([, count]) => count >= YEAR_SHARE * all).map(([year]) => year);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** "giai đoạn 2021 - 2025", "từ tháng 5/2021 đến tháng 12/2021". */
function spanIn(text: string): { from: CalendarDate; to: CalendarDate } | null {
  const match =
    /giai đoạn\s+((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})|từ ((?:tháng|ngày) [\d/]+) đến ((?:hết )?(?:tháng|ngày) [\d/]+)/i.exec(text);
  if (!match) return null;
  if (match[1] && match[2]) return { from: `${match[1]}-01-01`, to: `${match[2]}-12-31` };
  const to = readDate(match[4] ?? "");
  const from = to ? readDate(match[3] ?? "", Number(to.to.slice(0, 4))) : null;
  return from && to && from.from < to.to ? { from: from.from, to: to.to } : null;
}

/** The line that says what the sheet is, before lines that name the office, the state or what it is attached to. */
function mainTitle(titles: readonly string[]): string | null {
  const lines = titles.flatMap((title) => title.split("\n")).map((line) => line.trim());
  const speaking = lines.find(
    (line) =>
      /kế hoạch|danh sách|tổng hợp|báo cáo|kết quả|theo dõi|nhật ký|phân công|plan|list|report/i.test(line) &&
      !/^\(|^biểu|^mẫu|^phụ lục/i.test(line),
  );
  return speaking ?? lines.find((line) => line !== "" && !isTitleText(line)) ?? null;
}

function mostFrequent(years: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

import type { CalendarDate } from "../calendar/calendar-date";
import type { Plan } from "../ledger/plan";
import type { Commitment, PlanReading } from "./plan-reading";

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** Words of a promise that puts households on a list: who is chosen, takes part, or is given something. */
const ON_A_LIST = /danh sách|chọn|làm điểm|thí điểm|tham gia mô hình|(?:^|\s)(?:cấp|trao|tặng|hỗ trợ|phát|nhận)\s/iu;

/**
 * Households that the plan names for its roster: the number its commitments speak of most.
 * "530 hộ sản xuất giỏi" is a target and no list: a number counts where it is named twice or where those households are chosen or given something.
 */
export function expectedHouseholds(commitments: readonly Commitment[]): number | null {
  const counted = householdCounts(commitments);
  const values = counted.map((c) => c.value ?? 0);
  const listed = counted.filter((c) => ON_A_LIST.test(c.text) || values.filter((value) => value === c.value).length > 1);
  return mostCommon(listed.map((c) => c.value ?? 0));
}

function householdCounts(commitments: readonly Commitment[]): readonly Commitment[] {
  return commitments.filter(
    (c) =>
      c.kind === "quantity" &&
      c.scope === "whole" &&
      c.scopeUnit === null &&
      c.comparator === "exactly" &&
      c.value !== null &&
      c.value > 1 &&
      Number.isInteger(c.value) &&
      /^hộ(?: gia đình| dân)?$/u.test(c.unit ?? ""),
  );
}

function yearIn(text: string | null): number | null {
  const years = text?.match(/(?:19|20)\d{2}/g);
  return years ? Number(years[years.length - 1]) : null;
}

/** Record of the plan; a period it does not name is the year of its title, number or date, else of today. */
export function planFromReading(reading: PlanReading, today: CalendarDate): Plan {
  const { plan } = reading;
  const year = yearIn(plan.title) ?? yearIn(plan.number) ?? yearIn(plan.issued) ?? Number(today.slice(0, 4));
  const end = plan.end ?? `${plan.start?.slice(0, 4) ?? year}-12-31`;
  const start = plan.start ?? `${end.slice(0, 4)}-01-01`;
  return {
    title: plan.title,
    number: plan.number,
    issued: plan.issued,
    start: start <= end ? start : end,
    end,
    issuers: [...plan.issuers],
    place: plan.place,
    area: plan.area,
    expectedHouseholds: expectedHouseholds(reading.commitments),
    holidays: [],
    workingDaysOnly: false,
  };
}

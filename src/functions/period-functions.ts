import type { Cadence } from "../domain/calendar/cadence";
import { dateFromSerial, type CalendarDate } from "../domain/calendar/calendar-date";
import { type CalendarPeriod, liesWithin } from "../domain/calendar/calendar-period";
import { periodsBetween } from "../domain/calendar/periods-between";
import { type Cell, type Cells, FunctionError, type PlanFunction, single, textOf } from "./plan-function";

/** Names of a period as people type them. */
const CADENCES: Readonly<Record<string, Cadence>> = {
  năm: "yearly",
  "nửa năm": "half_yearly",
  "6 tháng": "half_yearly",
  quý: "quarterly",
  tháng: "monthly",
  tuần: "weekly",
  ngày: "daily",
};
/** Days of Excel's calendar that a plan can lie in: 1900 to 2199. */
const DAYS = { first: 61, last: 109_574 };
const LONGEST_DAYS = 36_600;

function dateOf(cell: Cell): CalendarDate | null {
  return typeof cell === "number" && cell >= DAYS.first && cell < DAYS.last ? dateFromSerial(Math.floor(cell)) : null;
}

/** The whole periods between two days; a week that a bound cuts is none. */
function wholePeriods(from: Cell, to: Cell, period: Cell): readonly CalendarPeriod[] | null {
  const [first, last] = [dateOf(from), dateOf(to)];
  const cadence = CADENCES[textOf(period)];
  if (first === null || last === null || cadence === undefined || Number(to) - Number(from) > LONGEST_DAYS) return null;
  return periodsBetween(cadence, first, last).filter((one) => liesWithin(one, first, last));
}

/** SOKY(from; to; period): how many whole periods lie between two days, as a cadence of the plan counts them. */
export const periodCount: PlanFunction = {
  name: "SOKY",
  least: 3,
  most: 3,
  calculate: ([from, to, period]) => wholePeriods(single(from), single(to), single(period))?.length ?? new FunctionError("#VALUE!"),
};

/** KYDAT(days; needed; from; to; period): in how many whole periods at least so many of the days lie. Cells that are no date count nothing. */
export const periodsMet: PlanFunction = {
  name: "KYDAT",
  least: 5,
  most: 5,
  calculate: ([days, needed, from, to, period]) => {
    const periods = wholePeriods(single(from), single(to), single(period));
    const least = single(needed);
    if (periods === null || typeof least !== "number" || least <= 0) return new FunctionError("#VALUE!");
    const dates = datesIn(days ?? []);
    return periods.filter((one) => dates.filter((date) => date >= one.from && date <= one.to).length >= least).length;
  },
};

const datesIn = (cells: Cells): readonly CalendarDate[] => cells.flat().flatMap((cell) => dateOf(cell) ?? []);

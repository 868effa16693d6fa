import type { Cadence } from "../../../src/domain/calendar/cadence";
import { isCountedDay } from "../../../src/domain/calendar/counted-day";
import { periodContaining } from "../../../src/domain/calendar/period-containing";
import { periodsBetween } from "../../../src/domain/calendar/periods-between";

describe("calendar periods", () => {
  it.each<[Cadence, string, string, string, string]>([
    ["yearly", "2021-05-06", "2021-01-01", "2021-12-31", "calendar years"],
    ["half_yearly", "2021-06-30", "2021-01-01", "2021-06-30", "last day of the first half"],
    ["half_yearly", "2021-07-01", "2021-07-01", "2021-12-31", "first day of the second half"],
    ["quarterly", "2024-10-01", "2024-10-01", "2024-12-31", "fourth quarter"],
    ["monthly", "2024-02-10", "2024-02-01", "2024-02-29", "February of a leap year"],
    ["weekly", "2021-05-02", "2021-04-26", "2021-05-02", "a Sunday ends its week"],
    ["weekly", "2021-05-03", "2021-05-03", "2021-05-09", "a Monday begins one"],
    ["daily", "2021-05-03", "2021-05-03", "2021-05-03", "a day is itself"],
  ])("%s around %s is %s to %s: %s", (cadence, date, from, to) => {
    expect(periodContaining(cadence, date)).toEqual({ from, to });
  });

  it("between two days touch all days in between, in order and without gaps", () => {
    const months = periodsBetween("monthly", "2021-05-15", "2021-07-02");
    expect(months.map(({ from }) => from)).toEqual(["2021-05-01", "2021-06-01", "2021-07-01"]);
    expect(periodsBetween("weekly", "2021-12-27", "2022-01-02")).toEqual([{ from: "2021-12-27", to: "2022-01-02" }]);
    expect(periodsBetween("daily", "2021-05-02", "2021-05-01")).toEqual([]);
  });

  it("leave out weekends and holidays where the plan says so", () => {
    const holidays = new Set(["2021-09-02"]);
    expect(isCountedDay("2021-09-02", holidays, false)).toBe(false);
    expect(isCountedDay("2021-09-04", holidays, false)).toBe(true);
    expect(isCountedDay("2021-09-04", holidays, true)).toBe(false);
  });
});

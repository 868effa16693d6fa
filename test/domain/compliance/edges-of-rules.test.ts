import type { Cadence } from "../../../src/domain/calendar/cadence";
import { addDays } from "../../../src/domain/calendar/calendar-date";
import type { CadenceCompliance, TargetCompliance, Verdict } from "../../../src/domain/compliance/compliance";
import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import type { ProgressEntry } from "../../../src/domain/ledger/progress-entry";
import type { Target } from "../../../src/domain/ledger/target";
import { aCadence, aLedger, aPlan, aTarget, aUnit, aVisit, anActivity, anEntry } from "../../builders/ledger-records";

const END = "2021-12-31";
/** Day 123 of the 245 of the plan. */
const HALF = "2021-08-31";

type Case = readonly [
  why: string,
  target: Partial<Target>,
  entries: readonly Partial<ProgressEntry>[],
  asOf: string,
  verdict: Verdict,
  rate: number | null,
];

const of = (quantity: number, denominator: number | null = null): Partial<ProgressEntry>[] => [{ quantity, denominator }];
const first = (ledger: Partial<Ledger>, asOf = END): TargetCompliance =>
  computeCompliance(aLedger(ledger), asOf).targets[0] as TargetCompliance;
const cadence = (ledger: Partial<Ledger>, asOf = END): CadenceCompliance =>
  computeCompliance(aLedger(ledger), asOf).cadences[0] as CadenceCompliance;

const percent: Partial<Target> = { kind: "percentage", nature: "ratio", value: 70 };
const norm: Partial<Target> = { comparator: "exactly", isNorm: true, value: 78 };
const fromTen: Partial<Target> = { nature: "stock", baseline: 10, value: 15 };

const CASES: readonly Case[] = [
  ["more than a bare number before it is due is exceeded", { comparator: null }, of(11), HALF, "exceeded", 1.1],
  ["77 of 78 before the due date is on its way", norm, of(77), "2021-12-30", "behind", 77 / 78],
  ["78 of 78 before the due date is met", norm, of(78), HALF, "met", 1],
  ["79 of 78 at the due date is over", norm, of(79), END, "over", 79 / 78],
  ["below n with n and a little is missed", { comparator: "below", value: 3 }, of(3.0001), END, "missed", null],
  ["below n holds before the due date", { comparator: "below", value: 3 }, of(2), HALF, "met", null],
  ["below n does not hold yet: no pace", { comparator: "below", value: 3 }, of(3), "2021-12-30", "not-due", null],
  ["at most n and a little more at the due date", { comparator: "at_most", value: 3 }, of(3.0001), END, "missed", null],
  ["at most n holds before the due date", { comparator: "at_most", value: 3 }, of(3), HALF, "met", null],
  ["a ceiling of zero means none", { comparator: "at_most", nature: "stock", value: 0 }, of(1), END, "missed", null],
  ["below zero means none, too", { comparator: "below", nature: "stock", value: 0 }, of(0), END, "met", null],
  ["one left the day before: no pace", { comparator: null, nature: "stock", value: 0 }, of(1), "2021-12-30", "not-due", null],
  ["none left before the due date", { comparator: null, nature: "stock", value: 0 }, of(0), HALF, "met", null],
  ["no case in a percentage", { ...percent, comparator: "at_most", value: 0 }, of(0, 40), END, "met", null],
  ["a percentage of zero without denominator", { ...percent, comparator: "at_most", value: 0 }, of(0), END, "no-data", null],
  ["more than about n is met, not exceeded", { comparator: "approx", value: 90 }, of(120), END, "met", 120 / 90],
  ["about n, not yet nine tenths, at half the time", { comparator: "approx", value: 90 }, of(50), HALF, "on-track", 50 / 90],
  ["below p % excludes p", { ...percent, comparator: "below", value: 2.5 }, of(25, 1000), END, "missed", null],
  ["99.99 % is not all", { ...percent, value: 100 }, of(9999, 10_000), END, "missed", 0.9999],
  ["a percentage on its way", percent, of(36, 100), HALF, "on-track", 36 / 70],
  ["a percentage behind at half the time", percent, of(35, 100), HALF, "behind", 0.5],
  ["from a baseline, on the even way", fromTen, of(12.6), HALF, "on-track", 0.52],
  ["from a baseline, less than the even way", fromTen, of(12.5), HALF, "behind", 0.5],
  ["from a baseline, fallen below it", fromTen, of(9), END, "missed", -0.2],
  ["from a baseline, more than the value", fromTen, of(16), END, "exceeded", 1.2],
  ["a value that is the baseline itself has no rate", { ...fromTen, value: 10 }, of(10), END, "met", null],
  ["a baseline is of no concern for a ceiling", { comparator: "at_most", value: 3, baseline: 10 }, of(3), END, "met", null],
  ["a baseline is of no concern for an exact norm", { ...norm, baseline: 70 }, of(39), END, "missed", 0.5],
  ["a figure of zero is a figure", {}, of(0), END, "missed", 0],
  ["nothing entered, begun and not yet due", {}, [], "2021-12-30", "no-data", null],
  ["nothing entered on the first day", {}, [], "2021-05-01", "no-data", null],
  ["nothing entered the day before the first", {}, [], "2021-04-30", "not-due", null],
  ["an own last day ends it before the plan does", { due: "2021-06-12" }, of(9), "2021-06-12", "missed", 0.9],
  ["the day before that last day", { due: "2021-06-12" }, of(9.9), "2021-06-11", "on-track", 0.99],
  ["an entry of the first day counts", {}, [{ date: "2021-05-01", quantity: 10 }], END, "met", 1],
  ["an entry of the last day counts", {}, [{ date: END, quantity: 10 }], END, "met", 1],
  ["an entry of the day after does not", {}, [{ date: "2022-01-01", quantity: 10 }], "2022-02-01", "no-data", null],
  ["a stock of before the plan still stands", { nature: "stock" }, [{ date: "2020-01-01", quantity: 10 }], END, "met", 1],
  [
    "of two figures of one day the later row counts",
    { nature: "stock" },
    [
      { date: "2021-06-01", quantity: 12 },
      { date: "2021-06-01", quantity: 10 },
    ],
    END,
    "met",
    1,
  ],
];

describe("the edges of a rule", () => {
  it.each(CASES)("%s", (_, target, entries, asOf, verdict, rate) => {
    const result = first({ targets: [aTarget(target)], progress: entries.map(anEntry) }, asOf);
    expect([result.verdict, result.rate]).toEqual([verdict, rate === null ? null : expect.closeTo(rate, 12)]);
  });

  it("a percentage over several units is the sum of the parts over the sum of the wholes, never a mean or a sum of percentages", () => {
    const progress = [anEntry({ unit: "A", quantity: 9, denominator: 10 }), anEntry({ unit: "B", quantity: 50, denominator: 90 })];
    expect(first({ targets: [aTarget(percent)], progress })).toMatchObject({ numerator: 59, denominator: 100, actual: 59 });
  });
});

describe("a period", () => {
  it.each<[Cadence, string]>([
    ["daily", "2021-05-01"],
    ["weekly", "2021-05-09"],
    ["monthly", "2021-05-31"],
    ["quarterly", "2021-09-30"],
    ["half_yearly", "2021-12-31"],
  ])("%s is due on its last day, the first whole one on %s, and not the day before", (period, last) => {
    const targets = [aCadence({ period, value: 1 })];
    const periodsDue = (asOf: string): number => cadence({ targets }, asOf).periodsDue;
    expect([periodsDue(addDays(last, -1)), periodsDue(last)]).toEqual([0, 1]);
  });

  it("of a year is due in each of the five of a phase, whatever day the plan was signed", () => {
    const plan = aPlan({ start: "2016-01-01", end: "2020-12-31", issued: "2016-05-20" });
    const ledger = { plan, targets: [aTarget({ period: "yearly", value: 80 })], progress: [anEntry({ date: "2016-01-01", quantity: 80 })] };
    expect(first(ledger, "2020-12-30")).toMatchObject({ periodsDue: 4, periodsMet: 1, rate: 0.25 });
    expect(first(ledger, "2020-12-31")).toMatchObject({ periodsDue: 5, periodsMet: 1, rate: 0.2 });
  });

  it("that is cut is shown with its visits, and neither is counted", () => {
    const visits = [
      aVisit({ date: "2021-05-01" }),
      aVisit({ date: "2021-05-02" }),
      aVisit({ date: "2021-05-03" }),
      aVisit({ date: "2021-12-27" }),
    ];
    const result = cadence({ targets: [aCadence({ period: "weekly", value: 1 })], visits });
    expect([result.periods[0], result.periods.at(-1)]).toMatchObject([
      { state: "cut", done: 2 },
      { state: "cut", done: 1 },
    ]);
    expect(result).toMatchObject({ visitsDone: 1, periodsMet: 1, periodsDue: 34 });
  });

  it("begun before its unit is cut for that unit", () => {
    const units = [aUnit({ id: "A", name: "Hội A", level: "Xã", from: "2021-10-02" })];
    const target = aTarget({ scope: "each_unit", level: "Xã", period: "quarterly", value: 1 });
    const progress = [anEntry({ date: "2021-11-01", unit: "Hội A" })];
    expect(first({ units, targets: [target], progress })).toMatchObject({ periodsDue: 0, rate: null });
    expect(first({ units: [{ ...units[0]!, from: "2021-10-01" }], targets: [target], progress })).toMatchObject({ periodsDue: 1, rate: 1 });
  });

  it("of a level that ended on its last day is whole, a day earlier it is cut", () => {
    const due = (to: string): number => cadence({ units: [aUnit({ level: "Tỉnh", to })], targets: [aCadence()] }).periodsDue;
    expect([due("2021-07-31"), due("2021-07-30")]).toEqual([3, 2]);
  });

  it("has leap days", () => {
    const plan = aPlan({ start: "2024-02-01", end: "2024-02-29" });
    expect(cadence({ plan, targets: [aCadence({ period: "daily", value: 1 })] }, "2024-02-29")).toMatchObject({
      periodsDue: 29,
      visitsDue: 29,
    });
    expect(cadence({ plan, targets: [aCadence()] }, "2024-02-28").periodsDue).toBe(0);
  });
});

describe("visits of one day", () => {
  it("at one place are one, also by one organisation twice", () => {
    const visits = [aVisit({ unit: "Xóm 1" }), aVisit({ unit: "xóm 1" })];
    expect(cadence({ targets: [aCadence()], visits }).visitsDone).toBe(1);
  });

  it("at one place by two levels are one for each level", () => {
    const visits = [aVisit({ unit: "Xóm 1" }), aVisit({ unit: "Xóm 1", level: "Huyện" })];
    const targets = [aCadence(), aCadence({ id: "GS02", level: "Huyện" })];
    const { cadences } = computeCompliance(aLedger({ targets, visits }), END);
    expect(cadences.map(({ visitsDone }) => visitsDone)).toEqual([1, 1]);
  });
});

describe("each unit", () => {
  const units = [aUnit({ id: "A", name: "Cơ sở A", level: "Cơ sở" }), aUnit({ id: "B", name: "Cơ sở B", level: "Cơ sở" })];
  const each = (own: Partial<Target>): Target => aTarget({ scope: "each_unit", level: "Cơ sở", ...own });

  it("is judged by its own percentage, without a sum", () => {
    const progress = [
      anEntry({ unit: "Cơ sở A", quantity: 9, denominator: 10 }),
      anEntry({ unit: "Cơ sở B", quantity: 6, denominator: 10 }),
    ];
    const result = first({ units, targets: [each(percent)], progress });
    expect(result).toMatchObject({ rate: 0.5, verdict: "missed", unitsMet: 1, unitsDue: 2 });
    expect(result).not.toHaveProperty("sumActual");
  });

  it("is judged by its own ceiling", () => {
    const progress = [anEntry({ unit: "Cơ sở A", quantity: 0 }), anEntry({ unit: "Cơ sở B", quantity: 1 })];
    const target = each({ comparator: "at_most", value: 0, nature: "stock" });
    expect(first({ units, targets: [target], progress })).toMatchObject({ rate: 0.5, verdict: "missed" });
    expect(first({ units, targets: [target], progress }, HALF).verdict).toBe("not-due");
  });

  it("is not helped by a figure for the whole plan", () => {
    expect(first({ units, targets: [each({ value: 1 })], progress: [anEntry({ quantity: 9 })] }).unitsMet).toBe(0);
  });

  it("is not due before the commitment has begun", () => {
    expect(first({ units, targets: [each({ value: 1, start: "2021-09-01" })] }, HALF).verdict).toBe("not-due");
  });
});

describe("what is only shown", () => {
  it.each<[string, Target]>([
    ["an encouraged target", aTarget({ optional: true })],
    ["an encouraged milestone", aTarget({ optional: true, kind: "milestone", value: null })],
    ["an encouraged percentage", aTarget({ ...percent, optional: true })],
  ])("%s has no rate and is nowhere among the due", (_, target) => {
    const { targets, plan } = computeCompliance(aLedger({ targets: [target], progress: [anEntry()] }), END);
    expect(targets[0]).toMatchObject({ verdict: "optional", rate: null, isDue: false });
    expect(plan).toMatchObject({ due: 0, notDue: 0, optional: 1, rate: null });
  });

  it("an encouraged cadence, too", () => {
    const { cadences, plan } = computeCompliance(aLedger({ targets: [aCadence({ optional: true })], visits: [aVisit()] }), END);
    expect(cadences[0]).toMatchObject({ verdict: "optional", rate: null, isDue: false });
    expect(plan).toMatchObject({ due: 0, optional: 1 });
  });

  it("a commitment beyond the plan's end stays outside, also after its own last day", () => {
    const outside = aTarget({ outsidePlan: true, start: "2022-01-01", due: "2022-06-30" });
    expect(computeCompliance(aLedger({ targets: [outside] }), "2022-12-31").plan).toMatchObject({ due: 0, notDue: 0, noData: 0 });
  });
});

describe("the plan as a whole, at its edges", () => {
  it("counts a milestone that was done as met, late and overdue ones as missed", () => {
    const milestone = (id: string): Target => aTarget({ id, kind: "milestone", value: null, due: "2021-06-12" });
    const progress = [anEntry({ targetId: "1", date: "2021-06-12" }), anEntry({ targetId: "2", date: "2021-06-13" })];
    const { plan } = computeCompliance(aLedger({ targets: ["1", "2", "3"].map(milestone), progress }), END);
    expect(plan).toMatchObject({ due: 3, met: 1, missed: 2, noData: 0 });
  });

  it("takes in a target on its last day, not the day before, though it is met already", () => {
    const ledger = aLedger({ targets: [aTarget()], progress: [anEntry({ quantity: 10 })] });
    expect(computeCompliance(ledger, "2021-12-30").plan).toMatchObject({ due: 0, met: 0, notDue: 1, rate: null });
    expect(computeCompliance(ledger, END).plan).toMatchObject({ due: 1, met: 1, notDue: 0, rate: 1 });
  });

  it("has over the norm among the missed", () => {
    const ledger = aLedger({ targets: [aTarget(norm)], progress: [anEntry({ quantity: 80 })] });
    expect(computeCompliance(ledger, END).plan).toMatchObject({ due: 1, met: 0, missed: 1 });
  });
});

describe("a task", () => {
  it.each([
    ["is not due the day before its last day", "2021-06-11", null, "not-due"],
    ["is overdue once its last day has ended", "2021-06-12", null, "overdue"],
    ["that was completed on it is done", "2021-06-12", "2021-06-12", "done"],
    ["that was completed the day after was not yet on the day", "2021-06-12", "2021-06-13", "overdue"],
    ["is late from the day on which it was completed", "2021-06-13", "2021-06-13", "late"],
  ])("%s", (_, asOf, completed, verdict) => {
    const activities = [anActivity({ due: "2021-06-12", completed })];
    expect(computeCompliance(aLedger({ activities }), asOf).taskVerdicts[0]?.verdict).toBe(verdict);
  });
});

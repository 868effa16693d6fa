import fc from "fast-check";
import { addDays } from "../../src/domain/calendar/calendar-date";
import type { Ledger } from "../../src/domain/ledger/ledger";
import type { Target } from "../../src/domain/ledger/target";
import { aDistribution, aHousehold, aLedger, aPlan, aTarget, aUnit, aVisit, anActivity, anEntry } from "./ledger-records";

const day = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((after) => addDays(from, after));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const aDay = day("2021-03-15", 330);
const amount = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0.1, 0.7, 2.5, 33.3));
const unitName = fc.constantFrom("Xóm 1", "xóm 2", "DV03", "Xóm Cũ", "Nơi khác", "Huyện A");
const LEVELS = ["Xóm", "Huyện"];

const units = [
  aUnit({ id: "DV01", name: "Xóm 1", rosterComplete: true }),
  aUnit({ id: "DV02", name: "Xóm 2", aliases: ["Xóm Cũ", "Xóm Hai"], from: "2021-06-10" }),
  aUnit({ id: "DV03", name: "Xóm 3", to: "2021-09-30", rosterComplete: true }),
  aUnit({ id: "DV04", name: "Huyện A", level: "Huyện", to: "2021-11-14" }),
];

const target: fc.Arbitrary<Omit<Target, "id">> = fc
  .record({
    kind: fc.constantFrom("quantity", "quantity", "percentage", "percentage", "cadence", "milestone"),
    comparator: maybe(fc.constantFrom("at_least", "at_most", "exactly", "below", "above", "approx")),
    value: fc.option(fc.oneof(fc.constantFrom(0, 1, 2, 3, 10, 70, 100), fc.constantFrom(0.8, 33.3)), {
      nil: null,
      freq: 12,
    }),
    nature: fc.constantFrom("flow", "stock", "ratio", "counted"),
    counting: maybe(fc.constantFrom("households", "households-sorting", "households-signed", "items-received", "visits", "entries")),
    countingItem: maybe(fc.constantFrom("Thùng", "Xanh", "đỏ")),
    baseline: fc.option(fc.constantFrom(0, 1, 2), { nil: null, freq: 4 }),
    period: fc.constantFrom("once", "once", "once", "yearly", "half_yearly", "quarterly", "monthly", "weekly"),
    scope: fc.constantFrom("whole", "whole", "each_unit"),
    level: maybe(fc.constantFrom(...LEVELS)),
    scopeUnit: fc.option(fc.constantFrom("hộ", "Hộ gia đình"), { nil: null, freq: 3 }),
    start: maybe(aDay),
    due: maybe(aDay),
    weight: fc.constantFrom(1, 2),
    optional: fc.constantFrom(false, false, false, true),
    isNorm: fc.boolean(),
    outsidePlan: fc.constantFrom(false, false, false, false, true),
    linkedTo: fc.option(fc.constantFrom("CT01", "CT02", "CT99"), { nil: null, freq: 5 }),
  })
  .map((own) => aTarget(own as Partial<Target>));

const progress = fc
  .record({
    date: aDay,
    targetId: fc.integer({ min: 1, max: 10 }).map((number) => `CT${String(number).padStart(2, "0")}`),
    unit: maybe(unitName),
    quantity: amount,
    denominator: maybe(fc.constantFrom(1, 8, 10, 12, 0)),
  })
  .map((own) => anEntry(own));

const visit = fc
  .record({
    date: aDay,
    level: maybe(fc.constantFrom(...LEVELS, "xóm")),
    visitedBy: maybe(unitName),
    unit: maybe(fc.constantFrom("Xóm 1", "Chợ")),
  })
  .map((own) => aVisit(own));
const household = fc.record({
  unit: maybe(unitName),
  sorting: maybe(fc.boolean()),
  commitmentSigned: maybe(fc.boolean()),
});
const distribution = fc
  .record({
    recipient: fc.constantFrom("H001", "H002", "H003", "Xóm 1", "Chợ"),
    item: fc.constantFrom("Thùng", "Bao"),
    colour: maybe(fc.constantFrom("Xanh", "Đỏ")),
    received: maybe(amount),
    receivedDate: maybe(aDay),
  })
  .map((own) => aDistribution(own));
const activity = fc.record({
  due: maybe(aDay),
  completed: maybe(aDay),
  status: fc.constantFrom("not-started", "in-progress", "done"),
  optional: fc.constantFrom(false, false, true),
  outsidePlan: fc.constantFrom(false, false, true),
});

/** Ledgers of a plan from May to December 2021 with every kind of target, and a day to judge them at. */
export const anyLedger: fc.Arbitrary<{ ledger: Ledger; asOf: string }> = fc
  .record({
    workingDaysOnly: fc.boolean(),
    unitCount: fc.integer({ min: 0, max: 4 }),
    targets: fc.array(target, { minLength: 1, maxLength: 9 }),
    progress: fc.array(progress, { maxLength: 25 }),
    visits: fc.array(visit, { maxLength: 20 }),
    households: fc.array(household, { maxLength: 5 }),
    distributions: fc.array(distribution, { maxLength: 8 }),
    activities: fc.array(activity, { maxLength: 4 }),
    asOf: fc.oneof(aDay, fc.constantFrom("2021-12-31", "2021-12-30", "2021-05-01")),
  })
  .map(({ workingDaysOnly, unitCount, asOf, ...lists }) => ({
    asOf,
    ledger: aLedger({
      plan: aPlan({ workingDaysOnly, holidays: ["2021-09-02"] }),
      units: units.slice(0, unitCount),
      targets: lists.targets.map((own, index) => ({ ...own, id: `CT${String(index + 1).padStart(2, "0")}` })),
      progress: lists.progress,
      visits: lists.visits,
      households: lists.households.map((own, index) => aHousehold({ ...own, id: `H00${index + 1}` })),
      distributions: lists.distributions,
      activities: lists.activities.map((own, index) => anActivity({ ...own, id: `NV0${index + 1}` })),
    }),
  }));

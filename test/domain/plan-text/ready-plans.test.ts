import { ledgerSchema } from "../../../src/domain/ledger/ledger";
import { readyPlans } from "../../../src/domain/plan-text/ready-plans/ready-plans";

const EMPTY = { progress: [], households: [], distributions: [], visits: [] };

test("five plans are ready, each with a name of its own", () => {
  expect(new Set(readyPlans.map(({ id }) => id)).size).toBe(5);
});

test.each(readyPlans.map((plan) => [plan.id, plan] as const))("%s is a sound ledger: schema, ids, links, dates", (_, { records }) => {
  expect(() => ledgerSchema.parse({ ...records, ...EMPTY })).not.toThrow();
  const ids = [...records.targets, ...records.activities].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const target of records.targets) {
    if (target.linkedTo !== null) expect(ids).toContain(target.linkedTo);
    if (target.kind !== "milestone") expect(target.value).not.toBeNull();
    if (target.kind === "percentage") expect(target.denominator).not.toBeNull();
    expect(target.due !== null && target.due >= records.plan.start && target.due <= records.plan.end).toBe(true);
  }
});

test("the waste sorting pilot counts 39 households, 78 and 30 bins, visits of three levels, and 70 % of the whole hamlet", () => {
  const records = readyPlans[0]?.records;
  expect(records?.plan.expectedHouseholds).toBe(39);
  expect(records?.targets.filter(({ counting }) => counting === "items-received").map(({ value }) => value)).toEqual([78, 30]);
  expect(records?.targets.filter(({ kind }) => kind === "cadence").map(({ level, period, value }) => [level, period, value])).toEqual([
    ["Tỉnh", "monthly", 2],
    ["Huyện", "weekly", 1],
    ["Cơ sở", "daily", 1],
  ]);
  expect(records?.targets[0]).toMatchObject({ value: 70, nature: "ratio", counting: null });
});

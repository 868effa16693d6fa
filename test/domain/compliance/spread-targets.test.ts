import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import type { TargetCompliance } from "../../../src/domain/compliance/compliance";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { aLedger, aPlan, aTarget, aUnit, anEntry } from "../../builders/ledger-records";

const END = "2021-12-31";
const units = [
  aUnit({ id: "A", name: "Cơ sở A", level: "Cơ sở" }),
  aUnit({ id: "B", name: "Cơ sở B", level: "Cơ sở", aliases: ["CS B"] }),
  aUnit({ id: "C", name: "Cơ sở C", level: "Cơ sở" }),
  aUnit({ id: "T", name: "Hội tỉnh", level: "Tỉnh" }),
];
const each = aTarget({ scope: "each_unit", level: "Cơ sở", value: 1 });

function first(ledger: Partial<Ledger>, asOf = END): TargetCompliance {
  return computeCompliance(aLedger({ units, ...ledger }), asOf).targets[0] as TargetCompliance;
}

describe("a target for each unit", () => {
  it("is the share of due units that have enough, beside the sum that hides idle ones", () => {
    const result = first({
      targets: [each],
      progress: [anEntry({ unit: "Cơ sở A", quantity: 5 }), anEntry({ unit: "CS B" })],
    });
    expect(result).toMatchObject({
      verdict: "missed",
      unitsMet: 2,
      unitsDue: 3,
      sumActual: 6,
      sumRequired: 3,
      actual: 6,
    });
    expect(result.rate).toBeCloseTo(2 / 3, 12);
    expect(result.byUnit).toEqual([
      { unit: "Cơ sở A", required: 1, actual: 5, verdict: "exceeded" },
      { unit: "Cơ sở B", required: 1, actual: 1, verdict: "met" },
      { unit: "Cơ sở C", required: 1, actual: null, verdict: "no-data" },
    ]);
  });

  it.each<[string, Partial<Ledger>, string, string, number | null]>([
    [
      "is met once all have enough, also before the due date",
      { progress: ["A", "B", "C"].map((unit) => anEntry({ unit })) },
      "2021-07-01",
      "met",
      1,
    ],
    ["is not due before the end where one lacks", { progress: [anEntry({ unit: "A" })] }, "2021-07-01", "not-due", 1 / 3],
    ["has no data where no unit reported", {}, END, "no-data", null],
    ["has no data where the ledger lists no such unit", { units: [] }, END, "no-data", null],
    [
      "leaves out a unit that no longer exists on the last day",
      { units: [units[0]!, { ...units[1]!, to: "2021-06-30" }], progress: [anEntry({ unit: "A" })] },
      END,
      "met",
      1,
    ],
    [
      "keeps a unit that exists on the last day",
      { units: [units[0]!, { ...units[1]!, to: "2021-12-31" }], progress: [anEntry({ unit: "A" })] },
      END,
      "missed",
      0.5,
    ],
  ])("%s", (_, ledger, asOf, verdict, rate) => {
    const result = first({ targets: [each], ...ledger }, asOf);
    expect([result.verdict, result.rate]).toEqual([verdict, rate === null ? null : expect.closeTo(rate, 12)]);
  });
});

describe("a target for each period", () => {
  const plan = aPlan({ start: "2016-01-01", end: "2020-12-31" });
  const yearly = aTarget({ value: 80, period: "yearly" });
  const roads = [2016, 2017, 2018].map((year) => anEntry({ date: `${year}-10-01`, quantity: year === 2017 ? 79 : 85 }));

  it.each<[string, string, string, number | null, number, number]>([
    ["no year has ended", "2016-12-30", "not-due", null, 0, 0],
    ["the first year ends and is met", "2016-12-31", "on-track", 1, 1, 1],
    ["the second year is not", "2018-01-01", "behind", 0.5, 1, 2],
    ["at the end, years without figures count as not met", "2020-12-31", "missed", 0.4, 2, 5],
  ])("%s (%s)", (_, asOf, verdict, rate, met, due) => {
    const result = first({ plan, targets: [yearly], progress: roads }, asOf);
    expect(result).toMatchObject({ verdict, rate, periodsMet: met, periodsDue: due });
  });

  it("does not count a period that the plan cuts", () => {
    const result = first({ targets: [aTarget({ value: 1, period: "yearly" })], progress: [anEntry()] });
    expect(result).toMatchObject({ verdict: "not-due", periodsDue: 0, rate: null, isDue: false });
  });

  it("asks every due unit in every due period", () => {
    const both = aTarget({ value: 1, period: "quarterly", scope: "each_unit", level: "Cơ sở" });
    const some = [units[0]!, { ...units[1]!, from: "2021-10-01" }];
    const progress = [
      anEntry({ date: "2021-07-01", unit: "A" }),
      anEntry({ date: "2021-11-01", unit: "A" }),
      anEntry({ date: "2021-05-10", unit: "B" }),
    ];
    const result = first({ units: some, targets: [both], progress });
    expect(result).toMatchObject({ verdict: "missed", periodsMet: 2, periodsDue: 3, unitsMet: 1, unitsDue: 2 });
    expect(result.rate).toBeCloseTo(2 / 3, 12);
  });

  it("takes the latest figure of each period for a stock", () => {
    const stock = aTarget({ nature: "stock", value: 5, period: "quarterly" });
    const progress = [
      anEntry({ date: "2021-07-01", quantity: 9 }),
      anEntry({ date: "2021-09-30", quantity: 4 }),
      anEntry({ date: "2021-10-01", quantity: 5 }),
    ];
    expect(first({ targets: [stock], progress })).toMatchObject({ periodsMet: 1, periodsDue: 2, actual: 5 });
  });
});

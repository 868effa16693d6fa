import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import type { TargetCompliance, Verdict } from "../../../src/domain/compliance/compliance";
import type { ProgressEntry } from "../../../src/domain/ledger/progress-entry";
import type { Target } from "../../../src/domain/ledger/target";
import { aLedger, aPlan, aTarget, anEntry } from "../../builders/ledger-records";

type Case = readonly [
  why: string,
  target: Partial<Target>,
  entries: readonly Partial<ProgressEntry>[],
  asOf: string,
  verdict: Verdict,
  rate: number | null,
];

const END = "2021-12-31";
const percent: Partial<Target> = { kind: "percentage", nature: "ratio", value: 70 };
const of = (quantity: number, denominator: number | null = null): Partial<ProgressEntry>[] => [{ quantity, denominator }];

function judged(target: Partial<Target>, entries: readonly Partial<ProgressEntry>[], asOf: string): TargetCompliance {
  const { targets } = computeCompliance(aLedger({ targets: [aTarget(target)], progress: entries.map(anEntry) }), asOf);
  return targets[0] as TargetCompliance;
}

const AT_LEAST: readonly Case[] = [
  ["at least n, reached exactly", {}, of(10), END, "met", 1],
  ["at least n, one more", {}, of(11), END, "exceeded", 1.1],
  ["at least n, one less at the end", {}, of(9), END, "missed", 0.9],
  ["a bare number counts as at least", { comparator: null }, of(12), END, "exceeded", 1.2],
  ["exactly, but no norm, counts as at least", { comparator: "exactly" }, of(12), END, "exceeded", 1.2],
  ["tenths add up to the value without dust", { value: 0.8 }, [{ quantity: 0.7 }, { quantity: 0.1 }], END, "met", 1],
  ["with a baseline the rate is of the way made", { nature: "stock", value: 15, baseline: 10 }, of(13), END, "missed", 0.6],
  ["above n needs more than n", { comparator: "above" }, of(10), END, "missed", 1],
  ["above n with more is met", { comparator: "above" }, of(10.5), END, "met", 1.05],
  ["about n is met from nine tenths", { comparator: "approx", value: 90 }, of(81), END, "met", 0.9],
  ["about n below nine tenths", { comparator: "approx", value: 90 }, of(80), END, "missed", 80 / 90],
];

const NORMS: readonly Case[] = [
  ["76 of 78 bins at the due date", { comparator: "exactly", isNorm: true, value: 78 }, of(76), END, "missed", 76 / 78],
  ["an exact norm kept", { comparator: "exactly", isNorm: true, value: 78 }, of(78), END, "met", 1],
  [
    "more than an exact norm, even before it is due",
    { comparator: "exactly", isNorm: true, value: 78 },
    of(80),
    "2021-06-30",
    "over",
    80 / 78,
  ],
];

const CEILINGS: readonly Case[] = [
  ["below n excludes n", { comparator: "below", value: 3 }, of(3), END, "missed", null],
  ["below n", { comparator: "below", value: 3 }, of(2.9), END, "met", null],
  ["at most n includes n", { comparator: "at_most", value: 3 }, of(3), END, "met", null],
  ["at most n, above it, not yet due: no pace", { comparator: "at_most", value: 3 }, of(4), "2021-06-30", "not-due", null],
  ["zero is met by a figure of 0", { comparator: "exactly", nature: "stock", value: 0 }, of(0), END, "met", null],
  ["zero is missed by 1", { comparator: null, nature: "stock", value: 0 }, of(1), END, "missed", null],
  ["zero without a figure is not zero", { comparator: "exactly", value: 0 }, [], END, "no-data", null],
];

const PERCENTAGES: readonly Case[] = [
  ["69.96 % is not 70 %", percent, of(1749, 2500), END, "missed", 0.9994285714285714],
  ["exactly 70 %", percent, of(7, 10), END, "met", 1],
  ["29 of 100 against 29 % in spite of binary fractions", { ...percent, value: 29 }, of(29, 100), END, "met", 1],
  ["more than asked for", percent, of(9, 10), END, "exceeded", 0.9 / 0.7],
  ["100 % cannot be exceeded", { ...percent, value: 100 }, of(11, 10), END, "met", 1.1],
  ["without a denominator nothing is judged", percent, of(30), END, "no-data", null],
  ["a denominator of 0 is none", percent, of(0, 0), END, "no-data", null],
  [
    "the latest entry with both numbers counts, never a sum",
    percent,
    [
      { date: "2021-06-01", quantity: 3, denominator: 10 },
      { date: "2021-09-01", quantity: 8, denominator: 10 },
      { date: "2021-10-01", quantity: 9 },
    ],
    END,
    "exceeded",
    0.8 / 0.7,
  ],
  ["at most p %", { ...percent, comparator: "at_most", value: 5 }, of(1, 20), END, "met", null],
];

const TIME: readonly Case[] = [
  ["nothing entered, though due", {}, [], END, "no-data", null],
  ["nothing entered and not yet begun", { start: "2021-09-01" }, [], "2021-06-01", "not-due", null],
  ["the last day counts as over", {}, of(9), END, "missed", 0.9],
  ["the day before it is still on its way", {}, of(10 - 0.01), "2021-12-30", "on-track", 0.999],
  ["half the time (123 of 245 days), half the work", { value: 245 }, of(123), "2021-08-31", "on-track", 123 / 245],
  ["half the time, less than half the work", { value: 245 }, of(122), "2021-08-31", "behind", 122 / 245],
  ["met before the due date", {}, of(10), "2021-06-30", "met", 1],
  [
    "what came after its last day does not count",
    { due: "2021-06-30" },
    [
      { date: "2021-06-30", quantity: 9 },
      { date: "2021-07-01", quantity: 5 },
    ],
    END,
    "missed",
    0.9,
  ],
  [
    "what came after the day of judgement does not count",
    {},
    [
      { date: "2021-06-01", quantity: 4 },
      { date: "2021-11-01", quantity: 9 },
    ],
    "2021-10-31",
    "behind",
    0.4,
  ],
  [
    "a flow does not count what came before the plan",
    {},
    [
      { date: "2021-04-30", quantity: 10 },
      { date: "2021-05-01", quantity: 1 },
    ],
    END,
    "missed",
    0.1,
  ],
  ["optional is shown, never judged", { optional: true }, of(3), END, "optional", null],
  ["a target without a number has nothing to be judged by", { value: null }, of(3), END, "no-data", null],
];

describe("a target of the whole plan", () => {
  it.each([...AT_LEAST, ...NORMS, ...CEILINGS, ...PERCENTAGES, ...TIME])("%s", (_, target, entries, asOf, verdict, rate) => {
    const result = judged(target, entries, asOf);
    expect(result.verdict).toBe(verdict);
    expect(result.rate).toEqual(rate === null ? null : expect.closeTo(rate, 12));
  });

  it("adds up flows and takes the latest of stocks, over units the sum of each unit's latest", () => {
    const entries = [
      { date: "2021-06-01", unit: "Xóm A", quantity: 3 },
      { date: "2021-07-01", unit: "Xóm B", quantity: 4 },
      { date: "2021-08-01", unit: "xóm a", quantity: 5 },
    ];
    expect(judged({}, entries, END).actual).toBe(12);
    expect(judged({ nature: "stock" }, entries, END).actual).toBe(9);
    expect(judged({ nature: "stock" }, [...entries, { date: "2021-06-15", quantity: 8 }], END).actual).toBe(8);
  });

  it("explains itself by numerator, denominator, rule and rows", () => {
    const result = judged(
      percent,
      [
        { quantity: 1, denominator: 4 },
        { date: "2021-07-01", quantity: 3, denominator: 4 },
      ],
      END,
    );
    expect(result).toMatchObject({
      numerator: 3,
      denominator: 4,
      actual: 75,
      required: 70,
      rule: "at-least",
      evidence: [{ list: "progress", indexes: [1] }],
    });
    expect(judged(percent, of(3), END).rule).toBe("no-denominator");
  });

  it("takes the share of about from the plan where it sets one", () => {
    const ledger = aLedger({
      plan: aPlan({ approximateShare: 0.8 }),
      targets: [aTarget({ comparator: "approx", value: 10 })],
      progress: [anEntry({ quantity: 8 })],
    });
    expect(computeCompliance(ledger, END).targets[0]?.verdict).toBe("met");
  });
});

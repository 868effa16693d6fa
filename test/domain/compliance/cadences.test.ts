import { addDays } from "../../../src/domain/calendar/calendar-date";
import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import type { CadenceCompliance } from "../../../src/domain/compliance/compliance";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { aCadence, aLedger, aPlan, aUnit, aVisit, anEntry } from "../../builders/ledger-records";

const END = "2021-12-31";

function first(ledger: Partial<Ledger>, asOf = END): CadenceCompliance {
  return computeCompliance(aLedger(ledger), asOf).cadences[0] as CadenceCompliance;
}

describe("a cadence", () => {
  it.each([
    ["Tỉnh", "monthly", 2, 8, 16],
    ["Huyện", "weekly", 1, 34, 34],
    ["Xã", "daily", 1, 245, 245],
  ] as const)("of the %s level, %s, from May to December 2021 has its whole periods", (level, period, value, periodsDue, visitsDue) => {
    expect(first({ targets: [aCadence({ level, period, value })] })).toMatchObject({
      periodsDue,
      visitsDue,
      periodsMet: 0,
      visitsDone: 0,
      rate: 0,
      verdict: "missed",
      isDue: true,
    });
  });

  it("counts full weeks from Monday 3 May to Sunday 26 December and shows the cut ones", () => {
    const { periods } = first({ targets: [aCadence({ period: "weekly" })] });
    const whole = periods.filter(({ state }) => state !== "cut");
    expect([whole[0]?.from, whole.at(-1)?.to, periods.length - whole.length]).toEqual(["2021-05-03", "2021-12-26", 2]);
  });

  it("judges periods met, not visits: many in one month do not make up for another", () => {
    const visits = Array.from({ length: 17 }, (_, index) => aVisit({ date: addDays("2021-05-01", index) }));
    expect(first({ targets: [aCadence()], visits })).toMatchObject({
      periodsMet: 1,
      visitsDone: 17,
      visitsDue: 16,
      rate: 0.125,
    });
  });

  it.each([
    ["before the first period has ended", "2021-05-30", "not-due"],
    ["on its last day", "2021-05-31", "on-track"],
    ["after a month without visits", "2021-06-30", "behind"],
  ])("%s", (_, asOf, verdict) => {
    const visits = [aVisit({ date: "2021-05-10" }), aVisit({ date: "2021-05-20" })];
    expect(first({ targets: [aCadence()], visits }, asOf)).toMatchObject({ verdict, isDue: false });
  });

  it("takes a joint visit of two organisations as one, visits at two places as two", () => {
    const joint = [aVisit({ visitedBy: "Hội A", unit: "Xóm 1" }), aVisit({ visitedBy: "Hội B", unit: "Xóm 1" })];
    expect(first({ targets: [aCadence()], visits: joint }).visitsDone).toBe(1);
    expect(first({ targets: [aCadence()], visits: [joint[0]!, aVisit({ unit: "Xóm 2" })] }).visitsDone).toBe(2);
  });

  it("counts only visits of its level, in one pool", () => {
    const visits = [
      aVisit({ level: "Huyện" }),
      aVisit({ level: "cấp tỉnh", visitedBy: "A" }),
      aVisit({ level: "TỈNH", visitedBy: "B", date: "2021-06-02" }),
    ];
    expect(first({ targets: [aCadence()], visits })).toMatchObject({ periodsMet: 1, visitsDone: 2 });
  });

  it("asks each unit where the plan says so, each for its own share of a joint visit", () => {
    const units = [aUnit({ id: "A", name: "Hội A", level: "Xã" }), aUnit({ id: "B", name: "Hội B", level: "Xã", to: "2021-06-30" })];
    const visits = [
      aVisit({ visitedBy: "Hội A", level: "Xã", date: "2021-05-05" }),
      aVisit({ visitedBy: "Hội B", level: "Xã", date: "2021-05-05" }),
    ];
    const result = first({ units, visits, targets: [aCadence({ scope: "each_unit", level: "Xã", value: 1 })] });
    expect(result).toMatchObject({ periodsDue: 10, periodsMet: 2, visitsDone: 2, rate: 0.2 });
    expect(result.periods.filter(({ unit }) => unit === "Hội B")).toHaveLength(2);
  });

  it("ends with its level: a district level that ended within a month has that month cut", () => {
    const units = [aUnit({ level: "Huyện", to: "2021-07-15" })];
    const result = first({ units, targets: [aCadence({ level: "Huyện" })] });
    expect(result.periods.map(({ state }) => state)).toEqual(["missed", "missed", "cut"]);
  });

  it("leaves out weekends and holidays of a daily cadence where the plan counts working days", () => {
    const plan = aPlan({ start: "2021-08-30", end: "2021-09-05", workingDaysOnly: true, holidays: ["2021-09-02"] });
    expect(first({ plan, targets: [aCadence({ period: "daily" })] }, "2021-09-05").periodsDue).toBe(4);
  });

  describe("that asks for reports, not visits", () => {
    const monthly = aCadence({ counting: "entries", nature: "flow", value: 1 });

    it("is not fulfilled by visits of its level", () => {
      const visits = Array.from({ length: 8 }, (_, month) => aVisit({ date: `2021-${String(month + 5).padStart(2, "0")}-03` }));
      expect(first({ targets: [monthly], visits })).toMatchObject({ visitsDone: 0, periodsMet: 0, rate: null, verdict: "no-data" });
    });

    it("counts the times entered in each period", () => {
      const progress = ["2021-05-31", "2021-06-30", "2021-06-30"].map((date) => anEntry({ date, targetId: "GS01" }));
      expect(first({ targets: [monthly], progress })).toMatchObject({
        periodsMet: 2,
        periodsDue: 8,
        visitsDone: 3,
        verdict: "missed",
        evidence: [{ list: "progress", indexes: [0, 1, 2] }],
      });
    });

    it("asks each unit for its own", () => {
      const units = [aUnit({ id: "A", name: "Hội A", level: "Xã" }), aUnit({ id: "B", name: "Hội B", level: "Xã" })];
      const target = { ...monthly, scope: "each_unit" as const, level: "Xã" };
      const progress = [
        anEntry({ date: "2021-05-31", targetId: "GS01", unit: "Hội A" }),
        anEntry({ date: "2021-05-31", targetId: "GS01" }),
      ];
      expect(first({ units, targets: [target], progress })).toMatchObject({ periodsDue: 16, periodsMet: 1, visitsDone: 1 });
    });
  });
});

import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import { periodsNow } from "../../../src/taskpane/overview/monitoring/periods-now";
import { aCadence, aLedger, aPlan, aUnit, aVisit } from "../../builders/ledger-records";

const plan = aPlan({ start: "2021-05-03", end: "2021-12-31" });
const at = (asOf: string, ledger: Parameters<typeof aLedger>[0]) =>
  periodsNow(computeCompliance(aLedger({ plan, ...ledger }), asOf).cadences, asOf)[0]!;

describe("the calendar of inspections", () => {
  const targets = [aCadence({ id: "GS01", level: "Tỉnh", value: 2, period: "monthly" })];
  const visits = [aVisit({ date: "2021-06-02" }), aVisit({ date: "2021-06-20" }), aVisit({ date: "2021-08-05" })];

  it("shows the month that runs, what is done in it and the days left", () => {
    expect(at("2021-08-11", { targets, visits }).running).toEqual({
      from: "2021-08-01",
      to: "2021-08-31",
      done: 1,
      daysLeft: 20,
      units: null,
    });
  });

  it("names the months that had too few, the latest first, and counts no cut month", () => {
    const now = at("2021-08-31", { targets, visits });
    expect(now.short.map(({ from }) => from)).toEqual(["2021-08-01", "2021-07-01"]);
    expect(now.cut).toBe(1);
  });

  it("has nothing that runs in a cut month, nor after the plan", () => {
    expect(at("2021-05-20", { targets, visits }).running).toBeNull();
    expect(at("2022-01-10", { targets, visits }).running).toBeNull();
  });

  it("ends with a level that ended", () => {
    const units = [aUnit({ id: "DV01", name: "Huyện A", level: "Huyện", to: "2021-06-30" })];
    const ended = at("2021-08-11", { targets: [aCadence({ level: "Huyện", value: 1, period: "monthly" })], units });
    expect(ended.running).toBeNull();
    expect(ended.short.map(({ from }) => from)).toEqual(["2021-06-01"]);
  });

  it("says how many units have theirs where each has its own periods", () => {
    const units = [aUnit({ id: "DV01", name: "Xóm 1" }), aUnit({ id: "DV02", name: "Xóm 2" })];
    const each = aCadence({ scope: "each_unit", level: "Xóm", value: 1, period: "weekly" });
    const now = at("2021-06-16", { targets: [each], units, visits: [aVisit({ date: "2021-06-15", level: "Xóm", visitedBy: "Xóm 1" })] });
    expect(now.running?.units).toEqual({ met: 1, all: 2 });
  });
});

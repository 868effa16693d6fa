import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import { aCadence, aLedger, aTarget, anEntry } from "../../builders/ledger-records";

const END = "2021-12-31";

describe("the plan as a whole", () => {
  it("counts what is due, with missing data among it", () => {
    const targets = [
      aTarget({ id: "1" }),
      aTarget({ id: "2" }),
      aTarget({ id: "3" }),
      aTarget({ id: "4", due: "2022-03-31" }),
      aTarget({ id: "5", optional: true }),
      aTarget({ id: "6", kind: "milestone", value: null, due: "2021-06-12" }),
      aCadence({ id: "7" }),
      aTarget({ id: "8", outsidePlan: true, due: "2021-06-12" }),
    ];
    const progress = [anEntry({ targetId: "1", quantity: 10 }), anEntry({ targetId: "2", quantity: 3 }), anEntry({ targetId: "6" })];
    expect(computeCompliance(aLedger({ targets, progress }), END).plan).toEqual({
      due: 5,
      met: 2,
      missed: 2,
      noData: 1,
      notDue: 1,
      optional: 1,
      rate: 0.4,
      weightedRate: 0.4,
    });
  });

  it("is 0 of 9, not 100 %, where nothing was entered", () => {
    const targets = Array.from({ length: 9 }, (_, index) => aTarget({ id: `CT${index}` }));
    expect(computeCompliance(aLedger({ targets }), END).plan).toMatchObject({ due: 9, met: 0, noData: 9, rate: 0 });
  });

  it("has no rate where nothing is due", () => {
    expect(computeCompliance(aLedger({ targets: [aTarget()] }), "2021-12-30").plan).toMatchObject({
      due: 0,
      notDue: 1,
      rate: null,
    });
  });

  it("counts linked targets once, also where two name each other", () => {
    const pair = [aTarget({ id: "1" }), aTarget({ id: "2", linkedTo: "1" })];
    expect(computeCompliance(aLedger({ targets: pair }), END).plan.due).toBe(1);
    expect(computeCompliance(aLedger({ targets: [{ ...pair[0]!, linkedTo: "2" }, pair[1]!] }), END).plan.due).toBe(1);
    expect(computeCompliance(aLedger({ targets: [aTarget({ linkedTo: "not there" })] }), END).plan.due).toBe(1);
  });

  it("weighs targets beside counting them", () => {
    const targets = [aTarget({ id: "1", weight: 3 }), aTarget({ id: "2" })];
    expect(computeCompliance(aLedger({ targets, progress: [anEntry({ targetId: "1", quantity: 10 })] }), END).plan).toMatchObject({
      rate: 0.5,
      weightedRate: 0.75,
    });
  });
});

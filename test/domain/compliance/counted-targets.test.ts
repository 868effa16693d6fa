import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import type { Target } from "../../../src/domain/ledger/target";
import type { Unit } from "../../../src/domain/ledger/unit";
import { aDistribution, aHousehold, aLedger, aTarget, aUnit, aVisit, anEntry } from "../../builders/ledger-records";

const END = "2021-12-31";
const households = [
  aHousehold({ id: "H1", unit: "Xóm 1", sorting: true }),
  aHousehold({ id: "H2", unit: "Xóm 1", sorting: false, commitmentSigned: true }),
  aHousehold({ id: "H3", unit: "Xóm 1", sorting: true }),
];

function counted(target: Partial<Target>, more: Parameters<typeof aLedger>[0] = {}) {
  const ledger = aLedger({ targets: [aTarget({ nature: "counted", ...target })], households, ...more });
  return computeCompliance(ledger, END).targets[0];
}

describe("a target counted from the ledger", () => {
  it("counts households by its condition", () => {
    expect(counted({ counting: "households" })?.actual).toBe(3);
    expect(counted({ counting: "households-sorting" })).toMatchObject({
      actual: 2,
      evidence: [{ list: "households", indexes: [0, 2] }],
    });
    expect(counted({ counting: "households-signed" })?.actual).toBe(1);
  });

  it("counts what was received of its item or colour up to the day", () => {
    const distributions = [
      aDistribution({ colour: "Xanh", received: 1, receivedDate: "2021-06-01" }),
      aDistribution({ colour: "Đỏ", received: 2 }),
      aDistribution({ colour: "Xanh", received: 5, receivedDate: "2022-01-01" }),
      aDistribution({ item: "Bao", colour: "Xanh", received: null }),
    ];
    expect(counted({ counting: "items-received" }, { distributions })?.actual).toBe(3);
    expect(counted({ counting: "items-received", countingItem: "xanh" }, { distributions })?.actual).toBe(1);
    expect(counted({ counting: "items-received", countingItem: "Bao" }, { distributions })?.verdict).toBe("no-data");
  });

  it("counts visits of its level", () => {
    const visits = [aVisit({ level: "Xã" }), aVisit({ level: "Tỉnh" }), aVisit({ level: "xã", date: "2021-07-01" })];
    expect(counted({ counting: "visits", level: "Xã" }, { visits })?.actual).toBe(2);
  });

  it("has no data where its list is empty, and a zero where it is not", () => {
    expect(counted({ counting: "households-sorting" }, { households: [] })?.verdict).toBe("no-data");
    expect(counted({ counting: "households-sorting" }, { households: [aHousehold()] })).toMatchObject({
      actual: 0,
      verdict: "missed",
    });
  });

  const share: Partial<Target> = { kind: "percentage", value: 60, counting: "households-sorting" };
  it.each<[string, readonly Unit[], number | null, number | null]>([
    ["the roster is no denominator by itself", [aUnit()], null, null],
    ["the roster is the denominator where it is marked complete", [aUnit({ rosterComplete: true })], null, 200 / 3],
    ["a denominator entered with its date goes before the roster", [aUnit({ rosterComplete: true })], 4, 50],
  ])("of a percentage: %s", (_, units, denominator, actual) => {
    const progress = denominator === null ? [] : [anEntry({ quantity: 0, denominator })];
    expect(counted(share, { units: [...units], progress })?.actual).toEqual(actual === null ? null : expect.closeTo(actual, 12));
  });
});

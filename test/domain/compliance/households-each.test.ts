import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import type { TargetCompliance } from "../../../src/domain/compliance/compliance";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { aDistribution, aHousehold, aLedger, aTarget, anEntry } from "../../builders/ledger-records";

const END = "2021-12-31";
const norm = aTarget({
  scope: "each_unit",
  scopeUnit: "hộ",
  comparator: "exactly",
  isNorm: true,
  value: 2,
  nature: "counted",
  counting: "items-received",
  countingItem: "Thùng",
});
const households = ["H001", "H002", "H003"].map((id) => aHousehold({ id }));
const given = (recipient: string, received: number | null, item = "Thùng") =>
  aDistribution({ recipient, received, item, receivedDate: "2021-06-01" });

function first(ledger: Partial<Ledger>, asOf = END): TargetCompliance {
  return computeCompliance(aLedger({ households, targets: [norm], ...ledger }), asOf).targets[0] as TargetCompliance;
}

describe("what every household is to receive", () => {
  it("is judged household by household: one with too many does not make up for one with too few", () => {
    const distributions = [given("H001", 2), given("H002", 3), given("H003", 1)];
    expect(first({ distributions })).toMatchObject({
      rule: "each-household",
      required: 2,
      actual: 1,
      numerator: 1,
      denominator: 3,
      rate: 1 / 3,
      verdict: "missed",
      unitsMet: 1,
      unitsDue: 3,
      sumActual: 6,
      sumRequired: 6,
    });
  });

  it("adds up what one household received in several goes, of the thing in question only", () => {
    const distributions = [given("H001", 1), given("H001", 1), given("H002", 2), given("H003", 2), given("H003", 5, "Bao")];
    expect(first({ distributions })).toMatchObject({ actual: 3, rate: 1, verdict: "met" });
  });

  it("counts a household without a row as not having it, and knows nothing where no row speaks of the thing", () => {
    expect(first({ distributions: [given("H001", 2)] })).toMatchObject({ actual: 1, unitsDue: 3, verdict: "missed" });
    expect(first({ distributions: [given("H001", 2, "Bao")] })).toMatchObject({ actual: null, rate: null, verdict: "no-data" });
  });

  it("is not due before the end while some lack theirs", () => {
    expect(first({ distributions: [given("H001", 2)] }, "2021-07-01")).toMatchObject({ verdict: "not-due", isDue: false });
  });

  it("is shown as counted with the total where the plan implies one, and never among the due", () => {
    const total = aTarget({ ...norm, id: "CT02", scope: "whole", scopeUnit: null, value: 6 });
    const { targets, plan } = computeCompliance(
      aLedger({
        households,
        targets: [{ ...norm, linkedTo: "CT02" }, total],
        distributions: [given("H001", 2), given("H002", 2), given("H003", 2)],
      }),
      END,
    );
    expect(targets[0]).toMatchObject({ linkedTo: "CT02", isDue: false, actual: null, rate: null });
    expect(targets[1]).toMatchObject({ actual: 6, verdict: "met" });
    expect(targets[1]).not.toHaveProperty("linkedTo");
    expect(plan).toMatchObject({ due: 1, met: 1, noData: 0 });
  });
});

describe("a target that is to be counted from a list", () => {
  const placed = aTarget({ value: 30, nature: "counted", counting: "items-received", countingItem: "Thùng 100 lít" });

  it("takes the figures that were reported where the list has no row about it", () => {
    const reported = { targets: [placed], progress: [anEntry({ quantity: 20 }), anEntry({ quantity: 8 })] };
    expect(first(reported)).toMatchObject({ actual: 28, verdict: "missed" });
  });

  it("keeps to the list as soon as that has a row", () => {
    const both = { targets: [placed], progress: [anEntry({ quantity: 30 })], distributions: [given("Chợ", 4, "Thùng 100 lít")] };
    expect(first(both)).toMatchObject({ actual: 4 });
  });
});

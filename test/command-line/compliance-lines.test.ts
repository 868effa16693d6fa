import { wordingIn } from "../../src/command-line/wording";
import { computeCompliance } from "../../src/domain/compliance/compute-compliance";
import type { Ledger } from "../../src/domain/ledger/ledger";
import { aCadence, aDistribution, aHousehold, aLedger, aTarget } from "../builders/ledger-records";

const bins = { nature: "counted", counting: "items-received", isNorm: true, comparator: "exactly", value: 2 } as const;
const households = ["H001", "H002"].map((id) => aHousehold({ id }));
const distributions = [aDistribution({ recipient: "H001", received: 2 }), aDistribution({ recipient: "H002", received: 3 })];

function lines(ledger: Partial<Ledger>, language: "vi" | "en" = "vi"): string[] {
  const { targets, cadences } = computeCompliance(aLedger(ledger), "2021-12-31");
  const words = wordingIn(language);
  return [...targets.map((one) => words.target(one)), ...cadences.map((one) => words.cadence(one))];
}

describe("lines of compliance", () => {
  it("say how many households have what each is to have", () => {
    const ledger = {
      households,
      distributions,
      targets: [aTarget({ ...bins, text: "mỗi hộ 2 thùng", scope: "each_unit", scopeUnit: "hộ" })],
    };
    expect(lines(ledger)).toEqual(["  CT01 mỗi hộ 2 thùng: 50,0% so với kế hoạch, 1/2 hộ đủ, không đạt"]);
    expect(lines(ledger, "en")[0]).toBe("  CT01 mỗi hộ 2 thùng: 50.0% of plan, 1 of 2 households have theirs, not met");
  });

  it("name the target that is counted in place of another, without figures or a verdict of its own", () => {
    const targets = [aTarget({ text: "loại 60 lít", linkedTo: "CT02" }), aTarget({ ...bins, id: "CT02", value: 5 })];
    expect(lines({ distributions, targets })[0]).toBe("  CT01 loại 60 lít: tính chung với CT02");
    expect(lines({ distributions, targets }, "en")[0]).toBe("  CT01 loại 60 lít: counted with CT02");
  });

  it.each([
    ["Cấp tỉnh: kiểm tra 2 lần/tháng", "Tỉnh", "  GS01 Cấp tỉnh: kiểm tra 2 lần/tháng:"],
    ["Tỉnh kiểm tra 2 lần/tháng", "Tỉnh", "  GS01 Tỉnh kiểm tra 2 lần/tháng:"],
    ["Kiểm tra 2 lần/tháng", "Tỉnh", "  GS01 Cấp tỉnh: Kiểm tra 2 lần/tháng:"],
    ["Kiểm tra 2 lần/tháng", "Cấp xã", "  GS01 Cấp xã: Kiểm tra 2 lần/tháng:"],
    ["Kiểm tra 2 lần/tháng", null, "  GS01 Kiểm tra 2 lần/tháng:"],
  ])("put the level before a cadence once: %s", (text, level, begin) => {
    expect(lines({ targets: [aCadence({ text, level })] })[0]).toContain(begin);
  });

  it("give no counts for a cadence that nobody reported on", () => {
    expect(lines({ targets: [aCadence({ text: "Tổng hợp số liệu", level: null, counting: "entries" })] })).toEqual([
      "  GS01 Tổng hợp số liệu: chưa có số liệu",
    ]);
  });
});

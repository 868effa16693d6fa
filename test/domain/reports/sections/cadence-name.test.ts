import { computeCompliance } from "../../../../src/domain/compliance/compute-compliance";
import { cadenceName } from "../../../../src/domain/reports/sections/cadence-name";
import { aCadence, aLedger } from "../../../builders/ledger-records";

test("two rhythms of one level are told apart by their texts, and the level stands once", () => {
  const targets = [
    aCadence({ id: "GS01", level: "Tỉnh", text: "Cấp tỉnh: kiểm tra 2 lần/tháng" }),
    aCadence({ id: "GS02", level: "Tỉnh", text: "Tổng hợp số liệu hằng tháng" }),
  ];
  const { cadences } = computeCompliance(aLedger({ targets }), "2021-12-31");
  expect(cadences.map((one) => cadenceName(one, cadences))).toEqual([
    "Cấp tỉnh: kiểm tra 2 lần/tháng",
    "Tỉnh: Tổng hợp số liệu hằng tháng",
  ]);
});

import { readyPlans } from "../../../../src/domain/plan-text/ready-plans/ready-plans";
import { aUnit } from "../../../builders/ledger-records";
import { entries, inShort, judged } from "./judged";

const BRANCHES = Array.from({ length: 4 }, (_, i) => aUnit({ id: `CS${i + 1}`, name: `Cơ sở Hội xã ${i + 1}`, level: "Cơ sở" }));
const DISTRICTS = ["Huyện Đan Phượng", "Huyện Đông Anh", "Huyện Quốc Oai", "Huyện Gia Lâm", "Huyện Thanh Trì"];

test("the year of the rural programme at the end of 2024", () => {
  const ready = readyPlans.find(({ id }) => id === "rural-programme-year");
  const compliance = judged("rural-programme-year", "2024-12-31", {
    units: [...(ready?.records.units ?? []), ...BRANCHES],
    progress: entries(
      ["CT01", "2024-06-01", 2, "Cơ sở Hội xã 1"],
      ["CT01", "2024-07-01", 1, "Cơ sở Hội xã 2"],
      ["CT01", "2024-11-01", 1, "Cơ sở Hội xã 3"],
      ["CT02", "2024-12-20", 11_700, null, 12_000],
      ["CT03", "2024-05-01", 10],
      ["CT03", "2024-10-01", 9],
      ["CT04", "2024-09-01", 18],
      ["CT05", "2024-04-01", 12],
      ["CT05", "2024-08-01", 6],
      ["CT08", "2024-05-05", 1],
      ["CT08", "2024-10-05", 1],
      ...DISTRICTS.map((unit, i) => ["GS01", i === 4 ? "2024-06-13" : "2024-06-10", 1, unit] as const),
      ...DISTRICTS.slice(0, 4).map((unit) => ["GS02", "2024-10-29", 1, unit] as const),
      ["MT01", "2024-03-05", 1],
      ["MT02", "2024-09-22", 1],
      ["MT03", "2024-11-11", 1],
      ["MT04", "2024-12-31", 1],
      ...DISTRICTS.map((unit) => ["MT06", "2024-03-01", 1, unit] as const),
    ),
  });
  expect(inShort(compliance)).toMatchObject({
    // 3 of 4 branches have one; 2 + 1 + 1 = 4 of 4 × 1 would hide the idle one
    CT01: [2 + 1 + 1, 1, 3 / 4, "missed"],
    // 11 700 of 12 000 are 97,5 %, so none of one year is met
    CT02: [97.5, 100, 0 / 1, "missed"],
    // 10 + 9 = 19, at least 18: one year of one
    CT03: [10 + 9, 18, 1 / 1, "met"],
    CT04: [18, 18, 1, "met"],
    CT05: [12 + 6, 18, 1, "met"],
    // from April to September only: the trip of October is too late
    CT08: [1, 2, 1 / 2, "missed"],
    MT01: [1, 1, 1, "done"],
    MT02: [1, 1, 1, "done"],
    MT03: [1, 1, 1, "done"],
    MT04: [1, 1, 1, "done"],
    MT05: [0, 1, 0, "overdue"],
    // before 13 June: the report of 13 June is one day late, 4 of 5
    GS01: [4, 5, 4, 5, 4 / 5, "missed"],
    // before 30 October: 29 October is the last day, one district reported nothing
    GS02: [4, 5, 4, 5, 4 / 5, "missed"],
  });
});

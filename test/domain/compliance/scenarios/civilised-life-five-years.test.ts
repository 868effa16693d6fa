import { readyPlans } from "../../../../src/domain/plan-text/ready-plans/ready-plans";
import { aUnit } from "../../../builders/ledger-records";
import { entries, inShort, judged } from "./judged";

const YEARS = [2016, 2017, 2018, 2019, 2020];
const WARDS = ["Phường 1", "Phường 2", "Thị trấn Bàu"].map((name) => aUnit({ id: name, name, level: "Xã" }));
const DISTRICTS = ["Huyện Gò Nổi", "Thành phố Bến Cát"].map((name) => aUnit({ id: name, name, level: "Huyện" }));
const months = YEARS.flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}-10`));

test("the five years of civilised life at the end of 2020", () => {
  const ready = readyPlans.find(({ id }) => id === "civilised-life-five-years");
  const compliance = judged("civilised-life-five-years", "2020-12-31", {
    units: [...(ready?.records.units ?? []), ...WARDS, ...DISTRICTS],
    progress: entries(
      ["CT01", "2018-12-31", 7],
      ["CT01", "2020-12-31", 0],
      // 80 km in four years; in 2018 only 79,5
      ...YEARS.map((year) => ["CT02", `${year}-11-30`, year === 2018 ? 79.5 : 82] as const),
      ...YEARS.flatMap((year) => [["CT03", `${year}-05-30`, 12] as const, ["CT03", `${year}-10-30`, 18] as const]),
      ["CT04", "2017-12-20", 97],
      ["CT05", "2017-06-30", 280],
      ["CT05", "2018-03-30", 305],
      ...YEARS.map((year) => ["CT06", `${year}-12-15`, 80, null, 95] as const),
      ...YEARS.map((year) => ["CT07", `${year}-12-15`, year === 2016 ? 24 : 25] as const),
      ["CT08", "2017-05-01", 3],
      ["CT09", "2017-05-01", 1],
      ...YEARS.flatMap((year) => WARDS.slice(0, year === 2020 ? 2 : 3).map(({ name }) => ["CT10", `${year}-09-01`, 1, name] as const)),
      ["CT11", "2020-10-01", 9],
      ["CT12", "2017-12-31", 0],
      ["CT14", "2020-12-01", 60, null, 12_000],
      ["CT15", "2020-12-01", 81, null, 82],
      ["CT16", "2019-01-01", 1, "Huyện Gò Nổi"],
      ["CT21", "2020-12-01", 10_800, null, 12_000],
      ["CT22", "2020-12-31", 0],
      ...YEARS.map((year) => ["GS01", `${year}-12-20`, 1] as const),
      ...months.filter((day) => day !== "2019-02-10").map((day) => ["GS03", day, 1] as const),
      ...months.map((day) => ["GS04", day, 1] as const),
      ["MT01", "2019-04-04", 1],
      ["MT02", "2019-01-01", 1],
    ),
  });
  expect(inShort(compliance)).toMatchObject({
    CT01: [0, 0, null, "met"],
    // 4 of 5 years reach 80 km, although 4 × 82 + 79,5 = 407,5 is more than 5 × 80
    CT02: [4 * 82 + 79.5, 80, 4 / 5, "missed"],
    // 12 + 18 = 30 km in each of 5 years
    CT03: [5 * (12 + 18), 30, 5 / 5, "met"],
    CT04: [97, 95, 97 / 95, "exceeded"],
    // 280 at the end of 2017; the 305 of 2018 came too late
    CT05: [280, 300, 280 / 300, "missed"],
    CT08: [3, 1, 3, "exceeded"],
    CT09: [1, 1, 1, "met"],
    // 3 wards × 4 years + 2 in 2020 = 14 of 15
    CT10: [3 * 4 + 2, 1, 14 / 15, "missed"],
    CT11: [9, 9, 1, "met"],
    CT12: [0, 0, null, "met"],
    // 60 of 12 000 are exactly 0,5 %: not below
    CT14: [0.5, 0.5, null, "missed"],
    // 81 of 82 communes are not all
    CT15: [(81 / 82) * 100, 100, 81 / 82, "missed"],
    CT16: [1, 1, 1 / 2, "missed"],
    CT17: [null, 100, null, "no-data"],
    CT21: [(10_800 / 12_000) * 100, 90, 1, "met"],
    CT22: [0, 0, null, "met"],
    GS01: [5, 5, 5, 5, 1, "met"],
    GS02: [0, 5, 0, 5, null, "no-data"],
    // 5 × 12 = 60 months, one missing
    GS03: [59, 5 * 12, 59, 60, 59 / 60, "missed"],
    GS04: [60, 60, 60, 60, 1, "met"],
    MT01: [1, 1, 1, "done"],
    // a day after the end of 2018
    MT02: [1, 1, 0, "late"],
  });
});

import { entries, inShort, judged } from "./judged";

const SIX = ["Huyện Thanh Hà", "Huyện Tứ Kỳ", "Huyện Kim Thành", "Huyện Nam Sách", "Huyện Gia Lộc", "Huyện Bình Giang"];

test("the self-managed residential areas on 20 December 2019", () => {
  const compliance = judged("self-managed-residential-areas", "2019-12-31", {
    progress: entries(
      ["CT01", "2019-12-12", 11],
      ["CT01", "2019-12-19", 12],
      ...SIX.slice(0, 5).map((unit) => ["CT02", "2019-12-18", 1, unit] as const),
      ["CT03", "2019-12-18", 5],
      ["MT01", "2019-12-16", 1],
      ["MT02", "2019-12-21", 1],
    ),
  });
  expect(inShort(compliance)).toMatchObject({
    // a stock: the latest of 11 and 12, not 23
    CT01: [12, 12, 1, "met"],
    // 5 of the 6 × 1 points
    CT03: [5, 6 * 1, 5 / 6, "missed"],
    MT01: [1, 1, 1, "done"],
    // a day after the plan's end
    MT02: [1, 1, 0, "late"],
  });
  // CT02 is counted with CT03 and CT04 with CT01: 7 − 2 are due
  expect(compliance.plan).toMatchObject({ due: 7 - 2, met: 2 });
});

import { entries, inShort, judged } from "./judged";

const FIVE = ["Xã Tam Ngọc", "Xã Tam Thăng", "Xã Tam Thanh", "Xã Tam Phú", "Phường An Phú"];

test("the coordination on the environment at the end of 2024", () => {
  const compliance = judged("environment-coordination", "2024-12-31", {
    progress: entries(
      ...FIVE.slice(0, 3).map((unit) => ["CT01", "2024-11-20", 1, unit] as const),
      ["CT03", "2024-06-30", 3],
      ["CT03", "2024-08-30", 2],
      ["MT01", "2024-06-05", 1],
      ["MT02", "2024-07-15", 1],
    ),
  });
  expect(inShort(compliance)).toMatchObject({
    // published in 3 of 5 communes and wards
    CT01: [3, 1, 3 / 5, "missed"],
    // 3 + 2 communes were guided
    CT03: [3 + 2, 5, 1, "met"],
    // World Environment Day itself is the last day that counts
    MT01: [1, 1, 1, "done"],
    MT02: [1, 1, 1, "done"],
    MT03: [0, 1, 0, "overdue"],
  });
  // CT02 says the same as CT01: 6 − 1 are due, CT03 and two of three milestones are met
  expect(compliance.plan).toMatchObject({ due: 6 - 1, met: 3, rate: 3 / 5 });
});

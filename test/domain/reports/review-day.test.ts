import { reviewDay } from "../../../src/domain/reports/review-day";
import { aTarget, sampleLedger } from "./sample-ledger";

const planned = (...milestones: readonly [text: string, due: string][]) => ({
  targets: milestones.map(([text, due], index) => aTarget(`MT0${index + 1}`, { text, due, kind: "milestone" })),
  activities: [],
});

it.each([
  ["Sơ kết trước ngày 31/8/2024", "2024-08-30", "2024-08-30"],
  ["Báo cáo kết quả 6 tháng trước ngày 13/6", "2024-06-12", "2024-06-12"],
  ["Gửi báo cáo giữa kỳ về Hội LHPN tỉnh", "2024-07-15", "2024-07-15"],
  ["Báo cáo quý III, gửi trước ngày 25/9", "2024-09-24", "2024-09-24"],
  ["Tổng kết và khen thưởng trong tháng 12/2024", "2024-12-31", null],
  ["Tập huấn trong quý II", "2024-06-30", null],
])("%s", (text, due, day) => expect(reviewDay(planned([text, due]), "2024-12-31")).toBe(day));

test("of several reviews the last one before today counts", () => {
  const plan = planned(["Sơ kết 6 tháng", "2024-06-20"], ["Sơ kết 9 tháng", "2024-09-20"], ["Báo cáo 6 tháng năm sau", "2025-06-20"]);
  expect(reviewDay(plan, "2024-10-01")).toBe("2024-09-20");
  expect(reviewDay(plan, "2024-06-19")).toBeNull();
});

test("a review among the tasks counts as well", () => {
  const [activity] = sampleLedger(1).activities;
  expect(
    reviewDay({ targets: [], activities: [{ ...activity!, text: "Hội LHPN xã sơ kết mô hình", due: "2024-07-01" }] }, "2024-12-31"),
  ).toBe("2024-07-01");
});

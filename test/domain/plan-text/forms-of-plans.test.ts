import { readPlanText } from "../../../src/domain/plan-text/read-plan-text";
import { inShort, planOf } from "./plan-of";

test("each level of an inspection has its own rhythm", () => {
  const { commitments } = readPlanText(planOf("- Các cấp Hội kiểm tra: cấp tỉnh 1 lần/quý, cấp huyện 1 lần/tháng, cấp xã 2 lần/tháng."));
  expect(commitments.map(({ level, period, value }) => [level, period, value])).toEqual([
    ["Tỉnh", "quarterly", 1],
    ["Huyện", "monthly", 1],
    ["Xã", "monthly", 2],
  ]);
});

test("a table typed with strokes between its cells gives each unit its figures", () => {
  const text = [
    "KẾ HOẠCH",
    "Phân loại rác tại nguồn năm 2025",
    "Giao chỉ tiêu cho các thôn như sau:",
    "TT | Thôn | Số hộ phân loại rác | Số hố ủ rác",
    "1 | Thôn Trung | 120 | 40",
    "2 | Thôn Hạ | 135 | 52",
  ].join("\n");
  const { commitments } = readPlanText(text);
  expect(commitments.map(({ scopeUnit, value, unit }) => [scopeUnit, value, unit])).toEqual([
    ["Thôn Trung", 120, "hộ"],
    ["Thôn Trung", 40, "hố"],
    ["Thôn Hạ", 135, "hộ"],
    ["Thôn Hạ", 52, "hố"],
  ]);
});

test("the names of movements have no accents either in a plan that was typed without", () => {
  const text = [
    "KE HOACH",
    "Phat dong thi dua xay dung gia dinh 5 khong 3 sach nam 2025 cua Hoi lien hiep phu nu phuong",
    "1. Chi tieu:",
    "- Phan dau 90% ho hoi vien dat tieu chi 5 khong, 3 sach;",
    "- Van dong 100 suat qua cho hoc sinh ngheo trong phuong.",
  ].join("\n");
  expect(readPlanText(text).commitments.map(inShort)).toEqual([
    "percentage at_least 90 %; ≤2025-12-31",
    "quantity exactly 100 suất quà; ≤2025-12-31",
  ]);
});

test("of a half-year report only what it promises for the rest of the year is read", () => {
  const text = [
    "BÁO CÁO",
    "Sơ kết 6 tháng đầu năm 2025; phương hướng nhiệm vụ 6 tháng cuối năm 2025",
    "I. KẾT QUẢ",
    "1. Toàn xã thành lập 12 mô hình; 68% hộ phân loại rác.",
    "II. PHƯƠNG HƯỚNG 6 THÁNG CUỐI NĂM",
    "1. Thành lập thêm 06 mô hình.",
  ].join("\n");
  const { plan, commitments } = readPlanText(text);
  expect([plan.start, plan.end]).toEqual(["2025-07-01", "2025-12-31"]);
  expect(commitments.map(({ value, unit, due }) => [value, unit, due])).toEqual([[6, "mô hình", "2025-12-31"]]);
});

const told = (lines: readonly string[]): string[] =>
  readPlanText(["KẾ HOẠCH", "Công tác Hội năm 2026", ...lines].join("\n")).commitments.map(
    ({ kind, value, unit, scope, due, text }) => `${kind} ${value ?? "–"} ${unit ?? ""}; ${scope}; ${due}; ${text}`,
  );

test.each([
  ["1,650 hộ phân loại rác", 1650, "hộ"],
  ["1,5 km đường tự quản", 1.5, "km"],
  ["3,250 tấn rác được thu gom", 3.25, "tấn"],
])("a comma before three digits parts thousands of things that come whole alone: %s", (text, value, unit) => {
  const { commitments } = readPlanText(`KẾ HOẠCH\nCông tác Hội năm 2026\n1. Vận động ${text}.`);
  expect(commitments.map((one) => [one.value, one.unit])).toEqual([[value, unit]]);
});

test("parts in brackets are for each as their whole is", () => {
  expect(told(["1. Mỗi hộ được cấp 02 xô (01 xô xanh, 01 xô vàng).", "2. Cấp 60 thùng (30 thùng xanh, 30 thùng vàng)."])).toEqual([
    "quantity 2 xô; each_unit; 2026-12-31; Mỗi hộ được cấp 02 xô",
    "quantity 1 xô; each_unit; 2026-12-31; 01 xô xanh",
    "quantity 1 xô; each_unit; 2026-12-31; 01 xô vàng",
    "quantity 60 thùng; whole; 2026-12-31; Cấp 60 thùng",
    "quantity 30 thùng; whole; 2026-12-31; 30 thùng xanh",
    "quantity 30 thùng; whole; 2026-12-31; 30 thùng vàng",
  ]);
});

test("a label before a colon stays with the figure behind it", () => {
  expect(told(["1. Trồng 1.200 cây (đợt 1: 700 cây, đợt 2: 500 cây)."]).map((line) => line.split("; ").at(-1))).toEqual([
    "Trồng 1.200 cây",
    "đợt 1: 700 cây",
    "đợt 2: 500 cây",
  ]);
});

test("figures of several years are due in theirs, the half year and the year on their own days", () => {
  expect(
    told([
      "1. Hộ phân loại rác: năm 2026 đạt 40% số hộ, năm 2027 đạt 50%.",
      "2. Sáu tháng đầu năm sơ kết trước ngày 13/6, cả năm tổng kết trước 30/10/2026.",
    ]).map((line) => line.split("; ")[2]),
  ).toEqual(["2026-12-31", "2027-12-31", "2026-06-13", "2026-10-30"]);
});

test("a level without a figure has its own frequency, and another level's work is not the province's", () => {
  const { commitments } = readPlanText(
    "KẾ HOẠCH\nCông tác Hội năm 2026\n1. Hội LHPN tỉnh kiểm tra 2 lần/tháng; huyện 1 lần/tuần; xã hằng ngày.",
  );
  expect(commitments.map(({ period, value, lead }) => [period, value, lead])).toEqual([
    ["monthly", 2, "Hội LHPN tỉnh"],
    ["weekly", 1, null],
    ["daily", 1, null],
  ]);
});

test("when a document was passed, what it replaces and since when it holds is no promise", () => {
  expect(
    told([
      "1. Kết nạp 120 hội viên mới.",
      "Nghị quyết này được Đại hội thông qua ngày 25/12/2025.",
      "Kế hoạch này thay thế Kế hoạch số 12/KH-HLHPN ngày 03/02/2025.",
      "Quyết định này có hiệu lực kể từ ngày 15/01/2026.",
    ]),
  ).toEqual(["quantity 120 hội viên; whole; 2026-12-31; Kết nạp 120 hội viên mới"]);
});

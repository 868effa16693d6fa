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

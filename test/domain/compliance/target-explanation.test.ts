import { targetExplanation, type Judgeable } from "../../../src/domain/compliance/target-explanation";
import { explanationEn } from "../../../src/domain/compliance/target-explanation.en";
import { explanationVi } from "../../../src/domain/compliance/target-explanation.vi";

const target = (part: Partial<Judgeable>): Judgeable => ({
  kind: "quantity",
  comparator: "at_least",
  value: 2,
  measure: null,
  denominator: null,
  nature: "flow",
  baseline: null,
  period: "once",
  scope: "whole",
  level: null,
  start: null,
  due: null,
  weight: 1,
  optional: false,
  linkedTo: null,
  isNorm: false,
  ...part,
});

describe("a target explains in words when it is met", () => {
  it.each<[string, Partial<Judgeable>]>([
    ["Đạt khi mỗi tháng có ít nhất 2 lượt kiểm tra cấp tỉnh.", { kind: "cadence", period: "monthly", level: "Tỉnh" }],
    [
      "Đạt khi mỗi tuần, mỗi đơn vị cấp xã có ít nhất 1 lượt kiểm tra.",
      { kind: "cadence", value: 1, period: "weekly", scope: "each_unit", level: "Cấp xã" },
    ],
    [
      "Đạt khi cộng các lần nhập được ít nhất 1.250,5 tấn, tính từ ngày 01/05/2026 đến hết ngày 31/12/2026.",
      { value: 1250.5, measure: "tấn", start: "2026-05-01", due: "2026-12-31" },
    ],
    ["Đạt khi số nhập mới nhất là đúng 9 tiêu chí.", { nature: "stock", comparator: "exactly", value: 9, measure: "tiêu chí" }],
    [
      "Đạt khi mỗi đơn vị cấp cơ sở có ít nhất 70% hộ trong thôn.",
      { kind: "percentage", nature: "ratio", value: 70, scope: "each_unit", level: "Cơ sở", denominator: "hộ trong thôn" },
    ],
    ["Đạt khi không có vụ vi phạm nào.", { comparator: "at_most", value: 0, measure: "vụ vi phạm" }],
    ["Đạt khi tỷ lệ là 0%.", { kind: "percentage", comparator: "below", value: 0, denominator: "hộ" }],
    ["Đạt khi hoàn thành chậm nhất vào ngày 14/11/2026.", { kind: "milestone", value: null, comparator: null, due: "2026-11-14" }],
    ["Đạt khi có ngày hoàn thành.", { kind: "milestone", value: null, comparator: null }],
    ["", { value: null }],
  ])("%s", (sentence, part) => expect(targetExplanation(target(part), explanationVi)).toBe(sentence));

  it("tells what else bears on the count", () => {
    expect(targetExplanation(target({ value: 12, measure: "tuyến", baseline: 5, weight: 2 }), explanationVi)).toBe(
      "Đạt khi cộng các lần nhập được ít nhất 12 tuyến. Tỷ lệ thực hiện tính trên phần tăng thêm so với mức gốc 5. Tính với trọng số 2.",
    );
    expect(targetExplanation(target({ linkedTo: "CT02", weight: 2 }), explanationVi)).toMatch(/Tính chung với CT02, không đếm hai lần\.$/);
    expect(targetExplanation(target({ optional: true }), explanationVi)).toMatch(/không tính vào kết quả chung\.$/);
  });

  it("says the same in English", () => {
    expect(targetExplanation(target({ kind: "cadence", period: "monthly", level: "Tỉnh" }), explanationEn)).toBe(
      "Met when each month, there are at least 2 visits of level Tỉnh.",
    );
  });
});

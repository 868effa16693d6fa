import { shownPercent } from "../../../src/taskpane/format/shown-number";
import { shownRate } from "../../../src/taskpane/format/figures";
import { requirementWords, type Promised } from "../../../src/taskpane/format/requirement";
import { fieldName } from "../../../src/taskpane/wording/field-name";

describe("a percentage as it is shown", () => {
  it.each<[number, number | null, string, string]>([
    [66.56, 70, "66,6%", "one decimal, half up"],
    [69.96, 70, "69,96%", "never on the wrong side of what is asked"],
    [69.9996, 70, "69,9996%", "with as many decimals as that takes"],
    [70, 70, "70%", "nothing after a whole number"],
    [0.05, null, "0,1%", "half up without a limit"],
  ])("%p against %p is %s: %s", (points, limit, shown) => expect(shownPercent(points, "vi", limit)).toBe(shown));

  it("has a decimal point in English", () => expect(shownPercent(66.56, "en", 70)).toBe("66.6%"));
  it("of a rate never rounds up to a full hundred", () => expect(shownRate(0.9996, "vi")).toBe("99,96%"));
});

const promised = (part: Partial<Promised>): Promised => ({
  kind: "quantity",
  comparator: null,
  value: null,
  measure: null,
  denominator: null,
  period: null,
  scope: "whole",
  level: null,
  ...part,
});

describe("what is promised, in words", () => {
  it.each([
    [
      promised({ kind: "percentage", comparator: "at_least", value: 70, measure: "%", denominator: "số hộ trong thôn" }),
      "ít nhất 70% số hộ trong thôn",
    ],
    [
      promised({ kind: "cadence", comparator: "at_least", value: 2, measure: "lần", period: "monthly", level: "Cấp xã" }),
      "ít nhất 2 lần mỗi tháng, cấp xã",
    ],
    [
      promised({ comparator: "at_least", value: 1, measure: "mô hình", scope: "each_unit", level: "Cơ sở" }),
      "ít nhất 1 mô hình, mỗi đơn vị cấp cơ sở",
    ],
    [promised({ comparator: "at_least", value: 80, measure: "km", period: "yearly" }), "ít nhất 80 km mỗi năm"],
    [promised({ kind: "milestone" }), ""],
  ])("%o", (commitment, words) => expect(requirementWords(commitment, "vi")).toBe(words));
});

describe("names of fields", () => {
  it("carry their qualifier in brackets", () => expect(fieldName("quantity:Xanh", "vi")).toBe("Số lượng (Xanh)"));
  it("stay as they are where there is no name", () => expect(fieldName("cột lạ", "vi")).toBe("cột lạ"));
});

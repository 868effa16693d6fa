import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/criterion-not-met";

const criteria = [
  { label: "hội viên phụ nữ", field: "membership", test: "yes" },
  { label: "từ 3 nhân khẩu trở lên", field: "members", test: "at-least", value: 3 },
] as const;

test("a household that a criterion excludes is wrong, with the criterion in words", () => {
  const list = households({ membership: "Hội viên", members: 4 }, { headName: "Lê Thị Lan", membership: "Không", members: 2 });
  const issues = issuesOf(code, { households: list }, { criteria });
  expect(placesOf(issues)).toEqual([["households[1].membership"], ["households[1].members"]]);
  expect(issues.map(({ facts }) => facts.criterion)).toEqual(["hội viên phụ nữ", "từ 3 nhân khẩu trở lên"]);
});

test("what the list does not say is not judged", () => {
  expect(issuesOf(code, { households: households({}) }, { criteria })).toEqual([]);
});

test.each([
  [{ label: "không phải hộ nghèo", field: "poverty", test: "no" }, { poverty: "Hộ nghèo" }],
  [{ label: "có số điện thoại", field: "phone", test: "filled" }, { phone: null }],
  [{ label: "nhiều nhất 6 nhân khẩu", field: "members", test: "at-most", value: 6 }, { members: 7 }],
  [{ label: "tổ 1 hoặc tổ 2", field: "unit", test: "one-of", value: ["Tổ 1", "Tổ 2"] }, { unit: "Tổ 3" }],
] as const)("%j excludes %j", (criterion, household) => {
  expect(issuesOf(code, { households: households(household) }, { criteria: [criterion] })).toHaveLength(1);
});

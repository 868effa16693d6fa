import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aProgressEntry, aTarget } from "../../../builders/ledger";

const code = "target/no-denominator";

const target = aTarget({
  text: "70% hộ dân phân loại rác",
  kind: "percentage",
  value: 70,
  nature: "ratio",
  denominator: "hộ dân",
});

test("a percentage of which no entry holds a denominator can not be judged", () => {
  const issues = issuesOf(code, { targets: [target], progress: [aProgressEntry({ quantity: 280 })] });
  expect(placesOf(issues)).toEqual([["targets[0].denominator"]]);
  expect(issues[0]).toMatchObject({ severity: "error", facts: { id: "CT01", denominator: "hộ dân" } });
});

test("one entry with a denominator is enough", () => {
  expect(issuesOf(code, { targets: [target], progress: [aProgressEntry({ quantity: 280, denominator: 400 })] })).toEqual([]);
});

test.each([
  [{ kind: "quantity" }],
  [{ optional: true }],
  [{ outsidePlan: true }],
  [{ linkedTo: "CT02" }],
  [{ nature: "counted" }],
] as const)("not asked where %j", (change) => {
  expect(issuesOf(code, { targets: [{ ...target, ...change }] })).toEqual([]);
});

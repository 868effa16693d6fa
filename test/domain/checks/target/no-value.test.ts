import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aTarget } from "../../../builders/ledger";

const code = "target/no-value";

test("a target without its number warns", () => {
  const issues = issuesOf(code, { targets: [aTarget(), aTarget({ id: "CT02", text: "Trồng cây", value: null })] });
  expect(placesOf(issues)).toEqual([["targets[1].value"]]);
});

test("a milestone needs none", () => {
  expect(issuesOf(code, { targets: [aTarget({ kind: "milestone", value: null })] })).toEqual([]);
});

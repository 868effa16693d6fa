import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aProgressEntry, aTarget } from "../../../builders/ledger";

const code = "progress/unknown-target";

test("a figure for a target that the ledger does not have is wrong", () => {
  const issues = issuesOf(code, {
    targets: [aTarget()],
    progress: [aProgressEntry(), aProgressEntry({ targetId: "CT99" })],
  });
  expect(placesOf(issues)).toEqual([["progress[1].targetId"]]);
  expect(issues[0]?.facts).toEqual({ targetId: "CT99" });
});

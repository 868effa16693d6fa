import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aProgressEntry, aTarget } from "../../../builders/ledger";

const code = "progress/date-outside-plan";

test("a figure of another year warns", () => {
  const issues = issuesOf(code, {
    targets: [aTarget()],
    progress: [aProgressEntry(), aProgressEntry({ date: "2020-06-15" })],
  });
  expect(placesOf(issues)).toEqual([["progress[1].date"]]);
  expect(issues[0]?.severity).toBe("warning");
});

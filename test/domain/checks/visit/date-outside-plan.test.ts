import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aPlan, aVisit } from "../../../builders/ledger";

const code = "visit/date-outside-plan";

test("a visit before or after the plan is wrong", () => {
  const issues = issuesOf(code, { visits: [aVisit(), aVisit({ date: "2021-04-30" }), aVisit({ date: "2022-01-01" })] });
  expect(placesOf(issues)).toEqual([["visits[1].date"], ["visits[2].date"]]);
  expect(issues[0]).toMatchObject({ severity: "error", facts: { date: "2021-04-30" } });
});

test("while nobody said which plan is followed, no day is outside it", () => {
  expect(issuesOf(code, { plan: aPlan({ title: " " }), visits: [aVisit({ date: "2019-04-30" })] })).toEqual([]);
});

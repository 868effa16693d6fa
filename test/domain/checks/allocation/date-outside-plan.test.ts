import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aDistribution, aPlan } from "../../../builders/ledger";

const code = "allocation/date-outside-plan";

test.each([["2020-05-19"], ["2022-01-01"], ["2021-04-30"]])("%s is outside a plan from May to December 2021", (receivedDate) => {
  const issues = issuesOf(code, { households: households({}), distributions: [aDistribution({ receivedDate })] });
  expect(placesOf(issues)).toEqual([["distributions[0].receivedDate"]]);
  expect(issues[0]).toMatchObject({
    severity: "error",
    facts: { date: receivedDate, start: "2021-05-01", end: "2021-12-31" },
  });
});

test.each([["2021-05-01"], ["2021-12-31"], [null]])("%s is not", (receivedDate) => {
  expect(issuesOf(code, { distributions: [aDistribution({ receivedDate })] })).toEqual([]);
});

test("while nobody said which plan is followed, no day is outside it", () => {
  expect(issuesOf(code, { plan: aPlan({ title: "" }), distributions: [aDistribution({ receivedDate: "2019-05-19" })] })).toEqual([]);
});

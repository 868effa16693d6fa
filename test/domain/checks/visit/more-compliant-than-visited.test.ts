import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aVisit } from "../../../builders/ledger";

const code = "visit/more-compliant-than-visited";

test("more households that comply than were visited are wrong", () => {
  const visits = [
    aVisit(),
    aVisit({ householdsVisited: 10, householdsCompliant: 12 }),
    aVisit({ householdsVisited: null, householdsCompliant: 12 }),
  ];
  const issues = issuesOf(code, { visits });
  expect(placesOf(issues)).toEqual([["visits[1].householdsCompliant"]]);
  expect(issues[0]?.facts).toEqual({ visited: 10, compliant: 12 });
});

import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aPlan } from "../../../builders/ledger";

const code = "roster/count-mismatch";

const three = households(
  { headName: "Lê Thị Lan", birthYear: 1960 },
  { headName: "Trần Văn Nam", birthYear: 1961 },
  { headName: "Lê Thị Lan", birthYear: 1960 },
);

test("duplicates are named and do not count", () => {
  const issues = issuesOf(code, { plan: aPlan({ expectedHouseholds: 3 }), households: three });
  expect(issues).toMatchObject([{ severity: "error", facts: { expected: 3, found: 2, duplicates: 1, rows: 3 } }]);
  expect(placesOf(issues)).toEqual([["households[2].*"]]);
});

test("the number that the plan names is right", () => {
  expect(issuesOf(code, { plan: aPlan({ expectedHouseholds: 2 }), households: three })).toEqual([]);
});

test("without a number in the plan nothing is counted, and the user's own number goes first", () => {
  expect(issuesOf(code, { households: three })).toEqual([]);
  expect(issuesOf(code, { plan: aPlan({ expectedHouseholds: 3 }), households: three }, { expectedHouseholds: null })).toEqual([]);
  expect(issuesOf(code, { households: three }, { expectedHouseholds: 39 })).toMatchObject([{ facts: { expected: 39, found: 2 } }]);
});

test("a list that is not there yet is not too short", () => {
  expect(issuesOf(code, { plan: aPlan({ expectedHouseholds: 39 }) })).toEqual([]);
});

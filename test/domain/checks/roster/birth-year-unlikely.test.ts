import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/birth-year-unlikely";

test.each([
  [1880, "warning", "more than a hundred years ago"],
  [2015, "warning", "a child"],
  [2091, "error", "in the future"],
])("%i is not the year of birth of a head of household (%s): %s", (birthYear, severity) => {
  const issues = issuesOf(code, { households: households({ birthYear }) });
  expect(placesOf(issues)).toEqual([["households[0].birthYear"]]);
  expect(issues[0]?.severity).toBe(severity);
});

test("ordinary ages are right, and the bounds can be set", () => {
  expect(issuesOf(code, { households: households({ birthYear: 1930 }, { headName: "Lê Thị Lan", birthYear: 2003 }) })).toEqual([]);
  expect(issuesOf(code, { households: households({ birthYear: 1930 }) }, { ages: { youngest: 18, oldest: 80 } })).toHaveLength(1);
});

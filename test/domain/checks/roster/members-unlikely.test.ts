import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/members-unlikely";

test.each([[0], [-1], [2.5], [45]])("%d people are hardly right", (members) => {
  expect(placesOf(issuesOf(code, { households: households({ members }) }))).toEqual([["households[0].members"]]);
});

test("a family of six is right, and the bound can be set", () => {
  expect(issuesOf(code, { households: households({ members: 6 }) })).toEqual([]);
  expect(issuesOf(code, { households: households({ members: 6 }) }, { mostMembers: 5 })).toMatchObject([
    { severity: "warning", facts: { members: 6 } },
  ]);
});

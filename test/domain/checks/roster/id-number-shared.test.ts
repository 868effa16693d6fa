import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/id-number-shared";

test("two people with one ID number are wrong", () => {
  const issues = issuesOf(code, {
    households: households({ headName: "Lê Thị Lan", idNumber: "037160123456" }, { headName: "Trần Văn Nam", idNumber: "037 160 123 456" }),
  });
  expect(placesOf(issues)).toEqual([["households[0].idNumber", "households[1].idNumber"]]);
  expect(issues[0]?.severity).toBe("error");
});

test("a household that is called a duplicate already is not named again", () => {
  const row = { headName: "Lê Thị Lan", birthYear: 1960, idNumber: "037160123456" };
  expect(issuesOf(code, { households: households(row, row) })).toEqual([]);
});

import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/phone-shared";

test("two households with one number warn, also where one is written with its old prefix", () => {
  const issues = issuesOf(code, {
    households: households({ headName: "Lê Thị Lan", phone: "01682345678" }, { headName: "Trần Văn Nam", phone: "038.234.5678" }),
  });
  expect(placesOf(issues)).toEqual([["households[0].phone", "households[1].phone"]]);
  expect(issues[0]).toMatchObject({ severity: "warning", facts: { names: ["Lê Thị Lan", "Trần Văn Nam"] } });
});

test("a household that is called a duplicate already is not named again", () => {
  const row = { headName: "Lê Thị Lan", birthYear: 1960, phone: "0912345678" };
  expect(issuesOf(code, { households: households(row, row) })).toEqual([]);
});

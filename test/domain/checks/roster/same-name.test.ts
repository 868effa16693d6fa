import type { Household } from "../../../../src/domain/ledger/household";
import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/same-name";

test("the same full name alone warns", () => {
  const issues = issuesOf(code, {
    households: households({ headName: "Lê Thị Lan" }, { headName: "Trần Văn Nam" }, { headName: "lê thị lan" }),
  });
  expect(placesOf(issues)).toEqual([["households[0].headName", "households[2].headName"]]);
  expect(issues[0]).toMatchObject({ severity: "warning", facts: { name: "Lê Thị Lan" } });
});

test.each<[Partial<Household>, Partial<Household>, string]>([
  [{ birthYear: 1950 }, { birthYear: 1975 }, "years of birth decide"],
  [{ idNumber: "037160123456" }, { idNumber: "037160987654" }, "ID numbers decide"],
])("people that %j and %j tell apart are left in peace: %s", (one, other) => {
  expect(
    issuesOf(code, {
      households: households({ headName: "Lê Thị Lan", ...one }, { headName: "Lê Thị Lan", ...other }),
    }),
  ).toEqual([]);
});
